/** Takes out of foreign text what looks like a secret, before the text gets into an outcome. */
import {maskTokens} from '../formats/text/mask-tokens.ts';

const MASK = '***';

/** What else may be a secret in foreign text, as nothing of it has to be readable. Each is linear. */
const SECRET_FORMS: readonly RegExp[] = [
  /\beyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9_.-]*/g,
  /\b[Bb]earer\s[A-Za-z0-9._~+/=-]{8,}/g,
  // Any long run without a separator: keys and hashes have it, words have not.
  /[A-Za-z0-9+_]{32,}={0,2}/g,
];

/** `://user:password@`: the password ends at the last `@` before white space. */
const URL_CREDENTIALS = /:\/\/[^\s/@]{1,256}@/g;

/** Values shorter than this are no secrets, and masking them would make text unreadable. */
const MIN_SECRET_CHARACTERS = 6;

/** Masks `secrets` (exact values) and everything that has the form of a token. The text should be bounded. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let redacted = text;
  for (const secret of secrets) {
    if (secret.length >= MIN_SECRET_CHARACTERS) redacted = redacted.replaceAll(secret, MASK);
  }
  redacted = redacted.replaceAll(URL_CREDENTIALS, `://${MASK}@`);
  redacted = maskTokens(redacted, MASK);
  for (const form of SECRET_FORMS) redacted = redacted.replaceAll(form, MASK);
  return redacted;
}

/** Environment variables whose value must never be shown. */
const SECRET_NAMES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY/i;

/** The values in `environment` that must never be shown, longest first so that no part of one stays. */
export function secretValues(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && SECRET_NAMES.test(name) ? [value] : [],
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}
