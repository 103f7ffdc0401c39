/** What the policy asks of the names of images: where they come from, and a digest. Nothing is pulled for it. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import type {ImageTrust} from '../../../../src/scanner.ts';
import type {NamedImage} from '../references/deployed-images.ts';
import {matchesRepository, repositoryOf} from './match-pattern.ts';

export function referenceTrustFindings(images: readonly NamedImage[], trust: ImageTrust): readonly RawFinding[] {
  return images.flatMap(({reference, path, line}) =>
    judgeTrust(reference, trust).map(({ruleId, message}) => ({
      ruleId,
      message,
      location: {path, startLine: line},
      identity: {scope: 'file', key: [repositoryOf(reference) ?? reference]},
      details: {image: reference},
    })),
  );
}

export interface TrustProblem {
  readonly ruleId: 'image-registry-not-trusted' | 'image-not-pinned-by-policy';
  readonly message: string;
}

export function judgeTrust(reference: string, {registries, pinned, digests}: ImageTrust): readonly TrustProblem[] {
  const [repository, digest] = [repositoryOf(reference), parsePullReference(reference)?.digest ?? ''];
  if (repository === undefined || digests.includes(digest)) return [];
  const isOf = (patterns: readonly string[]) => patterns.some((pattern) => matchesRepository(pattern, repository));
  const problems: TrustProblem[] = [];
  if (registries.length > 0 && !isOf(registries)) {
    problems.push({
      ruleId: 'image-registry-not-trusted',
      message: `${repository} is not among the repositories that images may come from.`,
    });
  }
  if (digest === '' && isOf(pinned)) {
    problems.push({ruleId: 'image-not-pinned-by-policy', message: `${reference} is not named by digest.`});
  }
  return problems;
}
