{{/* What every pod's spec starts with. Takes a list: root, ServiceAccount's component, numeric user. */}}
{{- define "todo-chat.podBase" -}}
{{- $root := index . 0 -}}
serviceAccountName: {{ include "todo-chat.name" $root }}-{{ index . 1 }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with $root.Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: {{ index . 2 }}
  runAsGroup: {{ index . 2 }}
  fsGroup: {{ index . 2 }}
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- end }}

{{/* What every container gets, for the Pod Security Standard "restricted" and a root file system that nobody writes to. */}}
{{- define "todo-chat.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end }}

{{/* How a stateless tier is replaced: never fewer pods than asked for. */}}
{{- define "todo-chat.rollout" -}}
revisionHistoryLimit: 5
minReadySeconds: 2
strategy:
  type: RollingUpdate
  rollingUpdate:
    maxUnavailable: 0
    maxSurge: 1
{{- end }}

{{/* Spreads a tier over the nodes where there are several. Takes a list: root, component. */}}
{{- define "todo-chat.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "todo-chat.selectorLabels" . | nindent 8 }}
    # Pods of the outgoing version don't count, or a rollout would end lopsided.
    matchLabelKeys: [pod-template-hash]
{{- end }}

{{/* Keeps serving while the end of the pod reaches every proxy, before the process is told to stop. */}}
{{- define "todo-chat.leaveFirst" -}}
lifecycle:
  preStop:
    sleep:
      seconds: 5
{{- end }}
