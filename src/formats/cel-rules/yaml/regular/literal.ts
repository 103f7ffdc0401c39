/** Block scalars that keep their lines (`|`), as the full parser reads them. */
import {IrregularYaml} from '../../../yaml/regular-scalar.ts';
import type {Scalar} from './scalars.ts';

export interface LiteralHeader {
  /** Where `|` stands, with nothing or `-` behind it. */
  readonly start: number;
  /** Where the next line starts. */
  readonly headerEnd: number;
  /** Lines of the text stand deeper. */
  readonly parentIndent: number;
}

/** The text below a header; `limit`: where the document ends. */
export function literalScalar(
  source: {readonly text: string; readonly limit: number},
  {start, headerEnd, parentIndent}: LiteralHeader,
): Scalar {
  const {text, limit} = source;
  const lines: string[] = [];
  const indent = indentOf(source, headerEnd);
  let blank = 0;
  let end = headerEnd;
  for (let at = headerEnd; at < limit && indent > parentIndent; ) {
    const lineEnd = endOfLine(text, at, limit);
    const first = firstOf(text, at, lineEnd);
    if (first === lineEnd) {
      if (first !== at) throw new IrregularYaml('white space in a block scalar');
      blank += 1;
    } else if (first - at < indent) {
      if (first - at > parentIndent) throw new IrregularYaml('block scalar with a shallow line');
      break;
    } else {
      lines.push(`${'\n'.repeat(blank)}${text.slice(at + indent, lineEnd)}`);
      blank = 0;
      end = lineEnd + 1;
    }
    at = lineEnd + 1;
  }
  if (lines.length === 0 || text[end - 1] !== '\n') throw new IrregularYaml('block scalar without lines');
  return {value: `${lines.join('\n')}${text[start + 1] === '-' ? '' : '\n'}`, start, end};
}

/** Of the first line that is not empty. */
function indentOf({text, limit}: {readonly text: string; readonly limit: number}, from: number): number {
  for (let at = from; at < limit; ) {
    const lineEnd = endOfLine(text, at, limit);
    const first = firstOf(text, at, lineEnd);
    if (text[first] === '\t') throw new IrregularYaml('tab');
    if (first < lineEnd) return first - at;
    at = lineEnd + 1;
  }
  return 0;
}

export function endOfLine(text: string, at: number, limit: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 || end > limit ? limit : end;
}

/** Offset of the first character that is no space. */
export function firstOf(text: string, at: number, lineEnd: number): number {
  let first = at;
  while (first < lineEnd && text.charCodeAt(first) === 0x20) first += 1;
  return first;
}
