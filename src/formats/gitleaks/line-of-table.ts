/** Finds the header of a TOML table, because the TOML parser gives values without positions. */

/** 1-based line of the `index`-th `[name]` or `[[name]]` header, in any case; 1 when there is none. */
export function lineOfTable(text: string, name: string, index: number): number {
  let seen = 0;
  for (const [lineIndex, line] of text.split('\n').entries()) {
    if (!isHeaderOf(line, name)) continue;
    if (seen === index) return lineIndex + 1;
    seen += 1;
  }
  return 1;
}

function isHeaderOf(line: string, name: string): boolean {
  const trimmed = line.trim();
  if (!trimmed.startsWith('[')) return false;
  const header = trimmed.replaceAll(/[[\]\s]/g, '').toLowerCase();
  return header === name || header.startsWith(`${name}#`);
}
