/** Targets × rules → findings. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {type CompiledRule, compileRules, ruleEnvironment} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule} from '../../../src/formats/cel-rules/evaluate.ts';
import type {CloudMatch, CloudRule} from './cloud-rule.ts';
import {makeFix} from './fix/make-fix.ts';
import {directFunctions} from './rule-values/direct-functions.ts';
import {ruleFunctions} from './rule-values/rule-functions.ts';
import type {UnknownWatch} from './rule-values/unknown-watch.ts';
import type {CloudTarget} from './targets.ts';

type Compiled = CompiledRule<CloudMatch>;

/** `steps` counts evaluations for what is judged together: a module can be called very often. */
export type Judge = (target: CloudTarget, steps: {count: number}) => readonly RawFinding[];

/** Compiles a rule when the first resource that it is about is met: most repositories have a few types. */
export function judgeBy(rules: readonly CloudRule[], watch: UnknownWatch): Judge {
  const environment = ruleEnvironment(ruleFunctions(watch));
  const functions = directFunctions(watch);
  const compiled = new Map<CloudRule, readonly Compiled[]>();
  const compile = (rule: CloudRule) => {
    const known = compiled.get(rule) ?? compileRules([rule], environment, functions);
    compiled.set(rule, known);
    return known;
  };
  const rulesOf = ruleIndex(rules, compile);
  return (target, steps) =>
    rulesOf(target).flatMap((rule) =>
      evaluateRule(rule, target, {...target.context, steps}).map((finding) =>
        withNameOf(withFix(finding, target, rule), target, rule.data.match.each),
      ),
    );
}

/** The same line can be wrong in several instances of a module, or in a plan of it; it is one problem. */
export function withoutTwins(findings: readonly RawFinding[]): readonly RawFinding[] {
  const byPlace = new Map(
    findings.toReversed().map((finding) => [JSON.stringify([finding.ruleId, finding.location]), finding]),
  );
  return [...byPlace.values()].toReversed();
}

const ANY = '*';

function ruleIndex(
  rules: readonly CloudRule[],
  compile: (rule: CloudRule) => readonly Compiled[],
): (target: CloudTarget) => readonly Compiled[] {
  const index = Map.groupBy(
    rules.flatMap((rule) => (rule.match.types ?? [ANY]).map((type) => ({rule, type}))),
    ({rule, type}) => `${rule.match.target} ${type}`,
  );
  const found = new Map<string, readonly Compiled[]>();
  const rulesAt = (key: string) => {
    const known = found.get(key) ?? (index.get(key) ?? []).flatMap(({rule}) => compile(rule));
    found.set(key, known);
    return known;
  };
  return ({kind, type}) => [...rulesAt(`${kind} ${type}`), ...rulesAt(`${kind} ${ANY}`)];
}

/** A finding tells its validation by the place that it has looked for; another attribute there is none to fix. */
function withFix(finding: RawFinding, target: CloudTarget, {data}: Compiled): RawFinding {
  const path = finding.identity.key.at(-1) ?? '';
  const {fix: change, at = []} = data.validations.find((validation) => validation.at.includes(path)) ?? {};
  if (change === undefined || !('set' in change) || data.match.each !== undefined || data.sensitive) return finding;
  if (at.includes(change.set) && path !== change.set) return finding;
  const fix = makeFix(change, target);
  return fix === undefined ? finding : {...finding, fix};
}

/** Says what the attribute is called where the file is not Terraform's. */
function withNameOf(finding: RawFinding, {nameOf}: CloudTarget, each: string | undefined): RawFinding {
  const path = finding.identity.key.at(-1);
  const whole = each === undefined ? path : `${each}.${path}`;
  const name = path === undefined || path === '' || whole === undefined ? undefined : nameOf?.(whole);
  return name === undefined ? finding : {...finding, message: `${finding.message} Property: ${name}.`};
}
