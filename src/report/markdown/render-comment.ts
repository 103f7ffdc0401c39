/** The sticky comment of a pull request. */
import type {Report} from '../report.ts';
import {MAX_COMMENT_LENGTH} from './limits.ts';
import {renderPage} from './page.ts';

export interface CommentOptions {
  /** First line, by which the publisher finds the comment again: an HTML comment. Publishers may add their own. */
  readonly marker?: string | undefined;
  /** Where the full report is. */
  readonly reportUrl?: string | undefined;
  /** Characters, with the marker. */
  readonly maxLength?: number | undefined;
}

/** GitHub Markdown of at most `maxLength` characters, by whole findings. */
export function renderComment(
  report: Report,
  {marker, reportUrl, maxLength = MAX_COMMENT_LENGTH}: CommentOptions = {},
): string {
  const firstLine = marker === undefined ? '' : `${marker}\n`;
  return `${firstLine}${renderPage(report, {maxLength: maxLength - firstLine.length, brief: true, reportUrl})}`;
}
