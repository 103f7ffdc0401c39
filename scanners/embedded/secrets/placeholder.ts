/** Values that stand for a secret without being one: placeholders, templates, references, examples of documentation. */

/** Long enough not to occur in a generated secret by chance. */
const PLACEHOLDER_WORDS = [
  'example',
  'placeholder',
  'changeme',
  'change_me',
  'change-me',
  'replace',
  'redacted',
  'insert_',
  'insert-',
  'your_',
  'your-',
  'dummy',
  'sample',
  'xxxxx',
  '*****',
  '.....',
  '00000000',
  '123456789',
  'abcdefgh',
  'deadbeef',
  'lorem',
  'correct-horse',
  'correcthorse',
];

/** `${…}`, `{{…}}`, `<…>`, `%(…)s`, `%NAME%`, `$(…)`, `#{…}`, `@@…@@`, `__NAME__`. */
const TEMPLATE = /\$\{|\{\{|\}\}|<[\w -]{1,40}>|%\(|%\{|^%\w{1,40}%$|\$\(|#\{|@@|^__\w{1,60}__$|^\$[A-Za-z_]\w{0,60}$/;

/** Longer Base64 than this holds no placeholder. */
const MAX_ENCODED_PLACEHOLDER = 200;

/** True for a value that nobody could log in with, also when it is written in Base64. */
export function isPlaceholder(value: string): boolean {
  if (standsForAValue(value)) return true;
  const mayBeEncoded = value.length <= MAX_ENCODED_PLACEHOLDER && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value);
  if (!mayBeEncoded) return false;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[ -~]{6,}$/.test(decoded) && standsForAValue(decoded);
}

function standsForAValue(value: string): boolean {
  const lower = value.toLowerCase();
  return PLACEHOLDER_WORDS.some((word) => lower.includes(word)) || TEMPLATE.test(value) || isMonotonous(lower);
}

/** A run of one character over a third of the value, or hardly any different characters. */
function isMonotonous(value: string): boolean {
  let run = 1;
  let longest = 1;
  for (let at = 1; at < value.length; at += 1) {
    run = value[at] === value[at - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest >= Math.max(5, value.length / 3) || (value.length >= 8 && new Set(value).size <= 3);
}
