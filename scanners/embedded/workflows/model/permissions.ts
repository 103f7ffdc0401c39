/** `permissions:` of a workflow or job. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
import {isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';

export interface Permissions {
  /** `unset`: what the settings of the repository say, which can be everything. */
  readonly kind: 'unset' | 'read-all' | 'write-all' | 'listed';
  /** Names of the rights to write that are listed. */
  readonly writes: readonly string[];
}

export function permissionsOf(value: Value | undefined): Permissions {
  if (value === 'write-all') return {kind: 'write-all', writes: []};
  if (value === 'read-all') return {kind: 'read-all', writes: []};
  if (!isMap(value)) return {kind: value === undefined ? 'unset' : 'listed', writes: []};
  return {kind: 'listed', writes: [...value].flatMap(([name, right]) => (right === 'write' ? [name] : []))};
}
