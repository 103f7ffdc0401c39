/** Head, body and tail within a limit: what comment and summary share. */
import {toSafeLink} from '../escape/uri.ts';
import type {Report} from '../report.ts';
import {splitIntoSections} from '../view/sections.ts';
import {renderBody} from './body.ts';
import {renderHead} from './head.ts';
import {renderTail} from './tail.ts';

export interface PageOptions {
  /** Characters. */
  readonly maxLength: number;
  readonly frames: boolean;
  readonly reportUrl: string | undefined;
}

/** Ends with a line end. Head and tail are of limited length; the body takes the rest. */
export function renderPage(report: Report, {maxLength, frames, reportUrl}: PageOptions): string {
  const sections = splitIntoSections(report);
  const link = toSafeLink(reportUrl);
  const head = renderHead(report, sections);
  const tail = renderTail(report, link);
  const whereAllAre =
    link === undefined
      ? 'the report files (HTML, JSON, SARIF) have them all.'
      : `the [full report](${link}) has them all.`;
  const room = maxLength - joinBlocks([...head, ...tail]).length;
  return joinBlocks([...head, ...renderBody(report, sections, {room, frames, whereAllAre}), ...tail]);
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
