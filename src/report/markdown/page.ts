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
  /** What a reviewer needs, and nothing that differs between two runs of the same commit. */
  readonly brief: boolean;
  readonly reportUrl: string | undefined;
}

/** Ends with a line end. Head and tail are of limited length; the body takes the rest. */
export function renderPage(report: Report, {maxLength, brief, reportUrl}: PageOptions): string {
  const sections = splitIntoSections(report);
  const link = toSafeLink(reportUrl);
  const head = renderHead(report, sections);
  const tail = renderTail(report, {brief, reportUrl: link});
  const whereAllAre =
    link === undefined
      ? 'the report files (HTML, JSON, SARIF) have them all.'
      : `the [full report](${link}) has them all.`;
  const room = maxLength - joinBlocks([...head, ...tail]).length;
  return joinBlocks([...head, ...renderBody(report, sections, {room, brief, whereAllAre}), ...tail]);
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
