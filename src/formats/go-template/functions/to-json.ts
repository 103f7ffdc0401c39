/** Values → JSON as Go writes it: keys sorted, `<`, `>` and `&` escaped (https://pkg.go.dev/encoding/json#Marshal). */
import {GoObject, type GoValue, isList, isMap, sortedKeys} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';

export interface JsonStyle {
  readonly step: (count: number) => void;
  readonly escapesHtml: boolean;
  /** One level of indentation; everything on one line without it. */
  readonly indent?: string;
}

/** Throws `TemplateError` for values that nest without end. */
export function toJson(value: GoValue, style: JsonStyle): string {
  return write(value, style, '\n');
}

const MAX_DEPTH = 300;

function write(value: GoValue, style: JsonStyle, newline: string): string {
  if (newline.length > MAX_DEPTH * (style.indent ?? ' ').length)
    throw new TemplateError('values nest too deep for JSON');
  style.step(1);
  if (isMap(value)) {
    const entries = sortedKeys(value).map((key) => [quoted(key, style), value.get(key) ?? null] as const);
    return bracketed('{}', newline, style, (inner) =>
      entries.map(([key, item]) => `${key}:${style.indent === undefined ? '' : ' '}${write(item, style, inner)}`),
    );
  }
  if (isList(value)) return bracketed('[]', newline, style, (inner) => value.map((item) => write(item, style, inner)));
  if (value instanceof GoObject) return write(plainObject(value), style, newline);
  if (typeof value === 'string') return quoted(value, style);
  return String(value);
}

function plainObject({entries, fields, text}: GoObject): GoValue {
  return entries ?? text ?? new Map(fields);
}

function bracketed(
  brackets: string,
  newline: string,
  {indent}: JsonStyle,
  items: (inner: string) => readonly string[],
): string {
  const [open = '', close = ''] = brackets;
  // The length of the line break counts the depth also where nothing is indented.
  const inner = `${newline}${indent ?? ' '}`;
  const written = items(inner);
  if (written.length === 0) return brackets;
  if (indent === undefined) return `${open}${written.join(',')}${close}`;
  return `${open}${inner}${written.join(`,${inner}`)}${newline}${close}`;
}

const ESCAPED_IN_HTML = /[<>&\u2028\u2029]/g;
const ALWAYS_ESCAPED = /[\u2028\u2029]/g;

function quoted(text: string, {escapesHtml}: JsonStyle): string {
  const json = JSON.stringify(text).replaceAll('\\b', '\\u0008').replaceAll('\\f', '\\u000c');
  return json.replace(
    escapesHtml ? ESCAPED_IN_HTML : ALWAYS_ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
