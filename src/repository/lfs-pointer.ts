/** Recognises Git LFS pointers. Whether a content is text is told by formats/text/is-binary.ts, once it is read. */

/** A pointer file is shorter than this (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
export const LFS_POINTER_MAX_BYTES = 1024;

const LFS_POINTER_START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** True when the content is the pointer that Git LFS keeps in place of a large file. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= LFS_POINTER_MAX_BYTES) return false;
  return LFS_POINTER_START.equals(bytes.subarray(0, LFS_POINTER_START.length));
}
