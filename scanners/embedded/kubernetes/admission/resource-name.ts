/** Kinds → the names of their resources in the API: `Ingress` → `ingresses`. */

/** As the API server names them when a definition does not; that of built-in kinds, too. */
export function resourceName(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower === 'endpoints') return lower;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
