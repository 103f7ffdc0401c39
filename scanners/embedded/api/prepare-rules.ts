/** Rules → a scanner of single files, with every expression compiled. */
import {CelScalar, celFunc} from '@bufbuild/cel';
import {compileRules, ruleEnvironment} from '../../../src/formats/cel-rules/compile.ts';
import type {PreparedFileScanner} from '../../../src/scanner.ts';
import type {ApiRule} from './api-rule.ts';
import {wordsOf} from './documents/words.ts';
import {scanFile} from './scan-file.ts';

/** Compiles rules once. */
export function prepareRules(rules: readonly ApiRule[]): PreparedFileScanner {
  const compiled = compileRules(rules, ruleEnvironment(FUNCTIONS));
  return {scan: (file) => scanFile(file, compiled)};
}

/** `words('customerId')` is `'customer id'`: the words of a name in small letters, with a blank between them. */
const FUNCTIONS = [celFunc('words', [CelScalar.STRING], CelScalar.STRING, (name) => wordsOf(name).join(' '))];
