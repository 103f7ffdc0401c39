/**
 * Values that are made anew with each rendering: passwords, keys, certificates. They are rendered as one fixed mark, so
 * that the same files give the same output and nobody takes them for something that was written down.
 */
import type {GoFunction} from '../go-function.ts';
import {GoObject, type GoValue} from '../go-value.ts';
import {anyText, functionTable, integer, size} from './arguments.ts';

/** Stands for a text that is not known before it is installed. */
export const UNKNOWN_TEXT = '$(GENERATED)';

export function isUnknown(value: GoValue | undefined): boolean {
  return typeof value === 'string' && value.includes(UNKNOWN_TEXT);
}

/** What is worked out of something unknown is unknown. */
export function unlessUnknown(value: GoValue | undefined, convert: (text: string) => string): string {
  return isUnknown(value) ? UNKNOWN_TEXT : convert(anyText(value));
}

const unknown: GoFunction = () => UNKNOWN_TEXT;
const certificate: GoFunction = () =>
  new GoObject({
    type: 'sprig.certificate',
    fields: new Map([
      ['Cert', UNKNOWN_TEXT],
      ['Key', UNKNOWN_TEXT],
    ]),
  });

export const UNKNOWN = functionTable({
  ...{randAlphaNum: unknown, randAlpha: unknown, randAscii: unknown, randBytes: unknown, shuffle: unknown},
  ...{uuidv4: unknown, bcrypt: unknown, derivePassword: unknown, genPrivateKey: unknown},
  ...{encryptAES: unknown, decryptAES: unknown},
  ...{genCA: certificate, genCAWithKey: certificate, genSelfSignedCert: certificate, genSignedCert: certificate},
  ...{genSelfSignedCertWithKey: certificate, genSignedCertWithKey: certificate, buildCustomCert: certificate},
  htpasswd: ([user]) => `${anyText(user)}:${UNKNOWN_TEXT}`,
  randNumeric: ([length]) => '0'.repeat(Math.min(1_000, Math.max(0, size(length)))),
  randInt: ([least]) => integer(least),
  getHostByName: () => '',
});
