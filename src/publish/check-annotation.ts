/** Annotation → what the Checks API takes, within its limits. Pure. https://docs.github.com/en/rest/checks/runs */
import type {CheckAnnotation} from '../platform/github/gateway.ts';
import type {Annotation} from '../report/annotation.ts';

/** Characters. */
const MAX_TITLE_LENGTH = 255;

/** 64 KB, for a message in UTF-8 of at most four bytes a character. */
const MAX_MESSAGE_LENGTH = (64 * 1024) / 4;

const LEVELS = {error: 'failure', warning: 'warning', notice: 'notice'} as const;

/** Columns only on one line and both together, else GitHub refuses the request. */
export function toCheckAnnotation(annotation: Annotation): CheckAnnotation {
  const {level, path = WITHOUT_PATH, startLine, title, message} = annotation;
  const endLine = Math.max(startLine, annotation.endLine);
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine && columnsOf(annotation)),
    annotation_level: LEVELS[level],
    title: cut(title, MAX_TITLE_LENGTH),
    message: cut(message, MAX_MESSAGE_LENGTH),
  };
}

/** Where the runner itself puts what belongs to no file. */
const WITHOUT_PATH = '.github';

function columnsOf({startColumn, endColumn}: Annotation): Pick<CheckAnnotation, 'start_column' | 'end_column'> {
  if (startColumn === undefined || endColumn === undefined) return {};
  return {start_column: startColumn, end_column: Math.max(startColumn, endColumn)};
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}
