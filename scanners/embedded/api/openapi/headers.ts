/** Headers of a documented response. */
import {mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** Names in small letters. */
export function headersOf(response: ValueMap): readonly string[] {
  return [...mapAt(response, 'headers').keys()].map((name) => name.toLowerCase());
}
