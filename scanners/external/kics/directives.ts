/** Comments that silence KICS, and that no option of it switches off. https://docs.kics.io/latest/running-kics/ */

const DIRECTIVE = Buffer.from('kics-scan');
const DASH = '-'.charCodeAt(0);
const UNDERSCORE = '_'.charCodeAt(0);

/** The same text without their keyword; nothing else moves. */
export function withoutDirectives(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes(DIRECTIVE)) return bytes;
  const copy = Buffer.from(text);
  for (let at = copy.indexOf(DIRECTIVE); at >= 0; at = copy.indexOf(DIRECTIVE, at + 1))
    if (copy[at + 'kics'.length] === DASH) copy[at + 'kics'.length] = UNDERSCORE;
  return copy;
}
