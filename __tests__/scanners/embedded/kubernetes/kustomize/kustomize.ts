/** Builds kustomizations that are written as texts, for tests. */
import {renderKustomizations} from '../../../../../scanners/embedded/kubernetes/kustomize/render-kustomizations.ts';
import {isMap, Places, type Value, valueAt} from '../../../../../src/formats/cel-rules/value.ts';

export interface Built {
  /** Plain data, by `Kind/name`. */
  readonly objects: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  /** `path:line` of the entry at a path. */
  readonly placeOf: (name: string, path: string) => string | undefined;
}

export function build(files: Readonly<Record<string, string>>): Built {
  const encoder = new TextEncoder();
  const places = new Places();
  const input = {files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))};
  const {documents, notes} = renderKustomizations({...input, places, checkBudget: () => {}});
  const byName = new Map(documents.map(({value}) => [nameOf(value), value]));
  return {
    objects: Object.fromEntries([...byName].map(([name, value]) => [name, plain(value)])),
    notes: notes.map(({path, text}) => `${path} ${text}`),
    placeOf: (name, path) => {
      const keys = path.split('.');
      const owner = valueAt(byName.get(name), keys.slice(0, -1));
      const key = keys.at(-1) ?? '';
      if (typeof owner !== 'object' || owner === null) return undefined;
      const span = places.get(owner, isMap(owner) ? key : Number(key));
      return span?.source === undefined
        ? undefined
        : `${span.source.path}:${span.source.lines.regionOf(span).startLine}`;
    },
  };
}

function nameOf(value: Value): string {
  return `${String(valueAt(value, ['kind']))}/${String(valueAt(value, ['metadata', 'name']))}`;
}

function plain(value: Value): unknown {
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'bigint' ? Number(value) : value;
}
