/** SIGTERM and SIGINT as an AbortSignal, so that a run ends in order: children killed, no half-written report. */

/** The run was ended from outside: nothing was judged. Exit code 2, whatever the policy. */
export class RunEndedError extends Error {
  override readonly name = 'RunEndedError';
}

export interface Termination {
  readonly signal: AbortSignal;
  /** Takes the listeners away again. */
  stop(): void;
}

/** The first signal aborts; a second one ends the process at once, as users expect. */
export function onTermination(): Termination {
  const controller = new AbortController();
  const abort = () => {
    stop();
    controller.abort(new RunEndedError('ended by a signal; nothing was judged and no report was written'));
  };
  const stop = () => {
    process.off('SIGTERM', abort);
    process.off('SIGINT', abort);
  };
  process.on('SIGTERM', abort);
  process.on('SIGINT', abort);
  return {signal: controller.signal, stop};
}
