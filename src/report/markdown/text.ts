/** Texts from outside as Markdown of a limited length. */
import type {Location} from '../../finding/location.ts';
import type {Severity} from '../../finding/severity.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {escapeMarkdown, markdownCode, markdownProse} from '../escape/markdown.ts';
import {truncate, truncateStart} from '../escape/truncate.ts';
import {encodePath} from '../escape/uri.ts';
import type {Report} from '../report.ts';
import {formatCount} from '../view/words.ts';
import {
  MAX_LINK_LENGTH,
  MAX_LIST_LENGTH,
  MAX_MESSAGE_LENGTH,
  MAX_PATH_LENGTH,
  MAX_REMEDIATION_LENGTH,
} from './limits.ts';

const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  critical: '🟣 Critical',
  high: '🔴 High',
  medium: '🟠 Medium',
  low: '🟡 Low',
  info: '🔵 Info',
};

/** A coloured dot for the eye and the word for everyone. */
export function severityLabel(severity: Severity): string {
  return SEVERITY_LABELS[severity];
}

export function shortText(text: string, maxLength = MAX_MESSAGE_LENGTH): string {
  return escapeMarkdown(truncate(toOneLine(text).trim(), maxLength));
}

/** What to do, with its `code`. */
export function shortProse(text: string): string {
  return markdownProse(truncate(text, MAX_REMEDIATION_LENGTH));
}

/** A path or an id; the end is what tells paths apart. */
export function shortCode(text: string, maxLength = MAX_PATH_LENGTH): string {
  return markdownCode(truncateStart(text, maxLength));
}

/** `path:line`, linked to the file at the scanned commit when it is known. */
export function placeLink({path, startLine, endLine}: Location, {blobUrl, repository}: Report): string {
  const text = markdownCode(`${truncateStart(path, MAX_PATH_LENGTH)}:${startLine}`);
  const lines = endLine === undefined || endLine === startLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`;
  const link = `${blobUrl}${encodePath(repository.prefix + path)}${lines}`;
  return blobUrl === undefined || link.length > MAX_LINK_LENGTH ? text : `[${text}](${link})`;
}

/** A bulleted list of already escaped lines; the last line counts what is left out. */
export function bulletList(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MAX_LIST_LENGTH).map((line) => `- ${line}`);
  const hidden = lines.length - shown.length;
  return hidden > 0 ? [...shown, `- … and ${formatCount(hidden)} more`] : shown;
}
