/** YAML that programs write → trees with lines: the regular layout fast, any other one through the library. */
import type {TreeNode} from '../tree/tree-node.ts';
import {parseAnyYaml} from './parse-any-yaml.ts';
import {parseRegularYaml} from './parse-regular-yaml.ts';
import {IrregularYaml} from './regular-scalar.ts';

/**
 * One tree a document; none for an empty text. Numbers are text, as `1.10` is a version; block scalars may be empty.
 * Throws `UnreadableText`, also for aliases and duplicate keys.
 */
export function parseYaml(text: string, checkBudget: () => void = () => {}): readonly TreeNode[] {
  try {
    return parseRegularYaml(text, checkBudget);
  } catch (error) {
    if (!(error instanceof IrregularYaml)) throw error;
    return parseAnyYaml(text, checkBudget);
  }
}
