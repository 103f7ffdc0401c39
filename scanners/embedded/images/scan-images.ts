/** One side of a repository: what its files say of images, then every image that is named. */
import type {Project, ProjectContext, ProjectReport} from '../../../src/scanner.ts';
import {referenceFindings} from './references/reference-findings.ts';
import {readRepositoryImages} from './references/repository-images.ts';

export async function scanImages(project: Project, context: ProjectContext): Promise<ProjectReport> {
  const repository = await readRepositoryImages(project, context.signal);
  return {findings: referenceFindings(repository, context.today)};
}
