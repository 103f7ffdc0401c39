/** Findings that hold for one rendering of a file say for which. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Manifest} from './manifest.ts';

/** Nothing is added for manifests as they stand, and for charts with their own values. */
export function withOrigin(finding: RawFinding, {origin}: Manifest): RawFinding {
  const text = originText(origin);
  return text === '' ? finding : {...finding, message: `${finding.message} ${text}`};
}

function originText(origin: Manifest['origin']): string {
  if (origin.kind === 'kustomize') return `(As the kustomization ${origin.folder || 'at the top'} builds it.)`;
  return origin.kind === 'helm' && origin.values !== undefined ? `(With the values of ${origin.values}.)` : '';
}
