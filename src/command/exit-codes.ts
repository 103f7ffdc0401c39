/** The one mapping from verdict to exit code, for the command line and the action. */
import type {Verdict} from '../judge/verdict.ts';

/** 0 pass, 1 findings block, 2 could not judge. */
export const VERDICT_EXIT_CODES = {pass: 0, fail: 1, error: 2} as const satisfies Record<Verdict['kind'], number>;
