import {describe, expect, it} from 'vitest';
import {findMergeConflict} from '../../../src/formats/text/find-merge-conflict.ts';

describe('findMergeConflict', () => {
  it.each([
    ['a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> branch\n', 2],
    ['<<<<<<<\r\nb', 1],
    ['a\nb\n>>>>>>> only the end is left', 3],
    ['a = "<<<<<<< HEAD"', undefined],
    ['<<<<<<<< eight', undefined],
    ['', undefined],
  ])('%j → %s', (text, line) => {
    expect(findMergeConflict(text)).toBe(line);
  });
});
