/** YAML nodes → values with places. Aliases and merge keys are resolved here, within limits. */
import {type Document, isAlias, isScalar, isSeq, isMap as isYamlMap, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import type {Places, Value} from '../engine/value.ts';
import {UnparsableYaml} from './compose-documents.ts';
import {pairSpan, spanOf} from './node-span.ts';
import {scalarValue} from './scalar-value.ts';

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
  /** Finished anchors; an anchor that is still open is not in it, so an alias to itself is seen as unknown. */
  readonly anchors: Map<string, Converted>;
  readonly duplicates: Duplicate[];
}

/** A key that stands twice in one map; the last one counts, as in Kubernetes' own reader. */
export interface Duplicate {
  readonly key: string;
  readonly offset: number;
}

export interface ConvertedDocument {
  readonly value: Value;
  readonly duplicates: readonly Duplicate[];
}

/** Throws `UnparsableYaml` when aliases are unknown, refer to themselves or expand beyond the limits. */
export function convertDocument(document: Document.Parsed, places: Places): ConvertedDocument {
  const conversion: Conversion = {places, anchors: new Map(), duplicates: []};
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
  return {value: isScalar(node) ? scalarValue(node) : null, size: 1, depth: 1};
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
  const merged: Value[] = [];
  let size = 1;
  let depth = 0;
  for (const pair of map.items) {
    const key = keyOf(pair);
    const converted = convertNode(pair.value, conversion);
    size += converted.size;
    depth = Math.max(depth, converted.depth);
    if (key === undefined) continue;
    if (key === MERGE_KEY) merged.push(...mergeSources(converted.value));
    else addEntry(values, key, pair, converted.value, conversion);
  }
  for (const source of merged) size += mergeInto(values, source, conversion.places);
  return {value: values, size, depth: depth + 1};
}

const MERGE_KEY = '<<';

function mergeSources(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

function addEntry(values: Map<string, Value>, key: string, pair: Pair, value: Value, conversion: Conversion): void {
  const span = pairSpan(pair);
  if (values.has(key)) conversion.duplicates.push({key, offset: span?.start ?? 0});
  values.set(key, value);
  if (span !== undefined) conversion.places.set(values, key, span);
}

/** Keys of a merged map count only where the map itself does not have them. Returns how many were added. */
function mergeInto(values: Map<string, Value>, source: Value, places: Places): number {
  if (!(source instanceof Map)) return 0;
  let added = 0;
  for (const [key, value] of source) {
    if (values.has(key)) continue;
    values.set(key, value);
    const span = places.get(source, key);
    if (span !== undefined) places.set(values, key, span);
    added += 1;
  }
  return added;
}

function keyOf({key}: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
