/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/anchore/grype',
  version: 'v0.110.0',
  sum: 'h1:oDzOxzs4CPtQA1CAb3dVAvcDxjM0MzuKNZBSK8qGqyE=',
  package: 'github.com/anchore/grype/cmd/grype',
} as const satisfies ToolSource;
