/** Renders a chart that is written as texts, for tests. */
import {renderCharts} from '../../../../../scanners/embedded/kubernetes/helm/render-charts.ts';
import type {Rendering} from '../../../../../scanners/embedded/kubernetes/rendered.ts';
import {Places} from '../../../../../src/formats/cel-rules/value.ts';

export interface RenderedChart extends Rendering {
  readonly places: Places;
}

export function renderFiles(files: Readonly<Record<string, string | Uint8Array>>): RenderedChart {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  const places = new Places();
  return {...renderCharts({files: new Map(bytes), places, checkBudget: () => {}}), places};
}

/** A manifest with one value in it. */
export function configMap(expression: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  value: ${expression}\n`;
}
