/** Sprig's and Helm's functions that encode and decode: Base64, hashes, JSON, YAML, TOML. */
import {createHash} from 'node:crypto';
import type {GoFunction} from '../go-function.ts';
import type {GoValue} from '../go-value.ts';
import {fromYaml} from '../yaml/from-yaml.ts';
import {toYaml} from '../yaml/to-yaml.ts';
import {functionTable, text} from './arguments.ts';
import {toJson} from './to-json.ts';
import {toToml} from './to-toml.ts';
import {isUnknown, UNKNOWN_TEXT, unlessUnknown} from './unknown.ts';

const toCompactJson: GoFunction = ([value = null], {step}) => toJson(value, {step, escapesHtml: true});
const toRawJson: GoFunction = ([value = null], {step}) => toJson(value, {step, escapesHtml: false});
const toPrettyJson: GoFunction = ([value = null], {step}) => toJson(value, {step, escapesHtml: true, indent: '  '});

export const ENCODINGS = functionTable({
  b64enc: ([value]) => unlessUnknown(value, (plain) => Buffer.from(plain).toString('base64')),
  b64dec: ([value]) => unlessUnknown(value, (encoded) => Buffer.from(encoded, 'base64').toString()),
  b32enc: ([value]) => unlessUnknown(value, base32),
  b32dec: ([value]) => unlessUnknown(value, () => UNKNOWN_TEXT),
  sha1sum: ([value]) => unlessUnknown(value, (plain) => hash('sha1', plain)),
  sha256sum: ([value]) => unlessUnknown(value, (plain) => hash('sha256', plain)),
  sha512sum: ([value]) => unlessUnknown(value, (plain) => hash('sha512', plain)),
  adler32sum: ([value]) => unlessUnknown(value, adler32),
  ...{toJson: toCompactJson, mustToJson: toCompactJson, toRawJson, mustToRawJson: toRawJson},
  ...{toPrettyJson, mustToPrettyJson: toPrettyJson},
  toYaml: ([value = null], {step}) => toYaml(value, step),
  toYamlPretty: ([value = null], {step}) => toYaml(value, step, {indentsLists: true}),
  toToml: ([value = null], {step}) => toToml(value, step),
  fromYaml: ([value], {step}) => decoded(text(value), step, isMapValue),
  fromYamlArray: ([value], {step}) => decoded(text(value), step, Array.isArray),
  fromJson: ([value], {step}) => decoded(text(value), step, isMapValue),
  fromJsonArray: ([value], {step}) => decoded(text(value), step, Array.isArray),
  mustFromJson: ([value], {step}) => fromYaml(text(value), step),
  fromToml: () => UNKNOWN_MAP,
});

const UNKNOWN_MAP: GoValue = new Map([['Error', 'TOML is not read']]);

function isMapValue(value: GoValue): boolean {
  return value instanceof Map;
}

/** JSON is read as YAML, which it is. What cannot be read gives a map with `Error`, as in Helm. */
function decoded(value: string, step: (count: number) => void, isWanted: (value: GoValue) => boolean): GoValue {
  if (isUnknown(value) && !value.includes('\n')) return new Map();
  try {
    const read = fromYaml(value, step);
    if (isWanted(read)) return read;
    const nothing: GoValue = isWanted([]) ? [] : new Map();
    return read === null ? nothing : problem('error unmarshaling JSON', isWanted);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnparsableYaml') return problem(error.message, isWanted);
    throw error;
  }
}

function problem(message: string, isWanted: (value: GoValue) => boolean): GoValue {
  return isWanted([]) ? [message] : new Map([['Error', message]]);
}

function hash(algorithm: string, plain: string): string {
  return createHash(algorithm).update(plain).digest('hex');
}

/** RFC 1950, section 8.2. */
const ADLER_MODULUS = 65_521;

function adler32(plain: string): string {
  let a = 1;
  let b = 0;
  for (const byte of Buffer.from(plain)) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return String(b * 65_536 + a);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(plain: string): string {
  let bits = '';
  for (const byte of Buffer.from(plain)) bits += byte.toString(2).padStart(8, '0');
  const encoded = (bits.match(/.{1,5}/g) ?? []).map((part) => BASE32[Number.parseInt(part.padEnd(5, '0'), 2)]).join('');
  return encoded.padEnd(Math.ceil(encoded.length / 8) * 8, '=');
}
