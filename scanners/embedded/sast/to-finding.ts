/** A match of the engine → a finding. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Location} from '../../../src/finding/location.ts';
import {maskTokens} from '../../../src/formats/text/mask-tokens.ts';
import {lookUp} from './engine/match/bindings.ts';
import type {FoundMatch} from './engine/scan/engine.ts';
import {toPosition} from './engine/scan/positions.ts';
import {type Suppressions, suppressionOf} from './suppressions.ts';
import {toFix} from './to-fix.ts';

/** Longer texts of the scanned code are cut in messages. */
const MAX_SHOWN = 60;

export interface FoundIn {
  readonly path: string;
  readonly source: string;
  /** Offsets of the lines of `source`. */
  readonly starts: readonly number[];
  readonly suppressions: Suppressions;
  /** Rules whose matches hold a secret. */
  readonly sensitiveRules: ReadonlySet<string>;
}

/** The same code in the same file is the same problem, wherever it stands; twins are counted by whoever compares. */
export function toFinding(match: FoundMatch, found: FoundIn): RawFinding {
  const {path, source, starts, suppressions, sensitiveRules} = found;
  const {rule, range, flow, startLine, startColumn, endLine, endColumn} = match;
  const reason = suppressionOf(suppressions, startLine, rule.id);
  const sensitive = sensitiveRules.has(rule.id);
  const fix = sensitive ? undefined : toFix(match, found);
  const steps = (flow?.steps ?? []).map(({start, end, kind}) => ({
    kind,
    location: locationOf(path, starts, start, end),
  }));
  return {
    ruleId: rule.id,
    message: sensitive ? rule.message.trim() : interpolate(rule.message, match),
    location: {path, startLine, startColumn, endLine, endColumn},
    identity: {scope: 'file', key: [codeOf(source, range.start, range.end)]},
    ...(steps.length > 1 && {flow: steps}),
    ...(sensitive && {sensitive}),
    ...(fix !== undefined && {fix}),
    ...(reason !== undefined && {suppressedInSource: reason}),
  };
}

function locationOf(path: string, starts: readonly number[], start: number, end: number): Location {
  const [from, to] = [toPosition(starts, start), toPosition(starts, end)];
  return {path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column};
}

/** `$NAME` and `$...NAME` stand for what they matched; tokens in it are masked. */
function interpolate(message: string, {range}: FoundMatch): string {
  const text = message.replace(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*/g, (name) => {
    const bound = lookUp(range.bindings, name);
    return bound === undefined ? name : shortened(bound.text);
  });
  return text.trim();
}

function shortened(text: string): string {
  const line = maskTokens(text.replaceAll(/\s+/g, ' '), '•••').toWellFormed();
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN)}…`;
}

/** More code than this does not tell two problems apart any better. */
const MAX_IDENTITY = 400;

/**
 * Without white space, so that reformatting does not make it another problem, and without what stands in quotes, as that
 * can be a secret and results are cached.
 */
function codeOf(source: string, start: number, end: number): string {
  const code = source.slice(start, Math.min(end, start + MAX_IDENTITY));
  return code.replaceAll(/\s+/g, '').replaceAll(/(["'`])[^"'`]*/g, '$1');
}
