/** What is wrong with a rule, and where. */

export interface RuleProblem {
  /** `unsupported`: right, but this engine does not know it. `invalid`: it is no rule. */
  readonly kind: 'invalid' | 'unsupported';
  readonly ruleId: string | undefined;
  /** Path of keys: `patterns[1].metavariable-regex`. */
  readonly where: string;
  readonly message: string;
  readonly line: number | undefined;
}

/** Thrown while a rule is read; the reader adds rule and line. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly kind: RuleProblem['kind'];
  readonly where: string;

  constructor(kind: RuleProblem['kind'], where: string, message: string) {
    super(message);
    this.kind = kind;
    this.where = where;
  }
}
