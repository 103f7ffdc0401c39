/** JavaScript, TypeScript and their JSX forms: three grammars, one way of lowering. */
import type {Language} from '../language.ts';
import {javascriptLowerings} from './lowerings.ts';
import {javascriptImports} from './modules.ts';
import {javascriptPatterns} from './patterns.ts';

const shared = {
  lowerings: javascriptLowerings,
  patterns: javascriptPatterns,
  imports: javascriptImports,
  comments: {line: ['//'], block: ['/*', '*/']},
} as const;

export const tsx: Language = {
  ...shared,
  name: 'tsx',
  ids: ['typescript', 'ts'],
  extensions: ['.tsx'],
  grammar: 'tsx',
};

export const javascript: Language = {
  ...shared,
  patternLanguage: tsx,
  name: 'javascript',
  ids: ['javascript', 'js'],
  extensions: ['.js', '.jsx', '.cjs', '.mjs'],
  grammar: 'javascript',
};

export const typescript: Language = {
  ...shared,
  patternLanguage: tsx,
  name: 'typescript',
  ids: ['typescript', 'ts'],
  extensions: ['.ts', '.mts', '.cts'],
  grammar: 'typescript',
};
