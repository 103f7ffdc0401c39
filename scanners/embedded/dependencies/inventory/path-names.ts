/** Paths of the repository: `/` between the parts, never a leading one. */

/** Last part: `a/b.txt` → `b.txt`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** All but the last part, without the final slash; empty for a file at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** A relative path as written in a file of `folder`; undefined when it leaves the repository or is absolute. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(relative)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** `folder/name`, or `name` at the top. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder itself and those above it, nearest first; ends with the top (''). */
export function foldersUpwards(folder: string): readonly string[] {
  const folders = [folder];
  for (let current = folder; current !== ''; current = folderOf(current)) folders.push(folderOf(current));
  return folders;
}
