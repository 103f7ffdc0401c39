/** RawFinding → Finding: one severity scale, repository-relative paths, rule metadata and a fingerprint. */
import type {Config} from '../config/config.ts';
import type {Finding, RawFinding} from '../finding/finding.ts';
import {fingerprint} from '../finding/fingerprint.ts';
import {compareLocations, compareText, type Location} from '../finding/location.ts';
import type {Rule} from '../finding/rule.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import {fixFilter} from './withhold-fixes.ts';

/** Findings of one scanner or of all, by side. `history` findings carry the commit that has them. */
export interface Sides<T> {
  readonly head: readonly T[];
  readonly base: readonly T[];
}

/**
 * Findings of all outcomes on one scale; those in commits of the pull request count as findings of the head. Rules
 * that the config switches off are left out here, on both sides: they were not asked for.
 *
 * Throws when a scanner reports a rule that it does not declare or an absolute path: that is a fault of the scanner.
 */
export function normalize(outcomes: readonly ScanOutcome[], config: Config): Sides<Finding> {
  const canShowFix = {head: fixFilter(sightings(outcomes, 'head')), base: fixFilter(sightings(outcomes, 'base'))};
  const sides = outcomes.map((outcome) => normalizeOutcome(outcome, config, canShowFix));
  return {head: sides.flatMap((side) => side.head), base: sides.flatMap((side) => side.base)};
}

/** Also those of rules that are switched off: a secret stays one. */
function sightings(outcomes: readonly ScanOutcome[], side: 'head' | 'base'): readonly RawFinding[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : outcome.findings[side]));
}

type CanShowFix = ReturnType<typeof fixFilter>;

function normalizeOutcome(
  outcome: ScanOutcome,
  config: Config,
  canShowFix: Readonly<Record<'head' | 'base', CanShowFix>>,
): Sides<Finding> {
  if (outcome.kind === 'not-applicable') return {head: [], base: []};

  const rules = new Map(outcome.rules.map((rule) => [rule.id, rule]));
  const context = {scanner: outcome.manifest.name, rules, config};
  const {head, base, history} = outcome.findings;
  return {
    head: normalizeSide([...head, ...history], {...context, canShowFix: canShowFix.head}),
    base: normalizeSide(base, {...context, canShowFix: canShowFix.base}),
  };
}

type RawWithCommit = RawFinding & {readonly commit?: string};

interface Context {
  readonly scanner: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly config: Config;
  readonly canShowFix: CanShowFix;
}

function normalizeSide(raw: readonly RawWithCommit[], context: Context): Finding[] {
  const enabled = raw.filter(({ruleId}) => context.config.rules[ruleId]?.enabled !== false);
  const sorted = [...enabled].sort(compareRaw);
  const seen = new Map<string, number>();

  return sorted.map((finding) => {
    const twins = JSON.stringify([finding.ruleId, finding.location.path, finding.identity]);
    const occurrence = seen.get(twins) ?? 0;
    seen.set(twins, occurrence + 1);
    return toFinding(finding, occurrence, context);
  });
}

function toFinding(raw: RawWithCommit, occurrence: number, context: Context): Finding {
  const {scanner, rules, config, canShowFix} = context;
  const rule = rules.get(raw.ruleId);
  if (rule === undefined) throw new Error(`scanner ${scanner} reported the undeclared rule ${raw.ruleId}`);

  const path = repositoryPath(raw.location, scanner);
  return {
    scanner,
    rule,
    message: raw.message,
    severity: config.rules[rule.id]?.severity ?? raw.severity ?? rule.severity,
    confidence: raw.confidence ?? rule.confidence,
    location: raw.location,
    relatedLocations: raw.relatedLocations ?? [],
    identity: raw.identity,
    fingerprint: fingerprint({ruleId: rule.id, path, identity: raw.identity, occurrence}),
    sensitive: raw.sensitive ?? false,
    details: raw.details ?? {},
    ...(raw.flow !== undefined && {flow: raw.flow}),
    ...(raw.component !== undefined && {component: raw.component}),
    ...(raw.advisory !== undefined && {advisory: raw.advisory}),
    ...(raw.fix !== undefined && raw.commit === undefined && canShowFix(raw) && {fix: raw.fix}),
    ...(raw.commit !== undefined && {commit: raw.commit}),
    ...(raw.suppressedInSource !== undefined && {suppressedInSource: raw.suppressedInSource}),
  };
}

function repositoryPath({path}: Location, scanner: string): string {
  const escapes = path === '' || path.startsWith('/') || path.split('/').includes('..');
  if (escapes) throw new Error(`scanner ${scanner} reported a path outside the repository: ${JSON.stringify(path)}`);
  return path;
}

/** Findings of the work tree before those of older commits, so that occurrence numbers do not depend on history. */
function compareRaw(a: RawWithCommit, b: RawWithCommit): number {
  return (
    compareText(a.commit ?? '', b.commit ?? '') ||
    compareLocations(a.location, b.location) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}
