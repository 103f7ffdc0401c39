/** Functions that rules of this scanner can call besides those of all rules. All are total. */
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
import {containsAddress, isEveryAddress} from './network/addresses.ts';

const {DYN, STRING, BOOL} = CelScalar;

/**
 * `words(container)`: all words of `command` and `args`, those of shell lines apart. `isEveryone(cidr)`: the whole
 * internet. `inRange(cidr, address)`.
 */
export const ruleFunctions: readonly CelFunc[] = [
  celFunc('words', [DYN], listType(STRING), (container) => wordsOf(container)),
  celFunc('isEveryone', [STRING], BOOL, (cidr) => isEveryAddress(cidr)),
  celFunc('inRange', [STRING, STRING], BOOL, (cidr, address) => containsAddress(cidr, address)),
];

function wordsOf(container: CelValue): CelInput[] {
  if (!isCelMap(container)) return [];
  return ['command', 'args'].flatMap((key) => {
    const value = container.get(key);
    if (!isCelList(value)) return [];
    return [...value].flatMap((word) =>
      typeof word === 'string' ? word.split(/\s+/).filter((part) => part !== '') : [],
    );
  });
}
