/** Charts and kustomizations of the repository → what they make of their files. */
import {renderCharts} from './helm/render-charts.ts';
import type {RenderInput, Rendering} from './rendered.ts';

/** Never throws for what the files hold: what cannot be rendered is in the notes. */
export function renderAll(input: RenderInput): Rendering {
  return renderCharts(input);
}
