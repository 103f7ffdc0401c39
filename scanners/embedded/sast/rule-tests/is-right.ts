/** The one word on an example: right or not. */
import type {ExampleResult} from './test-rules.ts';

/** True when all that is annotated was found and nothing else. */
export function isRight({missed, unwanted, error, fixIsRight}: ExampleResult): boolean {
  return missed.length === 0 && unwanted.length === 0 && error === undefined && fixIsRight !== false;
}
