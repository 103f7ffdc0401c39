/** The score as a table for the terminal. Plain text without colours; all of it comes from our own key. */
import {CATEGORIES, CATEGORY_TITLES, type Category} from '../../src/finding/category.ts';
import type {Plant} from './key.ts';
import type {Expectation, Score} from './score.ts';

/** One row a category, then what was missed and which twins were accused, each with its place. */
export function renderScore(score: Score): string {
  const {expectations, later, silentTwins, accusations} = score;
  const twinCount = silentTwins.length + new Set(accusations.map(({twin}) => twin)).size;
  return [
    row('', 'planted', 'found', 'missed', 'later'),
    ...CATEGORIES.map((category) => categoryRow(category, expectations, later)).filter((line) => line !== undefined),
    totalRow('All', expectations, later),
    '',
    'later: planted for scanners, or parts of them, that are still to come',
    `Clean twins silent: ${silentTwins.length} of ${twinCount}`,
    ...expectations.filter(({found}) => !found).map(missedLine),
    ...accusations.map(
      ({twin, finding}) => `  accused  ${finding.path}:${finding.startLine}  ${finding.ruleId} on ${twin.id}`,
    ),
  ].join('\n');
}

function categoryRow(
  category: Category,
  expectations: readonly Expectation[],
  later: readonly Plant[],
): string | undefined {
  const due = expectations.filter(({plant}) => plant.category === category);
  const waiting = later.filter((plant) => plant.category === category);
  if (due.length + waiting.length === 0) return undefined;
  return totalRow(CATEGORY_TITLES[category], due, waiting);
}

function totalRow(title: string, due: readonly Expectation[], waiting: readonly Plant[]): string {
  const found = due.filter((expectation) => expectation.found).length;
  return row(title, String(due.length), String(found), String(due.length - found), String(waiting.length));
}

function row(title: string, ...cells: readonly string[]): string {
  return [title.padEnd(24), ...cells.map((cell) => cell.padStart(8))].join(' ').trimEnd();
}

function missedLine({plant, scanner, near}: Expectation): string {
  const seen = near.map(({ruleId, severity}) => `${ruleId} ${severity}`).join(', ');
  const hint = seen === '' ? '' : ` (there: ${seen})`;
  return `  missed   ${plant.path}:${plant.line}  ${plant.id}: ${plant.what}, by ${scanner}, ${plant.severity}${hint}`;
}
