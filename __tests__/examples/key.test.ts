/** The key says what is in the files: a line that moved or changed fails here. */
import {describe, expect, it} from 'vitest';
import type {Place} from '../../scripts/example/key.ts';
import {readShopFile, readShopKey, shopFiles} from '../../scripts/example/online-shop.ts';
import {CATEGORIES} from '../../src/finding/category.ts';

const key = await readShopKey();
const lines = new Map<string, readonly string[]>();
for (const file of await shopFiles()) lines.set(file, (await readShopFile(file, {planted: false})).split('\n'));

const lineAt = (path: string, line: number): string | undefined => lines.get(path)?.[line - 1];

/** For whoever edited the shop: the lines that hold the text now. */
function whereIs(path: string, text: string): string {
  const at = (lines.get(path) ?? []).flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  return `${path} has ${JSON.stringify(text)} at line ${at.join(', ') || 'none'}`;
}

describe('the key of the online shop', () => {
  it('holds at least 60 problems, of every category', () => {
    expect(key.plants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(key.plants.map(({category}) => category))).toEqual(new Set(CATEGORIES));
  });

  it('holds at least 25 problems for the secrets scanner and for Dockerfiles and Kubernetes', () => {
    const due = key.plants.filter(
      ({category, part}) => (category === 'secrets' || category === 'iac') && part === undefined,
    );
    expect(due.length).toBeGreaterThanOrEqual(25);
  });

  it.each(key.plants.map((plant) => [plant.id, plant] as const))('points at the line of %s', (_id, plant) => {
    const places: readonly Place[] = [plant, ...(plant.orAt ?? [])];
    for (const {path, line, text} of places) expect(lineAt(path, line), whereIs(path, text)).toContain(text);
  });

  it.each(key.twins.map((twin) => [twin.id, twin] as const))('points at the lines of twin %s', (_id, twin) => {
    expect(twin.endLine).toBeGreaterThanOrEqual(twin.startLine);
    expect(lineAt(twin.path, twin.startLine)).toContain(twin.text);
    expect(lineAt(twin.path, twin.endLine)).toContain(twin.endText);
  });

  it('names each problem and each twin once', () => {
    const ids = [...key.plants, ...key.twins].map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives each problem a twin that exists, and has no twin without a problem', () => {
    const used = new Set(key.plants.map(({twin}) => twin));
    expect([...used].toSorted()).toEqual(key.twins.map(({id}) => id).toSorted());
  });

  it('never counts a planted line as part of a twin', () => {
    const inside = key.plants.filter((plant) =>
      key.twins.some((twin) => twin.path === plant.path && plant.line >= twin.startLine && plant.line <= twin.endLine),
    );
    expect(inside.map(({id}) => id)).toEqual([]);
  });

  it('lists every placeholder of the files', () => {
    const placeholders = [...lines].flatMap(([path, text]) =>
      text.flatMap((line, index) => {
        const kind = /@@planted:([a-z-]+)@@/.exec(line)?.[1];
        return kind === undefined ? [] : [`${path}:${index + 1} ${kind}`];
      }),
    );
    const listed = key.plants.flatMap(({path, line, generated}) =>
      generated === undefined ? [] : [`${path}:${line} ${generated}`],
    );
    expect(placeholders.length).toBeGreaterThan(0);
    expect(placeholders.toSorted()).toEqual(listed.toSorted());
  });
});
