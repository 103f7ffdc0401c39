/** All functions that a template of Helm can call: Go's own, Sprig's and Helm's. */
import type {FunctionTable} from '../go-function.ts';
import {functionTable, text} from './arguments.ts';
import {BUILTINS} from './builtins.ts';
import {DATES} from './dates.ts';
import {DEFAULTS} from './defaults.ts';
import {DICTS} from './dicts.ts';
import {ENCODINGS} from './encodings.ts';
import {LISTS} from './lists.ts';
import {NUMBERS} from './numbers.ts';
import {PATHS_AND_URLS} from './paths-and-urls.ts';
import {PATTERNS} from './patterns.ts';
import {STRINGS} from './strings.ts';
import {UNKNOWN} from './unknown.ts';
import {VERSIONS} from './versions.ts';

const TEMPLATES = functionTable({
  include: ([name, dot = null], {include}) => include(text(name), dot),
  tpl: ([value, dot = null], {renderText}) => renderText(text(value), dot),
});

/** Sprig's `slice` replaces Go's, as in Helm. */
export const HELM_FUNCTIONS: FunctionTable = new Map([
  ...BUILTINS,
  ...STRINGS,
  ...LISTS,
  ...DICTS,
  ...NUMBERS,
  ...DEFAULTS,
  ...ENCODINGS,
  ...PATTERNS,
  ...VERSIONS,
  ...PATHS_AND_URLS,
  ...DATES,
  ...UNKNOWN,
  ...TEMPLATES,
]);
