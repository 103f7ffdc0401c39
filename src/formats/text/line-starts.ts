/** Where the lines of a text begin. */

/** Offset of the first character of each line; a line ends with `\n`, and one without characters may be the last. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
