/** Why a tool that nobody named is left out on a machine. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {toolId} from '../../../src/platform/tools/tool-id.ts';
import {whyAbsent} from '../../../src/platform/tools/tool-store.ts';
import type {ToolSource} from '../../../src/scanner.ts';

const root = mkdtempSync(join(tmpdir(), 'absent-tools-'));
afterAll(() => rmSync(root, {recursive: true}));

const [bin, folder] = [join(root, 'bin'), join(root, 'tools')];
const GO: ToolSource = {kind: 'go', module: 'example.com/a', version: 'v1.0.0', sum: 'h1:x', package: 'example.com/a'};
const PYTHON: ToolSource = {kind: 'python', packages: [], program: 'a'};
const HERE: ToolSource = {kind: 'machine', file: 'python3', args: []};
const ELSEWHERE: ToolSource = {kind: 'machine', file: 'no-such-program', args: []};

mkdirSync(bin);
writeFileSync(join(bin, 'python3'), '');
const installed = join(folder, toolId('installed', GO));
mkdirSync(installed, {recursive: true});
writeFileSync(join(installed, 'installed.sha256'), '');

it.each([
  {what: 'can be installed', name: 'a', source: PYTHON, allowFetch: true, why: undefined},
  {what: 'whose client is missing', name: 'a', source: GO, allowFetch: true, why: 'no-runtime'},
  {what: 'that is installed needs no client', name: 'installed', source: GO, allowFetch: false, why: undefined},
  {what: 'offline and not installed', name: 'a', source: PYTHON, allowFetch: false, why: 'not-installed'},
  {what: 'of the machine', name: 'a', source: HERE, allowFetch: false, why: undefined},
  {what: 'of another machine', name: 'a', source: ELSEWHERE, allowFetch: true, why: 'no-runtime'},
  {what: 'that runs Go itself', name: 'installed', source: GO, needsProgram: 'go', allowFetch: true, why: 'no-runtime'},
])('a tool $what: $why', ({name, source, needsProgram, allowFetch, why}) => {
  const store = {folder, allowFetch, environment: {PATH: `relative:${bin}`}};
  expect(whyAbsent({name, source, needsProgram}, store)).toBe(why);
});
