/** Licences as package files state them → SPDX expressions. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */

export type StatedLicense =
  /** One licence of SPDX's list. */
  | {readonly kind: 'id'; readonly id: string}
  /** In SPDX's words; `references` are the `LicenseRef-…` that occur in it, each once. */
  | {readonly kind: 'expression'; readonly expression: string; readonly references: readonly string[]}
  /** Anything else: a name that is not on the list, a file, a sentence. Hostile text. */
  | {readonly kind: 'name'; readonly name: string};

/** Longer ones are no expressions that anybody wrote by hand; ours. */
const MAX_EXPRESSION_LENGTH = 2_000;

/** Undefined when nothing is stated. `findId` gives a listed id in the list's own case, or undefined. */
export function readLicense(text: string, findId: (id: string) => string | undefined): StatedLicense | undefined {
  const name = text.trim();
  if (name === '' || name === 'NOASSERTION' || name === 'NONE') return undefined;
  const id = findId(name);
  if (id !== undefined) return {kind: 'id', id};
  const words = name.length <= MAX_EXPRESSION_LENGTH ? readExpression(name, findId) : undefined;
  if (words === undefined) return {kind: 'name', name};
  const references = new Set(words.filter((word) => REFERENCE.test(word)));
  const expression = words.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return {kind: 'expression', expression, references: [...references]};
}

/** References into other documents would need those documents, so they are no expressions here. */
const REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;

const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'WITH']);

/**
 * Words of the expression in their canonical form; undefined when it is none. A loop that counts open brackets: which
 * operator binds more tightly does not matter for whether an expression is one.
 */
function readExpression(text: string, findId: (id: string) => string | undefined): string[] | undefined {
  const words: string[] = [];
  let open = 0;
  for (const word of text.match(/[()]|[^\s()]+/g) ?? []) {
    const canonical = isOperandNext(words) ? readOperand(word, findId) : readAfterOperand(word);
    if (canonical === undefined) return undefined;
    if (canonical === 'WITH' && words.at(-1) === ')') return undefined;
    if (canonical === '(' && words.at(-1) === 'WITH') return undefined;
    open += bracketOf(canonical);
    if (open < 0) return undefined;
    words.push(canonical);
  }
  return open === 0 && !isOperandNext(words) ? words : undefined;
}

function isOperandNext(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last === undefined || last === '(' || OPERATORS.has(last);
}

function readOperand(word: string, findId: (id: string) => string | undefined): string | undefined {
  if (word === '(' || REFERENCE.test(word)) return word;
  const id = findId(word);
  if (id !== undefined || !word.endsWith('+')) return id;
  const older = findId(word.slice(0, -1));
  return older === undefined ? undefined : `${older}+`;
}

function readAfterOperand(word: string): string | undefined {
  if (word === ')') return word;
  const operator = word.toUpperCase();
  return OPERATORS.has(operator) ? operator : undefined;
}

function bracketOf(word: string): number {
  if (word === '(') return 1;
  return word === ')' ? -1 : 0;
}
