/** Where a line of a script stands in the file: block scalars keep lines as they are, but for their indentation. */
import type {Span} from '../../../../src/formats/cel-rules/value.ts';

/** Undefined when the line is written in another way there, as in quotes with escapes. */
export function lineIn(text: string, line: string, {start, end}: Span): Span | undefined {
  if (line === '') return undefined;
  const at = text.indexOf(line, start);
  return at === -1 || at >= end ? undefined : {start: at, end: at + line.length};
}
