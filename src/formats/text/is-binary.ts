/** Tells text from binary content by its first bytes, as git does. */

/** git looks for NUL in the first 8,000 bytes (`FIRST_FEW_BYTES` in its xdiff-interface.c). */
const BYTES_LOOKED_AT = 8_000;

/** True for content that is not text. UTF-16 with a byte order mark is text although it is full of NUL bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  return bytes.subarray(0, BYTES_LOOKED_AT).includes(0);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
