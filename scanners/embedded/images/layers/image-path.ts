/** Paths inside of an image as archives write them → without leading slash, `.` and `..`, which never lead out. */

/** Longer ones are no paths for any system that runs containers. */
export const MAX_PATH_LENGTH = 4096;

/** The root is the empty text. */
export function normalizePath(written: string): string {
  if (!NEEDS_WORK.test(written)) return written;
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A slash at an end, two in a row, or a part that is `.` or `..`. */
const NEEDS_WORK = /^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/** The folder that holds it; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
