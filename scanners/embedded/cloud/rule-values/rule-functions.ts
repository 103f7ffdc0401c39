/** Functions that Terraform's rules can call besides those of all rules. All are total. */
import {
  type CelFunc,
  type CelInput,
  CelScalar,
  type CelValue,
  celFunc,
  isCelList,
  isCelMap,
  listType,
} from '@bufbuild/cel';
import type {UnknownWatch} from './unknown-watch.ts';

const {DYN, STRING, BOOL} = CelScalar;
const LIST = listType(DYN);

/**
 * `known(map, key)`: the texts of a list that are known, where others may not be. `blocks(map, key)`: blocks of a type,
 * or the one value that stands for a list. `texts(map, key)`: a text or a list of texts, as policies write them.
 * `isEveryone(cidr)`: the whole internet.
 */
export function ruleFunctions(watch: UnknownWatch): readonly CelFunc[] {
  return [
    celFunc('known', [DYN, STRING], LIST, (map, key) => watch.without(() => asList(lookUp(map, key)).filter(isText))),
    celFunc('blocks', [DYN, STRING], LIST, (map, key) => asList(lookUp(map, key)).filter(isMap)),
    celFunc('texts', [DYN, STRING], LIST, (map, key) => asList(lookUp(map, key)).filter(isText)),
    celFunc('isEveryone', [STRING], BOOL, (cidr) => EVERYONE.has(cidr.trim().toLowerCase())),
  ];
}

const EVERYONE: ReadonlySet<string> = new Set([
  '0.0.0.0/0',
  '::/0',
  '*',
  'any',
  'internet',
  '0.0.0.0/1',
  '128.0.0.0/1',
]);

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
