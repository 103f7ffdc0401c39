/** Findings about images that the repository names, each at the line that names it. Nothing is pulled for them. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {ImageTrust} from '../../../../src/scanner.ts';
import {referenceTrustFindings} from '../trust/reference-trust.ts';
import {judgeReference} from './judge-reference.ts';
import type {BaseImage, RepositoryImages} from './repository-images.ts';

export function referenceFindings(
  {bases, deployed}: RepositoryImages,
  {today, trust}: {readonly today: string; readonly trust: ImageTrust},
): readonly RawFinding[] {
  const named = [...bases, ...deployed.map((image): BaseImage => ({...image, isFinal: true}))];
  return [...releaseFindings(named, today), ...referenceTrustFindings(named, trust)];
}

function releaseFindings(named: readonly BaseImage[], today: string): readonly RawFinding[] {
  return named.flatMap(({reference, path, line, isFinal}) => {
    const problem = judgeReference(reference, today);
    if (problem === undefined) return [];
    const {ruleId, severity, message, key} = problem;
    return [
      {
        ruleId,
        message: isFinal ? message : `${message} It builds the image and does not ship.`,
        // What only builds is gone when the image runs.
        severity: isFinal ? severity : 'low',
        location: {path, startLine: line},
        identity: {scope: 'file', key},
        details: {image: reference},
      },
    ];
  });
}
