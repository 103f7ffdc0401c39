/** Small kustomizations that use what public ones use. */

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {keep: "1"}
spec:
  replicas: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: web
      imagePullSecrets: [{name: pull}]
      containers:
        - name: app
          image: shop/web:1.0
          command: [run]
          ports:
            - {containerPort: 80, protocol: TCP}
            - {containerPort: 80, protocol: UDP}
          env:
            - {name: A, value: a}
            - {name: C, valueFrom: {configMapKeyRef: {name: settings, key: x}}}
          volumeMounts: [{name: data, mountPath: /data}]
        - name: proxy
          image: registry.example.org:5000/envoy@sha256:0000000000000000000000000000000000000000000000000000000000000000
      volumes:
        - {name: data, emptyDir: {}}
        - {name: settings, configMap: {name: settings, defaultMode: 0755}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports: [{port: 80, targetPort: 80}, {port: 443}]
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: web}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: web}
subjects:
  - {kind: ServiceAccount, name: web}
  - {kind: ServiceAccount, name: default}
  - {kind: Group, name: g, apiGroup: rbac.authorization.k8s.io}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: web}
rules: []
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {podSelector: {matchLabels: {app: web}}, ingress: [{from: [{podSelector: {matchLabels: {app: other}}}]}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 3}
---
apiVersion: example.org/v1
kind: Thing
metadata: {name: thing}
spec: {containers: [{name: a, image: shop/web:1.0}, {name: b}]}
`;

const MERGE = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {more: "2"}
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: app
          command: [other]
          env: [{name: B, value: b}, {name: A, value: changed}]
          ports: [{containerPort: 80, protocol: UDP, name: dns}, {containerPort: 81, protocol: TCP}]
          volumeMounts: [{mountPath: /data, readOnly: true, name: data}]
        - {name: extra, image: busybox}
        - {name: proxy, $patch: delete}
      volumes: [{name: data, $patch: delete}]
---
apiVersion: example.org/v1
kind: Thing
metadata: {name: thing}
spec: {containers: [{name: c}]}
---
apiVersion: v1
kind: Secret
metadata: {name: pull}
$patch: delete
`;

const OVERLAY = `resources: [../base]
namespace: live
namePrefix: p-
nameSuffix: -s
commonLabels: {team: shop}
labels:
  - {pairs: {tier: web}, includeTemplates: true}
  - {pairs: {zone: a}}
commonAnnotations: {note: "yes"}
images:
  - {name: shop/web, newName: registry.example.org/web, newTag: "2"}
  - {name: "registry.example.org:5000/envoy", newTag: "3"}
replicas: [{name: web, count: 4}]
configMapGenerator:
  - {name: settings, literals: [x=1]}
components: [../component]
patches:
  - target: {kind: Deployment|Service, name: "we."}
    patch: |-
      - {op: add, path: /metadata/labels, value: {patched: "1"}}
  - target: {kind: Service}
    patch: |-
      - {op: replace, path: /spec/ports/1/port, value: 8443}
      - {op: add, path: /spec/ports/-, value: {port: 1}}
      - {op: copy, from: /spec/selector, path: /spec/copied}
      - {op: move, from: /spec/copied, path: /spec/moved}
      - {op: remove, path: /spec/moved}
replacements:
  - source: {kind: Service, name: web, fieldPath: metadata.name}
    targets:
      - select: {kind: Ingress}
        fieldPaths: [metadata.annotations.target]
        options: {create: true}
      - select: {kind: Deployment}
        fieldPaths: ["spec.template.spec.containers.[name=app].image"]
        options: {delimiter: ":", index: 1}
`;

const COMPONENT = `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [extra.yaml]
patches:
  - patch: |-
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: web}
      automountServiceAccountToken: false
`;

export const KUSTOMIZATIONS: Readonly<Record<string, string>> = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': WEB,
  'component/kustomization.yaml': COMPONENT,
  'component/extra.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: extra}\n',
  'overlay/kustomization.yaml': OVERLAY,
  'merge/kustomization.yaml': 'resources: [../base]\npatches: [{path: merge.yaml}]\n',
  'merge/merge.yaml': MERGE,
  'old/kustomization.yml': `bases: [../base]
patchesStrategicMerge: [../merge/merge.yaml]
patchesJson6902:
  - target: {group: apps, version: v1, kind: Deployment, name: web}
    patch: '[{"op": "test", "path": "/spec/replicas", "value": 1}, {"op": "add", "path": "/spec/paused", "value": true}]'
`,
  'twice/kustomization.yaml': 'resources: [a, b]\nnamespace: both\n',
  'twice/a/kustomization.yaml': 'resources: [../../base]\nnamePrefix: a-\n',
  'twice/b/kustomization.yaml': 'resources: [../../base]\nnamePrefix: b-\nnameSuffix: -z\n',
};
