/** Charts and kustomizations of the repository → what they make of their files. */
import type {RenderInput, Rendering} from './rendered.ts';

/** Never throws for what the files hold: what cannot be rendered is in the notes. */
export function renderAll(_: RenderInput): Rendering {
  return {documents: [], notes: []};
}
