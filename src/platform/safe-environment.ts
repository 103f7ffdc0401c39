/** The little of our environment that code and tools which look at hostile files may see. */

/** Nothing here names a credential. `GITHUB_*`, `INPUT_*`, `ACTIONS_*` and everything else stay out by omission. */
const ALLOWED = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot'] as const;

/** An allowlist, not a blocklist: a secret with an unforeseen name stays out, too. */
export function safeEnvironment(from: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = ALLOWED.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
