/** `requires: A and not B` of taint rules. */
import type {LabelFormula} from './rule.ts';
import {RuleError} from './rule-error.ts';

const MAX_TOKENS = 200;

/** Throws `RuleError`. */
export function parseLabels(text: string, where: string): LabelFormula {
  const tokens = text.match(/[()]|[A-Za-z_$][\w.-]*|\S/g) ?? [];
  if (tokens.length > MAX_TOKENS) throw new RuleError('invalid', where, '`requires` is too long');
  const reader = new Reader(tokens, where);
  const formula = reader.or();
  reader.end();
  return formula;
}

/** `has` says which labels have arrived. */
export function holds(formula: LabelFormula, has: (label: string) => boolean): boolean {
  switch (formula.kind) {
    case 'label':
      return has(formula.label);
    case 'constant':
      return formula.value;
    case 'not':
      return !holds(formula.operand, has);
    case 'and':
      return holds(formula.left, has) && holds(formula.right, has);
    case 'or':
      return holds(formula.left, has) || holds(formula.right, has);
  }
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

  or(): LabelFormula {
    let left = this.and();
    while (this.take('or')) left = {kind: 'or', left, right: this.and()};
    return left;
  }

  private and(): LabelFormula {
    let left = this.not();
    while (this.take('and')) left = {kind: 'and', left, right: this.not()};
    return left;
  }

  private not(): LabelFormula {
    if (this.take('not')) return {kind: 'not', operand: this.not()};
    if (this.take('(')) {
      const inner = this.or();
      if (!this.take(')')) this.fail();
      return inner;
    }
    const token = this.tokens[this.at] ?? this.fail();
    if (!/^[A-Za-z_]/.test(token)) this.fail();
    this.at += 1;
    if (token === 'True' || token === 'False') return {kind: 'constant', value: token === 'True'};
    return {kind: 'label', label: token};
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private fail(): never {
    throw new RuleError('invalid', this.where, `cannot read \`requires\` at \`${this.tokens[this.at] ?? 'its end'}\``);
  }
}
