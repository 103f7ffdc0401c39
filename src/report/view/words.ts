/** Sentences and words that all reports for people share. Plain text: each renderer escapes it for its own sink. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Location} from '../../finding/location.ts';
import type {Exceeded, WaiverUse} from '../../judge/verdict.ts';
import type {NotApplicableReason} from '../../plan/plan.ts';
import type {Comparison, FileSkipReason} from '../../repository/snapshot.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import type {Report} from '../report.ts';
import type {Sections} from './sections.ts';

/** The verdict in one line: `3 new findings block this change`. */
export function verdictHeadline(report: Report, sections: Sections): string {
  switch (report.verdict.kind) {
    case 'pass':
      return passHeadline(report, sections);
    case 'fail':
      return blockingWords(report, sections);
    case 'error':
      return 'Could not judge: not everything was scanned';
  }
}

/** `3 new findings block`; newly disclosed ones are not called new. */
export function blockingWords(report: Report, {blocking}: Sections): string {
  const disclosed = blocking.filter(({status}) => status === 'newly-disclosed').length;
  const verb = blocking.length === 1 ? 'blocks' : 'block';
  if (disclosed === 0) return `${countNew(report, blocking.length)} ${verb}`;
  const all = disclosed === blocking.length;
  return all
    ? `${plural(disclosed, 'newly disclosed finding')} ${verb}`
    : `${plural(blocking.length, 'finding')} ${verb}, ${formatCount(disclosed)} of them newly disclosed`;
}

/** One sentence for a threshold: `fail-on high: 3 found, at most 0 allowed`. */
export function exceededSentence({key, max, count}: Exceeded): string {
  return `${key}: ${count} found, at most ${max} allowed`;
}

/** `3 new findings`; without a base nothing is called new. */
export function countNew({repository}: Report, count: number): string {
  return repository.comparison.kind === 'none' ? plural(count, 'finding') : plural(count, 'new finding');
}

export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first letter large. */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `12,345`, the same on every machine. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `96 ms`, `4.1 s`, `2 min 5 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  const seconds = durationMs / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export function comparisonSentence(comparison: Comparison): string {
  if (comparison.kind === 'none') return `full scan (${comparison.reason})`;
  const commit = shortCommit(comparison.commit);
  return comparison.ref.startsWith(commit) ? `compared with ${commit}` : `compared with ${comparison.ref} (${commit})`;
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** `path:line`, with the column when there is one. */
export function placeOf({path, startLine, startColumn}: Location): string {
  return startColumn === undefined ? `${path}:${startLine}` : `${path}:${startLine}:${startColumn}`;
}

/** One sentence about what came of a scanner, without its name. */
export function outcomeSentence(outcome: ScanOutcome): string {
  if (outcome.kind !== 'completed') return outcomeReason(outcome);
  return `${plural(outcome.counts.files, 'file')}${reusedWords(outcome.counts.reused)}${packageWords(outcome)}`;
}

/** `, 1,204 packages` for a scanner that lists packages. */
export function packageWords(outcome: ScanOutcome): string {
  const components = outcome.kind === 'not-applicable' ? undefined : outcome.components;
  return components === undefined ? '' : `, ${plural(components.length, 'package')}`;
}

/** Why a scanner did not run or failed; empty for a completed one. */
export function outcomeReason(outcome: ScanOutcome): string {
  switch (outcome.kind) {
    case 'completed':
      return '';
    case 'not-applicable':
      return NOT_APPLICABLE_WORDS[outcome.reason];
    case 'failed':
      return outcome.cause;
  }
}

export const OUTCOME_WORDS: Readonly<Record<ScanOutcome['kind'], string>> = {
  completed: 'completed',
  'not-applicable': 'not applicable',
  failed: 'failed',
};

export const SKIP_WORDS: Readonly<Record<FileSkipReason, string>> = {
  'too-large': 'over the size limit',
  binary: 'binary',
  symlink: 'symbolic links',
  submodule: 'submodules',
  'lfs-pointer': 'Git LFS pointers',
  'not-a-file': 'not regular files',
  unreadable: 'unreadable',
  excluded: 'excluded by the configuration',
  vendored: 'vendored',
  generated: 'generated',
  'over-file-limit': 'over the limit of files',
};

/** What is to be said about a waiver that does not simply hold; undefined for one that is used. */
export function waiverWarning({waiver, state, matches}: WaiverUse): string | undefined {
  const about = waiver.package === undefined ? '' : ` in ${waiver.package}`;
  const name = `Waiver for ${waiver.rule}${about} (${waiver.owner}: ${waiver.reason})`;
  switch (state) {
    case 'used':
      return undefined;
    case 'unused':
      return `${name} matches nothing: remove it.`;
    case 'expired':
      return `${name} expired on ${waiver.expires}${matches > 0 ? `; it would cover ${plural(matches, 'finding')}` : ''}.`;
  }
}

/** Where the finding is besides its file: the commit of the pull request that has it. */
export function commitSentence({commit}: JudgedFinding): string | undefined {
  return commit === undefined ? undefined : `Only in the history, commit ${shortCommit(commit)}`;
}

/** More steps are not named one by one. */
const MAX_FLOW_LINES = 8;

/** How the data gets to the finding, by lines of the file; undefined where that is not the problem. */
export function flowSentence({flow}: Pick<JudgedFinding, 'flow'>): string | undefined {
  const lines = [...new Set((flow ?? []).map(({location}) => location.startLine))];
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first === undefined || last === undefined) return undefined;
  const shown = rest.slice(0, MAX_FLOW_LINES);
  const more = rest.length > shown.length ? ` and ${rest.length - shown.length} more` : '';
  const through =
    shown.length === 0 ? '' : `, goes through line${shown.length > 1 ? 's' : ''} ${shown.join(', ')}${more},`;
  return `Data comes in at line ${first}${through} and is used at line ${last}`;
}

const NOT_APPLICABLE_WORDS: Readonly<Record<NotApplicableReason, string>> = {
  'no-matching-files': 'no file it could look at',
  'switched-off': 'switched off by the configuration',
  'no-runtime': 'would have had files to look at; what installs or runs it is not on this machine',
  'no-target': 'calls a running service; no target-url was given',
  'not-installed': 'would have had files to look at; it is not installed, and nothing may be fetched',
};

function passHeadline(report: Report, {tolerated, disclosed}: Sections): string {
  const more = disclosed.length === 0 ? '' : `, ${formatCount(disclosed.length)} newly disclosed`;
  if (tolerated.length > 0) return `${countNew(report, tolerated.length)}${more}, none over a threshold`;
  return report.repository.comparison.kind === 'none' ? 'No findings' : `No new findings${more}`;
}

function reusedWords(reused: number): string {
  return reused === 0 ? '' : ` (${formatCount(reused)} reused)`;
}
