/** Sentences of the compliance report. Plain text: each renderer escapes it for its own sink. */
import {plural} from '../view/words.ts';
import type {Assessment, ControlStatus} from './assess-controls.ts';
import type {LookedAt} from './assess-rules.ts';

/** What the document is, and what it is not. */
export const STATEMENT =
  'This is evidence for a conversation with an auditor, not a certificate. It says what the rules of this program found in ' +
  'the files of one commit. `pass` means that rules which bear on the control looked at files and found nothing; it does ' +
  'not mean that the control is met, as most controls also ask for things that no file can show. `fail` means at least ' +
  'one finding, accepted ones included. What no rule assesses, and what could not be looked at, is `not assessed`.';

export const STATUS_WORDS: Readonly<Record<ControlStatus, string>> = {
  pass: 'pass',
  fail: 'fail',
  'not-assessed': 'not assessed',
};

/** `14 files (docker) by iac`. */
export function lookedAtWords({scanner, subject, files}: LookedAt): string {
  return `${plural(files, 'file')}${subject === undefined ? '' : ` (${subject})`} by ${scanner}`;
}

/** Kinds of files that one sentence names. */
const MAX_SUBJECTS = 6;

/** As sentences without a full stop, those about files that were not there in one for each scanner. */
export function shortNotAssessedWords(reasons: Assessment['notAssessed']): readonly string[] {
  const others = reasons.filter(({kind}) => kind !== 'nothing-to-look-at').map(notAssessedWords);
  const unseen = reasons.filter((because) => because.kind === 'nothing-to-look-at');
  const byScanner = Map.groupBy(unseen, ({scanner}) => scanner);
  const shortened = [...byScanner].map(([scanner, all]) => {
    const subjects = all.map(({subject}) => subject).filter((subject) => subject !== '');
    const shown = subjects.slice(0, MAX_SUBJECTS).join(', ');
    const more = subjects.length > MAX_SUBJECTS ? ` and ${subjects.length - MAX_SUBJECTS} more` : '';
    return `${scanner} had no file to look at${shown === '' ? '' : ` (${shown}${more})`}`;
  });
  return [...others, ...shortened];
}

/** Why something is not assessed, one sentence without a full stop. */
export function notAssessedWords(because: Assessment['notAssessed'][number]): string {
  switch (because.kind) {
    case 'no-rule':
      return 'no rule assesses it';
    case 'nothing-to-look-at':
      return `${because.scanner} had no file to look at${because.subject === '' ? '' : ` (${because.subject})`}`;
    case 'scanner-off':
      return `${because.scanner} is switched off`;
    case 'scanner-failed':
      return `${because.scanner} failed`;
    case 'rule-off':
      return `the rule ${because.rule} is switched off`;
  }
}
