import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {goProgram, installGo} from '../../../src/platform/tools/install-go.ts';
import type {ToolSource} from '../../../src/scanner.ts';

/** Says what it was asked in a file, and answers as Go does. */
const GO = `#!/bin/sh
echo "$PWD|$*|$GOEXPERIMENT|$GOSUMDB|$GONOSUMDB|$GOWORK" >> "$HOME/asked"
echo '{"Sum": "h1:right", "Dir": "'"$HOME"'/module"}'
mkdir -p "$HOME/module"
`;

const SOURCE = {
  kind: 'go',
  module: 'example.com/tool',
  version: 'v1.2.3',
  sum: 'h1:right',
  package: 'example.com/tool/cmd/tool/v2',
  experiments: ['one', 'two'],
} as const satisfies ToolSource;

const home = mkdtempSync(join(tmpdir(), 'go-'));
const environment = {
  PATH: `${home}:${process.env.PATH}`,
  HOME: home,
  GOSUMDB: 'off',
  GONOSUMDB: '*',
  GOEXPERIMENT: 'three',
};
const request = {folder: home, environment, signal: undefined};

beforeAll(() => {
  writeFileSync(join(home, 'go'), GO);
  chmodSync(join(home, 'go'), 0o700);
});
afterAll(() => rmSync(home, {recursive: true}));

it('is built in the folder of the module that was verified, as its own go.sum says', async () => {
  await installGo(SOURCE, request);
  const [download, build] = readFileSync(join(home, 'asked'), 'utf8').trim().split('\n');
  expect(download).toBe(`${home}|mod download -json example.com/tool@v1.2.3|one,two|sum.golang.org||off`);
  expect(build).toBe(
    `${home}/module|build -mod=readonly -trimpath -buildvcs=false -o ${home}/bin/tool example.com/tool/cmd/tool/v2|one,two|sum.golang.org||off`,
  );
});

it('is not built when the module has another hash', async () => {
  writeFileSync(join(home, 'asked'), '');
  await expect(installGo({...SOURCE, sum: 'h1:other'}, request)).rejects.toThrow(
    'has the hash h1:right and not h1:other',
  );
  expect(readFileSync(join(home, 'asked'), 'utf8')).not.toContain('build');
});

it.each([
  {path: 'example.com/cmd/tool', name: 'tool'},
  {path: 'example.com/tool/v8', name: 'tool'},
])('the program of $path is $name', ({path, name}) => {
  expect(goProgram({...SOURCE, package: path}, '/t').file).toBe(`/t/bin/${name}`);
});
