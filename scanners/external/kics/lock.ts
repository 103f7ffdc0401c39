/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/Checkmarx/kics/v2',
  version: 'v2.2.0',
  sum: 'h1:3pEPW0zIZDfqJzEvxpUbBSgNFS4no3Sbq6qZ5jQCxMU=',
  package: 'github.com/Checkmarx/kics/v2/cmd/console',
} as const satisfies ToolSource;
