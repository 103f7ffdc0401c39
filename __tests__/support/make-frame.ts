/** The code frame of one location of a text, with the regions of all secrets in it. */
import type {Region} from '../../src/finding/location.ts';
import {frameOf, toLines} from '../../src/report/frames/make-frame.ts';
import {masksOf} from '../../src/report/frames/masks.ts';

export function makeFrame(text: string, region: Region, maskedRegions: readonly Region[]) {
  const lines = toLines(text);
  return frameOf(lines, region, masksOf(maskedRegions, lines.length));
}
