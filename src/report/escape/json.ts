/** A value as JSON text that may be printed anywhere. */
import {escapeJsonForLog} from './log.ts';

/**
 * Well-formed Unicode: a lone surrogate, which strict parsers refuse, becomes U+FFFD. No line of it is taken for a
 * command of a workflow's log. Ends with a line end. Keys must be ours.
 */
export function toJsonText(value: unknown, indent: number): string {
  const json = JSON.stringify(
    value,
    (_, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item),
    indent,
  );
  return `${escapeJsonForLog(json)}\n`;
}
