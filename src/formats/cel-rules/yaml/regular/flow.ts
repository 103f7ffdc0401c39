/** Collections in brackets on one line, as the full parser reads them. */
import {IrregularYaml} from '../../../yaml/regular-scalar.ts';
import type {Places, Value} from '../../value.ts';
import type {YamlDialect} from '../scalar-value.ts';
import {endWithoutSpaces, plainScalar, quotedScalar, type Scalar} from './scalars.ts';

/** Deeper ones are left to the full parser. */
const MAX_DEPTH = 8;

export interface FlowContext {
  readonly text: string;
  /** End of the line. */
  readonly limit: number;
  readonly places: Places;
  readonly dialect: YamlDialect;
}

/** The collection that starts at `start`. */
export function flowCollection(context: FlowContext, start: number, depth = 0): Scalar {
  if (depth > MAX_DEPTH) throw new IrregularYaml('deep collection');
  return context.text[start] === '[' ? flowList(context, start, depth) : flowMap(context, start, depth);
}

function flowList(context: FlowContext, start: number, depth: number): Scalar {
  const values: Value[] = [];
  const end = eachItem(context, start, ']', (at) => {
    const item = flowItem(context, at, depth);
    context.places.set(values, values.length, {start: item.start, end: item.end});
    values.push(item.value);
    return item.end;
  });
  return {value: values, start, end};
}

function flowMap(context: FlowContext, start: number, depth: number): Scalar {
  const {text, places} = context;
  const values = new Map<string, Value>();
  places.markFlow(values);
  const end = eachItem(context, start, '}', (at) => {
    const key = isQuote(text[at]) ? quotedScalar(text, at, context.limit) : flowPlain(context, at, true);
    const colon = skipSpaces(context, key.end);
    if (text[colon] !== ':' || (text[colon + 1] !== ' ' && !isQuote(text[at]))) throw new IrregularYaml('no colon');
    const item = flowItem(context, skipSpaces(context, colon + 1), depth);
    const name = keyName(key, text);
    if (values.has(name)) throw new IrregularYaml('duplicate key');
    values.set(name, item.value);
    const isScalar = typeof item.value !== 'object';
    places.set(values, name, {start: key.start, end: isScalar ? item.end : key.end});
    return item.end;
  });
  return {value: values, start, end};
}

/** The name of a key; a merge key needs the full parser. */
export function keyName({value, start}: Scalar, text: string): string {
  if (text.startsWith('<<', start)) throw new IrregularYaml('merge key');
  return String(value);
}

/** Reads what stands between commas, each by `read`, which returns its end; then the end of the collection. */
function eachItem(context: FlowContext, start: number, close: string, read: (at: number) => number): number {
  const {text} = context;
  let at = skipSpaces(context, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skipSpaces(context, read(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new IrregularYaml('no comma');
    at = skipSpaces(context, at + 1);
  }
}

function flowItem(context: FlowContext, at: number, depth: number): Scalar {
  const first = context.text[at];
  if (first === '[' || first === '{') return flowCollection(context, at, depth + 1);
  return isQuote(first) ? quotedScalar(context.text, at, context.limit) : flowPlain(context, at, false);
}

const FLOW_END = /[,[\]{}]/;

function flowPlain({text, limit, dialect}: FlowContext, start: number, isKey: boolean): Scalar {
  let at = start;
  while (at < limit && !FLOW_END.test(text[at] ?? '') && !(isKey && text[at] === ':')) at += 1;
  if (at >= limit || text.slice(start, at).includes(' #')) throw new IrregularYaml('collection over several lines');
  return plainScalar(text, start, endWithoutSpaces(text, start, at), dialect);
}

function skipSpaces({text, limit}: FlowContext, from: number): number {
  let at = from;
  while (at < limit && text[at] === ' ') at += 1;
  if (at >= limit || text[at] === '#') throw new IrregularYaml('collection over several lines');
  return at;
}

export function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}
