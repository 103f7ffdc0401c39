/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/zricethezav/gitleaks/v8',
  version: 'v8.30.1',
  sum: 'h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=',
  package: 'github.com/zricethezav/gitleaks/v8',
} as const satisfies ToolSource;
