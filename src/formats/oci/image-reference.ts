/** Reads an image reference: `registry/name:tag@digest` (OCI distribution reference grammar). */

/** Parts as rules see them; absent parts are empty. `templated`: holds a placeholder, so its parts are not known. */
export function parseImage(reference: string): Map<string, string | boolean> {
  const [rest = '', digest = ''] = splitFirst(reference, '@');
  const slash = rest.lastIndexOf('/');
  const colon = rest.indexOf(':', slash + 1);
  const name = colon === -1 ? rest : rest.slice(0, colon);
  return new Map<string, string | boolean>([
    ['name', name],
    ['base', name.slice(slash + 1)],
    ['tag', colon === -1 ? '' : rest.slice(colon + 1)],
    ['digest', digest],
    ['templated', isTemplated(reference)],
  ]);
}

/** Placeholders of shells, Helm, Jinja, Kustomize, Skaffold and the like. */
export function isTemplated(text: string): boolean {
  return /\$|\{\{|\{%|<[^<>]*>|__|%[A-Za-z_]+%/.test(text);
}

function splitFirst(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
