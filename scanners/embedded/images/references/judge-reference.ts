/** What the name and the tag of an image say: whether its makers still give out fixes. */
import type {Severity} from '../../../../src/finding/severity.ts';
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import {ABANDONED, LIFE_CYCLES, type LifeCycle} from '../life-cycles/images.ts';

export interface ReferenceProblem {
  readonly ruleId: 'image-end-of-life' | 'image-abandoned';
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** The same for all tags of one release. */
  readonly key: readonly string[];
}

/** Registries that carry the official images under the names of Docker Hub. */
const OFFICIAL =
  /^(?:docker\.io|mcr\.microsoft\.com|docker\.elastic\.co|public\.ecr\.aws|registry\.hub\.docker\.com|mirror\.gcr\.io)$/;

/** After a year without fixes there are known flaws in all that changes fast. */
const LONG_AGO_DAYS = 365;
const DAY_MS = 86_400_000;

/** `today` as `YYYY-MM-DD`. */
export function judgeReference(reference: string, today: string): ReferenceProblem | undefined {
  const parsed = parsePullReference(reference);
  if (parsed === undefined || !OFFICIAL.test(parsed.registry)) return undefined;
  const repository = parsed.repository.replace(/^library\/|^docker\/library\//, '');
  return judgeAbandoned(repository, today) ?? judgeRelease(repository, parsed.tag, today);
}

function judgeAbandoned(repository: string, today: string): ReferenceProblem | undefined {
  const found = ABANDONED.find(({repositories, since}) => repositories.includes(repository) && since < today);
  if (found === undefined) return undefined;
  return {
    ruleId: 'image-abandoned',
    severity: 'high',
    message: `The makers of ${repository} stopped updating it in ${found.since}; take ${found.instead}.`,
    key: [repository],
  };
}

function judgeRelease(repository: string, tag: string, today: string): ReferenceProblem | undefined {
  const cycle = LIFE_CYCLES.find(({repositories}) => repositories.includes(repository));
  const found = cycle === undefined ? undefined : (releaseOf(tag, cycle) ?? olderRelease(tag, cycle));
  if (cycle === undefined || found === undefined || found.end >= today) return undefined;
  const {release, end, isOlder} = found;
  const days = (Date.parse(today) - Date.parse(end)) / DAY_MS;
  return {
    ruleId: 'image-end-of-life',
    severity: days > LONG_AGO_DAYS ? 'high' : 'medium',
    message: `${cycle.product} ${release} gets no security fixes ${isOlder ? 'any more' : `since ${end}`}.`,
    key: [repository, release],
  };
}

interface Release {
  readonly release: string;
  /** Last day of fixes. */
  readonly end: string;
  /** Than all that are listed: the day is that of the oldest. */
  readonly isOlder: boolean;
}

/** The longest release that the tag begins with: `3.10` of `3.10.4-slim`, never `3.1`. */
function releaseOf(tag: string, {releases}: LifeCycle): Release | undefined {
  const fitting = Object.entries(releases).filter(
    ([release]) => tag === release || (tag.startsWith(release) && /[.-]/.test(tag[release.length] ?? '')),
  );
  const [found] = fitting.sort(([a], [b]) => b.length - a.length);
  return found === undefined ? undefined : {release: found[0], end: found[1], isOlder: false};
}

/** What is older than the oldest release that is listed ended no later. */
function olderRelease(tag: string, {releases}: LifeCycle): Release | undefined {
  const version = versionOf(tag);
  const known = Object.entries(releases).flatMap(([release, end]) => ({version: versionOf(release), end}));
  const [oldest] = known.filter((one) => one.version !== undefined).sort((a, b) => compare(a.version, b.version));
  if (version === undefined || oldest === undefined || compare(version, oldest.version) >= 0) return undefined;
  // `golang:1` is the newest of all 1.x.
  const isNewest = !/^\d+\.\d/.test(tag) && version[0] === oldest.version?.[0];
  return isNewest ? undefined : {release: /^\d+(?:\.\d+)?/.exec(tag)?.[0] ?? tag, end: oldest.end, isOlder: true};
}

type Version = readonly [major: number, minor: number];

function versionOf(text: string): Version | undefined {
  const {major, minor = '0'} = /^(?<major>\d{1,4})(?:\.(?<minor>\d{1,4}))?(?:[.-]|$)/.exec(text)?.groups ?? {};
  return major === undefined ? undefined : [Number(major), Number(minor)];
}

function compare(a: Version | undefined, b: Version | undefined): number {
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
