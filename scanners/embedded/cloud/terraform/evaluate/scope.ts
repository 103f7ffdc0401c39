/** Where names get their values while an expression is worked out. */
import type {Places} from '../../../../../src/formats/cel-rules/value.ts';
import type {Term} from '../../terms/term.ts';
import type {Step} from '../syntax/expression.ts';

export interface Scope {
  /** Value of a name that stands first, such as `var` or `aws_s3_bucket`, and how many of the steps it has used up. */
  resolve(name: string, steps: readonly Step[]): {readonly term: Term; readonly used: number};
  /** Names bound by `for`, `each`, `count` and dynamic blocks, the innermost first. */
  readonly local: ReadonlyMap<string, Term>;
  /** Where the entries of literal maps and lists stand; of the file that is being read. */
  readonly places: Places;
  /** Throws when the work is too much. */
  countStep(): void;
}

/** The scope with further names. */
export function withLocals(scope: Scope, names: Iterable<readonly [string, Term]>): Scope {
  return {...scope, local: new Map([...scope.local, ...names])};
}
