/** Functions for a second try at a template that refused its values: what must be given is taken as given. */

import {UNKNOWN_TEXT} from '../../../../src/formats/go-template/functions/unknown.ts';
import type {FunctionTable} from '../../../../src/formats/go-template/go-function.ts';

/** `required` gives a value that is not known, and `fail` nothing, as in `helm lint`. */
export function tolerant(functions: FunctionTable): FunctionTable {
  return new Map([
    ...functions,
    ['required', ([, value = null]) => (value === null || value === '' ? UNKNOWN_TEXT : value)],
    ['fail', () => ''],
  ]);
}
