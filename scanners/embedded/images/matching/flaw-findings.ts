/** Flaws of the packages of one image → findings, one for a package, a version and a flaw. */
import {baseEcosystem} from '../../../../src/advisories/advisory.ts';
import type {Flaws} from '../../../../src/advisories/matching/find-flaws.ts';
import type {InstalledVersion} from '../../../../src/advisories/matching/flaw-finder.ts';
import {toAdvisory} from '../../../../src/advisories/matching/to-advisory.ts';
import {normalizeName} from '../../../../src/advisories/normalize-name.ts';
import type {AffectedComponent} from '../../../../src/finding/component.ts';
import {compareText} from '../../../../src/finding/location.ts';
import type {ImageComponent, ImageFinding} from '../image.ts';
import {findImageFlaws, type ImageFlaw} from './find-image-flaws.ts';
import {MALICIOUS, VULNERABLE} from './rules.ts';
import type {Subject} from './subject.ts';
import {detailsOf, messageOf} from './word-image-flaw.ts';

export interface ImageFlawFindings {
  readonly findings: readonly ImageFinding[];
  /** `openssl 1.1 (CVE-…)`: versions that cannot be compared with those of advisories. */
  readonly incomparable: readonly string[];
}

export function imageFlawFindings(
  subjects: readonly Subject[],
  flawsOf: (asked: InstalledVersion) => Flaws,
  {onlyFixed}: {readonly onlyFixed: boolean},
): ImageFlawFindings {
  const findings: ImageFinding[] = [];
  const incomparable: string[] = [];
  for (const subject of subjects) {
    const {flaws, unknown} = findImageFlaws(subject, flawsOf);
    if (unknown.length > 0) incomparable.push(`${subject.name} ${subject.version} (${unknown[0]})`);
    for (const found of flaws) {
      const isTold = !onlyFixed || found.status === 'fixed' || found.flaw.malicious;
      if (isTold) findings.push(toFinding(subject, found));
    }
  }
  return {findings: findings.sort(compareFindings), incomparable};
}

function toFinding(subject: Subject, found: ImageFlaw): ImageFinding {
  const {flaw, rating} = found;
  const origin = lowest(subject.members);
  return {
    ruleId: flaw.malicious ? MALICIOUS.id : VULNERABLE.id,
    message: messageOf(subject, found),
    // Not the version: an update that keeps the flaw brings in nothing new.
    key: [baseEcosystem(subject.ecosystem), normalizeName(subject), flaw.stableId],
    origin: {kind: 'layer', layer: origin.layer, path: origin.path},
    severity: rating.severity,
    ...(origin.isGuessed && {confidence: 'medium' as const}),
    details: detailsOf(subject, found),
    component: toAffected(subject, flaw.fixed),
    advisory: toAdvisory(flaw),
  };
}

/** What was there first: other packages of the same source came later. */
function lowest(members: readonly ImageComponent[]): ImageComponent {
  const [first, ...others] = members;
  if (first === undefined) throw new Error('a subject has members');
  return others.reduce((low, each) => (each.layer < low.layer ? each : low), first);
}

/** What is installed: of several packages the one that is called as their source, else the first of the lowest layer. */
function toAffected({name, members}: Subject, fixedVersion: string | undefined): AffectedComponent {
  const installed = members.find((member) => member.name === name) ?? lowest(members);
  const {purl, ecosystem, version} = installed;
  const path = [`${installed.name}@${version}`];
  const fixed = fixedVersion !== undefined && {fixedVersion};
  return {purl, ecosystem, name: installed.name, version, scope: 'production', direct: true, path, ...fixed};
}

function compareFindings(left: ImageFinding, right: ImageFinding): number {
  return compareText(left.key.join('\n'), right.key.join('\n')) || compareText(left.message, right.message);
}
