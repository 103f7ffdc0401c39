/** How a method is called over HTTP: the option `google.api.http` (https://google.aip.dev/127). */
import {isMap, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Options} from './proto-document.ts';

const HTTP = 'google.api.http';
const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export interface HttpRule {
  /** Upper case; empty where there is none. */
  readonly method: string;
  readonly path: string;
  /** Name of the field that is the body, `*` for all that are not in the path, empty for none. */
  readonly body: string;
  readonly value: ValueMap;
}

/** Undefined for a method that is not called over HTTP. */
export function readHttpRule(options: Options): HttpRule | undefined {
  const value: Value | undefined = options.get(HTTP);
  if (!isMap(value)) return undefined;
  const method = METHODS.find((name) => value.has(name));
  if (method === undefined) return undefined;
  return {method: method.toUpperCase(), path: textAt(value, method), body: textAt(value, 'body'), value};
}

/** Longest template that is looked at; real ones have a few hundred characters. */
const MAX_PATH_LENGTH = 2_000;

/** Names of the fields in the path: `{name=shops/*}` is `name`, `{order.id}` is `order`. */
export function fieldsOfPath(path: string): ReadonlySet<string> {
  const found = path.slice(0, MAX_PATH_LENGTH).matchAll(/\{([A-Za-z_]\w*)/g);
  return new Set([...found].map(([, name = '']) => name));
}
