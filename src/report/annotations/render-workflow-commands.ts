/** Annotations as workflow commands on standard output, as the runner reads them. */
import type {Annotation, AnnotationLevel, AnnotationSelection} from '../annotation.ts';
import {plural} from '../view/words.ts';

/** GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest without a word. */
export const MAX_PER_LEVEL = 10;

/**
 * One command a line. What is beyond the limit is counted in one last notice, which takes the place of a notice.
 * The escaping is that of actions/toolkit, packages/core/src/command.ts.
 */
export function renderWorkflowCommands({annotations, notShown}: AnnotationSelection): string {
  const shown = takePerLevel(annotations, MAX_PER_LEVEL);
  const hidden = annotations.length - shown.length + notShown;
  if (hidden === 0) return toLines(shown.map(toCommand));

  const room = takePerLevel(annotations, MAX_PER_LEVEL, {notice: MAX_PER_LEVEL - 1});
  const more = plural(annotations.length - room.length + notShown, 'more place');
  return toLines([
    ...room.map(toCommand),
    `::notice title=Not everything is shown::${more} with findings in the job summary and the report files.`,
  ]);
}

function takePerLevel(
  annotations: readonly Annotation[],
  max: number,
  less: Partial<Record<AnnotationLevel, number>> = {},
): readonly Annotation[] {
  const taken = new Map<AnnotationLevel, number>();
  return annotations.filter(({level}) => {
    const count = (taken.get(level) ?? 0) + 1;
    taken.set(level, count);
    return count <= (less[level] ?? max);
  });
}

function toCommand({level, path, startLine, endLine, startColumn, endColumn, title, message}: Annotation): string {
  const place = path === undefined ? {} : {file: path, line: startLine, endLine, col: startColumn, endColumn};
  const properties = Object.entries({...place, title})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toLines(commands: readonly string[]): string {
  return commands.map((command) => `${command}\n`).join('');
}
