/** The sticky comment of a pull request. */
import type {Report} from '../report.ts';
import {MAX_COMMENT_LENGTH} from './limits.ts';
import {renderPage} from './page.ts';

export interface CommentOptions {
  /** First line, by which the publisher finds the comment again: an HTML comment. */
  readonly marker: string;
  /** Where the full report is. */
  readonly reportUrl?: string | undefined;
}

/** GitHub Markdown of at most `MAX_COMMENT_LENGTH` characters. */
export function renderComment(report: Report, {marker, reportUrl}: CommentOptions): string {
  const maxLength = MAX_COMMENT_LENGTH - marker.length - 1;
  return `${marker}\n${renderPage(report, {maxLength, frames: false, reportUrl})}`;
}
