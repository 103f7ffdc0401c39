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

/** True for entries of a Secret that are no secret: user names, addresses, certificates. */
export function looksPublic(key: string): boolean {
  const words = wordsOf(key.slice(0, MAX_NAME_LENGTH));
  const last = words.at(-1) ?? '';
  if (SECRET_WORDS.has(last) || SECRET_PAIRS.has(words.slice(-2).join(' '))) return false;
  return words.some((word) => PUBLIC_WORDS.has(word)) || PUBLIC_LAST_WORDS.has(last) || last.endsWith('name');
}

const PUBLIC_WORDS = new Set(['user', 'username', 'login', 'email']);
const PUBLIC_LAST_WORDS = new Set([
  'cert',
  'crt',
  'ca',
  'pub',
  'host',
  'hostname',
  'address',
  'port',
  'region',
  'database',
  'db',
  'schema',
]);

/** Empty, templated, boolean, number-like or a well-known stand-in: not a secret that anybody could use. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || isReference(text)) return true;
  if (WORDS_FOR_NOTHING.test(text) || STAND_INS.test(text)) return true;
  return /^[A-Z]+(?:[_-][A-Z]+)+$/.test(text) || /^[x*.-]+$/i.test(text);
}

/** A variable, a template, a path, or an address without a password. */
function isReference(text: string): boolean {
  if (/\$[{(]|\{\{|^<[^>]*>$|^\$[A-Za-z_]\w*$|^%\w+%$|\*{3}/.test(text)) return true;
  return text.startsWith('/') || ADDRESS.test(text);
}

/** Also of Java's databases, which say the kind of database first. */
const ADDRESS = /^(?:jdbc:|r2dbc:)?[a-z][a-z0-9+.-]*:\/\/(?!.*password=)[^@]*$/i;

const WORDS_FOR_NOTHING =
  /^(?:true|false|yes|no|none|null|nil|undefined|unset|default|optional|required|enabled|disabled|redacted)$/i;
const STAND_INS = /^(?:change[-_ ]?(?:me|it)|replace|your[-_ ]|example|placeholder|dummy|todo|insert[-_ ])/i;

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
