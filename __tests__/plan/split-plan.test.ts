/** How a plan is divided: everything once, services together, evenly, and the same way each time. */
import {describe, expect, it} from 'vitest';
import type {Plan, PlannedScanner} from '../../src/plan/plan.ts';
import {chooseShardCount, type Shard, splitPlan} from '../../src/plan/split-plan.ts';
import type {FileEntry} from '../../src/repository/snapshot.ts';
import {scanner as fileScanner} from '../support/scanners/marker-file.ts';
import {scanner as projectScanner} from '../support/scanners/marker-project.ts';
import {scanner as toolScanner} from '../support/scanners/marker-tool.ts';

const MB = 1024 * 1024;
const facts = {groupOf: (path: string) => path.slice(0, path.indexOf('/')), readsImages: false};

function entry(path: string, sizeBytes = MB, version = 'head'): FileEntry {
  return {path, oid: `${version} ${path}`, sizeBytes, mode: '100644'};
}

type Run = Extract<PlannedScanner, {kind: 'run'}>;

function runOf(scanner: Run['scanner'], head: readonly FileEntry[], base: readonly FileEntry[] = []): Run {
  return {kind: 'run', scanner, head, base, history: [], withheld: {head: [], base: []}};
}

const SERVICES = ['cart', 'mail', 'pay', 'search'];
const files = SERVICES.flatMap((service) => [1, 2, 3].map((index) => entry(`${service}/${index}.txt`)));
const plan: Plan = {
  scanners: [
    runOf(fileScanner, files, [entry('cart/1.txt', MB, 'base'), entry('gone/1.txt', MB, 'base')]),
    runOf(projectScanner, files),
    runOf(toolScanner, files),
  ],
};

function placesOf(shards: readonly Shard[]): readonly string[] {
  return shards.flatMap(({index, plan: part}) =>
    part.scanners.flatMap((one) => {
      if (one.kind !== 'run') return [];
      const {name} = one.scanner.manifest;
      if (one.scanner.kind !== 'file') return [`${index} ${name}`];
      return [...one.head, ...one.base].map(({oid}) => `${index} ${name} ${oid}`);
    }),
  );
}

describe.each([1, 2, 3, 5, 12, 40])('in %d shards', (total) => {
  const shards = splitPlan(plan, total, facts);

  it('everything is there once', () => {
    expect(shards.map(({index}) => index)).toEqual(Array.from({length: total}, (_, index) => index + 1));
    const asked = placesOf(shards).map((place) => place.replace(/^\d+ /, ''));
    expect(asked.toSorted()).toEqual(
      placesOf(splitPlan(plan, 1, facts))
        .map((place) => place.slice(2))
        .toSorted(),
    );
    expect(asked).toHaveLength(files.length + 2 + 2);
  });

  it('it is done the same way again, in whatever order files are listed', () => {
    const turned: Plan = {
      scanners: plan.scanners.map((one) => (one.kind === 'run' ? {...one, head: one.head.toReversed()} : one)),
    };
    expect(placesOf(splitPlan(turned, total, facts)).toSorted()).toEqual(placesOf(shards).toSorted());
  });

  it('both versions of a file are scanned together', () => {
    const places = placesOf(shards).filter((place) => place.endsWith(' cart/1.txt'));
    expect(places).toHaveLength(2);
    expect(new Set(places.map((place) => place.split(' ')[0])).size).toBe(1);
  });
});

it('keeps a service together while it is no more than a fair share', () => {
  const ofFiles: Plan = {scanners: [runOf(fileScanner, files)]};
  const homes = placesOf(splitPlan(ofFiles, 2, facts)).map(
    (place) => place.split(' ')[0] + (place.split(' ').at(-1) ?? ''),
  );
  const byService = Map.groupBy(homes, (home) => home.slice(1, home.indexOf('/')));
  expect(byService.size).toBe(SERVICES.length);
  for (const [service, ofService] of byService) expect(new Set(ofService.map((home) => home[0])).size, service).toBe(1);
});

it('cuts a service that is more than that, so that no shard waits for it', () => {
  const large = Array.from({length: 40}, (_, index) => entry(`shop/${String(index).padStart(2, '0')}.txt`));
  const shards = splitPlan({scanners: [runOf(fileScanner, [...large, entry('cart/1.txt')])]}, 4, facts);
  const costs = shards.map(({costMs}) => costMs);
  expect(Math.max(...costs)).toBeLessThan(1.2 * Math.min(...costs));
});

describe('how many shards are worth it', () => {
  const ofMb = (mb: number): Plan => ({
    scanners: [
      runOf(
        fileScanner,
        Array.from({length: mb}, (_, index) => entry(`s${index % 9}/${index}.txt`)),
      ),
    ],
  });

  it.each([
    ['nothing', {scanners: []}, 8, 1],
    ['a little', ofMb(5), 8, 1],
    ['more', ofMb(300), 8, 3],
    ['very much', ofMb(20_000), 8, 8],
    ['very much, of which one is allowed', ofMb(20_000), 1, 1],
  ] as const)('for %s', (_, of, max, count) => {
    expect(chooseShardCount(of, max, facts)).toBe(count);
  });

  it('counts images only where they are read', () => {
    const images = {...projectScanner, readsImages: true as const};
    const of: Plan = {scanners: [runOf(images, files), runOf(toolScanner, files)]};
    expect(chooseShardCount(of, 8, facts)).toBe(1);
    expect(chooseShardCount(of, 8, {...facts, readsImages: true})).toBe(2);
  });
});
