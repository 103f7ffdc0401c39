/** An inventory in lines → the variables of its hosts and groups. */
import type {Places, Value} from '../../../../src/formats/cel-rules/value.ts';
import {iniLines} from '../settings/read-ini.ts';
import {splitArguments, toArgument} from './split-arguments.ts';

/** As `variablesIn` tells them. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
export function inventoryVariables(text: string, places: Places): readonly Value[] {
  return iniLines(text).flatMap(({section, text: line, span}) => {
    const isGroup = section.endsWith(':vars');
    const [host = '', ...words] = splitArguments(line);
    const pairs = isGroup ? [line.replace(/[ \t]*=[ \t]*/, '=')] : words;
    return pairs.flatMap((pair) => {
      const [name, value] = toArgument(pair) ?? [];
      if (name === undefined || typeof value !== 'string') return [];
      const entries: [string, Value][] = [
        ['identity', `${isGroup ? section : host}.${name}`],
        ['name', name],
        ['value', value],
      ];
      const variable = new Map(entries);
      places.set(variable, 'name', span);
      return [variable];
    });
  });
}
