/** A file of JSON or YAML that has been read, of whatever language. */

import type {ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {CloudContext} from './file-context.ts';

export interface Template {
  readonly path: string;
  readonly root: ValueMap;
  /** Its places are those of `root` and what lies in it. */
  readonly context: CloudContext;
}
