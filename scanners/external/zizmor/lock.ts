/** Written by `node scripts/tools/lock.ts`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = {
  kind: 'python',
  packages: [
    {
      name: 'zizmor',
      version: '1.32.0',
      sha256: [
        '0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba',
        '0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c',
        '84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071',
        'aa4b4e216321dd5cf202cd79fc83296468f0eed79d850cd65ac8187a6bbc5496',
      ],
    },
  ],
  program: 'zizmor',
} as const satisfies ToolSource;
