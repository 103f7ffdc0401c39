import {describe, expect, it} from 'vitest';
import {SOURCE} from '../../../scanners/external/eslint/lock.ts';
import {installNpm, npmProgram} from '../../../src/platform/tools/install-npm.ts';
import type {ToolSource} from '../../../src/scanner.ts';

const SHA512 = `sha512-${'A'.repeat(86)}==`;
const request = {folder: '/not-there', environment: {}, signal: undefined};

describe('nothing is installed without a strong hash', () => {
  it.each([
    {what: 'none', integrity: ''},
    {what: 'SHA-1', integrity: `sha1-${'A'.repeat(27)}=`},
    {what: 'another beside it', integrity: `${SHA512} sha1-${'A'.repeat(27)}=`},
  ])('$what', async ({integrity}) => {
    const packages = {
      'node_modules/good': {version: '1.0.0', integrity: SHA512},
      'node_modules/a': {version: '1.0.0', integrity},
    };
    const source = {
      kind: 'npm',
      version: '1.0.0',
      asks: {a: '1.0.0'},
      packages,
      program: 'a/cli.js',
    } satisfies ToolSource;
    await expect(installNpm(source, request)).rejects.toThrow('node_modules/a has no hash in the lock');
  });
});

it('the lock names the versions that are asked for, and where the program is', () => {
  const packages: Readonly<Record<string, {readonly version: string}>> = SOURCE.packages;
  const asked = Object.entries(SOURCE.asks);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  expect(npmProgram(SOURCE, '/tools/eslint')).toEqual({
    file: process.execPath,
    args: ['/tools/eslint/node_modules/eslint/bin/eslint.js'],
  });
});
