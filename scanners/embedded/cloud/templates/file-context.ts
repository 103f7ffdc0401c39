/** What evaluations in one file share. */
import {type FileContext, fileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import type {Reading, SourceFile} from '../reading.ts';

/** Rules are silent about values that the watch of the reading has seen to be unknown. */
export function contextOf({path, text}: SourceFile, {watch}: Reading): FileContext {
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path, checkBudget: () => {}, overBudget}, text);
  return {...context, sawUnknown: () => watch.take()};
}
