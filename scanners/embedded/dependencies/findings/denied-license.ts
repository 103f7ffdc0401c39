/**
 * Is a package's licence denied? Its expression counts: `OR` is a choice, so one licence that is not denied suffices;
 * `AND` asks for all. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */

/** Longer ones are no expressions that anybody wrote; they are taken as one name. */
const MAX_WORDS = 1_000;

/** `patterns` are SPDX ids, `*` for any end, without regard to case. What is no expression is compared as a whole. */
export function isDeniedLicense(expression: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const isDenied = (license: string) => patterns.some((pattern) => matches(pattern, license));
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const judged = words.length > MAX_WORDS ? undefined : judge(words, isDenied);
  return judged ?? isDenied(expression.trim());
}

/** `GPL-2.0-only WITH …` is denied like `GPL-2.0-only`: whoever means to allow the exception waives the package. */
function matches(pattern: string, license: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), license.toLowerCase()];
  const bare = given.replace(/\+$/, '');
  if (wanted.endsWith('*')) return given.startsWith(wanted.slice(0, -1));
  return wanted === given || wanted === bare;
}

/** Operators that wait for their right side; `AND` binds more tightly. */
const BINDING: ReadonlyMap<string, number> = new Map([
  ['OR', 1],
  ['AND', 2],
]);

/** Undefined for what is no expression. */
function judge(words: readonly string[], isDenied: (license: string) => boolean): boolean | undefined {
  const reading = new Reading(isDenied);
  const isExpression = words.every((word, place) => words[place - 1]?.toUpperCase() === 'WITH' || reading.take(word));
  return isExpression ? reading.finish() : undefined;
}

/** Two stacks instead of recursion, as brackets can be nested as deep as the text is long. */
class Reading {
  readonly #values: boolean[] = [];
  readonly #operators: string[] = [];
  readonly #isDenied: (license: string) => boolean;
  #isOperandNext = true;

  constructor(isDenied: (license: string) => boolean) {
    this.#isDenied = isDenied;
  }

  /** False when the word cannot stand here. */
  take(word: string): boolean {
    return this.#isOperandNext ? this.#takeOperand(word) : this.#takeAfterOperand(word);
  }

  finish(): boolean | undefined {
    if (this.#isOperandNext || this.#operators.includes('(')) return undefined;
    this.#reduce(1);
    return this.#values[0];
  }

  #takeOperand(word: string): boolean {
    if (word === '(') this.#operators.push(word);
    else this.#values.push(this.#isDenied(word));
    this.#isOperandNext = word === '(';
    return word !== ')';
  }

  #takeAfterOperand(word: string): boolean {
    const operator = word.toUpperCase();
    if (operator === 'WITH') return true;
    const binding = BINDING.get(operator);
    this.#reduce(binding ?? 1);
    if (word === ')') return this.#operators.pop() === '(';
    if (binding === undefined) return false;
    this.#operators.push(operator);
    this.#isOperandNext = true;
    return true;
  }

  /** Works out the operators that bind at least as tightly; each has both its sides. */
  #reduce(least: number): void {
    while ((BINDING.get(this.#operators.at(-1) ?? '') ?? 0) >= least) {
      const [operator, right = false, left = false] = [this.#operators.pop(), this.#values.pop(), this.#values.pop()];
      this.#values.push(operator === 'OR' ? left && right : left || right);
    }
  }
}
