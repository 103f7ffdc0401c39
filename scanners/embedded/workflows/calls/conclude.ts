/** Rules over several files: text that is handed on, and updates that nobody asks for. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {FileFacts} from '../../../../src/scanner.ts';
import {concludeCalls} from './conclude-calls.ts';
import {concludeUpdates} from './conclude-updates.ts';
import {Facts} from './facts-schema.ts';

/** Throws when facts do not have their shape: that must not look like a clean repository. */
export function conclude(files: readonly FileFacts[]): readonly RawFinding[] {
  const known = files.map(({path, facts}) => ({path, facts: Facts.parse(facts)}));
  return [...concludeCalls(known), ...concludeUpdates(known)];
}
