import {expect, it} from 'vitest';
import {announce} from '../../src/publish/announce.ts';
import type {Notice} from '../../src/publish/notice.ts';

it.each([
  ['nothing', [], []],
  [
    'one command a level',
    [
      {level: 'notice', text: 'one'},
      {level: 'warning', text: 'two'},
      {level: 'notice', text: 'three'},
    ],
    [
      ['warning', 'secure-pipeline', 'two'],
      ['notice', 'secure-pipeline', 'one\n\nthree'],
    ],
  ],
  [
    'one block of all permissions that are missing',
    [
      {level: 'notice', text: 'one', permission: 'pull-requests: write'},
      {level: 'notice', text: 'two'},
      {level: 'notice', text: 'three', permission: 'checks: write'},
    ],
    [
      [
        'notice',
        'secure-pipeline',
        'one\n\ntwo\n\nthree\n\nTo change that, give the job:\npermissions:\n  contents: read\n  pull-requests: write\n  checks: write',
      ],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Notice[], unknown])[])(
  'announces %s',
  async (_, notices, expected) => {
    const said: unknown[] = [];
    await announce(notices, {announce: async (...args) => void said.push(args)});
    expect(said).toEqual(expected);
  },
);
