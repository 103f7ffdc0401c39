/** What is said of charts and templates that cannot be rendered, or only in part. */
import {maskTokens} from '../../../../src/formats/text/mask-tokens.ts';
import type {Rendering} from '../rendered.ts';
import type {TemplateOutcome} from './render-chart.ts';

export type Note = Rendering['notes'][number];

/** `Chart.yaml` of a folder. */
export function chartPath(folder: string): string {
  return folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
}

/** Files of values beyond the limit. */
export function leftNote(folder: string, left: readonly string[]): Note {
  const text = `the chart is not rendered with ${left.length} further files of values, such as ${JSON.stringify(left[0])}`;
  return {path: chartPath(folder), kind: 'not-resolved', text};
}

/** A chart that another one depends on. */
export function missingNote(folder: string, name: string): Note {
  const text = `the chart ${JSON.stringify(name.slice(0, 100))} that it depends on is not in its folder charts, so that one is not rendered`;
  return {path: chartPath(folder), kind: 'not-resolved', text};
}

export type Problem = Exclude<TemplateOutcome, {kind: 'rendered'}>;

/** Templates that only lack what a missing chart defines are counted: there can be hundreds of them. */
export function problemNotes(problems: readonly Problem[], folder: string): readonly Note[] {
  const isCounted = ({cause}: Problem) => /^(?:no )?template .* (?:is associated|not defined)$/s.test(cause.message);
  const counted = problems.filter(isCounted);
  if (counted.length < 2) return problems.map(problemNote);
  const text = `${counted.length} templates are not rendered, as others that they include are not in the repository`;
  return [
    {path: chartPath(folder), kind: 'not-resolved', text},
    ...problems.filter((each) => !isCounted(each)).map(problemNote),
  ];
}

/** What a template says when it fails can hold values. */
const MAX_CAUSE = 200;

function problemNote({kind, template, ...outcome}: Problem): Note {
  const {message, place} = outcome.cause;
  const where = place === undefined || place.path === template.source.path ? '' : ` of ${place.path}`;
  const line = place === undefined ? '' : `, line ${place.line}${where}`;
  const cause = `${maskTokens(message.slice(0, MAX_CAUSE).toWellFormed(), '•••')}${line}`;
  const text =
    kind === 'failed' ? `is not rendered: ${cause}` : `is rendered although the chart refuses its values: ${cause}`;
  return {path: template.source.path, kind: 'not-resolved', text};
}
