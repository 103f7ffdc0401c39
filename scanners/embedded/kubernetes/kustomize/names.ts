/** Prefixes, suffixes and namespaces of a kustomization. */
import {isList, isMap, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type BuildContext, type BuiltResource, typeOf, withObject} from './resource.ts';
import {type Change, changeAt, itemsOf, type Placed, toList} from './tree.ts';

export interface Setting {
  readonly text: string;
  /** Where the kustomization says it. */
  readonly span: Span | undefined;
}

/** Kinds whose names are fixed by what they are. */
const UNRENAMED = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

export function addAffixes(
  resource: BuiltResource,
  prefix: Setting,
  suffix: Setting,
  {places}: BuildContext,
): BuiltResource {
  if (UNRENAMED.has(typeOf(resource.object).kind)) return resource;
  const span = prefix.span ?? suffix.span;
  const change = (current: Placed | undefined) =>
    typeof current?.value === 'string'
      ? {value: `${prefix.text}${current.value}${suffix.text}`, span: current.span ?? span}
      : current;
  return withObject(resource, changeAt(resource.object, {path: ['metadata', 'name'], change, creates: false}, places));
}

/** Kinds of Kubernetes itself that stand in no namespace. */
const CLUSTER_KINDS = new Set([
  ...[
    'Namespace',
    'Node',
    'PersistentVolume',
    'ClusterRole',
    'ClusterRoleBinding',
    'StorageClass',
    'CSIDriver',
    'CSINode',
  ],
  ...[
    'VolumeAttachment',
    'VolumeAttributesClass',
    'CustomResourceDefinition',
    'APIService',
    'PriorityClass',
    'RuntimeClass',
  ],
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'IngressClass'],
  ...['ValidatingAdmissionPolicyBinding', 'CertificateSigningRequest', 'FlowSchema', 'PriorityLevelConfiguration'],
  ...['PodSecurityPolicy', 'ComponentStatus', 'TokenReview', 'SubjectAccessReview', 'ClusterTrustBundle'],
  ...['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'DeviceClass', 'ServiceCIDR', 'IPAddress'],
]);

export function setNamespace(resource: BuiltResource, {text, span}: Setting, {places}: BuildContext): BuiltResource {
  const {kind} = typeOf(resource.object);
  const change = () => ({value: text, span});
  const paths = namespacePaths(kind);
  const object = paths.reduce<Value>(
    (tree, path) => changeAt(tree, {path, change, creates: true}, places),
    resource.object,
  );
  return withObject(resource, withSubjects(object, kind, {text, span}, places));
}

function namespacePaths(kind: string): readonly (readonly string[])[] {
  if (kind === 'Namespace') return [['metadata', 'name']];
  if (kind === 'APIService') return [['spec', 'service', 'namespace']];
  return CLUSTER_KINDS.has(kind) ? [] : [['metadata', 'namespace']];
}

/** The default service account is that of the namespace. */
function withSubjects(object: Value, kind: string, {text, span}: Setting, places: BuildContext['places']): Value {
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return object;
  const change = (current: Placed | undefined) =>
    isMap(current?.value) && isDefaultAccount(current.value)
      ? {
          ...current,
          value: changeAt(
            current.value,
            {path: ['namespace'], change: () => ({value: text, span}), creates: true},
            places,
          ),
        }
      : current;
  return changeEach(object, change, places);
}

function isDefaultAccount(subject: ValueMap): boolean {
  return textAt(subject, 'kind') === 'ServiceAccount' && textAt(subject, 'name') === 'default';
}

/** All items of the list of subjects. */
function changeEach(object: Value, change: Change, places: BuildContext['places']): Value {
  const changeList = (current: Placed | undefined) =>
    isList(current?.value)
      ? {
          ...current,
          value: toList(
            itemsOf(current.value, places).map((item) => change(item) ?? item),
            places,
          ),
        }
      : current;
  return changeAt(object, {path: ['subjects'], change: changeList, creates: false}, places);
}
