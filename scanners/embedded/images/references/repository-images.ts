/** All that a repository says of images: its Dockerfiles, and where it names an image. */
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import type {Project} from '../../../../src/scanner.ts';
import {type Dockerfile, parseDockerfile} from '../tracing/parse-dockerfile.ts';
import {isDockerfilePath} from './accepted-paths.ts';
import {chartImages, isValuesPath} from './chart-images.ts';
import {deployedImages, type NamedImage} from './deployed-images.ts';

export interface RepositoryImages {
  /** Sorted by path. */
  readonly dockerfiles: readonly Dockerfile[];
  /** In manifests and compose files, sorted by path and line. */
  readonly deployed: readonly NamedImage[];
  /** `FROM` lines that name an image of elsewhere. */
  readonly bases: readonly BaseImage[];
}

export interface BaseImage extends NamedImage {
  /** The stage ends in the image, not only in a step of its build. */
  readonly isFinal: boolean;
}

/** Files whose contents are asked for at a time. */
const BATCH = 64;

export async function readRepositoryImages(project: Project, signal: AbortSignal): Promise<RepositoryImages> {
  const dockerfiles: Dockerfile[] = [];
  const deployed: NamedImage[] = [];
  for (let at = 0; at < project.paths.length; at += BATCH) {
    signal.throwIfAborted();
    const paths = project.paths.slice(at, at + BATCH);
    const texts = await Promise.all(paths.map(async (path) => decodeText(await project.read(path))));
    for (const [index, path] of paths.entries()) {
      const text = texts[index] ?? '';
      if (isDockerfilePath(path)) dockerfiles.push(parseDockerfile(path, text));
      else deployed.push(...(isValuesPath(path) ? chartImages(path, text) : deployedImages(path, text)));
    }
  }
  return {dockerfiles, deployed, bases: dockerfiles.flatMap(basesOf)};
}

/** A stage that stands on another stage has no base of its own. */
function basesOf({path, stages}: Dockerfile): readonly BaseImage[] {
  const chain = new Set<number>();
  for (let at: number | undefined = stages.length - 1; at !== undefined && at >= 0 && !chain.has(at); ) {
    chain.add(at);
    at = stageNamed(stages[at]?.base, stages, at);
  }
  return stages.flatMap(({base, from}, index) => {
    if (base === undefined || base === 'scratch' || stageNamed(base, stages, index) !== undefined) return [];
    return [{reference: base, path, line: from.startLine, isFinal: chain.has(index)}];
  });
}

/** Index of an earlier stage, by its name or its number. */
export function stageNamed(name: string | undefined, stages: Dockerfile['stages'], before: number): number | undefined {
  if (name === undefined) return undefined;
  const index = stages.findLastIndex((stage, at) => at < before && stage.name === name.toLowerCase());
  if (index !== -1) return index;
  return /^\d{1,4}$/.test(name) && Number(name) < before ? Number(name) : undefined;
}
