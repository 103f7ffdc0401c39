/**
 * Which objects a ValidatingAdmissionPolicy looks at when they are created.
 * https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
 */
import {isMap, listAt, mapAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type Labels, matches, toSelector} from '../model/selector.ts';
import {resourceName} from './resource-name.ts';

/** What is asked for. */
export interface Admitted {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
}

/** `constraints`: `matchConstraints` of a policy, `matchResources` of a binding; an empty one of a binding fits all. */
export function isMatched(constraints: ValueMap, admitted: Admitted, withoutRules: boolean): boolean {
  const rules = listAt(constraints, 'resourceRules');
  if (!(rules.length === 0 ? withoutRules : rules.some((rule) => fits(rule, admitted)))) return false;
  if (listAt(constraints, 'excludeResourceRules').some((rule) => fits(rule, admitted))) return false;
  return (
    fitsSelector(constraints, 'objectSelector', admitted.labels) &&
    fitsSelector(constraints, 'namespaceSelector', admitted.namespaceLabels)
  );
}

function fitsSelector(constraints: ValueMap, key: string, labels: Labels): boolean {
  const selector = mapAt(constraints, key);
  return selector.size === 0 || matches(toSelector(selector), labels);
}

function fits(rule: Value, {apiVersion, kind, name}: Admitted): boolean {
  if (!isMap(rule)) return false;
  const slash = apiVersion.indexOf('/');
  const [group, version] = slash === -1 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
  const names = listAt(rule, 'resourceNames');
  return (
    has(rule, 'apiGroups', group) &&
    has(rule, 'apiVersions', version) &&
    has(rule, 'operations', 'CREATE') &&
    has(rule, 'resources', resourceName(kind)) &&
    (names.length === 0 || names.includes(name))
  );
}

function has(rule: ValueMap, key: string, wanted: string): boolean {
  const values = listAt(rule, key);
  return values.includes('*') || values.includes('*/*') || values.includes(wanted);
}
