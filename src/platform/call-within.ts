/** A limit of time for a call that does not give control back: V8 itself ends it, wherever it is. */
import {Script} from 'node:vm';

/** Where the script that is ended finds what to call. */
const SLOT = Symbol.for('secure-pipeline.call-within');

/** Compiled once. */
let script: Script | undefined;

/** What `act` returns or throws. Throws an `Error` that says so when it takes longer than `timeoutMs`. */
export function callWithin<Result>(timeoutMs: number, act: () => Result): Result {
  script ??= new Script(`globalThis[Symbol.for('${SLOT.description}')]()`);
  const results: {readonly value: Result}[] = [];
  Object.defineProperty(globalThis, SLOT, {configurable: true, value: () => results.push({value: act()})});
  try {
    script.runInThisContext({timeout: timeoutMs});
  } catch (error) {
    throw isTimeout(error) ? new Error(`over its time limit of ${timeoutMs} ms`) : error;
  } finally {
    Reflect.deleteProperty(globalThis, SLOT);
  }
  const [result] = results;
  if (result === undefined) throw new Error('ended without a result');
  return result.value;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
