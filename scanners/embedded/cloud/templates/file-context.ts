/** What evaluations in one file share. */
import {type FileContext, fileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import type {Reading, SourceFile} from '../reading.ts';

export interface CloudContext extends FileContext {
  /** Text of the file. The context itself has none: fixes are made by this scanner's own ways. */
  readonly code: string;
}

/** Rules are silent about values that the watch of the reading has seen to be unknown. */
export function contextOf({path, text}: SourceFile, {watch}: Reading): CloudContext {
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const {text: code = text, ...context} = fileContext({path, checkBudget: () => {}, overBudget}, text);
  return {...context, code, sawUnknown: () => watch.take()};
}
