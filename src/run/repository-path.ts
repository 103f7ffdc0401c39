/** The form of a path inside the scanned repository. */

/** Relative, POSIX, without empty, `.` or `..` parts and without NUL: it cannot lead out of a folder it is put into. */
export function isRepositoryPath(path: string): boolean {
  if (path === '' || path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
