/** What `init` writes is what this program would have others write. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {scanner} from '../../scanners/embedded/workflows/scanner.ts';
import {init} from '../../src/command/init.ts';
import {shippedWith} from '../support/scanners/shipped.ts';
import {makeTerminal} from '../support/terminal.ts';

const WORKFLOW = '.github/workflows/secure-pipeline.yml';

it('the workflow has no finding but that its own commit is to be named, as the comment beside it says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'init-'));
  try {
    await init([folder], makeTerminal());
    const bytes = await readFile(join(folder, WORKFLOW));
    const {scan} = await scanner.prepare({settingsFiles: {}}, shippedWith('workflows'));
    const report = scan({path: WORKFLOW, bytes, checkBudget: () => undefined});
    const own =
      bytes
        .toString()
        .split('\n')
        .findIndex((line) => line.includes('org/secure-pipeline@')) + 1;
    expect(own).toBeGreaterThan(1);
    const places = report.findings.map(({ruleId, location}) => `${ruleId} ${location.startLine}`);
    expect(places).toEqual([`wf-action-not-pinned ${own}`]);
    expect(report.notes ?? []).toEqual([]);
  } finally {
    await rm(folder, {recursive: true});
  }
});
