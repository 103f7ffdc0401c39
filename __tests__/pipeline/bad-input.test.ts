/** Repositories that are broken or hostile: every report stays well formed, and nothing else is lost. */
import {mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {REPORT_FORMATS} from '../../src/report/formats.ts';
import {renderReport} from '../../src/report/render-report.ts';
import {scanFolder} from '../support/pipeline.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\nspec:\n  containers:\n    - name: c\n      image: x\n      securityContext: {privileged: true}\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  await writeFile(join(folder, 'pod.yaml'), POD);
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await writeFile(join(folder, path), content);
}

async function scan() {
  const report = await scanFolder(folder);
  for (const format of REPORT_FORMATS) await renderReport(report, format, {color: false, width: 80});
  return report;
}

const foundIn = (report: Awaited<ReturnType<typeof scan>>, path: string) =>
  report.findings.some(({rule, location}) => rule.id === 'k8s-privileged-container' && location.path === path);

describe('a file name', () => {
  it.each([
    ['with a line end', 'a\n::error::owned.yaml'],
    ['with an escaped command', '%0A::error file=x::owned.yaml'],
    ['with HTML', '<script>alert(1)</script>.yaml'],
    ['with Markdown and a mention', '[x](javascript:alert(1)) @team `.yaml'],
    ['with terminal escapes', '\u001b[31mred\u001b[0m.yaml'],
    ['that reads right to left', '\u202egnp.yaml'],
    ['that looks like an option', '--version.yaml'],
    ['of 4,000 characters', `${`${'d'.repeat(199)}/`.repeat(19)}${'f'.repeat(180)}.yaml`],
  ])('%s is reported and breaks nothing', async (_, name) => {
    await write(name, POD.replace('name: a', 'name: hostile'));
    const report = await scan();

    expect(foundIn(report, name)).toBe(true);
    expect(foundIn(report, 'pod.yaml')).toBe(true);
    const commands = await renderReport(report, 'markdown', {color: false, width: 80});
    expect(commands).not.toMatch(/^::error/m);
    expect(await renderReport(report, 'html', {color: false, width: 80})).not.toContain('<script>alert');
    expect(await renderReport(report, 'terminal', {color: false, width: 80})).not.toContain('\u001b');
  });

  it('that is not UTF-8 is scanned all the same', async () => {
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]),
      POD.replace('name: a', 'name: raw'),
    );
    const report = await scan();
    expect(report.findings.filter(({rule}) => rule.id === 'k8s-privileged-container')).toHaveLength(2);
  });
});

describe('a file', () => {
  it.each<[string, string, string | Uint8Array]>([
    [
      'an alias bomb',
      'bomb.yaml',
      `apiVersion: v1\nkind: Pod\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`).join('\n')}\n`,
    ],
    [
      '10,000 levels of nesting',
      'deep.yaml',
      `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    ],
    [
      '40,000 keys',
      'keys.yaml',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n${Array.from({length: 40_000}, (_, index) => `  k${index}: v`).join('\n')}\n`,
    ],
    ['tabs for blanks', 'tabs.yaml', 'apiVersion: v1\nkind: Pod\nspec:\n\tcontainers: []\n'],
    ['duplicate keys', 'twice.yaml', 'apiVersion: v1\nkind: Pod\nkind: Pod\n'],
    ['NUL bytes', 'nul.yaml', 'apiVersion: v1\u0000\nkind: Pod\n'],
    ['random bytes', 'Dockerfile', Uint8Array.from({length: 4096}, (_, index) => (index * 7919) % 256)],
  ])('with %s: nothing crashes, other files are judged', async (_, path, content) => {
    await write(path, content);
    const report = await scan();
    const ends = report.outcomes.filter(({kind}) => kind !== 'not-applicable');
    expect(ends.map(({manifest}) => manifest.name)).toEqual(expect.arrayContaining(['iac', 'secrets']));
    expect(new Set(ends.map(({kind}) => kind))).toEqual(new Set(['completed']));
    expect(foundIn(report, 'pod.yaml')).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['a byte order mark', Buffer.from(`\ufeff${POD}`)],
    ['CRLF line ends', Buffer.from(POD.replaceAll('\n', '\r\n'))],
    ['UTF-16', Buffer.from(`\ufeff${POD}`, 'utf16le')],
  ])('with %s is judged as usual', async (_, content) => {
    await write('odd.yaml', content);
    expect(foundIn(await scan(), 'odd.yaml')).toBe(true);
  });

  it('of 2 GB is skipped and named, not read', async () => {
    await write('huge.yaml', '');
    await truncate(join(folder, 'huge.yaml'), 2 ** 31);
    const report = await scan();
    expect(report.repository.skipped).toContainEqual({path: 'huge.yaml', reason: 'too-large', sizeBytes: 2 ** 31});
    expect(report.verdict.kind).toBe('fail');
  });
});

describe('a link', () => {
  it.each([
    ['out of the folder', '/etc/passwd'],
    ['to itself', 'link'],
    ['to the folder above', '..'],
    ['to nothing', 'nowhere'],
  ])('%s is not followed, and named', async (_, target) => {
    await symlink(target, join(folder, 'link'));
    const report = await scan();
    expect(report.repository.skipped).toContainEqual(expect.objectContaining({path: 'link', reason: 'symlink'}));
  });
});
