/** Text in a workflow that somebody else has chosen. */

/**
 * Who has chosen it: `outsider`: anybody, and the run has rights and secrets. `pull-request`: anybody, but a run for a
 * fork has neither. `input`: who starts or calls the workflow or action. `ref`: who may push branches and tags.
 */
export type Level = 'outsider' | 'pull-request' | 'input' | 'ref';

export interface Taint {
  readonly level: Level;
  /** Where the text comes from: `github.event.issue.title`. */
  readonly source: string;
  /** The last place that it went through: `env.TITLE`; empty when it is used directly. */
  readonly via: string;
}

const RANKS: Readonly<Record<Level, number>> = {outsider: 4, 'pull-request': 3, input: 2, ref: 1};

/** The worse of two; the first of equals. */
export function worse(a: Taint | undefined, b: Taint | undefined): Taint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return RANKS[b.level] > RANKS[a.level] ? b : a;
}

export function through(taint: Taint | undefined, via: string): Taint | undefined {
  return taint === undefined ? undefined : {...taint, via};
}
