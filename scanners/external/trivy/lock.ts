/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'go',
  module: 'github.com/aquasecurity/trivy',
  version: 'v0.72.0',
  sum: 'h1:W3v+NE94olOzk3nSwwha59DTBsbcgLRXa4QNSJpRQQM=',
  package: 'github.com/aquasecurity/trivy/cmd/trivy',
  experiments: ['jsonv2'],
} as const satisfies ToolSource;
