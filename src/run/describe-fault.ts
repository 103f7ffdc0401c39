/** Words for an exception of a scanner: one line, bounded, without anything that looks like a secret. */
import {BudgetExceeded, SettingsError} from '../scanner.ts';
import {redact} from './redact.ts';

/** Enough to find the place; exceptions may quote whole files. */
const MAX_CAUSE_CHARACTERS = 400;

/** Why a scan came to nothing, in words that are ready for the outcome. */
export class ScanFault extends Error {
  override readonly name = 'ScanFault';
}

/** Errors whose message is written for people already; others are shown with their name. */
const PLAIN_ERRORS = [ScanFault, BudgetExceeded, SettingsError];

/** The same, of parts that are not loaded for every run. */
const PLAIN_NAMES: readonly string[] = ['RepositoryError', 'OsvApiError', 'AdvisoryDataError', 'ToolError'];

/** Exceptions of the parser kind quote the text they choke on, so the message is redacted. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(`threw ${typeof error === 'string' ? error : typeof error}`);
  const isPlain = PLAIN_ERRORS.some((kind) => error instanceof kind) || PLAIN_NAMES.includes(error.name);
  return oneLine(isPlain ? error.message : `${error.name}: ${error.message}`);
}

/** The text on one line, cut to what a report can show. */
export function oneLine(text: string): string {
  const cut = text.length > MAX_CAUSE_CHARACTERS ? `${text.slice(0, MAX_CAUSE_CHARACTERS)}…` : text;
  return redact(cut).replaceAll(/\s+/g, ' ').trim();
}
