/** The planted dependency problems of the example, by the advisories that ship: which package, which flaws, what for. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {Plant} from '../../../../scripts/example/key.ts';
import {readShopFile, readShopKey, shopFiles} from '../../../../scripts/example/online-shop.ts';
import {readScannerData} from '../../../../src/platform/scanner-data.ts';
import type {ProjectReport} from '../../../../src/scanner.ts';
import {scanFiles} from './scan-files.ts';

const plants = (await readShopKey()).plants.filter(({component}) => component !== undefined);

/** Packages that nobody asks for by name in a manifest, with what brings them in; go.mod does not say that. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'pypi-starlette': ['fastapi@0.109.0', 'starlette@0.35.1'],
  'go-net-module': ['golang.org/x/net@0.9.0'],
};
const INDIRECT = Object.keys(WAYS);

describe('examples/online-shop', () => {
  let report: ProjectReport = {findings: []};

  beforeAll(async () => {
    const paths = await shopFiles();
    const contents = await Promise.all(paths.map(async (path) => [path, await readShopFile(path, {planted: true})]));
    report = await scanFiles(Object.fromEntries(contents), {readData: (name) => readScannerData('dependencies', name)});
  });

  it('has planted problems, and every lockfile of it can be read', () => {
    expect(plants.length).toBeGreaterThan(15);
    expect(report.failedFiles).toEqual([]);
  });

  it.each(plants.map((plant) => ({id: plant.id, plant})))('$id', ({id, plant}) => {
    const found = report.findings.filter(({component}) => component?.purl === plant.component);
    const ids = found.flatMap(({advisory}) => advisory?.ids ?? []);

    expect(plant.advisories?.filter((each) => !ids.includes(each))).toEqual([]);
    expect(new Set(found.map(({component}) => component?.direct))).toEqual(new Set([!INDIRECT.includes(id)]));
    const [first] = found;
    expect(first?.component?.path).toEqual(WAYS[id] ?? [nameAndVersion(plant)]);
    expect(found.filter(({component}) => component?.fixedVersion === undefined)).toEqual([]);
  });
});

function nameAndVersion({component = ''}: Plant): string {
  const [name = '', version = ''] = component.replace(/^pkg:[a-z]+\//, '').split('@');
  const [group, artifact] = name.split('/');
  const isMaven = component.startsWith('pkg:maven/');
  return `${isMaven ? `${group}:${artifact}` : name}@${version.replace(/^v/, '')}`;
}
