import {describe, expect, it} from 'vitest';
import {readScannerData} from '../../src/platform/scanner-data.ts';

describe('readScannerData', () => {
  it.each(['dependencies', 'images'])('%s has the advisories that scanners share', async (scanner) => {
    expect((await readScannerData(scanner, 'debian.br'))?.length).toBeGreaterThan(10_000);
  });

  it('says nothing of a file that is in neither folder', async () => {
    expect(await readScannerData('dependencies', 'no-such.br')).toBeUndefined();
  });

  it.each(['../index/npm.br', '/etc/passwd', '..', ''])('refuses %j, which is no name of a file', async (name) => {
    await expect(readScannerData('dependencies', name)).rejects.toThrow('is not the name of a data file');
  });
});
