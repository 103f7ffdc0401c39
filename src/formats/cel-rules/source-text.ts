/** A file of text that findings can point into. */
import type {LineTable} from './line-table.ts';
import type {Suppressions} from './suppressions.ts';

export interface SourceText {
  readonly path: string;
  readonly lines: LineTable;
  readonly suppressions: Suppressions;
}
