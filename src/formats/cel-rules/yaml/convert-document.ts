/** YAML nodes → values with places. Aliases and merge keys are resolved here, within limits. */
import {type Document, isAlias, isScalar, isSeq, isMap as isYamlMap, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import {isList, type Places, type Value} from '../value.ts';
import {UnparsableYaml} from './compose-documents.ts';
import {pairSpan, spanOf} from './node-span.ts';
import {scalarValue, type YamlDialect} from './scalar-value.ts';

/**
 * Values of a document with each alias counted in full. Kubernetes itself refuses documents that consist mostly of
 * aliases (CVE-2019-11253).
 */
const MAX_EXPANDED_VALUES = 1_000_000;
/** Chains of aliases can nest deeper than the text does. */
const MAX_EXPANDED_DEPTH = 400;

/** A value with the size and depth it has when its aliases are written out. */
interface Converted {
  readonly value: Value;
  readonly size: number;
  readonly depth: number;
}

interface Conversion {
  readonly places: Places;
  readonly dialect: YamlDialect;
  /** Finished anchors; an anchor that is still open is not in it, so an alias to itself is seen as unknown. */
  readonly anchors: Map<string, Converted>;
  readonly duplicates: Duplicate[];
}

/** A key that stands twice in one map; the last one counts, as in most readers. */
export interface Duplicate {
  readonly key: string;
  readonly offset: number;
}

export interface ConvertedDocument {
  readonly value: Value;
  readonly duplicates: readonly Duplicate[];
}

/** Throws `UnparsableYaml` when aliases are unknown, refer to themselves or expand beyond the limits. */
export function convertDocument(
  document: Document.Parsed,
  {places, dialect}: {readonly places: Places; readonly dialect: YamlDialect},
): ConvertedDocument {
  const conversion: Conversion = {places, dialect, anchors: new Map(), duplicates: []};
  const {value} = convertNode(document.contents, conversion);
  return {value, duplicates: conversion.duplicates};
}

function convertNode(node: unknown, conversion: Conversion): Converted {
  if (isAlias(node)) return resolveAlias(node.source, conversion);
  const converted = limited(convertPlain(node, conversion));
  const anchor = isYamlMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor !== undefined) conversion.anchors.set(anchor, converted);
  return converted;
}

function convertPlain(node: unknown, conversion: Conversion): Converted {
  if (isYamlMap(node)) return convertMap(node, conversion);
  if (isSeq(node)) return convertSeq(node, conversion);
  return {value: isScalar(node) ? scalarValue(node, conversion.dialect) : null, size: 1, depth: 1};
}

function resolveAlias(name: string, {anchors}: Conversion): Converted {
  const converted = anchors.get(name);
  if (converted === undefined) throw new UnparsableYaml('an alias has no finished anchor before it');
  return converted;
}

function limited(converted: Converted): Converted {
  if (converted.size > MAX_EXPANDED_VALUES || converted.depth > MAX_EXPANDED_DEPTH) {
    throw new UnparsableYaml(
      `aliases expand to more than ${MAX_EXPANDED_VALUES} values or ${MAX_EXPANDED_DEPTH} levels`,
    );
  }
  return converted;
}

function convertSeq(seq: YAMLSeq, conversion: Conversion): Converted {
  const values: Value[] = [];
  let size = 1;
  let depth = 0;
  seq.items.forEach((item, index) => {
    const converted = convertNode(item, conversion);
    const span = spanOf(item);
    if (span !== undefined) conversion.places.set(values, index, span);
    values.push(converted.value);
    size += converted.size;
    depth = Math.max(depth, converted.depth);
  });
  return {value: values, size, depth: depth + 1};
}

function convertMap(map: YAMLMap, conversion: Conversion): Converted {
  const values = new Map<string, Value>();
  if (map.flow) conversion.places.markFlow(values);
  const own = new Set<string>();
  let size = 1;
  let depth = 0;
  for (const pair of map.items) {
    const key = keyOf(pair, conversion);
    const converted = convertNode(pair.value, conversion);
    size += converted.size;
    depth = Math.max(depth, converted.depth);
    if (isMergeKey(pair)) size = mergeAll(values, mergeSources(converted.value), {size, conversion});
    else if (key !== undefined) addEntry({values, own}, key, pair, converted.value, conversion);
  }
  return {value: values, size, depth: depth + 1};
}

/** Only a plain `<<` merges; in quotes it is a key like others. */
function isMergeKey({key}: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** Of several maps the first has the say, so it comes last. */
function mergeSources(value: Value): readonly Value[] {
  return Array.isArray(value) ? value.toReversed() : [value];
}

interface Entries {
  readonly values: Map<string, Value>;
  /** Keys that stand in the map itself. */
  readonly own: Set<string>;
}

function addEntry({values, own}: Entries, key: string, pair: Pair, value: Value, conversion: Conversion): void {
  const span = pairSpan(pair);
  if (own.has(key)) conversion.duplicates.push({key, offset: span?.start ?? 0});
  own.add(key);
  values.set(key, value);
  if (span !== undefined) conversion.places.set(values, key, span);
}

/**
 * What is merged replaces what stands before it, as in Kubernetes' own reader (sigs.k8s.io/yaml); YAML 1.1 would keep
 * it. Returns the size that has been reached.
 */
function mergeAll(
  values: Map<string, Value>,
  sources: readonly Value[],
  {size, conversion}: {readonly size: number; readonly conversion: Conversion},
): number {
  let reached = size;
  for (const source of sources) {
    if (!(source instanceof Map)) continue;
    reached += source.size;
    limited({value: values, size: reached, depth: 1});
    for (const [key, value] of source) {
      values.set(key, value);
      const span = conversion.places.get(source, key);
      if (span !== undefined) conversion.places.set(values, key, span);
    }
  }
  return reached;
}

/** Keys may be aliases and need not be text; a map or list is no key. */
function keyOf({key}: Pair, conversion: Conversion): string | undefined {
  const {value} = convertNode(key, conversion);
  return isList(value) || value instanceof Map ? undefined : String(value);
}
