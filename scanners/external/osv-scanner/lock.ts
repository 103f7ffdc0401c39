/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/google/osv-scanner/v2',
  version: 'v2.5.0',
  sum: 'h1:HKPS70sj4tvNpBxmQl6MG2OdLiLbQpNxbOs2S+HA43U=',
  package: 'github.com/google/osv-scanner/v2/cmd/osv-scanner',
} as const satisfies ToolSource;
