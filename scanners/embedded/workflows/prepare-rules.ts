/** Rules → a scanner of single files, with every expression compiled. */
import {compileRules} from '../../../src/formats/cel-rules/compile.ts';
import type {PreparedFileScanner} from '../../../src/scanner.ts';
import {scanFile} from './scan-file.ts';
import type {WorkflowRule} from './workflow-rule.ts';

/** Compiles rules once. */
export function prepareRules(rules: readonly WorkflowRule[]): PreparedFileScanner {
  const compiled = compileRules(rules);
  return {takesBinary: true, scan: (file) => scanFile(file, compiled)};
}
