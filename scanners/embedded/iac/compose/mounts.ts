/** Folders of the host that a service gets. https://docs.docker.com/reference/compose-file/services/#volumes */
import {isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';

export interface Mount {
  /** Absolute path on the host without a slash at the end, `/` for all of it. */
  readonly source: string;
  readonly readOnly: boolean;
}

/** Undefined for volumes and for paths below the project. */
export function hostMountOf(value: Value): Mount | undefined {
  const mount = isMap(value) ? longForm(value) : typeof value === 'string' ? shortForm(value) : undefined;
  return mount?.source.startsWith('/') ? {...mount, source: normalized(mount.source)} : undefined;
}

function longForm(entry: ReadonlyMap<string, Value>): Mount | undefined {
  const source = entry.get('source');
  if (entry.get('type') !== 'bind' || typeof source !== 'string') return undefined;
  return {source, readOnly: entry.get('read_only') === true};
}

/** `SOURCE:TARGET[:OPTIONS]`. */
function shortForm(text: string): Mount | undefined {
  const [source, target, options = ''] = text.split(':');
  if (source === undefined || target === undefined) return undefined;
  return {source, readOnly: options.split(',').includes('ro')};
}

function normalized(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `/${steps.join('/')}`;
}
