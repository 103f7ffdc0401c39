import {describe, expect, it} from 'vitest';
import {applyOffsetEdits, type RegionEdit, toOffsetEdits} from '../../src/formats/text-edit/edit.ts';
import {toHunks} from '../../src/formats/text-edit/hunks.ts';

const TEXT = 'one\ntwo\nthree\nfour\nfive\n';

function edit(from: readonly [number, number], to: readonly [number, number], text: string): RegionEdit {
  return {location: {startLine: from[0], startColumn: from[1], endLine: to[0], endColumn: to[1]}, text};
}

function applied(text: string, edits: readonly RegionEdit[]): string | undefined {
  const offsets = toOffsetEdits(text, edits);
  return offsets === undefined ? undefined : applyOffsetEdits(text, offsets);
}

function diff(text: string, edits: readonly RegionEdit[], context = 1): readonly string[] {
  const signs = {context: ' ', removed: '-', added: '+'} as const;
  const hunks = toHunks(text, toOffsetEdits(text, edits) ?? [], context);
  return hunks.flatMap(({firstLine, lines}) => [
    `@${firstLine}`,
    ...lines.map(({kind, text: line}) => signs[kind] + line),
  ]);
}

describe('edits', () => {
  it.each([
    ['replace', TEXT, [edit([2, 1], [2, 4], 'TWO')], 'one\nTWO\nthree\nfour\nfive\n'],
    ['insert', TEXT, [edit([2, 1], [2, 1], 'new\n')], 'one\nnew\ntwo\nthree\nfour\nfive\n'],
    ['delete a line', TEXT, [edit([2, 1], [3, 1], '')], 'one\nthree\nfour\nfive\n'],
    ['append', TEXT, [edit([6, 1], [6, 1], 'six\n')], `${TEXT}six\n`],
    ['come in any order', TEXT, [edit([4, 1], [4, 5], '4'), edit([1, 1], [1, 4], '1')], '1\ntwo\nthree\n4\nfive\n'],
    ['keep their order at one place', 'b', [edit([1, 1], [1, 1], 'x'), edit([1, 1], [1, 1], 'y')], 'xyb'],
    ['use the line ends of the text', 'a\r\nb\r\n', [edit([2, 1], [2, 1], 'x\ny\n')], 'a\r\nx\r\ny\r\nb\r\n'],
    ['count UTF-16 code units', '😀 b', [edit([1, 4], [1, 5], 'c')], '😀 c'],
    ['of nothing change nothing', TEXT, [], TEXT],
  ])('%s', (_, text, edits, expected) => {
    expect(applied(text, edits)).toBe(expected);
  });

  it.each([
    ['that overlap', [edit([1, 1], [1, 3], 'x'), edit([1, 2], [1, 4], 'y')]],
    ['on a line that is not there', [edit([9, 1], [9, 1], 'x')]],
    ['past the end of a line', [edit([1, 5], [1, 6], 'x')]],
    ['that end before they start', [edit([2, 1], [1, 1], 'x')]],
  ])('are refused %s', (_, edits) => {
    expect(applied(TEXT, edits)).toBeUndefined();
  });
});

describe('hunks', () => {
  it.each([
    ['a changed line', [edit([3, 1], [3, 2], 'T')], ['@2', ' two', '-three', '+Three', ' four']],
    ['an inserted line', [edit([3, 1], [3, 1], 'new\n')], ['@2', ' two', '+new', ' three']],
    ['a deleted line', [edit([3, 1], [4, 1], '')], ['@2', ' two', '-three', ' four']],
    ['the first line', [edit([1, 1], [1, 4], 'ONE')], ['@1', '-one', '+ONE', ' two']],
    ['the last line', [edit([5, 5], [5, 5], '!')], ['@4', ' four', '-five', '+five!']],
    ['a line at the end', [edit([6, 1], [6, 1], 'six\n')], ['@5', ' five', '+six']],
    [
      'two edits of one line',
      [edit([3, 1], [3, 2], 'T'), edit([3, 5], [3, 6], 'E')],
      ['@2', ' two', '-three', '+ThreE', ' four'],
    ],
    ['nothing', [edit([3, 1], [3, 2], 't')], []],
  ])('show %s', (_, edits, expected) => {
    expect(diff(TEXT, edits)).toEqual(expected);
  });

  it('stand apart when they are far from each other, else together', () => {
    const edits = [edit([1, 1], [1, 4], 'ONE'), edit([5, 1], [5, 5], 'FIVE')];
    expect(diff(TEXT, edits, 1)).toEqual(['@1', '-one', '+ONE', ' two', '@4', ' four', '-five', '+FIVE']);
    expect(diff(TEXT, edits, 2)).toEqual(['@1', '-one', '+ONE', ' two', ' three', ' four', '-five', '+FIVE']);
  });

  it('have no carriage returns', () => {
    expect(diff('a\r\nb\r\n', [edit([2, 1], [2, 2], 'c')])).toEqual(['@1', ' a', '-b', '+c']);
  });
});
