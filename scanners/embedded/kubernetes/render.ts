/** Charts and kustomizations of the repository → what they make of their files. */
import {renderCharts} from './helm/render-charts.ts';
import {renderKustomizations} from './kustomize/render-kustomizations.ts';
import type {RenderInput, Rendering} from './rendered.ts';

/** Never throws for what the files hold: what cannot be rendered is in the notes. */
export function renderAll(input: RenderInput): Rendering {
  const renderings = [renderCharts(input), renderKustomizations(input)];
  return {
    documents: renderings.flatMap(({documents}) => documents),
    notes: renderings.flatMap(({notes}) => notes),
  };
}
