/** Further places of the secrets of a file: what was found once and stands there twice is masked twice. */
import type {Region} from '../../finding/location.ts';
import {spanOnLine} from './masks.ts';

/** Shorter texts, such as `abc`, would mask half of the file and are no secret that a scanner is sure of. */
const MIN_LENGTH = 6;

/** Characters that are looked at for all secrets of a file together; a second or so at most. */
const MAX_SEARCHED = 200_000_000;

/** Regions of every repetition. Undefined when there are too many to look for; nothing of the file is shown then. */
export function findRepeats(lines: readonly string[], secrets: readonly Region[]): readonly Region[] | undefined {
  const texts = new Set(secrets.flatMap((region) => secretTexts(lines, region)));
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (texts.size * length > MAX_SEARCHED) return undefined;
  return lines.flatMap((line, index) => [...texts].flatMap((text) => occurrences(line, text, index + 1)));
}

/** The text of a region that says where it ends; one of whole lines is masked as such and tells no text. */
function secretTexts(lines: readonly string[], region: Region): readonly string[] {
  const {startLine, startColumn, endLine = startLine, endColumn} = region;
  if (startColumn === undefined || endColumn === undefined || endLine !== startLine) return [];
  const {start, end} = spanOnLine(region, startLine);
  const text = lines[startLine - 1]?.slice(start, end) ?? '';
  return text.trim().length < MIN_LENGTH ? [] : [text];
}

function occurrences(line: string, text: string, startLine: number): readonly Region[] {
  const regions: Region[] = [];
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + text.length)) {
    regions.push({startLine, startColumn: at + 1, endLine: startLine, endColumn: at + text.length + 1});
  }
  return regions;
}
