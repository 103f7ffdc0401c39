/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/securego/gosec/v2',
  version: 'v2.26.1',
  sum: 'h1:gdkttGhQFVehqRJ8grKH4DrpqM/QlPKNHBnl8QgcEC4=',
  package: 'github.com/securego/gosec/v2/cmd/gosec',
} as const satisfies ToolSource;
