/** Files of a side → findings: read and rendered, put together into clusters, judged by the rules. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {type CompiledRule, compileRules, ruleEnvironment} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule} from '../../../src/formats/cel-rules/evaluate.ts';
import type {ProjectReport} from '../../../src/scanner.ts';
import {checkAdmission} from './admission/check-admission.ts';
import {toClusterModel} from './cluster-model.ts';
import type {ClusterMatch, ClusterRule} from './cluster-rule.ts';
import {contextOf} from './context-of.ts';
import {judgeRendered} from './judge-rendered.ts';
import {loadManifests} from './load-manifests.ts';
import type {Manifest} from './manifest.ts';
import {withOrigin} from './origin-text.ts';
import {ruleFunctions} from './rule-functions.ts';
import type {ClusterTarget} from './target.ts';
import {targetsOf} from './targets.ts';

export interface ClusterScan {
  /** Content by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly rules: readonly ClusterRule[];
  /** Called every few thousand steps; may throw. */
  readonly checkBudget: () => void;
}

/** Throws `BudgetExceeded` when the manifests need more work than is allowed. */
export function scanCluster({files, rules, checkBudget}: ClusterScan): ProjectReport {
  const {manifests, notes} = loadManifests({files, checkBudget});
  if (manifests.length === 0) return {findings: [], notes};
  const model = toClusterModel(manifests);
  const byTarget = Map.groupBy(compileRules(rules, ruleEnvironment(ruleFunctions)), ({data}) => data.match.target);
  const found = targetsOf(model).flatMap((target) => judge(target, byTarget.get(target.kind) ?? [], checkBudget));
  const admission = checkAdmission(model.cluster);
  return {
    findings: withoutTwins([...found, ...admission.findings, ...judgeRendered(manifests, {files, checkBudget})]),
    notes: [...notes, ...admission.notes],
    subjects: subjectsOf(rules, manifests),
  };
}

/** All rules look at all files together. */
function subjectsOf(rules: readonly ClusterRule[], manifests: readonly Manifest[]): Readonly<Record<string, number>> {
  const files = new Set(manifests.map(({source}) => source.path)).size;
  return Object.fromEntries(rules.map(({id}) => [id.split('-', 1)[0] ?? id, files]));
}

function judge(
  target: ClusterTarget,
  rules: readonly CompiledRule<ClusterMatch>[],
  checkBudget: () => void,
): readonly RawFinding[] {
  const {manifest} = target;
  const context = contextOf(manifest, checkBudget);
  return rules
    .filter(({data: {match}}) => match.kinds?.includes(manifest.qualifiedKind) ?? true)
    .flatMap((rule) => evaluateRule(rule, target, context).map((finding) => completed(finding, rule.data, target)));
}

/** With what the rule says about findings as a whole. */
function completed(finding: RawFinding, {match, severity}: ClusterRule, target: ClusterTarget): RawFinding {
  const related = match.capability === undefined ? [] : (target.placesOf?.(match.capability) ?? []);
  return {
    ...withOrigin(finding, target.manifest),
    identity: {...finding.identity, key: withoutEmptyEnd(finding.identity.key)},
    ...(match.worseWhenExposed && target.isExposed && {severity: WORSE[severity]}),
    ...(related.length > 0 && {relatedLocations: related}),
  };
}

const WORSE = {info: 'low', low: 'medium', medium: 'high', high: 'critical', critical: 'critical'} as const;

/** A rule about the object as a whole points at no path in it. */
function withoutEmptyEnd(key: readonly string[]): readonly string[] {
  return key.at(-1) === '' ? key.slice(0, -1) : key;
}

/** The same line can be wrong in several renderings of a file; it is one problem. */
function withoutTwins(findings: readonly RawFinding[]): readonly RawFinding[] {
  const byPlace = new Map<string, RawFinding>();
  for (const finding of findings) {
    const {path, startLine, startColumn} = finding.location;
    const key = JSON.stringify([finding.ruleId, path, startLine, startColumn, finding.details ?? '']);
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}
