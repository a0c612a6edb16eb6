{{/* Prefix of every object's name. A StatefulSet's name goes into a label of 63 characters, together with "-postgres" and a hash of 11. */}}
{{- define "todo-chat.name" -}}
{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* Takes a list: root, component. Never add to these: a selector can't change once it is installed. */}}
{{- define "todo-chat.selectorLabels" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ $root.Chart.Name }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/* Takes a list: root, component. */}}
{{- define "todo-chat.labels" -}}
{{- $root := index . 0 -}}
{{ include "todo-chat.selectorLabels" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
app.kubernetes.io/part-of: {{ $root.Chart.Name }}
{{- end }}

{{/* Name of the Secret that the pods read: the given one or the chart's own. */}}
{{- define "todo-chat.secretName" -}}
{{- include "todo-chat.checkCredentials" . -}}
{{ .Values.credentials.existingSecret | default (printf "%s-credentials" (include "todo-chat.name" .)) }}
{{- end }}

{{/* Environment entry from a key of that Secret. Takes a list: root, key, whether the key may be absent. */}}
{{- define "todo-chat.secretEnv" -}}
- name: {{ index . 1 }}
  valueFrom:
    secretKeyRef:
      name: {{ include "todo-chat.secretName" (index . 0) }}
      key: {{ index . 1 }}
      {{- if index . 2 }}
      optional: true
      {{- end }}
{{- end }}
