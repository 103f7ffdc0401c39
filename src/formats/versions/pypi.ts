/**
 * PyPI: PEP 440. Versions from before it, such as `2004d` or `1.0-custom`, sort below every PEP 440 version and among
 * themselves as setuptools did. https://peps.python.org/pep-0440/ and
 * https://setuptools.pypa.io/en/latest/history.html#v8-0
 */
import {compare, valid} from '@renovatebot/pep440';
import {
  type CompareVersions,
  compareCodeUnits,
  compareDigits,
  compareLists,
  compareParsed,
  isDigits,
  type Order,
} from './comparison.ts';

interface PythonVersion {
  readonly text: string;
  /** Undefined for a PEP 440 version. */
  readonly legacy: readonly string[] | undefined;
}

/** Order of two PyPI versions. */
export const comparePyPi: CompareVersions = compareParsed(parsePython, comparePython);

function parsePython(text: string): PythonVersion | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (valid(trimmed) !== null && !/[0-9]{16}/.test(trimmed)) return {text: trimmed, legacy: undefined};
  return {text: trimmed, legacy: legacyParts(trimmed)};
}

function comparePython(left: PythonVersion, right: PythonVersion): Order {
  if (left.legacy === undefined && right.legacy === undefined) return toOrder(compare(left.text, right.text));
  if (left.legacy === undefined || right.legacy === undefined) return left.legacy === undefined ? 1 : -1;
  return compareLists(left.legacy, right.legacy, '*final', compareLegacyPart);
}

function toOrder(value: number): Order {
  if (value === 0) return 0;
  return value < 0 ? -1 : 1;
}

/** Words that mean a stage of release; `final-` sorts below `final`, which stands at the end of every version. */
const STAGE: Readonly<Record<string, string>> = {pre: 'c', preview: 'c', '-': 'final-', rc: 'c', dev: '@'};

function legacyParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of text.toLowerCase().match(/[0-9]+|[a-z]+|-/g) ?? []) {
    if (isDigits(piece)) {
      parts.push(piece);
      continue;
    }
    const word = `*${Object.hasOwn(STAGE, piece) ? STAGE[piece] : piece}`;
    if (word < '*final') dropLast(parts, '*final-');
    dropZeros(parts);
    parts.push(word);
  }
  dropZeros(parts);
  return parts;
}

function dropLast(parts: string[], word: string): void {
  while (parts.at(-1) === word) parts.pop();
}

function dropZeros(parts: string[]): void {
  while (/^0+$/.test(parts.at(-1) ?? '')) parts.pop();
}

/** Words begin with `*` and sort below numbers. */
function compareLegacyPart(left: string, right: string): Order {
  if (isDigits(left) && isDigits(right)) return compareDigits(left, right);
  if (isDigits(left) !== isDigits(right)) return isDigits(left) ? 1 : -1;
  return compareCodeUnits(left, right);
}
