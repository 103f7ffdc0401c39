/** Scalars on one line, as the full parser reads them; throws `IrregularYaml` for those that only it can read. */
import {IrregularYaml} from '../../../yaml/regular-scalar.ts';
import type {Value} from '../../value.ts';
import {scalarValue, type YamlDialect} from '../scalar-value.ts';

export interface Scalar {
  readonly value: Value;
  readonly start: number;
  /** One past its last character. */
  readonly end: number;
}

/** What no plain scalar starts with, or what only the full parser should judge. */
const NO_PLAIN_START = /[-?:,[\]{}#&*!|>'"%@`]/;

/**
 * The plain scalar that is the text from `start` to `end`, without white space around it; a leading dash or colon must
 * have a character behind it.
 */
export function plainScalar(text: string, start: number, end: number, dialect: YamlDialect): Scalar {
  const source = text.slice(start, end);
  if (NO_PLAIN_START.test(source[0] ?? '-') && !/^-[^\s]/.test(source)) throw new IrregularYaml('no plain scalar');
  if (source.includes(': ') || source.endsWith(':')) throw new IrregularYaml('map in a line');
  return {value: scalarValue({value: coreValue(source), type: 'PLAIN', source}, dialect), start, end};
}

/** Numbers and words of YAML's core schema start with one of these. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const MAY_BE_MORE_THAN_TEXT = /^[-+.\d~ntfNTF]/;
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
/** Octal, hexadecimal, exponents, infinity: rare enough. */
const RARE =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function coreValue(source: string): unknown {
  if (!MAY_BE_MORE_THAN_TEXT.test(source)) return source;
  if (/^(?:~|null|Null|NULL)$/.test(source)) return null;
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  if (INTEGER.test(source)) return BigInt(source);
  if (FLOAT.test(source)) return Number.parseFloat(source);
  if (RARE.test(source)) throw new IrregularYaml('rare number');
  return source;
}

/** The quoted scalar that starts at `start`; escapes are left to the full parser where JSON has not the same. */
export function quotedScalar(text: string, start: number, limit: number): Scalar {
  const quote = text[start];
  let at = start + 1;
  for (; at < limit; at += 1) {
    const character = text[at];
    if (character === quote) {
      if (quote !== "'" || text[at + 1] !== "'") break;
      at += 1;
    } else if (character === '\\' && quote === '"') at += 1;
  }
  if (at >= limit) throw new IrregularYaml('scalar over several lines');
  const raw = text.slice(start + 1, at);
  return {value: quote === "'" ? raw.replaceAll("''", "'") : unescaped(raw), start, end: at + 1};
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    throw new IrregularYaml('escape beyond those of JSON');
  }
}

/** Offset at which the text of a line ends: before its comment and the white space around that. */
export function contentEnd(text: string, start: number, lineEnd: number): number {
  const line = text.slice(start, lineEnd);
  const comment = line.startsWith('#') ? 0 : line.indexOf(' #');
  return endWithoutSpaces(text, start, comment === -1 ? lineEnd : start + comment);
}

export function endWithoutSpaces(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return end;
}
