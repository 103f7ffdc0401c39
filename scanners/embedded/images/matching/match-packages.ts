/** Packages of all images of a run × advisories → findings by image, and what could not be judged. */
import {baseEcosystem} from '../../../../src/advisories/advisory.ts';
import {type Advisories, loadAdvisories} from '../../../../src/advisories/load-advisories.ts';
import {flawFinder} from '../../../../src/advisories/matching/flaw-finder.ts';
import {findOldData} from '../../../../src/advisories/old-data.ts';
import {wordSource} from '../../../../src/advisories/word-source.ts';
import {compareText} from '../../../../src/finding/location.ts';
import type {ProjectContext} from '../../../../src/scanner.ts';
import type {Image, ImageFinding, ImageInventory} from '../image.ts';
import {endOfLifeFindings} from './end-of-life.ts';
import {imageFlawFindings} from './flaw-findings.ts';
import {likelyNames, loadMavenNames, type MavenNames} from './maven-names.ts';
import {isKernel, type Subject, subjectsOf} from './subject.ts';

export {PACKAGE_RULES} from './rules.ts';

export interface ImagePackages {
  readonly image: Pick<Image, 'name'>;
  readonly inventory: ImageInventory;
}

export interface MatchedPackages {
  /** By image, in the order of the images. */
  readonly findings: readonly (readonly ImageFinding[])[];
  /** Packages of each image that there are no advisories for. */
  readonly unjudged: readonly number[];
  /** Sentences for the report. */
  readonly notices: readonly string[];
  /** Why the outcome is failed, such as advisory data that is too old. */
  readonly failures: readonly string[];
}

/** Advisories are loaded once for all images. Rejects when data is there and cannot be trusted. */
export async function matchPackages(
  images: readonly ImagePackages[],
  context: Pick<ProjectContext, 'dependencies' | 'today' | 'readData' | 'askApi' | 'signal'>,
): Promise<MatchedPackages> {
  const hasGuesses = images.some(({inventory}) => inventory.components.some(({isGuessed}) => isGuessed));
  const names: MavenNames = hasGuesses ? await loadMavenNames(context.readData) : new Map();
  const all = images.map(({inventory}) => subjectsOf(inventory, (guess) => likelyNames(guess, names)));
  const subjects = all.map((each) => each.filter((subject) => !isKernel(subject)));
  const advisories = await loadAdvisories(askedOf(subjects), context);
  const flawsOf = flawFinder(advisories);
  const matched = subjects.map((each) => imageFlawFindings(each, flawsOf, context.dependencies));
  const isCovered = coverageOf(advisories);
  const unjudged = images.map(({inventory}, index) => unjudgedBy(subjects[index] ?? [], inventory, isCovered));
  return {
    findings: images.map(({inventory}, index) => [
      ...endOfLifeFindings(inventory.distribution, context.today),
      ...(matched[index]?.findings ?? []),
    ]),
    unjudged: unjudged.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)),
    notices: [
      ...sourceNotices(advisories, context),
      ...images.flatMap(({image}, index) => [
        ...unjudgedNotice(image.name, unjudged[index] ?? new Map()),
        ...kernelNotice(image.name, all[index] ?? []),
        ...incomparableNotice(image.name, matched[index]?.incomparable ?? []),
      ]),
    ],
    failures: oldDataFailures(advisories, context),
  };
}

/** Each name once, however many images have it. */
function askedOf(subjects: readonly (readonly Subject[])[]) {
  const asked = subjects.flat().flatMap((subject) => subject.asked);
  return [...new Map(asked.map((each) => [`${each.ecosystem}\n${each.name}`, each])).values()];
}

function sourceNotices(advisories: Advisories, {dependencies, today}: Pick<ProjectContext, 'dependencies' | 'today'>) {
  const source = wordSource({...advisories, folder: dependencies.advisoriesFolder, today});
  return [...(source === undefined ? [] : [source]), ...(advisories.shortcomings ?? [])];
}

/** Packages of a distribution, or of a language, that no advisories are there for. */
function unjudgedNotice(image: string, counts: ReadonlyMap<string, number>) {
  const words = [...counts]
    .sort(([left], [right]) => compareText(left, right))
    .map(([title, count]) => `${title} (${count})`);
  return words.length === 0
    ? []
    : [`${image}: there are no advisories for packages of ${words.join(', ')}: they are listed and were not judged.`];
}

/** How many, by what they are packages of. */
function unjudgedBy(
  subjects: readonly Subject[],
  {distribution}: ImageInventory,
  isCovered: (ecosystem: string) => boolean,
): ReadonlyMap<string, number> {
  const isKnown = ({asked}: Subject) => asked.some(({ecosystem}) => isCovered(ecosystem));
  const counts = new Map<string, number>();
  for (const subject of subjects.filter((each) => !isKnown(each))) {
    const title = subject.system === undefined ? subject.ecosystem : (distribution?.title ?? 'an unknown distribution');
    counts.set(title, (counts.get(title) ?? 0) + subject.members.length);
  }
  return counts;
}

/** Thousands of packages are of a few ecosystems, and whether a release is covered takes a look at all of its names. */
function coverageOf({dates, covers}: Advisories): (ecosystem: string) => boolean {
  const known = new Map<string, boolean>();
  return (ecosystem) => {
    const isCovered = known.get(ecosystem) ?? (dates.has(baseEcosystem(ecosystem)) && covers?.(ecosystem) !== false);
    known.set(ecosystem, isCovered);
    return isCovered;
  };
}

function kernelNotice(image: string, subjects: readonly Subject[]): readonly string[] {
  const names = subjects.filter(isKernel).flatMap(({members}) => members.map(({name}) => name));
  if (names.length === 0) return [];
  return [
    `${image}: a container runs on the kernel of its host, so what is built from the kernel's source was not judged: ${named(names)}.`,
  ];
}

/** Named in one notice; the rest is counted. */
const MAX_NAMED = 5;

function incomparableNotice(image: string, packages: readonly string[]): readonly string[] {
  if (packages.length === 0) return [];
  return [`${image}: versions that cannot be compared with those of advisories: ${named(packages)}.`];
}

function named(texts: readonly string[]): string {
  const more = texts.length > MAX_NAMED ? `, and ${texts.length - MAX_NAMED} more` : '';
  return `${texts.slice(0, MAX_NAMED).join(', ')}${more}`;
}

function oldDataFailures(
  advisories: Advisories,
  {dependencies, today}: Pick<ProjectContext, 'dependencies' | 'today'>,
) {
  const old = findOldData({...advisories, maxAdvisoryAgeDays: dependencies.maxAdvisoryAgeDays, today});
  return [...old].map(([ecosystem, reason]) => `${ecosystem}: ${reason}`).sort(compareText);
}
