import {describe, expect, it} from 'vitest';
import {flowSentence} from '../../src/report/view/words.ts';

const flow = (...lines: number[]) => ({
  flow: lines.map((startLine) => ({kind: 'step' as const, location: {path: 'a.ts', startLine}})),
});

describe('the way of data in words', () => {
  it.each([
    [[9, 12], 'Data comes in at line 9 and is used at line 12'],
    [[9, 10, 12], 'Data comes in at line 9, goes through line 10, and is used at line 12'],
    [[9, 10, 10, 11, 12], 'Data comes in at line 9, goes through lines 10, 11, and is used at line 12'],
    [
      Array.from({length: 14}, (_, index) => index + 1),
      'Data comes in at line 1, goes through lines 2, 3, 4, 5, 6, 7, 8, 9 and 4 more, and is used at line 14',
    ],
    [[9, 9], undefined],
    [[9], undefined],
    [[], undefined],
  ])('%j', (lines, expected) => {
    expect(flowSentence(flow(...lines))).toBe(expected);
  });

  it('is not told where there is none', () => {
    expect(flowSentence({})).toBeUndefined();
  });
});
