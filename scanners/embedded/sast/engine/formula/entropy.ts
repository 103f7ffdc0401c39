/** `metavariable-analysis: entropy`: whether a string looks like one that a machine made. */

/** Longest text that is judged; keys are shorter. */
const MAX_LENGTH = 10_000;
/** Bits a character: text that people write has about 3, random Base64 about 5. */
const LEAST_BITS_PER_CHARACTER = 2.5;
const LEAST_BITS = 50;

export function isRandomLooking(text: string): boolean {
  if (text.length < 8 || text.length > MAX_LENGTH) return false;
  const bits = shannonBits(text);
  return bits >= LEAST_BITS_PER_CHARACTER && bits * text.length >= LEAST_BITS && !isWords(text);
}

function shannonBits(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Words with separators: no digits among letters, few changes of case. */
function isWords(text: string): boolean {
  const changes = (text.match(/[a-z][A-Z0-9]|[0-9][a-zA-Z]/g) ?? []).length;
  return changes / text.length < 0.06;
}
