/** The images of a run: what is read, and the way to registries. */
import type {ImageOptions} from '../config/config.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {openLayerMemory} from '../platform/layer-memory.ts';
import {openRegistries} from '../platform/registry.ts';
import {workerEntry} from '../platform/worker-entry.ts';
import type {ImageSelection, LayerMemory, Pull, ScannerSettings} from '../scanner.ts';
import {selectImages} from './locate-images.ts';

export interface OpenImages {
  readonly selection: ImageSelection;
  readonly pull: Pull | undefined;
  /** What is known of layers with these settings of the scanner of secrets. */
  readonly memoryFor: (secrets: ScannerSettings) => Promise<LayerMemory | undefined>;
  /** Never rejects. */
  close(): Promise<void>;
}

/** Throws `ConfigError` for a path that nothing is at. */
export async function openImages(options: ImageOptions, request: PipelineRequest): Promise<OpenImages> {
  const {allowFetch, environment, privateFolder, signal} = request;
  const selection = await selectImages(options, request.path, environment);
  const memoryFor = rememberLayers(options, privateFolder);
  if (!allowFetch) return {selection, memoryFor, pull: undefined, close: async () => {}};
  return {selection, memoryFor, ...openRegistries({...options, environment, privateFolder, signal})};
}

/** Only on machines that stay, and where images are read. */
function rememberLayers(options: ImageOptions, privateFolder: string | undefined): OpenImages['memoryFor'] {
  return async ({settingsFiles}) => {
    if (privateFolder === undefined || readsNoImages(options)) return undefined;
    return openLayerMemory({privateFolder, code: workerEntry().code, settings: wordSettings(settingsFiles)});
  };
}

function wordSettings(files: ScannerSettings['settingsFiles']): string {
  return JSON.stringify(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes ?? []).toString('base64')]),
  );
}

/** Nothing but files of the repository decides what comes of the run. */
export function readsNoImages({fromRepository, references, paths}: ImageOptions): boolean {
  return !fromRepository && references.length === 0 && paths.length === 0;
}
