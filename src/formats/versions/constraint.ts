/** Requirements as most ecosystems write them: clauses of an operator and a version, joined by “and” and “or”. */
import {compareVersions} from './compare-versions.ts';

export interface Dialect {
  /** Between alternatives. */
  readonly or?: RegExp;
  /** Between clauses that must all hold. */
  readonly and: RegExp;
  /** What a version without operator means. */
  readonly bare: 'exact' | 'caret';
  /**
   * Up to which part `~` allows a rise: `~1.2` ends before 2 where it is the last one that may change (as `~>` and `~=`
   * do everywhere), before 1.3 where it is the one behind the last stated minor version.
   */
  readonly tilde: 'last' | 'last-but-one';
}

export interface Question {
  readonly ecosystem: string;
  readonly dialect: Dialect;
  readonly requirement: string;
  readonly version: string;
}

/** What is before a release has rules of its own in each ecosystem, so only releases are answered for. */
const RELEASE = /^v?\d+(?:\.\d+)*$/;
const CLAUSE =
  /^(?<operator>===?|~=|~>|!=|[<>]=|[<>=^~])?\s*v?(?<bound>\d+(?:\.\d+)*(?:[-+.]?[A-Za-z][\w.+-]*)?)(?<any>\.[*xX])?$/;

/** Undefined when a part of the requirement cannot be understood. */
export function satisfies({ecosystem, dialect, requirement, version}: Question): boolean | undefined {
  if (!RELEASE.test(version)) return undefined;
  const alternatives = dialect.or === undefined ? [requirement] : requirement.split(dialect.or);
  const answers = alternatives.map((alternative) => holdsAll(ecosystem, dialect, alternative, version));
  if (answers.includes(undefined)) return undefined;
  return answers.includes(true);
}

function holdsAll(ecosystem: string, dialect: Dialect, alternative: string, version: string): boolean | undefined {
  const text = alternative.trim().replaceAll(/([<>=!~^])\s+/g, '$1');
  if (text === '' || text === '*' || text === 'any') return true;
  const answers = text.split(dialect.and).map((clause) => holds(ecosystem, dialect, clause, version));
  if (answers.includes(undefined)) return undefined;
  return !answers.includes(false);
}

function holds(ecosystem: string, dialect: Dialect, clause: string, version: string): boolean | undefined {
  if (clause === '*') return true;
  const {operator = '', bound, any} = CLAUSE.exec(clause)?.groups ?? {};
  if (bound === undefined) return undefined;
  const order = compareVersions(ecosystem, version, bound);
  if (order === 'incomparable') return undefined;
  const isBelow = (parts: readonly number[]) => compareVersions(ecosystem, version, parts.join('.')) === -1;
  const isFrom = order >= 0;
  if (any !== undefined) return holdsAnyPatch(operator, isFrom && isBelow(raisedLast(numbersOf(bound))));
  switch (operator) {
    case '>=':
      return isFrom;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '!=':
      return order !== 0;
    case '^':
      return isFrom && isBelow(caretEnd(numbersOf(bound)));
    case '~>':
    case '~=':
      return isFrom && isBelow(raisedBeforeLast(numbersOf(bound)));
    case '~':
      return isFrom && isBelow(tildeEnd(numbersOf(bound), dialect));
    case '':
      return dialect.bare === 'caret' ? isFrom && isBelow(caretEnd(numbersOf(bound))) : order === 0;
    default:
      return order === 0;
  }
}

/** `1.2.*`, with an operator that makes sense with it. */
function holdsAnyPatch(operator: string, isWithin: boolean): boolean | undefined {
  if (operator === '!=') return !isWithin;
  return operator === '' || operator === '=' || operator === '==' ? isWithin : undefined;
}

function numbersOf(bound: string): readonly number[] {
  return (/^[\d.]+/.exec(bound)?.[0] ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}

/** `1.2` → `1.3`. */
function raisedLast(numbers: readonly number[]): readonly number[] {
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1];
}

/** `1.2.3` → `1.3`; `1` → `2`. */
function raisedBeforeLast(numbers: readonly number[]): readonly number[] {
  return raisedLast(numbers.length > 1 ? numbers.slice(0, -1) : numbers);
}

/** Up to the first part that is not 0: `1.2.3` → `2`, `0.2.3` → `0.3`, `0.0` → `0.1`. */
function caretEnd(numbers: readonly number[]): readonly number[] {
  const first = numbers.findIndex((number) => number > 0);
  return raisedLast(first < 0 ? numbers : numbers.slice(0, first + 1));
}

/** `~1.2.3` ends before 1.3 everywhere; `~1.2` does so where the minor version is fixed. */
function tildeEnd(numbers: readonly number[], {tilde}: Dialect): readonly number[] {
  return tilde === 'last' ? raisedBeforeLast(numbers) : raisedLast(numbers.slice(0, 2));
}
