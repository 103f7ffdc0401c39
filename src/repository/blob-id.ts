/** Git's name of a content, computed here: git itself would run the repository's clean filters first. */

/** Hash of a repository's object names (`extensions.objectFormat`). */
export type ObjectFormat = 'sha1' | 'sha256';

/** Hexadecimal id of the blob with exactly these bytes: hash of `blob <size>\0<bytes>`. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): string {
  // Loaded when the first content is read: a start does not wait for it.
  const {createHash} = process.getBuiltinModule('node:crypto');
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
