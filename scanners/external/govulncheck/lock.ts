/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'golang.org/x/vuln',
  version: 'v1.6.0',
  sum: 'h1:FeMO9Rm/HwyduOztbvKcOw+zvDEPr4I4aQNSfevFcKY=',
  package: 'golang.org/x/vuln/cmd/govulncheck',
} as const satisfies ToolSource;
