/** A file of JSON or YAML that has been read, of whatever language. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface Template {
  readonly path: string;
  readonly root: ValueMap;
  /** Its places are those of `root` and what lies in it. */
  readonly context: FileContext;
}
