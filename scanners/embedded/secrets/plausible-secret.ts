/** False-positive control of the generic rules: does an assigned value look like a secret that is really in use? */
import {shannonEntropy} from './entropy.ts';
import type {Filter} from './secret-rule.ts';

/** The value, the name that it is assigned to, and whether quotes stand around it. */
export interface Assignment {
  readonly value: string;
  /** Left of the operator, e.g. `spring.datasource.password`. */
  readonly name: string;
  readonly quoted: boolean;
  /** A quote opens and another character ends it: the first word of a sentence. */
  readonly cutOff: boolean;
  readonly path: string;
}

/** Files whose values need no quotes. In program code an unquoted value is a variable. */
const CONFIG_FILE =
  /(?:^|\/)(?:\.env[\w.-]{0,40}|\.npmrc|\.pypirc|\.netrc|\.s3cfg|credentials|config|(?:[\w.-]{1,40}\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,40})?|[\w.-]{1,80}\.(?:env|properties|ini|ya?ml|conf|cfg|cnf|config|xml|tfvars|plist|envrc|sh|ps1|bat))$/i;

/** The last word of a name that says the value is about a secret and not the secret: `tokenUrl`, `secret_name`. */
const HARMLESS_LAST_WORD =
  /^(?:ids?|names?|types?|kinds?|urls?|uris?|endpoints?|hosts?|address(?:es)?|paths?|files?|dirs?|folder|refs?|reference|arns?|versions?|headers?|fields?|labels?|prefix|suffix|length|size|counts?|expir\w{0,6}|ttl|timeout|hash|hashed|digest|checksum|sha\d{0,3}|md5|algorithms?|alg|format|class|pattern|regexp?|params?|hint|help(?:er)?|placeholder|title|description|messages?|errors?|text|limits?|scopes?|issuer|audience|policy|rules?|selector|provider|store|manager|len|min|max|enabled|required|index|column|attribute|property|property_?name|template|module|symbol|script|line|cert|certificate|public\w{0,20}|pub)$/i;

/** Anywhere in the name: not a secret by design, or a cursor through pages. */
const HARMLESS_NAME =
  /public|pubkey|next_?token|page_?token|continuation|tokeniz|csrf_?token_?name|i18n|translation|locali[sz]/i;

/** Fingerprints, keys that are made to be public, and other values that only look like secrets. */
const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const CHAIN_ADDRESS = /^0x[0-9a-f]{40}$/i;
const INTEGRITY = /^(?:sha\d{1,3}[-:]|md5[-:]|ssh-|arn:|urn:|data:|https?:|phc_|pk_(?:live|test)_)/i;

/** Words that people put where a password will be, or where a test needs one. */
const TEST_WORDS =
  /pass|pwd|secret|test|admin|root|user|foo|bar|baz|qux|mock|fake|hello|world|qwerty|asdf|letmein|welcome|default|1234|abc|token|none|null|undefined|true|false|string|value|todo|fixme|temp|demo|local|guest|postgres|mysql|mongo|redis|rabbit|keycloak|minio|wrong|invalid|bad|strong|weak|correct|horse|staple|old|new|my_|some|any|credential|login|key/i;

/** The whole value is a word that examples and development set-ups use. */
const WEAK_PASSWORD =
  /^[\w.-]{0,12}(?:pass|pw|pwd|passw(?:or)?d|secret|test|admin|root|user(?:name)?|guest|token|key|foo|bar|baz|postgres|postgresql|mysql|mongo|redis|rabbitmq|minio|default|changeit|changethis|hunter2|credentials?|[x*.]{3,12}|[a-z]{1,6}|\d{1,8})\d{0,4}!?$/i;

/** `camelCase2`, `snake_case`, `kebab-case-2`, `dotted.path`: letters, with digits only at the end of a part. */
const IDENTIFIER = /^[A-Za-z]+\d{0,2}(?:[-_.:/][A-Za-z]*\d{0,2})*$/;

/** Random texts change between lower case, upper case and digits at least at this share of their characters. */
const MIN_CLASS_CHANGES = 0.28;

/** Words of a language other than English are no passwords. */
const MAX_NON_ASCII = 0.2;

/** Bits a character; hexadecimal texts cannot exceed 4. */
const MIN_RANDOM_ENTROPY = 3.5;
const MIN_HEX_ENTROPY = 3.0;

/** True when nothing speaks against the value being a secret. */
export function isPlausibleSecret(assignment: Assignment, filter: Filter): boolean {
  switch (filter) {
    case 'none':
      return true;
    case 'token':
      return !isReference(assignment.value) && looksRandom(assignment.value);
    case 'connection':
      return !isReference(assignment.value) && !isWeakPassword(assignment.value);
    case 'random':
      return isAssigned(assignment) && looksRandom(assignment.value);
    case 'password':
      return isAssigned(assignment) && looksLikePassword(assignment.value);
  }
}

/** A literal, not a variable or a reference, and the name says that it is the secret itself. */
function isAssigned({value, name, quoted, cutOff, path}: Assignment): boolean {
  return !cutOff && (quoted || CONFIG_FILE.test(path)) && !isHarmlessName(name) && !isReference(value);
}

function isHarmlessName(name: string): boolean {
  const words = name.replace(/["'\x60\]\s]+$/, '');
  const last = /[A-Z]?[a-z0-9]{1,40}$|[A-Z0-9]{1,40}$/.exec(words)?.[0] ?? '';
  return /[.-]$|\//.test(words) || HARMLESS_NAME.test(words) || HARMLESS_LAST_WORD.test(last);
}

/** Names a place where the secret is, instead of telling it. */
function isReference(value: string): boolean {
  return (
    /^[$%@&*!~/.#]|^\w{1,20}:\/\/|[\\/]$/.test(value) ||
    /env[.[(]|getenv|process\.|secrets\.|vault:|config\.|self\.|this\.|\.get/i.test(value) ||
    UUID.test(value) ||
    INTEGRITY.test(value) ||
    CHAIN_ADDRESS.test(value)
  );
}

function looksRandom(value: string): boolean {
  if (!/[A-Za-z]/.test(value) || digitsIn(value) < (isMixedCase(value) ? 1 : 2)) return false;
  const isHex = /^[0-9a-f]+$/i.test(value);
  return (
    shannonEntropy(value) >= (isHex ? MIN_HEX_ENTROPY : MIN_RANDOM_ENTROPY) && classChanges(value) >= MIN_CLASS_CHANGES
  );
}

function looksLikePassword(value: string): boolean {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u].filter((charClass) => charClass.test(value)).length;
  const nonAscii = value.replaceAll(/[ -~]/g, '').length;
  return classes >= 3 && nonAscii <= value.length * MAX_NON_ASCII && !TEST_WORDS.test(value) && !IDENTIFIER.test(value);
}

function digitsIn(value: string): number {
  return value.replaceAll(/\D/g, '').length;
}

function isMixedCase(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value);
}

function isWeakPassword(value: string): boolean {
  return WEAK_PASSWORD.test(value) || /password/i.test(value);
}

/** Share of neighbouring letters and digits of different kinds; a capital before a small letter is no change. */
function classChanges(value: string): number {
  const kinds = Array.from(value.replaceAll(/[^A-Za-z0-9]/g, ''), kindOf);
  const changes = kinds.filter((kind, at) => {
    const before = kinds[at - 1] ?? kind;
    return before !== kind && !(before === 'upper' && kind === 'lower');
  });
  return changes.length / Math.max(1, kinds.length - 1);
}

function kindOf(char: string): 'digit' | 'upper' | 'lower' {
  if (char <= '9') return 'digit';
  return char <= 'Z' ? 'upper' : 'lower';
}
