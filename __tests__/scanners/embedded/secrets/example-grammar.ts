/** Fills the templates of examples.ts with random text, the same for the same seed. */

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';

/** Letter of a placeholder to its alphabet. */
const ALPHABETS: Readonly<Record<string, string>> = {
  a: LOWER + UPPER + DIGITS,
  h: `${DIGITS}abcdef`,
  H: `${DIGITS}ABCDEF`,
  d: DIGITS,
  u: `${UPPER}234567`,
  U: UPPER + DIGITS,
  l: LOWER + DIGITS,
  t: `${LOWER}234567`,
  c: LOWER + UPPER,
  w: `${LOWER}${UPPER}${DIGITS}_-`,
  b: `${LOWER}${UPPER}${DIGITS}+/`,
  B: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  s: `${LOWER}${UPPER}${DIGITS}!#%&()*+,-.:;=?^_|~`,
};

/** Passwords: one of each kind in turn, so that every one is mixed. */
const PASSWORD_PARTS = ['BCDFGHJKLMNPQRSTVWXZ', 'bcdfghjkmnpqrstvwxz', '23456789', '!*+-_.'];

const PLACEHOLDER = /\{(?:([a-zA-Z])(\d+)|(g)|~)\}/g;

/** Uniform numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `{a36}` becomes 36 random letters and digits, `{g}` a UUID, `{p14}` a password, `{~}` nothing. */
export function fill(template: string, random: () => number): string {
  return template.replaceAll(PLACEHOLDER, (_, kind: string | undefined, count: string, uuid: string | undefined) => {
    if (uuid !== undefined) return makeUuid(random);
    if (kind === undefined) return '';
    return kind === 'p' ? makePassword(Number(count), random) : pick(ALPHABETS[kind] ?? '', Number(count), random);
  });
}

/** The template with every random part replaced by what `replace` gives for its length. */
export function fillWith(template: string, replace: (length: number) => string): string {
  return template.replaceAll(PLACEHOLDER, (_, kind: string | undefined, count: string, uuid: string | undefined) => {
    if (uuid !== undefined) return replace(36);
    return kind === undefined ? '' : replace(Number(count));
  });
}

function pick(alphabet: string, count: number, random: () => number): string {
  if (alphabet === '') throw new Error('unknown alphabet in a template');
  return Array.from({length: count}, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

function makePassword(count: number, random: () => number): string {
  return Array.from({length: count}, (_, index) => pick(PASSWORD_PARTS[index % 4] ?? '', 1, random)).join('');
}

function makeUuid(random: () => number): string {
  return [8, 4, 4, 4, 12].map((count) => pick(ALPHABETS.h ?? '', count, random)).join('-');
}
