/** The expressions of `metavariable-comparison`: a small part of Python. */
import {RuleError} from './rule-error.ts';

export type Expression =
  | {readonly kind: 'literal'; readonly value: number | string | boolean | undefined}
  | {readonly kind: 'metavariable'; readonly name: string}
  | {readonly kind: 'list'; readonly items: readonly Expression[]}
  | {readonly kind: 'unary'; readonly operator: string; readonly operand: Expression}
  | {readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression}
  | {readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]};

const TOKEN =
  /\s*(?:(\$(?:\.\.\.)?[A-Za-z_0-9]+)|(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+(?![\d.])|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([rbuf]?"(?:[^"\\]|\\.)*"|[rbuf]?'(?:[^'\\]|\\.)*')|([A-Za-z_][\w.]*)|(\*\*|\/\/|[<>=!]=|<<|>>|[-+*/%<>()[\],&|^~]))/y;

/** Binding strength; `not` binds between `and` and comparisons. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  in: 4,
  'not in': 4,
  '==': 4,
  '!=': 4,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '//': 10,
  '%': 10,
  '**': 12,
};
const MAX_TOKENS = 500;

/** Throws `RuleError` for what is no such expression. */
export function parseComparison(text: string, where: string): Expression {
  const reader = new Reader(tokensOf(text, where), where);
  const expression = reader.expression(0);
  reader.end();
  return expression;
}

function tokensOf(text: string, where: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null || tokens.length > MAX_TOKENS) throw new RuleError('invalid', where, `cannot read \`${text}\``);
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Reader {
  private readonly tokens: readonly string[];
  private readonly where: string;
  private at = 0;

  constructor(tokens: readonly string[], where: string) {
    this.tokens = tokens;
    this.where = where;
  }

  end(): void {
    if (this.at < this.tokens.length) this.fail();
  }

  expression(least: number): Expression {
    let left = this.unary();
    for (let operator = this.operator(); operator !== undefined; operator = this.operator()) {
      const strength = STRENGTH[operator] ?? 0;
      if (strength < least || strength === 0) break;
      this.at += operator === 'not in' ? 2 : 1;
      left = {kind: 'binary', operator, left, right: this.expression(strength + 1)};
    }
    return left;
  }

  private operator(): string | undefined {
    const token = this.tokens[this.at];
    if (token === 'not' && this.tokens[this.at + 1] === 'in') return 'not in';
    return token !== undefined && token in STRENGTH ? token : undefined;
  }

  private unary(): Expression {
    const token = this.tokens[this.at];
    if (token === 'not') {
      this.at += 1;
      return {kind: 'unary', operator: 'not', operand: this.expression(3)};
    }
    if (token === '-' || token === '+' || token === '~') {
      this.at += 1;
      return {kind: 'unary', operator: token, operand: this.expression(11)};
    }
    return this.primary();
  }

  private primary(): Expression {
    const token = this.tokens[this.at] ?? this.fail();
    this.at += 1;
    if (token === '(') {
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    if (token === '[') return {kind: 'list', items: this.list(']')};
    if (token.startsWith('$')) return {kind: 'metavariable', name: token};
    if (/^\d/.test(token)) return {kind: 'literal', value: numberOf(token)};
    if (/^[rbuf]?["']/.test(token)) return {kind: 'literal', value: unquote(token)};
    return this.named(token);
  }

  private named(token: string): Expression {
    if (this.tokens[this.at] === '(') {
      this.at += 1;
      return {kind: 'call', name: token, args: this.list(')')};
    }
    if (token === 'True' || token === 'true') return {kind: 'literal', value: true};
    if (token === 'False' || token === 'false') return {kind: 'literal', value: false};
    if (token === 'None' || token === 'null') return {kind: 'literal', value: undefined};
    return this.fail();
  }

  private list(close: string): readonly Expression[] {
    const items: Expression[] = [];
    while (this.tokens[this.at] !== close) {
      items.push(this.expression(0));
      if (this.tokens[this.at] !== close) this.expect(',');
    }
    this.at += 1;
    return items;
  }

  private expect(token: string): void {
    if (this.tokens[this.at] !== token) this.fail();
    this.at += 1;
  }

  private fail(): never {
    throw new RuleError(
      'invalid',
      this.where,
      `cannot read the comparison at \`${this.tokens[this.at] ?? 'its end'}\``,
    );
  }
}

function numberOf(token: string): number {
  return /^0[0-7]+$/.test(token) ? Number.parseInt(token, 8) : Number(token);
}

function unquote(token: string): string {
  const isRaw = token.startsWith('r');
  const text = token.slice(/^[rbuf]/.test(token) ? 2 : 1, -1);
  return isRaw ? text : text.replaceAll(/\\(["'\\])/g, '$1');
}
