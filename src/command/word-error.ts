/** Errors in words: what happened and what to do; what is ours is told apart from what is the user's. */

import {showControls} from '../report/escape/control-characters.ts';

/** Errors whose message is written for the user; anything else is a fault of ours. */
const USER_ERRORS = ['UsageError', 'ConfigError', 'RepositoryError', 'SettingsError', 'OutputError', 'RunEndedError'];

/** One or more lines, the last one ended. May hold hostile text of the repository: control characters are shown. */
export function wordError(error: unknown): string {
  if (error instanceof Error && USER_ERRORS.includes(error.name)) return `secure-pipeline: ${visible(error.message)}\n`;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `secure-pipeline: internal error, nothing was judged. Please report it with these lines:\n${visible(details)}\n`;
}

/** Terminal escapes of a hostile file name must not reach a terminal; lines stay lines. */
function visible(text: string): string {
  return text.split('\n').map(showControls).join('\n');
}
