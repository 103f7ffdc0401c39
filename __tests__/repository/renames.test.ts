import {describe, expect, it} from 'vitest';
import {findSimilar} from '../../src/repository/similarity.ts';
import {makeRepository} from '../support/git-repository.ts';
import {listRepository} from './open.ts';

const TEXT = Array.from({length: 20}, (_, line) => `line ${line} of the file\n`).join('');
const OTHER = Array.from({length: 20}, (_, line) => `${line} something else entirely\n`).join('');

describe('renames', () => {
  it('are found by content, name and likeness, each file once', async () => {
    await using repository = await makeRepository({
      files: {
        'a/same.txt': 'same\n',
        'b/twin.txt': 'same\n',
        'edited.txt': TEXT,
        'gone.txt': OTHER,
        stays: 's',
        empty: '',
      },
    });
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.git('rm', '--quiet', 'a/same.txt', 'b/twin.txt', 'edited.txt', 'gone.txt', 'empty');
    await repository.write('x/twin.txt', 'same\n');
    await repository.write('x/new-name.txt', 'same\n');
    await repository.write('x/edited.txt', TEXT.replace('line 3 ', 'changed 3 ').replace('line 9 ', 'changed 9 '));
    await repository.write('fresh.txt', 'nothing in common\n');
    await repository.write('other-empty', '');
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

    expect([...listed.renames].sort()).toEqual([
      ['a/same.txt', 'x/new-name.txt'],
      ['b/twin.txt', 'x/twin.txt'],
      ['edited.txt', 'x/edited.txt'],
    ]);
  });

  it('need no common content when nothing was moved', async () => {
    await using repository = await makeRepository({files: {a: TEXT}});
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.write('b', TEXT);
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

    expect(listed.renames.size).toBe(0);
  });
});

describe('likeness of texts', () => {
  const named = (path: string, text: string) => ({path, bytes: Buffer.from(text)});

  it.each([
    ['same', TEXT, TEXT, 1],
    ['other line ends', TEXT, TEXT.replaceAll('\n', '\r\n'), 0.95],
    ['grown by half', TEXT, TEXT + OTHER.slice(0, OTHER.length / 2), 0.55],
    ['one line in three kept', TEXT, TEXT.slice(0, TEXT.length / 3) + OTHER, undefined],
    ['nothing kept', TEXT, OTHER, undefined],
    ['only lines that every file has', '}\n', '{\n', undefined],
  ])('%s', (_, from, to, expected) => {
    const [pair] = findSimilar([named('from', from)], [named('to', to)]);
    if (expected === undefined) expect(pair).toBeUndefined();
    else expect(pair?.similarity).toBeGreaterThanOrEqual(expected);
    expect(pair?.similarity ?? 0).toBeLessThanOrEqual(1);
  });

  it('a line that is everywhere pairs nothing', () => {
    const from = Array.from({length: 50}, (_, index) => named(`from-${index}`, `}\n`));
    expect(findSimilar(from, [named('to', '}\n')])).toEqual([]);
  });

  it('a common header counts once something else is shared', () => {
    const header = Array.from({length: 15}, (_, line) => `// licence line ${line}\n`).join('');
    const from = Array.from({length: 50}, (_, index) => named(`from-${index}.go`, `${header}package p${index}\n`));
    const [pair] = findSimilar(from, [named('to.go', `${header}package p7\nfunc f() {}\n`)]);

    expect(pair?.from).toBe('from-7.go');
  });

  it('the likest pair comes first', () => {
    const pairs = findSimilar([named('near', TEXT), named('far', TEXT + OTHER.slice(0, 300))], [named('to', TEXT)]);
    expect(pairs.map(({from}) => from)).toEqual(['near', 'far']);
  });
});
