/**
 * Manifests against the ValidatingAdmissionPolicies of the same repository: what the API server will refuse. Policies are
 * asked as on creation; those without a binding are asked, too, as the binding may be elsewhere.
 */
import type {CelInput} from '@bufbuild/cel';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {workloadOf} from '../../../../src/formats/kubernetes/resources.ts';
import {maskTokens} from '../../../../src/formats/text/mask-tokens.ts';
import type {ProjectReport} from '../../../../src/scanner.ts';
import {locationOf} from '../location-of.ts';
import {identifyingNamespace, type Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import {canBeTogether} from '../model/proximity.ts';
import {toLabels} from '../model/selector.ts';
import {type BoundPolicy, boundPolicies} from './bound-policies.ts';
import {isMatched} from './match-constraints.ts';

const POLICY = 'admissionregistration.k8s.io/ValidatingAdmissionPolicy';
export const ADMISSION_RULE = 'k8s-admission-policy-violated';

/** Policies with more objects to ask about are asked about the first ones; a step is one policy and one object. */
const MAX_POLICIES = 200;

export function checkAdmission(cluster: Cluster): Required<Pick<ProjectReport, 'findings' | 'notes'>> {
  const findings: RawFinding[] = [];
  const notes: NonNullable<ProjectReport['notes']>[number][] = [];
  const policies = cluster.ofKind(POLICY);
  for (const manifest of policies.slice(0, MAX_POLICIES)) {
    const bound = boundPolicies(manifest, cluster);
    for (const one of bound) findings.push(...violations(one, cluster));
    for (const fault of new Set(bound.flatMap(({policy}) => policy.faults))) {
      notes.push({path: locationOf(manifest).path, kind: 'not-resolved', text: `policy ${manifest.name} has ${fault}`});
    }
  }
  const [further] = policies.slice(MAX_POLICIES);
  if (further !== undefined) {
    notes.push({
      path: locationOf(further).path,
      kind: 'not-resolved',
      text: `more than ${MAX_POLICIES} admission policies`,
    });
  }
  return {findings, notes};
}

function violations(bound: BoundPolicy, cluster: Cluster): readonly RawFinding[] {
  const asked = cluster.manifests.filter((manifest) => canBeTogether(manifest, bound.manifest));
  cluster.countSteps(asked.length);
  return asked.flatMap((manifest) =>
    requestsOf(manifest).flatMap((object) => violationsOf(object, manifest, bound, cluster)),
  );
}

/** The object, and the pod that it makes. */
function requestsOf(manifest: Manifest): readonly ValueMap[] {
  const workload = manifest.qualifiedKind === 'Pod' ? undefined : workloadOf(manifest, manifest.places);
  if (workload === undefined || !workload.complete) return [manifest.object];
  return [manifest.object, new Map<string, Value>([...workload.template, ['apiVersion', 'v1'], ['kind', 'Pod']])];
}

function violationsOf(
  object: ValueMap,
  manifest: Manifest,
  {manifest: policyManifest, policy, resources, actions, params}: BoundPolicy,
  cluster: Cluster,
): readonly RawFinding[] {
  const [apiVersion, kind] = [textAt(object, 'apiVersion'), textAt(object, 'kind')];
  const namespace = namespaceOf(manifest, cluster);
  const labels = toLabels(mapAt(object, 'metadata', 'labels'));
  const admitted = {apiVersion, kind, name: manifest.name, labels, namespaceLabels: namespace.labels};
  if (!isMatched(policy.constraints, admitted, false) || !isMatched(resources, admitted, true)) return [];
  const bindings = bindingsOf(object, manifest, {params, namespaceObject: namespace.manifest?.object});
  if (!policy.conditions.every((holds) => holds(bindings) === true)) return [];
  for (const [name, evaluate] of policy.variables) {
    const value = evaluate(bindings);
    if (isInput(value)) bindings.variables.set(name, value);
  }
  return policy.validations
    .filter(({holds}) => holds(bindings) === false)
    .map(({index, value, message}) => ({
      ruleId: ADMISSION_RULE,
      message: shortened(
        `${manifest.kind} ${manifest.name} violates the admission policy ${policyManifest.name}: ${message(bindings)}`,
      ),
      location: locationOf(manifest),
      identity: {
        scope: 'repository',
        key: [manifest.kind, identifyingNamespace(manifest), manifest.name, policyManifest.name, String(index)],
      },
      severity: actions.includes('Deny') ? 'medium' : 'low',
      relatedLocations: [locationOf(policyManifest, policyManifest.places.anchorOf(value))],
      ...suppressionOf(manifest),
      details: {policy: `${policyManifest.name} ${index}`.slice(0, 200)},
    }));
}

/** A comment beside the object, as a part to spread. */
function suppressionOf({anchor, source}: Manifest): {readonly suppressedInSource?: string} {
  const {lines, suppressions} = anchor.source ?? source;
  const reason = suppressions.get(lines.lineOf(anchor.start))?.get(ADMISSION_RULE);
  return reason === undefined ? {} : {suppressedInSource: reason};
}

function bindingsOf(
  object: ValueMap,
  {name, namespace}: Manifest,
  {params, namespaceObject}: {readonly params: Value | undefined; readonly namespaceObject: ValueMap | undefined},
) {
  const variables = new Map<string, CelInput>();
  const request = new Map<string, Value>([
    ['operation', 'CREATE'],
    ['name', name],
    ['namespace', namespace || 'default'],
    ['kind', new Map([['kind', textAt(object, 'kind')]])],
  ]);
  return {
    object,
    oldObject: null,
    request,
    variables,
    ...(params === undefined ? {} : {params}),
    ...(namespaceObject === undefined ? {} : {namespaceObject}),
  };
}

/** What an expression gave can be looked at by further ones. */
function isInput(value: unknown): value is CelInput {
  return value !== undefined;
}

/** Messages of policies can quote what they are about. */
const MAX_MESSAGE_LENGTH = 400;

function shortened(message: string): string {
  const text = message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed();
  return maskTokens(message.length <= MAX_MESSAGE_LENGTH ? text : `${text}…`, '•••');
}
