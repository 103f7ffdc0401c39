/** The images of a run: what is read, and the way to registries. */
import type {ImageOptions} from '../config/config.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {openRegistries} from '../platform/registry.ts';
import type {ImageSelection, Pull} from '../scanner.ts';
import {selectImages} from './locate-images.ts';

export interface OpenImages {
  readonly selection: ImageSelection;
  readonly pull: Pull | undefined;
  /** Never rejects. */
  close(): Promise<void>;
}

/** Throws `ConfigError` for a path that nothing is at. */
export async function openImages(options: ImageOptions, request: PipelineRequest): Promise<OpenImages> {
  const selection = await selectImages(options, request.path);
  const {allowFetch, environment, privateFolder, signal} = request;
  if (!allowFetch) return {selection, pull: undefined, close: async () => {}};
  return {selection, ...openRegistries({...options, environment, privateFolder, signal})};
}

/** Nothing but files of the repository decides what comes of the run. */
export function readsNoImages({fromRepository, references, paths}: ImageOptions): boolean {
  return !fromRepository && references.length === 0 && paths.length === 0;
}
