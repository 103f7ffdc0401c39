/** What charts and kustomizations make of their files: documents whose values know where they come from. */
import type {Places, Value} from '../../../src/formats/cel-rules/value.ts';
import type {ProjectReport} from '../../../src/scanner.ts';

/** Files of one side and what all renderings of it share. */
export interface RenderInput {
  /** Content by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Filled with the place of every value; the spans name their files (`span.source`). */
  readonly places: Places;
  /** Called every few thousand steps; may throw. */
  readonly checkBudget: () => void;
}

export interface Rendering {
  readonly documents: readonly RenderedDocument[];
  /** What could not be rendered, with the path of the template, chart or kustomization. */
  readonly notes: NonNullable<ProjectReport['notes']>;
}

export interface RenderedDocument {
  readonly value: Value;
  readonly origin: Origin;
}

/** A finding says it where it is not the default: the same template can be right with one file of values only. */
export type Origin =
  /** `values`: the further file of values it was rendered with; undefined for the chart's defaults alone. */
  | {readonly kind: 'helm'; readonly folder: string; readonly template: string; readonly values: string | undefined}
  /** `folder`: that of the kustomization that was built. */
  | {readonly kind: 'kustomize'; readonly folder: string};
