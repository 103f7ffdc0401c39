/** Guards against paths of a hostile index or tree that would lead out of the scanned folder. */

/** Longest path that is kept (`PATH_MAX` of Linux). */
export const MAX_PATH_LENGTH = 4096;

/** True for a relative path without empty, `.` or `..` parts. git refuses such names, a hand-made tree may hold them. */
export function isSafePath(path: string): boolean {
  if (path.length > MAX_PATH_LENGTH || path.includes('\0')) return false;
  return !/(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(path);
}
