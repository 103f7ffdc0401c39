/** JSON. Its patterns are written, and read, as values of JavaScript. */
import {stringNode} from '../../engine/syntax/literals.ts';
import {as, dropped, leaf} from '../../engine/syntax/lowering.ts';
import {tsx} from '../javascript/language.ts';
import {javascriptPatterns} from '../javascript/patterns.ts';
import type {Language} from '../language.ts';

export const json: Language = {
  name: 'json',
  ids: ['json'],
  extensions: ['.json'],
  grammar: 'json',
  patternLanguage: tsx,
  lowerings: {
    document: as('Program'),
    object: as('Object'),
    pair: as('Pair'),
    array: as('Array'),
    string: (raw) => stringNode(raw),
    string_content: dropped,
    escape_sequence: dropped,
    number: leaf('Number'),
    true: leaf('Constant'),
    false: leaf('Constant'),
    null: leaf('Constant'),
    comment: dropped,
  },
  // None is read by the grammar of JSON, which takes no metavariables.
  patterns: {...javascriptPatterns, wrappers: [], firstWrappers: () => []},
  comments: {line: ['//']},
};
