/** Microsoft's validator with the rules for GitHub. Its exit code is 0 even with errors: its own report is read. */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Log} from 'sarif';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {renderSarif, renderSarifForUpload} from '../../src/report/sarif/render-sarif.ts';
import {makePackageReport} from '../support/package-report.ts';
import {makeErrorReport, makeHostileReport, makeLargeReport, makeReport, makeShopReport} from '../support/report.ts';

const VALIDATOR = join(import.meta.dirname, '../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
let folder = '';

// The package's install script, which would do this, is not run.
beforeAll(() => {
  chmodSync(VALIDATOR, 0o755);
  folder = mkdtempSync(join(tmpdir(), 'sarif-validator-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Rule ids and messages of everything that is worse than a note. */
function validate(sarif: string): readonly string[] {
  const input = join(folder, 'report.sarif');
  const output = join(folder, 'validation.sarif');
  writeFileSync(input, sarif);
  execFileSync(
    VALIDATOR,
    ['validate', input, '--rule-kind', 'Sarif;Ghas', '--output', output, '--log', 'ForceOverwrite'],
    {
      env: {HOME: folder, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder},
    },
  );
  const log: Log = JSON.parse(readFileSync(output, 'utf8'));
  const [run] = log.runs;
  expect(run?.invocations?.every(({executionSuccessful}) => executionSuccessful) ?? true).toBe(true);
  return (run?.results ?? []).map(({ruleId, message}) => `${ruleId} ${JSON.stringify(message)}`);
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the SARIF validator', () => {
  it.each([
    ['nothing found', renderSarif(makeReport())],
    ['something of every kind', renderSarif(makeShopReport())],
    ['flaws of packages', renderSarif(makePackageReport())],
    ['a scanner that failed', renderSarif(makeErrorReport())],
    [
      'hostile text',
      renderSarif(makeHostileReport('[x](javascript:alert(1)) {0} \u0000\ud800\u202e</script>\n//%0A#?')),
    ],
    ['an upload of many findings', renderSarifForUpload(makeLargeReport(300)) ?? ''],
  ])('has nothing to say about %s', (_, sarif) => {
    expect(validate(sarif)).toEqual([]);
  });

  it('does complain about a broken file, so its silence means something', () => {
    const broken = renderSarif(makeShopReport()).replaceAll('"ruleIndex": 0', '"ruleIndex": 77');
    expect(validate(broken).filter((complaint) => complaint.startsWith('SARIF1009'))).not.toHaveLength(0);
  });
});
