/** Keys of packages are paths of names: `a/@s/b` is `@s/b` as `a` sees it; `b` is what all others see. */

/** Longer keys are no installable tree; they are looked up at the top alone. */
const MAX_KEY_LENGTH = 1_024;

/** Id of the package that `name` means for the package at `from`: the innermost one. */
export function resolveKey(ids: ReadonlyMap<string, string>, from: string, name: string): string | undefined {
  for (let key = from.length > MAX_KEY_LENGTH ? '' : from; key !== ''; key = parentKey(key)) {
    const id = ids.get(`${key}/${name}`);
    if (id !== undefined) return id;
  }
  return ids.get(name);
}

/** Without its last name, of which a scope is part. */
function parentKey(key: string): string {
  const slash = key.lastIndexOf('/');
  if (slash === -1) return '';
  const parent = key.slice(0, slash);
  const last = parent.slice(parent.lastIndexOf('/') + 1);
  if (!last.startsWith('@')) return parent;
  return parent.slice(0, Math.max(parent.lastIndexOf('/'), 0));
}
