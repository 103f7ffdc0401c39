/** An identifier of a document that follows from its content, so that the same input gives the same bytes. */
import {createHash} from 'node:crypto';

/** Stands in a document for the identifier that is not known before the rest is written. */
export const NO_UUID = '00000000-0000-0000-0000-000000000000';

/** The text with its first `NO_UUID` replaced; that one must stand before everything that others have written. */
export function withContentUuid(text: string): string {
  return text.replace(NO_UUID, contentUuid(text));
}

/** UUID of version 8, whose bits are ours to choose. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
export function contentUuid(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
