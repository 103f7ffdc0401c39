/** ESLint with its security plugin: JavaScript and TypeScript. https://eslint.org (MIT) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseEslint} from './parse-eslint.ts';
import {ASKED} from './rules.ts';

const SCRIPT = /\.(?:[cm]?jsx?|[cm]?tsx?)$/;
const NOT_WRITTEN = /\.(?:d\.[cm]?ts|min\.js)$/;
/** Settings are code: those of the repository are neither run nor in the way. */
const SETTINGS = /(?:^|\/)(?:eslint\.config\.[^/]+|\.eslintrc[^/]*)$/;

const CONFIG = 'eslint.config.cjs';

/** Packages lie beside the program that runs. */
const CONFIG_TEXT = `const load = require('node:module').createRequire(process.argv[1]);
module.exports = [
  {
    files: ['**/*.{js,cjs,mjs,jsx,cjsx,mjsx,ts,cts,mts,tsx,ctsx,mtsx}'],
    languageOptions: {
      parser: load('@typescript-eslint/parser'),
      parserOptions: {ecmaFeatures: {jsx: true}},
    },
    plugins: {security: load('eslint-plugin-security')},
    rules: ${JSON.stringify(Object.fromEntries(ASKED.map((id) => [id, 'error'])))},
  },
];
`;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'eslint',
    title: 'ESLint',
    description: 'Checks JavaScript and TypeScript by the security rules of ESLint and eslint-plugin-security.',
    category: 'sast',
    version: SOURCE.version,
  },
  settingsFiles: [],
  accepts: (path) => SCRIPT.test(path) && !NOT_WRITTEN.test(path) && !SETTINGS.test(path),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found. https://eslint.org/docs/latest/use/command-line-interface#exit-codes
  completedExitCodes: [0, 1],
  extraFiles: async () => [{path: CONFIG, text: CONFIG_TEXT}],
  args: (_paths, {extraFolder}) => [
    ...['--config', `${extraFolder}/${CONFIG}`, '--no-ignore', '--no-inline-config'],
    ...['--format', 'json', '.'],
  ],
  parse: ({stdout}) => parseEslint(stdout),
};
