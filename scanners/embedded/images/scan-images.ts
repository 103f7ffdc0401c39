/** One side of a repository: what its files say of images, then every image that is named. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {
  type ImageContext,
  NO_TRUST_ASKED,
  type Project,
  type ProjectContext,
  type ProjectReport,
} from '../../../src/scanner.ts';
import {distributionOf} from './life-cycles/images.ts';
import {END_OF_LIFE_RULE} from './matching/rules.ts';
import {referenceFindings} from './references/reference-findings.ts';
import {type RepositoryImages, readRepositoryImages} from './references/repository-images.ts';
import {wordTrust} from './trust/trust-images.ts';

export async function scanImages(project: Project, context: ProjectContext): Promise<ProjectReport> {
  const repository = await readRepositoryImages(project, context.signal);
  const {images, today} = context;
  const {trust} = images?.selection ?? {trust: NO_TRUST_ASKED};
  const findings = referenceFindings(repository, {today, trust});
  if (images === undefined) return {findings};
  if (namesNothing(images, repository)) return {findings, notices: wordTrust([], images)};
  if (images.side === 'base' && images.handover !== undefined) {
    const {judgeBase} = await import('./judge-base.ts');
    return {findings: together(findings, judgeBase(images.handover, repository))};
  }
  // Loads readers of every package format.
  const {judgeImages} = await import('./judge-images.ts');
  const report = await judgeImages(repository, {...context, images});
  return {...report, findings: together(findings, report.findings)};
}

/** That a distribution gets no fixes is told once at a line: where its tag says so already, no image is needed for it. */
function together(byName: readonly RawFinding[], ofImages: readonly RawFinding[]): readonly RawFinding[] {
  const keyOf = ({location}: RawFinding, distribution: string | undefined) =>
    JSON.stringify([location.path, location.startLine, distribution]);
  const told = new Set(
    byName
      .filter(({ruleId}) => ruleId === 'image-end-of-life')
      .map((finding) => keyOf(finding, distributionOf(finding.identity.key[0] ?? ''))),
  );
  // The key of an image's finding begins with the image's name; then comes the distribution.
  const isToldAgain = (finding: RawFinding) =>
    finding.ruleId === END_OF_LIFE_RULE.id && told.has(keyOf(finding, finding.identity.key[1]));
  return [...byName, ...ofImages.filter((finding) => !isToldAgain(finding))];
}

function namesNothing({selection}: ImageContext, {bases, deployed}: RepositoryImages): boolean {
  const {references, archives, fromRepository} = selection;
  const isNamed = references.length + archives.length > 0;
  return !isNamed && !(fromRepository && bases.length + deployed.length > 0);
}
