/**
 * What GitHub code scanning takes of a SARIF file.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */

/** Runs in a file; a file with more is refused. */
export const MAX_RUNS = 20;

/** Results in a run; a file with more is refused. */
export const MAX_RESULTS = 25_000;

/** Results of a run that are kept; we choose which, by our rank, before GitHub does. */
export const MAX_KEPT_RESULTS = 5_000;

/** Rules in a run; a file with more is refused. */
export const MAX_RULES = 25_000;

/** Rules for flaws in a run; more would take the room of other rules and of results. Ours. */
export const MAX_FLAW_RULES = 20_000;

/** Locations of a result that are kept; a file with over 1,000 is refused. */
export const MAX_LOCATIONS = 100;

/** Tags of a rule that are kept; a file with over 20 is refused. */
export const MAX_TAGS = 10;

/** Characters of a rule's description that are shown (`fullDescription` in GitHub's list of supported properties). */
export const MAX_DESCRIPTION_LENGTH = 1_024;

/** Notes of a run; ours, so that a repository of unparsable files does not fill the file. */
export const MAX_NOTES = 100;
