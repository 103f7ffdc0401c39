/** One object of a cluster: its values, where each of them stands, and how it came about. */
import type {SourceText} from '../../../src/formats/cel-rules/source-text.ts';
import type {Places} from '../../../src/formats/cel-rules/value.ts';
import type {Resource} from '../../../src/formats/kubernetes/resources.ts';
import type {Origin} from './rendered.ts';

export interface Manifest extends Resource {
  /** Spans of `places`; one whose `source` is set is in that file, others are in `source`. */
  readonly places: Places;
  readonly source: SourceText;
  readonly origin: Origin | {readonly kind: 'plain'};
  /** What is deployed together has the same: all plain manifests, a chart with one set of values, a kustomization. */
  readonly world: string;
  /** Folder of the file or of the chart; two manifests are near when theirs have much in common. */
  readonly folder: string;
}

/** World of the manifests that stand in files as they are applied. */
export const PLAIN_WORLD = 'plain';

/** Without a slash at the end; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * The namespace as part of what identifies an object. One that a chart or kustomization gives is none: a further overlay
 * would make every problem of its base a new one.
 */
export function identifyingNamespace({origin, namespace}: Manifest): string {
  return origin.kind === 'plain' ? namespace : '';
}
