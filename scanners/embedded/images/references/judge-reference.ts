/** What the name and the tag of an image say: whether its makers still give out fixes. */
import type {Severity} from '../../../../src/finding/severity.ts';
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import {ABANDONED, LIFE_CYCLES, type LifeCycle} from './life-cycles.ts';

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
  const release = cycle === undefined ? undefined : releaseOf(tag, cycle);
  const end = release === undefined ? undefined : cycle?.releases[release];
  if (cycle === undefined || release === undefined || end === undefined || end >= today) return undefined;
  const days = (Date.parse(today) - Date.parse(end)) / DAY_MS;
  return {
    ruleId: 'image-end-of-life',
    severity: days > LONG_AGO_DAYS ? 'high' : 'medium',
    message: `${cycle.product} ${release} gets no security fixes since ${end}.`,
    key: [repository, release],
  };
}

/** The longest release that the tag begins with: `3.10` of `3.10.4-slim`, never `3.1`. */
function releaseOf(tag: string, {releases}: LifeCycle): string | undefined {
  const fitting = Object.keys(releases).filter(
    (release) => tag === release || (tag.startsWith(release) && /[.-]/.test(tag[release.length] ?? '')),
  );
  return fitting.sort((a, b) => b.length - a.length)[0];
}
