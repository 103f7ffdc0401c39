/** What the evaluation of rules on one object needs. */
import type {FileContext} from '../../../src/formats/cel-rules/evaluate.ts';
import {BudgetExceeded} from '../../../src/scanner.ts';
import type {Manifest} from './manifest.ts';

export function contextOf({source, places}: Manifest, checkBudget: () => void): FileContext {
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  return {...source, places, steps: {count: 0}, subjects: new Set(), checkBudget, overBudget};
}
