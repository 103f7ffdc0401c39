/** Order of keys in YAML that go-yaml writes: numbers inside of keys count by their value, letters come after the rest. */

/** Negative when `a` comes first. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let digits = false;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [one = '', other = ''] = [left[index], right[index]];
    if (one === other) {
      digits = isDigit(one);
      continue;
    }
    return compareAt({left, right, index, digits}) || (one < other ? -1 : 1);
  }
  return left.length - right.length;
}

interface Difference {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Where they differ first. */
  readonly index: number;
  /** Whether a digit stands before. */
  readonly digits: boolean;
}

function compareAt({left, right, index, digits}: Difference): number {
  const [one = '', other = ''] = [left[index], right[index]];
  if (isLetter(one) && isLetter(other)) return one < other ? -1 : 1;
  if (isLetter(one) || isLetter(other)) return digits === isLetter(one) ? -1 : 1;
  return compareNumbers({left, right, index, digits});
}

function compareNumbers({left, right, index}: Difference): number {
  const start = zerosBefore(left, right, index);
  const [one, other] = [numberAt(left, start), numberAt(right, start)];
  if (one.value !== other.value) return one.value < other.value ? -1 : 1;
  return one.end - other.end;
}

/** Where one has a zero, a number that began before it is compared as a whole. */
function zerosBefore(left: readonly string[], right: readonly string[], index: number): number {
  if (left[index] !== '0' && right[index] !== '0') return index;
  let start = index;
  while (start > 0 && isDigit(left[start - 1] ?? '')) start -= 1;
  return left.slice(start, index).some((character) => character !== '0') ? start : index;
}

function numberAt(characters: readonly string[], start: number): {readonly value: bigint; readonly end: number} {
  let end = start;
  while (isDigit(characters[end] ?? '')) end += 1;
  return {value: BigInt(characters.slice(start, Math.min(end, start + 30)).join('') || 0), end};
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
