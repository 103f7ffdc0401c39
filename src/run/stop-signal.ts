/** When a run ends early: its own time limit or the caller's signal, and what to say then. */

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Undefined while the run may go on. */
  reason(): string | undefined;
  /** Takes the timer away; without it the process would wait for the limit. */
  disarm(): void;
}

/** Aborts after `timeoutMs` or with `outer`, whichever is first. */
export function startStopSignal(timeoutMs: number, outer: AbortSignal | undefined): StopSignal {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  return {
    signal: outer === undefined ? timeout.signal : AbortSignal.any([timeout.signal, outer]),
    reason() {
      if (outer?.aborted) return 'the run was stopped';
      return timeout.signal.aborted ? `timed out after ${timeoutMs} ms` : undefined;
    },
    disarm: () => clearTimeout(timer),
  };
}
