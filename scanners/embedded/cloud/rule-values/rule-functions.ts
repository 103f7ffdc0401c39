/** Functions that rules of this scanner can call besides those of all rules. All are total. */
import {
  type CelFunc,
  type CelInput,
  type CelList,
  CelScalar,
  type CelValue,
  celFunc,
  isCelList,
  isCelMap,
  listType,
} from '@bufbuild/cel';
import {isPlaceholder, looksPublic, looksSecret} from '../../../../src/formats/cel-rules/secret-names.ts';
import type {UnknownWatch} from './unknown-watch.ts';

const {DYN, STRING, BOOL, INT} = CelScalar;
const LIST = listType(DYN);

/**
 * Paths are as in `settings.0.ip`; a `0` may be left to stand where there is one block in place of a list of them.
 *
 * `known(map, path)`: the texts of a list that are known, where others may not be. `blocks(map, path)`: blocks of a type,
 * or the one value that stands for a list. `texts(map, path)`: a text or a list of texts, as policies write them.
 * `text(map, path)`: empty for anything else. `word(map, path)`: the same, or the digits of a whole number.
 * `flag(map, path, default)`, `number(map, path, default)`: texts such as `"true"` and `"22"` count as what they say.
 * `given(map, path)`: there is a value. `isSecret(name, value)`: a secret by its name, and by its value none that stands
 * elsewhere. `opens(rule, ports)`: the range `from_port` to `to_port` holds one of the ports. `covers(range, ports)`: so
 * does a text such as `22`, `20-30` or `*`. `isEveryone(cidr)`: the whole internet.
 */
export function ruleFunctions(watch: UnknownWatch): readonly CelFunc[] {
  return [
    celFunc('known', [DYN, STRING], LIST, (map, path) =>
      watch.without(() => asList(valueAt(map, path)).filter(isText)),
    ),
    celFunc('blocks', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path)).filter(isMap)),
    celFunc('texts', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path)).filter(isText)),
    celFunc('text', [DYN, STRING], STRING, (map, path) => asText(valueAt(map, path))),
    celFunc('word', [DYN, STRING], STRING, (map, path) => asWord(valueAt(map, path))),
    celFunc('isSecret', [STRING, STRING], BOOL, isSecret),
    celFunc('flag', [DYN, STRING, BOOL], BOOL, (map, path, fallback) => asFlag(valueAt(map, path), fallback)),
    celFunc('number', [DYN, STRING, INT], INT, (map, path, fallback) => asWhole(valueAt(map, path), fallback)),
    celFunc('given', [DYN, STRING], BOOL, (map, path) => isGiven(map, path, watch)),
    celFunc('opens', [DYN, listType(INT)], BOOL, (rule, ports) => opensAny(rule, ports)),
    celFunc('covers', [STRING, listType(INT)], BOOL, (range, ports) => coversAny(range, ports)),
    celFunc('isEveryone', [STRING], BOOL, isEveryone),
  ];
}

/** Addresses that mean the whole internet. */
const EVERYONE: ReadonlySet<string> = new Set([
  '0.0.0.0/0',
  '::/0',
  '*',
  'any',
  'internet',
  '0.0.0.0/1',
  '128.0.0.0/1',
]);

export function isEveryone(cidr: string): boolean {
  return EVERYONE.has(cidr.trim().toLowerCase());
}

function lookUp(map: CelValue, key: string): CelValue | undefined {
  return isCelMap(map) ? map.get(key) : undefined;
}

function asList(value: CelValue | undefined): CelInput[] {
  if (value === undefined || value === null) return [];
  return isCelList(value) ? [...value] : [value];
}

function isMap(value: CelInput): boolean {
  return typeof value === 'object' && value !== null && isCelMap(value);
}

function isText(value: CelInput): boolean {
  return typeof value === 'string';
}

function valueAt(value: CelValue, path: string): CelValue | undefined {
  let current: CelValue | undefined = value;
  for (const key of path.split('.')) {
    if (isCelList(current)) current = /^\d{1,6}$/.test(key) ? current.get(Number(key)) : undefined;
    else if (key !== '0') current = lookUp(current ?? null, key);
  }
  return current;
}

/** What is known in part is there. */
function isGiven(map: CelValue, path: string, watch: UnknownWatch): boolean {
  const known = watch.without(() => valueAt(map, path) ?? null);
  return known !== null || (valueAt(map, path) ?? null) !== null;
}

function opensAny(rule: CelValue, ports: CelList): boolean {
  const from = asWhole(lookUp(rule, 'from_port'), -1n);
  const to = asWhole(lookUp(rule, 'to_port'), from);
  return [...ports].some((port) => typeof port === 'bigint' && from <= port && port <= to);
}

function coversAny(range: string, ports: CelList): boolean {
  if (range.trim() === '*') return true;
  const [, from, to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(range) ?? [];
  if (from === undefined) return false;
  return [...ports].some((port) => typeof port === 'bigint' && BigInt(from) <= port && port <= BigInt(to ?? from));
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asWord(value: unknown): string {
  return typeof value === 'bigint' ? String(value) : asText(value);
}

/** Refers to a secret that stands elsewhere, is no secret by its look, or asks to be replaced. */
const NO_SECRET = /^(?:arn:|https?:|@Microsoft\.KeyVault|\{\{resolve|[\d.]+$)|[\s<>]|\b(?:enter|your|example)\b|x{4}/i;

export function isSecret(name: string, value: string): boolean {
  return looksSecret(name) && !looksPublic(name) && value !== '' && !isPlaceholder(value) && !NO_SECRET.test(value);
}

export function asFlag(value: unknown, fallback: boolean): boolean {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return text === 'true' || (text === 'false' ? false : fallback);
}

export function asWhole(value: unknown, fallback: bigint): bigint {
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? value : fallback;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? BigInt(value) : fallback;
}
