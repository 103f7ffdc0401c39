/** Whether the name of a variable says that its value is a secret, and whether a value is only a stand-in for one. */

const SECRET_WORDS = new Set([
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'pass',
  'secret',
  'token',
  'credential',
  'credentials',
]);
const SECRET_PAIRS = new Set([
  'api key',
  'access key',
  'private key',
  'secret key',
  'auth key',
  'encryption key',
  'signing key',
  'account key',
  'master key',
]);
/** Last words that turn the name into one about a secret: where it lies, how long it lives, what it is called. */
const ABOUT_WORDS = new Set([
  ...[
    'file',
    'path',
    'dir',
    'name',
    'url',
    'uri',
    'endpoint',
    'host',
    'ttl',
    'expiry',
    'expiration',
    'expires',
    'timeout',
  ],
  ...[
    'length',
    'size',
    'min',
    'max',
    'policy',
    'enabled',
    'disabled',
    'required',
    'type',
    'id',
    'ref',
    'key',
    'field',
    'header',
  ],
  ...[
    'issuer',
    'audience',
    'algorithm',
    'prefix',
    'suffix',
    'version',
    'count',
    'limit',
    'lifetime',
    'interval',
    'arn',
    'mode',
    'env',
  ],
  ...[
    'provider',
    'class',
    'store',
    'manager',
    'service',
    'addr',
    'address',
    'port',
    'cookie',
    'location',
    'format',
    'seconds',
  ],
]);
const MAX_NAME_LENGTH = 200;

/** True for names such as `DB_PASSWORD`, `apiKey`, `GITHUB_TOKEN`; false for `TOKEN_URL`, `PASSWORD_FILE`. */
export function looksSecret(name: string): boolean {
  const words = wordsOf(name.slice(0, MAX_NAME_LENGTH));
  const last = words.at(-1) ?? '';
  const pair = words.slice(-2).join(' ');
  if (SECRET_PAIRS.has(pair) || last === 'apikey') return true;
  if (ABOUT_WORDS.has(last)) return false;
  return words.some((word) => SECRET_WORDS.has(word));
}

/** Empty, templated, boolean, number-like or a well-known stand-in: not a secret that anybody could use. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || /[${}<>]|\*{3}|\.\.\./.test(text)) return true;
  if (
    /^(true|false|yes|no|none|null|nil|undefined|unset|default|optional|required|enabled|disabled|redacted)$/i.test(
      text,
    )
  )
    return true;
  if (/^(change[-_ ]?(me|it)|replace|your[-_ ]|example|placeholder|dummy|todo|xxx|insert[-_ ])/i.test(text))
    return true;
  return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text);
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
