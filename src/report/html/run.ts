/** What happened in the run besides findings: scanners, notes, waivers, files that were not scanned. */
import type {ScanOutcome} from '../../run/outcome.ts';
import {escapeHtml} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {
  formatCount,
  formatDuration,
  OUTCOME_WORDS,
  outcomeSentence,
  plural,
  SKIP_WORDS,
  waiverWarning,
} from '../view/words.ts';
import {card, code, foldedCard, list, scrollable} from './markup.ts';

/** Files named in one list. */
const MAX_LISTED = 200;

/** What must not be overlooked: above the findings. */
export function renderWarnings({config, waivers, notices}: Report): string {
  const changes = config.changes.map(({text, weakens}) =>
    weakens ? `<strong>This change weakens the configuration:</strong> ${escapeHtml(text)}` : escapeHtml(text),
  );
  const warnings = waivers.map(waiverWarning).filter((warning) => warning !== undefined);
  const items = [...changes, ...[...warnings, ...notices].map((text) => escapeHtml(text))];
  return items.length === 0 ? '' : card('notes', 'Notes', list(items));
}

export function renderScanners({outcomes}: Report): string {
  const head = ['Scanner', 'Outcome', 'What it looked at', 'Time'].map((title) => `<th scope="col">${title}</th>`);
  const rows = outcomes.map(renderScanner).join('');
  const table = `<table class="wide"><thead><tr>${head.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
  return card('scanners', 'Scanners', scrollable('Scanners', table));
}

function renderScanner(outcome: ScanOutcome): string {
  const {title, version} = outcome.manifest;
  const tone = outcome.kind === 'failed' ? 'fail' : outcome.kind === 'completed' ? 'pass' : '';
  const files = outcome.kind === 'failed' ? outcome.failedFiles : [];
  const failed = files.slice(0, MAX_LISTED).map(({path, reason}) => `${code(path)}: ${escapeHtml(reason)}`);
  const time = outcome.kind === 'not-applicable' ? '–' : formatDuration(outcome.durationMs);
  return [
    `<tr><th scope="row">${escapeHtml(title)} <span class="zero">v${escapeHtml(version)}</span></th>`,
    `<td><span class="badge ${tone}">${OUTCOME_WORDS[outcome.kind]}</span></td>`,
    `<td>${escapeHtml(outcomeSentence(outcome))}${failed.length > 0 ? list(failed) : ''}</td><td>${time}</td></tr>`,
  ].join('');
}

/** Folded: waivers in use, notes of scanners, files that were not scanned. */
export function renderDetails(report: Report): string {
  return [renderWaivers(report), renderScanNotes(report), renderSkipped(report)].join('');
}

function renderWaivers({waivers}: Report): string {
  if (waivers.length === 0) return '';
  const head = ['Rule', 'Paths', 'Reason', 'Owner', 'Until', 'State'].map((title) => `<th scope="col">${title}</th>`);
  const rows = waivers.map(({waiver, state, matches}) => {
    const paths = waiver.paths.length === 0 ? 'everywhere' : waiver.paths.map(code).join(' ');
    const about = waiver.package === undefined ? '' : ` in ${code(waiver.package)}`;
    const cells = [paths, ...[waiver.reason, waiver.owner, waiver.expires].map((text) => escapeHtml(text))];
    const use = state === 'used' ? plural(matches, 'finding') : state;
    return `<tr><th scope="row">${code(waiver.rule)}${about}</th>${[...cells, use].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return foldedCard(plural(waivers.length, 'waiver'), scrollable('Waivers', table));
}

function renderScanNotes({outcomes}: Report): string {
  const notes = outcomes.flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : outcome.notes));
  if (notes.length === 0) return '';
  const items = notes.slice(0, MAX_LISTED).map(({path, kind, text}) => `${code(path)}: ${kind}: ${escapeHtml(text)}`);
  return foldedCard(`Notes of scanners (${formatCount(notes.length)})`, list(withRest(items, notes.length)));
}

function renderSkipped({repository}: Report): string {
  const counts = new Map(Object.entries(repository.skippedCounts));
  const lines = Object.entries(SKIP_WORDS)
    .filter(([reason]) => (counts.get(reason) ?? 0) > 0)
    .map(([reason, words]) => `${formatCount(counts.get(reason) ?? 0)} ${words}`);
  if (lines.length === 0) return '';
  const files = repository.skipped.slice(0, MAX_LISTED).map(({path, reason}) => `${code(path)}: ${SKIP_WORDS[reason]}`);
  const named = files.length === 0 ? '' : list(withRest(files, repository.skipped.length));
  return foldedCard('Files not scanned', `<p>${escapeHtml(lines.join(', '))}</p>${named}`);
}

function withRest(items: readonly string[], total: number): readonly string[] {
  return total > items.length ? [...items, `… and ${formatCount(total - items.length)} more`] : items;
}
