/** What of a secret may be shown: nothing but what everyone knows already. */

/** With fewer characters than this beyond the published prefix, the prefix and the length already say too much. */
const MIN_HIDDEN_CHARACTERS = 12;

/** `ghp_…(40 characters)`, or `(redacted)` for a short secret. Of the secret itself only a published prefix is shown. */
export function redact(secret: string, publicPrefixes: readonly string[]): string {
  if (secret.length < MIN_HIDDEN_CHARACTERS) return '(redacted)';
  const prefix = longestPrefix(secret, publicPrefixes);
  const shown = secret.length - prefix.length >= MIN_HIDDEN_CHARACTERS ? prefix : '';
  return `${shown}…(${secret.length} characters)`;
}

/** The published spelling is shown, not the secret's own. */
function longestPrefix(secret: string, publicPrefixes: readonly string[]): string {
  return publicPrefixes
    .filter((prefix) => secret.startsWith(prefix))
    .reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '');
}
