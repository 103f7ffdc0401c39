/** Python: grammar, patterns, imports. */
import type {Language, Place} from '../language.ts';
import {pythonLowerings} from './lowerings.ts';
import {pythonImports} from './modules.ts';

export const python: Language = {
  name: 'python',
  ids: ['python', 'python2', 'python3', 'py'],
  extensions: ['.py', '.pyi'],
  grammar: 'tree-sitter-python',
  lowerings: pythonLowerings,
  patterns: {
    metavariable: (name) => name,
    ellipsis: (name, place) => (isDict(place) ? `**${name}` : name),
    wrappers: [
      {before: '', after: ''},
      {before: '(', after: ')'},
      {before: 'try:\n  pass\n', after: ''},
      {before: '', after: '\n  pass'},
      {before: '', after: '\ndef SGF(): pass'},
    ],
    typedMetavariables: 'colon',
    interpolation: {prefix: /[fF][rR]?$/, hole: /\{[^{}]*\}/g},
    typed: (type) => `x: ${type}`,
  },
  imports: pythonImports,
  comments: {line: ['#']},
};

function isDict({bracket}: Place): boolean {
  return bracket === '{';
}
