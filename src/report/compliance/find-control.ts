/** The control of a guide that an id stands for: its own entry, or the entry of several that it is one of. */
import type {Guide, GuideControl} from './guide.ts';

/** Undefined when the guide has neither. */
export function findControl({controls}: Pick<Guide, 'controls'>, id: string): GuideControl | undefined {
  return controls.find((control) => control.id === id) ?? controls.find((control) => isPartOf(id, control.id));
}

/** `4.3` and `4` are part of `4.1–4.15`: sections as a whole count to what begins with them. */
function isPartOf(id: string, range: string): boolean {
  const [first = [], last = []] = range.split('–').map(numbersOf);
  const numbers = numbersOf(id);
  if (first.length === 0 || last.length === 0 || numbers.length === 0) return false;
  return compare(numbers, first) >= 0 && compare(numbers, last) <= 0;
}

/** Empty for what is no dotted number. */
function numbersOf(id: string): readonly number[] {
  return /^\d+(?:\.\d+)*$/.test(id) ? id.split('.').map(Number) : [];
}

/** Of the numbers that both have; what begins with the other is equal to it. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((number, at) => at < b.length && number !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
