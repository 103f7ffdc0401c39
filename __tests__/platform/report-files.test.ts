/** Report files are written where the user wants them, and nowhere that the checkout chooses. */
import {mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {OutputError, refuseLinkedFolder, writeReportFile} from '../../src/platform/report-files.ts';
import {makeFolder} from '../support/git-repository.ts';

describe('a report file', () => {
  it('takes the place of a link, and leaves alone what the link points at', async () => {
    await using folder = await makeFolder({'victim.txt': 'kept'});
    await symlink(join(folder.path, 'victim.txt'), join(folder.path, 'report.html'));

    await writeReportFile(join(folder.path, 'report.html'), 'report');

    expect(await readFile(join(folder.path, 'report.html'), 'utf8')).toBe('report');
    expect(await readFile(join(folder.path, 'victim.txt'), 'utf8')).toBe('kept');
    expect((await readdir(folder.path)).sort()).toEqual(['report.html', 'victim.txt']);
  });

  it('that cannot be written leaves nothing behind', async () => {
    await using folder = await makeFolder({'report.html/file': 'a folder'});

    await expect(writeReportFile(join(folder.path, 'report.html'), 'report')).rejects.toThrow(OutputError);
    expect(await readdir(folder.path)).toEqual(['report.html']);
  });
});

describe('a folder for reports', () => {
  it.each([
    ['.secure-pipeline', '.secure-pipeline', true],
    ['.secure-pipeline/of/today', '.secure-pipeline', true],
    ['out/.secure-pipeline', 'out/.secure-pipeline', true],
    ['out/reports', 'elsewhere', false],
    ['../next-to-it', 'next-to-it', false],
    ['.', '.secure-pipeline', false],
  ])('%s, where %s is a link: refused is %s', async (reportDir, link, isRefused) => {
    await using folder = await makeFolder({'target/file': ''});
    const root = join(folder.path, 'checkout');
    await mkdir(join(root, 'out'), {recursive: true});
    await writeFile(join(root, 'file'), '');
    await symlink(join(folder.path, 'target'), join(root, link));
    const refuse = () => refuseLinkedFolder(root, join(root, reportDir));

    if (isRefused) expect(refuse).toThrow(/symbolic link of the checkout/);
    else expect(refuse).not.toThrow();
  });
});
