/** ConfigMaps and Secrets that a kustomization generates: their names, not what is in them. */
import {isMap, listAt, type Places, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Kustomization} from './kustomization.ts';
import {type BuiltResource, toBuilt, typeOf} from './resource.ts';

const GENERATORS: readonly (readonly [string, string])[] = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
];

/** Those that are made anew; `behavior: merge` and `replace` change one that is there. */
export function generate(
  {content}: Kustomization,
  known: readonly BuiltResource[],
  places: Places,
): readonly BuiltResource[] {
  return GENERATORS.flatMap(([field, kind]) =>
    listAt(content, field)
      .filter(isMap)
      .filter((entry) => !changesKnown(entry, kind, known))
      .map((entry) => toBuilt(toObject(entry, kind, places), true)),
  );
}

function changesKnown(entry: ValueMap, kind: string, known: readonly BuiltResource[]): boolean {
  const name = textAt(entry, 'name');
  return (
    ['merge', 'replace'].includes(textAt(entry, 'behavior')) &&
    known.some(({object, names}) => typeOf(object).kind === kind && names.some((own) => own.name === name))
  );
}

function toObject(entry: ValueMap, kind: string, places: Places): ValueMap {
  const span = places.get(entry, 'name');
  const metadata = new Map([...entry].filter(([key]) => key === 'name' || key === 'namespace'));
  const object = new Map<string, string | ValueMap>([
    ['apiVersion', 'v1'],
    ['kind', kind],
    ['metadata', metadata],
  ]);
  if (span !== undefined) {
    for (const key of metadata.keys()) places.set(metadata, key, places.get(entry, key) ?? span);
    for (const key of object.keys()) places.set(object, key, span);
  }
  return object;
}
