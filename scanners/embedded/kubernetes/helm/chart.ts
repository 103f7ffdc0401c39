/** A chart: its metadata, default values, templates and the charts that it holds. */
import type {SourceText} from '../../../../src/formats/cel-rules/source-text.ts';
import type {GoMap} from '../../../../src/formats/go-template/go-value.ts';

export interface Chart {
  /** Name by which its parent knows it: that of Chart.yaml, or an alias. */
  readonly name: string;
  readonly version: string;
  readonly isLibrary: boolean;
  /** Chart.yaml as it stands there. */
  readonly metadata: GoMap;
  readonly values: GoMap;
  readonly templates: readonly ChartTemplate[];
  /** Files that templates can read, by path within the chart. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly charts: readonly Chart[];
  readonly dependencies: readonly Dependency[];
}

export interface ChartTemplate {
  /** Path within the chart: `templates/deployment.yaml`. */
  readonly name: string;
  readonly text: string;
  readonly source: SourceText;
}

/** An entry of `dependencies` (https://helm.sh/docs/topics/charts/#chart-dependencies). */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** Where it comes from: a URL, or a folder by `file://`. */
  readonly repository: string;
  readonly alias: string;
  readonly condition: string;
  readonly tags: readonly string[];
  readonly importValues: readonly (string | {readonly child: string; readonly parent: string})[];
}
