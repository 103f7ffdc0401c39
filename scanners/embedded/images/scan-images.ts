/** One side of a repository: what its files say of images, then every image that is named. */
import type {ImageContext, Project, ProjectContext, ProjectReport} from '../../../src/scanner.ts';
import {referenceFindings} from './references/reference-findings.ts';
import {type RepositoryImages, readRepositoryImages} from './references/repository-images.ts';

export async function scanImages(project: Project, context: ProjectContext): Promise<ProjectReport> {
  const repository = await readRepositoryImages(project, context.signal);
  const findings = referenceFindings(repository, context.today);
  const {images} = context;
  if (images === undefined || namesNothing(images, repository)) return {findings};
  if (images.side === 'base' && images.handover !== undefined) {
    const {judgeBase} = await import('./judge-base.ts');
    return {findings: [...findings, ...judgeBase(images.handover, repository)]};
  }
  // Loads readers of every package format.
  const {judgeImages} = await import('./judge-images.ts');
  const report = await judgeImages(repository, {...context, images});
  return {...report, findings: [...findings, ...report.findings]};
}

function namesNothing({selection}: ImageContext, {bases, deployed}: RepositoryImages): boolean {
  const {references, archives, fromRepository} = selection;
  const isNamed = references.length + archives.length > 0;
  return !isNamed && !(fromRepository && bases.length + deployed.length > 0);
}
