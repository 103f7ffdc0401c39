/** One finding for the terminal. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {replaceControls, showControls, toOneLine} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';
import type {CodeFrame, Report} from '../report.ts';
import {type DiffLine, diffLines} from '../view/diff.ts';
import {commitSentence, flowSentence, placeOf} from '../view/words.ts';
import {renderFrame} from './frame.ts';
import {type Paint, SEVERITY_TONES, type Tone} from './style.ts';
import {wrap} from './width.ts';

export interface Terminal {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

/** Ours; a message of thousands of characters is an attack or a mistake. */
const MAX_TEXT_LENGTH = 1_000;

/** Lines without line ends; the place stands alone on its line, so that terminals make it a link. */
export function renderFinding(finding: JudgedFinding, report: Report, {paint, width}: Terminal): readonly string[] {
  const {rule, severity, location, message, fingerprint} = finding;
  const frame = report.frames.get(fingerprint);
  const blocks = report.blocking.has(fingerprint) ? paint('red', '  blocks') : '';
  const label = paint('bold', paint(SEVERITY_TONES[severity], severity.toUpperCase()));
  const notes = [commitSentence(finding), flowSentence(finding)].filter((note) => note !== undefined);
  return [
    `  ${label}  ${paint('bold', plain(rule.title))}  ${paint('dim', showControls(rule.id))}${blocks}`,
    `  ${paint('underline', showControls(placeOf(location)))}`,
    ...indent(wrap(plain(message), width - 4)),
    ...notes.flatMap((note) => indent(wrap(`${note}.`, width - 4))),
    ...(frame === undefined ? [] : ['', ...renderFrame(frame, {paint, width, severity})]),
    '',
    ...indent(wrap(`${FIX} ${plain(rule.remediation)}`, width - 4)).map((line) =>
      line.replace(FIX, paint('green', FIX)),
    ),
    ...renderFix(finding, frame, {paint, width}),
    '',
  ];
}

/** One line, for lists of what is fixed or waived. */
export function renderFindingLine({rule, severity, location}: JudgedFinding, {paint}: Terminal): string {
  const label = paint(SEVERITY_TONES[severity], severity.padEnd(8));
  return `  ${label}  ${plain(rule.title)}  ${showControls(placeOf(location))}`;
}

/** What the command `fix` would change. */
function renderFix({fix}: JudgedFinding, frame: CodeFrame | undefined, {paint, width}: Terminal): readonly string[] {
  if (fix === undefined) return [];
  const room = Math.max(20, width - 6);
  const lines = diffLines(frame?.diff ?? []).map(({kind, text}) =>
    paint(DIFF_TONES[kind], truncate(replaceControls(text), room)),
  );
  return indent([...wrap(`${plain(fix.description)} (secure-pipeline fix):`, width - 4), ...lines]);
}

const DIFF_TONES: Readonly<Record<DiffLine['kind'], Tone>> = {
  head: 'cyan',
  context: 'dim',
  removed: 'red',
  added: 'green',
};

const FIX = 'Fix:';

/** Prose from outside on one line of limited length. */
export function plain(text: string): string {
  return truncate(toOneLine(text).trim(), MAX_TEXT_LENGTH);
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
