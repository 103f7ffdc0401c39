/** Items of a task's loop, as far as they are written in the task. */
import {isList, type Places, type Span, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface LoopItem {
  readonly value: Value;
  readonly span: Span | undefined;
}

/** `with_fileglob` and others make items of what they find. */
const LITERAL_LOOPS = ['loop', 'with_items', 'with_list', 'with_flattened'] as const;

/** Undefined where the task does not loop, or over what is only known at run time. */
export function loopItemsOf(task: ValueMap, places: Places): readonly LoopItem[] | undefined {
  const lists = LITERAL_LOOPS.map((key) => task.get(key)).filter(isList);
  const [list] = lists;
  return list?.map((value, index) => ({value, span: places.get(list, index)}));
}
