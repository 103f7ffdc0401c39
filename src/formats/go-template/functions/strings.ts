/** Sprig's functions of texts (https://masterminds.github.io/sprig/strings.html). */
import type {GoFunction} from '../go-function.ts';
import {type GoValue, isList} from '../go-value.ts';
import {quoteText} from '../quote-text.ts';
import {TemplateError} from '../template-error.ts';
import {anyText, functionTable, limited, size, text, texts} from './arguments.ts';
import {letterCases} from './letter-cases.ts';

const asText: GoFunction = ([value = null]) => anyText(value);

export const STRINGS = functionTable({
  ...letterCases,
  trim: ([value]) => trimSpace(text(value)),
  trimAll: ([cut, value]) => trimSet(text(value), text(cut)),
  trimall: ([cut, value]) => trimSet(text(value), text(cut)),
  trimSuffix: ([suffix, value]) => trimSuffix(text(value), text(suffix)),
  trimPrefix: ([prefix, value]) => trimPrefix(text(value), text(prefix)),
  trunc: ([length, value]) => truncate(size(length), text(value)),
  abbrev: ([width, value]) => abbreviate(size(width), text(value)),
  substr: ([start, end, value]) => substring(size(start), size(end), text(value)),
  repeat: ([count, value]) => repeat(text(value), size(count)),
  nospace: ([value]) => withoutSpace(text(value)),
  wrap: ([width, value]) => wrap(text(value), size(width), '\n'),
  wrapWith: ([width, separator, value]) => wrap(text(value), size(width), text(separator)),
  contains: ([part, value]) => text(value).includes(text(part)),
  hasPrefix: ([prefix, value]) => text(value).startsWith(text(prefix)),
  hasSuffix: ([suffix, value]) => text(value).endsWith(text(suffix)),
  quote: (args) => presentTexts(args).map(quoteText).join(' '),
  squote: (args) => presentTexts(args).map(inSingleQuotes).join(' '),
  cat: (args) => presentTexts(args).join(' '),
  indent: ([width, value]) => indent(size(width), text(value)),
  nindent: ([width, value]) => `\n${indent(size(width), text(value))}`,
  replace: ([old, fresh, value]) => replaceAll(text(value), text(old), text(fresh)),
  plural: ([one, many, count]) => (size(count) === 1 ? text(one) : text(many)),
  toString: asText,
  toStrings: ([value]) => texts(value),
  join: ([separator, value]) => texts(value).join(text(separator)),
  split: ([separator, value]) => numbered(splitText(text(value), text(separator))),
  splitn: ([separator, count, value]) => numbered(splitTimes(text(value), text(separator), size(count))),
  splitList: ([separator, value]) => splitText(text(value), text(separator)),
  sortAlpha: ([value]) => (isList(value) ? [...texts(value)].sort() : [anyText(value)]),
  ascii: ([value]) => text(value),
});

function presentTexts(args: readonly GoValue[]): readonly string[] {
  return args.filter((value) => value !== null).map(anyText);
}

function inSingleQuotes(value: string): string {
  return `'${value}'`;
}

const GO_SPACE = /^[\s\u0085]+/;

function trimSpace(value: string): string {
  return value.trim().replace(GO_SPACE, '');
}

function withoutSpace(value: string): string {
  return value.replace(/\s/g, '');
}

/** Cuts characters of the set off both ends. */
function trimSet(value: string, set: string): string {
  const characters = [...value];
  const cut = new Set(set);
  const first = characters.findIndex((character) => !cut.has(character));
  const last = characters.findLastIndex((character) => !cut.has(character));
  return first === -1 ? '' : characters.slice(first, last + 1).join('');
}

function trimSuffix(value: string, suffix: string): string {
  return suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
}

function trimPrefix(value: string, prefix: string): string {
  return value.startsWith(prefix) ? value.slice(prefix.length) : value;
}

/** A negative length keeps the end. */
function truncate(length: number, value: string): string {
  if (length < 0) return value.length > -length ? value.slice(length) : value;
  return value.slice(0, length);
}

function abbreviate(width: number, value: string): string {
  return width < 4 || value.length <= width ? value : `${value.slice(0, width - 3)}...`;
}

function substring(start: number, end: number, value: string): string {
  if (start < 0) return value.slice(0, Math.max(0, end));
  return end < 0 || end > value.length ? value.slice(start) : value.slice(start, end);
}

function repeat(value: string, count: number): string {
  if (count < 0) throw new TemplateError('a negative count of repetitions');
  limited(value.length * count);
  return value.repeat(count);
}

function indent(width: number, value: string): string {
  if (width < 0) throw new TemplateError('a negative indentation');
  const lines = value.split('\n');
  limited(value.length + lines.length * width);
  const space = ' '.repeat(width);
  return lines.map((line) => `${space}${line}`).join('\n');
}

/** As `strings.ReplaceAll`: an empty text stands before each character and at the end. */
function replaceAll(value: string, old: string, fresh: string): string {
  const count = old === '' ? value.length + 1 : value.split(old).length - 1;
  limited(value.length + count * fresh.length);
  return old === ''
    ? `${fresh}${[...value].map((character) => `${character}${fresh}`).join('')}`
    : value.split(old).join(fresh);
}

function splitText(value: string, separator: string): readonly string[] {
  return separator === '' ? [...value] : value.split(separator);
}

function splitTimes(value: string, separator: string, count: number): readonly string[] {
  const parts = splitText(value, separator);
  if (count < 0 || parts.length <= count) return parts;
  return count === 0 ? [] : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

/** Sprig's `split` names its parts `_0`, `_1` …. */
function numbered(parts: readonly string[]): GoValue {
  return new Map(parts.map((part, index) => [`_${index}`, part]));
}

/** Breaks lines at spaces, where one is before the width. */
function wrap(value: string, width: number, separator: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > Math.max(1, width)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(separator);
}
