/** A YAML file of Kubernetes objects → findings, notes, and facts for the rules over several files. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileNote, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import type {IacMatch} from '../iac-rule.ts';
import {looksLikeKubernetes} from './looks-like-kubernetes.ts';
import {factsOf} from './network-facts.ts';
import {type Container, containersOf, type Resource, resourcesOf, type Workload, workloadOf} from './resources.ts';

/** Reads the file only when its text looks like Kubernetes: most YAML of a repository is something else. */
export function scanKubernetes(file: ScannedFile, rules: readonly CompiledRule<IacMatch>[]): FileReport {
  const text = decodeText(file.bytes);
  if (!looksLikeKubernetes(text)) return {findings: []};

  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text);
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.1', isWanted: looksLikeKubernetes});
  const resources = values.flatMap((value) => resourcesOf(value, context.places));
  return toReport(
    resources.flatMap((resource) => scanResource(resource, rules, context)),
    notes,
    factsOf(resources, context),
  );
}

function toReport(findings: readonly RawFinding[], notes: readonly FileNote[], facts: unknown): FileReport {
  return {findings, ...(notes.length === 0 ? {} : {notes}), ...(facts === undefined ? {} : {facts})};
}

function scanResource(
  resource: Resource,
  rules: readonly CompiledRule<IacMatch>[],
  context: FileContext,
): readonly RawFinding[] {
  const workload = workloadOf(resource, context.places);
  const containers = workload === undefined ? [] : containersOf(workload, context.places);
  return rules.flatMap((rule) =>
    targetsOf(rule, resource, workload, containers).flatMap((target) => evaluateRule(rule, target, context)),
  );
}

function targetsOf(
  {data: {match}}: CompiledRule<IacMatch>,
  resource: Resource,
  workload: Workload | undefined,
  containers: readonly Container[],
): readonly Target[] {
  if (match.kinds !== undefined && !match.kinds.includes(resource.qualifiedKind)) return [];
  const isWanted = ({complete}: {readonly complete: boolean}) => complete || match.complete !== true;
  if (match.target === 'resource') return [resourceTarget(resource)];
  if (workload === undefined) return [];
  if (match.target === 'podSpec') return isWanted(workload) ? [podTarget(resource, workload)] : [];
  if (match.target !== 'container') return [];
  return containers
    .filter((container) => isWanted(container) && (match.containerTypes?.includes(container.type) ?? true))
    .map((container) => containerTarget(resource, workload, container));
}

function resourceTarget({object, anchor, ...resource}: Resource): Target {
  const {kind, namespace, name} = resource;
  return {self: object, anchor, bindings: {object}, scope: 'repository', identity: [kind, namespace, name]};
}

function podTarget(resource: Resource, {podSpec, anchor}: Workload): Target {
  const target = resourceTarget(resource);
  return {...target, self: podSpec, anchor, bindings: {...target.bindings, podSpec}};
}

function containerTarget(resource: Resource, workload: Workload, {container, type, anchor}: Container): Target {
  const target = podTarget(resource, workload);
  const name = container.get('name');
  return {
    ...target,
    self: container,
    anchor,
    bindings: {...target.bindings, container, containerType: type},
    identity: [...target.identity, typeof name === 'string' ? name : ''],
  };
}
