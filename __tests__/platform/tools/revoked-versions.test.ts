/** What was found to be bad after it was published is neither installed nor run. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {REVOKED_VERSIONS, revokedIn, wordRevoked} from '../../../src/platform/tools/revoked-versions.ts';
import {toolId} from '../../../src/platform/tools/tool-id.ts';
import {install, programOf} from '../../../src/platform/tools/tool-store.ts';
import type {ToolSource} from '../../../src/scanner.ts';
import {loadExternalScanners} from '../../../src/scanners.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const npm = (folder: string, version: string): ToolSource => ({
  kind: 'npm',
  version: '1.0.0',
  asks: {tool: '1.0.0'},
  packages: {'node_modules/tool': {version: '1.0.0', integrity}, [folder]: {version, integrity}},
  program: 'tool/bin.js',
});
const go = (module: string, version: string): ToolSource => ({
  kind: 'go',
  module,
  version,
  sum: 'h1:x',
  package: module,
});
const python = (name: string, version: string): ToolSource => ({
  kind: 'python',
  packages: [{name, version, sha256: []}],
  program: name,
});

describe('a tool is revoked by what it consists of', () => {
  it.each([
    {what: 'a package of its own', source: npm('node_modules/debug', '4.4.2'), rows: ['debug']},
    {what: 'deep below', source: npm('node_modules/a/node_modules/debug', '4.4.2'), rows: ['debug']},
    {what: 'another version', source: npm('node_modules/debug', '4.4.3'), rows: []},
    {what: 'another name', source: npm('node_modules/@x/debug', '4.4.2'), rows: []},
    {what: 'another registry', source: python('debug', '4.4.2'), rows: []},
    {what: 'a module', source: go('github.com/aquasecurity/trivy', 'v0.69.4'), rows: ['github.com/aquasecurity/trivy']},
    {what: 'a program of the machine', source: {kind: 'machine', file: 'debug', args: []} as const, rows: []},
  ])('$what', ({source, rows}) => {
    expect(revokedIn(source).map(({name}) => name)).toEqual(rows);
  });
});

it('every row says who says so, and names exact versions', () => {
  expect(REVOKED_VERSIONS.length).toBeGreaterThan(5);
  for (const {source, versions, reason} of REVOKED_VERSIONS) {
    expect(source).toMatch(/^https:\/\//);
    expect(versions.filter((version) => !/^v?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(reason).not.toBe('');
  }
});

it('no tool of this build needs one', async () => {
  const tools = (await loadExternalScanners()).flatMap((scanner) => (scanner.kind === 'tool' ? [scanner] : []));
  expect(tools.length).toBeGreaterThan(10);
  expect(tools.flatMap(({source}) => revokedIn(source))).toEqual([]);
});

describe('the store refuses it with who says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'revoked-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  const tool = {name: 'bad', source: npm('node_modules/debug', '4.4.2')};
  const store = {folder, allowFetch: true, environment: {}};
  const [row] = revokedIn(tool.source);
  const words = row === undefined ? '' : wordRevoked(row);

  it('to install', async () => {
    await expect(install(tool, store)).rejects.toThrow(words);
    expect(words).toContain('https://github.com/debug-js/debug/issues/1005');
  });

  it('to run, where it was installed before', async () => {
    const installed = join(folder, toolId(tool.name, tool.source));
    mkdirSync(installed);
    writeFileSync(join(installed, 'installed.sha256'), '');
    await expect(programOf(tool, store)).rejects.toThrow(words);
  });
});
