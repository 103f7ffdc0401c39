/** Bytes of a file to text: UTF-8, or UTF-16 when a byte order mark says so. Never fails. */

/**
 * Invalid UTF-8 becomes U+FFFD, one for each sequence, as in every lossy UTF-8 decoder, so that columns agree with
 * what others show. The byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return buffer.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff) return bigEndianToText(buffer);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return buffer.toString('utf8', hasMark ? 3 : 0);
}

function bigEndianToText(buffer: Buffer): string {
  const evenEnd = buffer.length - (buffer.length % 2);
  return Buffer.from(buffer.subarray(2, evenEnd)).swap16().toString('utf16le');
}
