/** Python: grammar, patterns, imports. */
import type {Language, Place} from '../language.ts';
import {pythonLowerings} from './lowerings.ts';
import {pythonImports} from './modules.ts';

export const python: Language = {
  name: 'python',
  ids: ['python', 'python2', 'python3', 'py'],
  extensions: ['.py', '.pyi'],
  grammar: 'python',
  lowerings: pythonLowerings,
  patterns: {
    metavariable: (name) => name,
    ellipsis,
    wrappers: [
      {before: '', after: ''},
      {before: '(', after: ')'},
      {before: 'try:\n  pass\n', after: ''},
      {before: '', after: '\n  pass'},
      {before: '', after: '\ndef SGF(): pass'},
    ],
    typedMetavariables: 'colon',
    interpolation: {isFormatted: (before) => /[fF][rR]?$/.test(before), hole: /\{[^{}]*\}/g},
    typed: (type) => `x: ${type}`,
  },
  imports: pythonImports,
  comments: {line: ['#']},
};

/** Among the entries of a dictionary it is a spread one. */
function ellipsis(name: string, {bracket, before, after}: Place): string {
  if (bracket !== '{') return name;
  if (/^\s*for\b/.test(after)) return `${name}: ${name}`;
  return /[{,]\s*$/.test(before) ? `**${name}` : name;
}
