/** The configuration of an image. https://github.com/opencontainers/image-spec/blob/main/config.md */
import {z} from 'zod';
import type {HistoryLine, ImageConfig, ImageLayer} from '../image.ts';
import {ImageError} from './image-error.ts';
import {parseJson} from './manifest-schema.ts';

const Text = z.string().nullish();
const Words = z.array(z.string()).nullish();
const Names = z.record(z.string(), z.unknown()).nullish();

const Config = z.object({
  os: Text,
  architecture: Text,
  variant: Text,
  created: Text,
  config: z
    .object({
      User: Text,
      Env: Words,
      ExposedPorts: Names,
      Entrypoint: Words,
      Cmd: Words,
      Labels: z.record(z.string(), z.string()).nullish(),
      WorkingDir: Text,
      Healthcheck: z.object({Test: Words}).nullish(),
    })
    .nullish(),
  rootfs: z.object({diff_ids: z.array(z.string()).nullish()}).nullish(),
  history: z
    .array(z.object({created: Text, created_by: Text, empty_layer: z.boolean().nullish()}))
    .max(10_000)
    .nullish(),
});

export interface ImageDescription {
  readonly config: ImageConfig;
  readonly history: readonly HistoryLine[];
  /** The lowest first. */
  readonly layers: readonly Omit<ImageLayer, 'sizeBytes'>[];
  readonly diffIds: readonly string[];
}

/** Throws `ImageError` when it is no configuration, or one for another number of layers where that is known. */
export function parseConfig(bytes: Uint8Array, layerCount: number | undefined): ImageDescription {
  const {config, rootfs, history, ...about} = parseJson(bytes, Config, 'its configuration');
  const diffIds = rootfs?.diff_ids ?? [];
  if (layerCount !== undefined && diffIds.length !== layerCount) {
    throw new ImageError(`its configuration names ${diffIds.length} layers, its manifest ${layerCount}`);
  }
  const lines = (history ?? []).map((line) => ({
    createdBy: line.created_by ?? '',
    ...(line.created != null && {created: line.created}),
    isEmptyLayer: line.empty_layer ?? false,
  }));
  return {
    config: {
      os: about.os ?? '',
      architecture: about.architecture ?? '',
      variant: about.variant ?? '',
      created: about.created ?? '',
      user: config?.User ?? '',
      env: (config?.Env ?? []).map(splitVariable),
      exposedPorts: Object.keys(config?.ExposedPorts ?? {}),
      entrypoint: config?.Entrypoint ?? [],
      cmd: config?.Cmd ?? [],
      labels: new Map(Object.entries(config?.Labels ?? {})),
      workingFolder: config?.WorkingDir ?? '',
      healthcheck: config?.Healthcheck?.Test ?? [],
    },
    history: lines,
    layers: assignHistory(diffIds, lines),
    diffIds,
  };
}

function splitVariable(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The lines that are no empty layers are those of the layers, one each; else the history says nothing about them. */
function assignHistory(diffIds: readonly string[], history: readonly HistoryLine[]): Omit<ImageLayer, 'sizeBytes'>[] {
  const filled = history.flatMap(({isEmptyLayer}, line) => (isEmptyLayer ? [] : [line]));
  const isComplete = filled.length === diffIds.length;
  return diffIds.map((diffId, index) => {
    const line = isComplete ? filled[index] : undefined;
    return {index, diffId, ...(line !== undefined && {history: line})};
  });
}
