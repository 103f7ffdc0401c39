/** Words of an expression → its tree. */
import {type Expression, ExpressionError} from './expression.ts';
import {tokenize, type Word} from './tokenize.ts';

/** GitHub refuses deeper ones. https://github.com/actions/runner/blob/main/src/Sdk/DTExpressions2/Expressions2/ExpressionConstants.cs */
const MAX_DEPTH = 50;

/** Weakest first. */
const OPERATORS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

/** Throws `ExpressionError`. */
export function parseExpression(text: string): Expression {
  const reader = new Reader(tokenize(text));
  const expression = readOperation(reader, 0);
  if (reader.peek() !== undefined) throw new ExpressionError(`more text after its end: ${reader.peek()?.text}`);
  return expression;
}

/** Comparisons are nested to the left; `&&` and `||`, the weakest two, are flat. */
const FIRST_COMPARISON = 2;

class Reader {
  readonly #words: readonly Word[];
  #next = 0;
  #depth = 0;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  peek(): Word | undefined {
    return this.#words[this.#next];
  }

  take(): Word {
    const word = this.#words[this.#next];
    if (word === undefined) throw new ExpressionError('ends too early');
    this.#next += 1;
    return word;
  }

  /** Takes the mark when it is the next word. */
  takes(mark: string): boolean {
    const isNext = this.peek()?.kind === 'mark' && this.peek()?.text === mark;
    if (isNext) this.#next += 1;
    return isNext;
  }

  need(mark: string): void {
    if (!this.takes(mark)) throw new ExpressionError(`${mark} expected`);
  }

  deeper<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new ExpressionError(`nested more than ${MAX_DEPTH} levels deep`);
    const result = read();
    this.#depth -= 1;
    return result;
  }
}

function readOperation(reader: Reader, level: number): Expression {
  const operators = OPERATORS[level];
  if (operators === undefined) return readNegation(reader);
  let left: Expression = readOperation(reader, level + 1);
  let count = 0;
  for (let word = reader.peek(); word?.kind === 'mark' && operators.includes(word.text); word = reader.peek()) {
    const {text: operator} = reader.take();
    const right = readOperation(reader, level + 1);
    left = joined(left, operator, right);
    count += 1;
    if (level >= FIRST_COMPARISON && count > MAX_DEPTH) throw new ExpressionError('too many comparisons in a row');
  }
  return left;
}

/** `a && b && c` is one operation of three, so that a long chain is not deep. */
function joined(left: Expression, operator: string, right: Expression): Expression {
  const isSame = left.kind === 'operation' && left.operator === operator && (operator === '&&' || operator === '||');
  return {kind: 'operation', operator, operands: isSame ? [...left.operands, right] : [left, right]};
}

function readNegation(reader: Reader): Expression {
  if (!reader.takes('!')) return readSteps(reader, readPrimary(reader));
  return reader.deeper(() => ({kind: 'operation', operator: '!', operands: [readNegation(reader)]}));
}

function readPrimary(reader: Reader): Expression {
  const word = reader.take();
  switch (word.kind) {
    case 'string':
      return {kind: 'literal', value: word.text};
    case 'number':
      return {kind: 'literal', value: Number(word.text)};
    case 'name':
      return reader.takes('(') ? readCall(reader, word.text) : readName(word.text);
    case 'mark':
      if (word.text !== '(') throw new ExpressionError(`${word.text} stands where a value is expected`);
      return reader.deeper(() => {
        const inner = readOperation(reader, 0);
        reader.need(')');
        return inner;
      });
  }
}

function readCall(reader: Reader, name: string): Expression {
  return reader.deeper(() => {
    const args: Expression[] = [];
    while (!reader.takes(')')) {
      if (args.length > 0) reader.need(',');
      args.push(readOperation(reader, 0));
    }
    return {kind: 'call', name: name.toLowerCase(), args};
  });
}

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
]);

function readName(name: string): Expression {
  const value = WORDS.get(name.toLowerCase());
  return value === undefined ? {kind: 'path', steps: [name.toLowerCase()]} : {kind: 'literal', value};
}

/** `.name`, `.*`, `['name']`, `[0]`, `[expression]`. */
function readSteps(reader: Reader, base: Expression): Expression {
  const steps: string[] = [];
  for (;;) {
    if (reader.takes('.')) steps.push(reader.takes('*') ? '*' : reader.take().text.toLowerCase());
    else if (reader.takes('[')) steps.push(readIndex(reader));
    else return withSteps(base, steps);
  }
}

function readIndex(reader: Reader): string {
  const index = reader.takes('*') ? undefined : reader.deeper(() => readOperation(reader, 0));
  reader.need(']');
  return index?.kind === 'literal' && typeof index.value === 'string' ? index.value.toLowerCase() : '*';
}

function withSteps(base: Expression, steps: readonly string[]): Expression {
  if (steps.length === 0) return base;
  return base.kind === 'path' ? {...base, steps: [...base.steps, ...steps]} : {kind: 'path', of: base, steps};
}
