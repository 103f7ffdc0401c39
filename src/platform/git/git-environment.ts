/** How git is called so that nothing of the scanned repository runs: neither hooks nor filters, monitors or helpers. */

/** Variables of our own environment that git may see. `GIT_DIR` and its like would point git elsewhere. */
const ALLOWED_VARIABLES = [
  ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK'],
  ['SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PATHEXT', 'COMSPEC'],
  ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH'],
].flat();

/**
 * Settings that win over the repository's own. `safe.directory`: in a container job the work tree belongs to another
 * user; what that check protects from is switched off here.
 */
const SAFE_SETTINGS = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.untrackedCache', 'false'],
  ['core.quotePath', 'false'],
  ['core.pager', 'cat'],
  ['core.alternateRefsCommand', 'true'],
  ['diff.external', ''],
  ['log.showSignature', 'false'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['safe.directory', '*'],
  ['safe.bareRepository', 'explicit'],
] as const;

/** Arguments that go before the git command. */
export function safeArguments(): readonly string[] {
  return ['--no-pager', ...SAFE_SETTINGS.flatMap(([key, value]) => ['-c', `${key}=${value}`])];
}

/** Transports that git may use; `none` names no transport, so that a missing object is never fetched on the way. */
export type Transports = 'none' | 'https:http:ssh:file';

/** The whole environment of a git process. `extra` wins. */
export function gitEnvironment(
  transports: Transports,
  extra: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const inherited = ALLOWED_VARIABLES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {...Object.fromEntries(inherited), ...FIXED_VARIABLES, GIT_ALLOW_PROTOCOL: transports, ...extra};
}

/** English messages, no questions, no locks, no object or parent replaced or fetched behind our back. */
const FIXED_VARIABLES = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GCM_INTERACTIVE: 'never',
} as const;
