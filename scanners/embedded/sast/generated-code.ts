/** Code that no person wrote, so that nobody can mend it: minified bundles. */

/** Average length of a line of minified code; people stay under 100. */
const MAX_AVERAGE = 400;
/** Short files are looked at whatever their lines. */
const MIN_LENGTH = 5_000;

/** Cheap: counts line ends. */
export function looksGenerated(source: string): boolean {
  if (source.length < MIN_LENGTH) return false;
  let lines = 1;
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines += 1;
  return source.length / lines > MAX_AVERAGE;
}
