/**
 * Text that may be printed in the log of a workflow. The runner takes a line for a command when it starts with `::`,
 * blanks before it or not, or when `##[` stands anywhere in it.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** Starts of commands in text of which the place in the line is not known. */
export const LOG_COMMAND = /::|##(?=\[)/g;

/** A blank takes the command apart. */
export function escapeLogLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[');
}

/** The same JSON value, written so that no line holds a command; lines of JSON never start with a colon. */
export function escapeJsonForLog(json: string): string {
  return json.replaceAll('##[', '\\u0023#[');
}
