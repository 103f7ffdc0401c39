{{- define "loyalty.container" -}}
image: {{ .Values.image }}
resources:
  requests: {cpu: 100m, memory: 128Mi, ephemeral-storage: 64Mi}
  limits: {cpu: "1", memory: 256Mi, ephemeral-storage: 128Mi}
livenessProbe:
  httpGet: {path: /healthz, port: 8080}
readinessProbe:
  httpGet: {path: /healthz, port: 8080}
{{- end }}
