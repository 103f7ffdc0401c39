/** Small charts that use what public charts use. */

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
  {{- with .Values.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicas }}
  {{- end }}
  template:
    metadata:
      annotations:
        checksum/config: {{ include (print $.Template.BasePath "/config.yaml") . | sha256sum }}
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          ports:
            {{- range $name, $port := .Values.ports }}
            - name: {{ $name | trunc 15 | quote }}
              containerPort: {{ $port | int }}
            {{- else }}
            []
            {{- end }}
          env:
            {{- range .Values.env }}
            - {{ . | toJson }}
            {{- end }}
            - {name: BIG, value: {{ .Values.big | quote }}}
            - {name: INT, value: {{ .Values.big | int64 | quote }}}
          resources: {{- toYaml .Values.resources | nindent 12 }}
`;

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "shop.fullname" . }}
data:
  {{- (.Files.Glob "files/*").AsConfig | nindent 2 }}
  rendered: {{ tpl .Values.template . | quote }}
  toml: {{ toToml .Values.resources | quote }}
  merged: {{ mustMergeOverwrite (deepCopy .Values.resources) (dict "limits" (dict "cpu" 2)) | toJson | quote }}
---
{{- if semverCompare ">=1.21-0" .Capabilities.KubeVersion.GitVersion }}
apiVersion: batch/v1
{{- else }}
apiVersion: batch/v1beta1
{{- end }}
kind: CronJob
metadata: {name: job, namespace: {{ .Release.Namespace }}}
{{- if .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" }}
---
kind: ServiceMonitor
{{- end }}
`;

const HELPERS = `{{/* Names */}}
{{- define "shop.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if contains $name .Release.Name -}}
{{ .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else -}}
{{ printf "%s-%s" .Release.Name $name | trunc 63 | trimSuffix "-" }}
{{- end -}}
{{- end -}}
{{- define "shop.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}
`;

const VALUES = `replicas: 2
autoscaling: {enabled: false}
image: {repository: shop/web, tag: ""}
ports: {http: 8080, metrics: 9090}
env:
  - name: A
    value: "<a> & 'b'"
big: 1000000
annotations:
  note: "yes"
  long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ccccccccccc
resources: {limits: {cpu: 100m, memory: 1Gi}, requests: {cpu: 1}}
template: "{{ .Release.Name }} {{ .Values.image.repository | upper }}"
global: {region: eu, deep: {a: 1}}
cache: {size: 3, gone: null}
`;

const PART = `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}-{{ .Chart.Name }}}
data: {values: {{ .Values | toJson | quote }}}
`;

const chartFile = (name: string, more = '') =>
  `apiVersion: v2\nname: ${name}\nversion: 1.2.3\nappVersion: "4.5"\n${more}`;

export const CHARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  web: {
    'Chart.yaml': chartFile('web'),
    'values.yaml': VALUES,
    'files/a.conf': 'x = 1\ny: "2"\n',
    'templates/_helpers.tpl': HELPERS,
    'templates/web.yaml': WEB,
    'templates/config.yaml': CONFIG,
    'templates/NOTES.txt': 'Thank you for {{ .Chart.Name }}',
  },
  umbrella: {
    'Chart.yaml': chartFile(
      'umbrella',
      `dependencies:
  - {name: redis, version: 1.x.x, alias: cache, condition: cache.enabled}
  - {name: redis, version: ^1.0.0, alias: queue, tags: [queues], import-values: [data, {child: inner, parent: outer}]}
  - {name: off, version: "*", condition: off.enabled}
  - {name: lib, version: "*"}
`,
    ),
    'values.yaml': `${VALUES}"off": {enabled: false}\ntags: {queues: true}\n`,
    'templates/all.yaml': `{{ include "lib.map" . }}\n---\n${PART}`,
    'charts/redis/Chart.yaml': chartFile('redis'),
    'charts/redis/values.yaml':
      'size: 1\ngone: here\nexports: {data: {port: 6379}}\ninner: {x: 1}\nglobal: {deep: {b: 2}}\n',
    'charts/redis/templates/part.yaml': PART,
    'charts/off/Chart.yaml': chartFile('off'),
    'charts/off/templates/part.yaml': PART,
    'charts/undeclared/Chart.yaml': chartFile('undeclared'),
    'charts/undeclared/templates/part.yaml': PART,
    'charts/lib/Chart.yaml': chartFile('lib', 'type: library\n'),
    'charts/lib/templates/_map.tpl': `{{ define "lib.map" }}kind: ConfigMap\nmetadata: {name: lib}\n{{ end }}`,
  },
  refusing: {
    'Chart.yaml': chartFile('refusing'),
    'templates/a.yaml': 'a: {{ required "a is needed" .Values.a }}\n',
  },
};
