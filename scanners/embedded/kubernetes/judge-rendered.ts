/**
 * Rules about one object, on what charts and kustomizations make of their files. The scanner `iac` asks them about the
 * files as they stand; what it finds there is not told again.
 */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {type CompiledRule, compileRules} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule} from '../../../src/formats/cel-rules/evaluate.ts';
import type {ResourceMatch} from '../../../src/formats/kubernetes/resource-rule.ts';
import {RULES} from '../../../src/formats/kubernetes/resource-rules.generated.ts';
import {resourceTargets} from '../../../src/formats/kubernetes/resource-targets.ts';
import {contextOf} from './context-of.ts';
import {identifyingNamespace, type Manifest} from './manifest.ts';
import {withOrigin} from './origin-text.ts';
import {readManifests} from './read-manifests.ts';
import type {RenderInput} from './rendered.ts';

/** A chart is rendered for the namespace default, as it is not known into which it will be installed. */
const RELEASE_NAMESPACE_RULE = 'k8s-default-namespace';

type Input = Pick<RenderInput, 'files' | 'checkBudget'>;

export function judgeRendered(manifests: readonly Manifest[], {files, checkBudget}: Input): readonly RawFinding[] {
  const rendered = manifests.filter(({origin}) => origin.kind !== 'plain');
  if (rendered.length === 0) return [];
  const rules = compileRules(RULES);
  const judge = (manifest: Manifest) => judgeObject(manifest, rules, checkBudget);
  const found = rendered.flatMap((manifest) =>
    judge(manifest)
      .filter(({ruleId}) => manifest.origin.kind !== 'helm' || ruleId !== RELEASE_NAMESPACE_RULE)
      .map((finding) => withOrigin(finding, manifest)),
  );
  const paths = new Set(found.map(({location}) => location.path));
  const told = new Set(
    [...paths].flatMap((path) => {
      const bytes = files.get(path);
      return bytes === undefined ? [] : readManifests(path, bytes, checkBudget).flatMap(judge).map(placeKey);
    }),
  );
  return found.filter((finding) => !told.has(placeKey(finding)));
}

function judgeObject(
  manifest: Manifest,
  rules: readonly CompiledRule<ResourceMatch>[],
  checkBudget: () => void,
): readonly RawFinding[] {
  const context = contextOf(manifest, checkBudget);
  const targetsOf = resourceTargets({...manifest, namespace: identifyingNamespace(manifest)}, manifest.places);
  return rules.flatMap((rule) => targetsOf(rule.data.match).flatMap((target) => evaluateRule(rule, target, context)));
}

function placeKey({ruleId, location}: RawFinding): string {
  return `${ruleId} ${location.startLine} ${location.path}`;
}
