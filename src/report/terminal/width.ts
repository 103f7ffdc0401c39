/** Columns that text takes in a terminal, and lines that fit into it. */

/** East Asian wide and full-width blocks, and pictures: two columns (Unicode UAX #11, by block, not by character). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Combining marks take no column. */
const COMBINING = /\p{M}/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterColumns(character);
  return columns;
}

/** Words are kept together where they fit; a longer one stays whole, as paths and links are to be copied. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const wordColumns = columnsOf(word);
    if (line !== '' && columns + 1 + wordColumns > width) {
      lines.push(line);
      line = '';
      columns = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    columns += wordColumns + (columns === 0 ? 0 : 1);
  }
  return line === '' ? lines : [...lines, line];
}

function characterColumns(character: string): number {
  if (COMBINING.test(character)) return 0;
  return character.length > 1 || WIDE.test(character) ? 2 : 1;
}
