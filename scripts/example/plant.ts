/**
 * Puts made-up provider tokens in the place of `@@planted:<kind>@@`. The repository itself holds only the placeholders,
 * so that nobody's secret scanning takes the example for a leak.
 */
import {createHash} from 'node:crypto';
import {crc32} from 'node:zlib';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const LETTERS_AND_DIGITS = UPPER + LOWER + DIGITS;

export const TOKEN_KINDS = [
  'aws-access-key',
  'aws-secret-key',
  'github-token',
  'google-api-key',
  'npm-token',
  'sendgrid-key',
  'slack-webhook',
  'stripe-live-key',
] as const;

/** A provider's token format. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** The text with a token for every placeholder. The same text always gives the same tokens. Throws on unknown kinds. */
export function plant(text: string): string {
  return text.replace(/@@planted:([a-z-]+)@@/g, (_placeholder, name: string) => {
    const kind = TOKEN_KINDS.find((known) => known === name);
    if (kind === undefined) throw new Error(`No token kind ${name}; known are ${TOKEN_KINDS.join(', ')}`);
    return fakeToken(kind);
  });
}

/** A token in the provider's format that no provider ever gave out. */
export function fakeToken(kind: TokenKind): string {
  const letters = (alphabet: string, length: number, part = ''): string => spell(`${kind}${part}`, alphabet, length);
  switch (kind) {
    case 'aws-access-key':
      // Base32 after the prefix.
      return ['AK', 'IA', letters(`${UPPER}234567`, 16)].join('');
    case 'aws-secret-key':
      return letters(`${LETTERS_AND_DIGITS}/+`, 40);
    case 'github-token':
      return githubToken(letters(LETTERS_AND_DIGITS, 30));
    case 'google-api-key':
      return ['AI', 'za', 'Sy', letters(`${LETTERS_AND_DIGITS}-_`, 33)].join('');
    case 'npm-token':
      return ['npm', '_', letters(LETTERS_AND_DIGITS, 36)].join('');
    case 'sendgrid-key':
      return ['SG', '.', letters(LETTERS_AND_DIGITS, 22), '.', letters(LETTERS_AND_DIGITS, 43, 'second')].join('');
    case 'slack-webhook':
      return [
        'https://hooks.slack',
        `.com/services/T${letters(UPPER + DIGITS, 10)}/B${letters(UPPER + DIGITS, 10, 'second')}/`,
        letters(LETTERS_AND_DIGITS, 24, 'third'),
      ].join('');
    case 'stripe-live-key':
      return ['sk', '_live_', letters(LETTERS_AND_DIGITS, 24)].join('');
  }
}

/** GitHub tokens end in the base-62 CRC-32 of what stands before. */
function githubToken(body: string): string {
  return ['gh', 'p_', body, base62(crc32(body)).padStart(6, '0')].join('');
}

/** `length` letters of the alphabet that depend on `seed` alone. */
function spell(seed: string, alphabet: string, length: number): string {
  let text = '';
  for (let round = 0; text.length < length; round++) {
    for (const byte of createHash('sha256').update(`${seed} ${round}`).digest())
      text += alphabet[byte % alphabet.length];
  }
  return text.slice(0, length);
}

function base62(value: number): string {
  const alphabet = DIGITS + UPPER + LOWER;
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (alphabet[rest % 62] ?? '') + text;
  return text;
}
