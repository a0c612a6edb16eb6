{{/* Refuses credentials that contradict each other or are missing; no message shows a value. */}}
{{- define "todo-chat.checkCredentials" -}}
{{- $given := .Values.credentials -}}
{{- $own := or $given.databaseUrl $given.directDatabaseUrl $given.postgresPassword $given.authSecret $given.llmApiKey -}}
{{- if and $given.existingSecret $own -}}
  {{- fail "credentials: existingSecret is given together with credentials of its own; give one or the other" -}}
{{- else if $own -}}
  {{- include "todo-chat.checkOwnCredentials" . -}}
{{- else if not $given.existingSecret -}}
  {{- fail "credentials are missing: give credentials.existingSecret, or credentials.authSecret with credentials.postgresPassword (database in the cluster) or credentials.databaseUrl (your own, with postgres.enabled=false)" -}}
{{- end -}}
{{- end }}

{{- define "todo-chat.checkOwnCredentials" -}}
{{- $given := .Values.credentials -}}
{{- if lt (len $given.authSecret) 32 -}}
  {{- fail "credentials.authSecret needs 32 characters or more, for example from: openssl rand -hex 32" -}}
{{- end -}}
{{- if .Values.postgres.enabled -}}
  {{- if or $given.databaseUrl $given.directDatabaseUrl -}}
    {{- fail "a database URL is given while postgres.enabled=true; set postgres.enabled=false to use your own database" -}}
  {{- else if not $given.postgresPassword -}}
    {{- fail "credentials.postgresPassword is missing: the database in the cluster (postgres.enabled=true) needs one" -}}
  {{- end -}}
{{- else if $given.postgresPassword -}}
  {{- fail "credentials.postgresPassword is given while postgres.enabled=false; the password of your own database belongs into credentials.databaseUrl" -}}
{{- else if not (regexMatch "^postgres(ql)?://" $given.databaseUrl) -}}
  {{- fail "credentials.databaseUrl must start with postgres:// or postgresql:// when postgres.enabled=false" -}}
{{- end -}}
{{- end }}

{{/* Refuses a language model that could not answer. */}}
{{- define "todo-chat.checkLlm" -}}
{{- $llm := .Values.llm -}}
{{- $given := .Values.credentials -}}
{{- if eq $llm.provider "openai-compatible" -}}
  {{- if not (and $llm.baseUrl $llm.model) -}}
    {{- fail "llm.baseUrl and llm.model are needed with llm.provider=openai-compatible: the server's address and a model that it offers" -}}
  {{- end -}}
{{- else if and (ne $llm.provider "built-in") (not $given.existingSecret) (not $given.llmApiKey) -}}
  {{- fail (printf "credentials.llmApiKey is missing: llm.provider=%s needs the key that it gave you" $llm.provider) -}}
{{- end -}}
{{- end }}

{{/* Image of a component, quoted. Takes a list: root, component. */}}
{{- define "todo-chat.image" -}}
{{- $image := get (get (index . 0).Values (index . 1)) "image" -}}
{{- if hasSuffix ":latest" $image -}}
  {{- fail (printf "%s.image: latest says nothing about what runs; give another tag or a digest" (index . 1)) -}}
{{- end -}}
{{ quote $image }}
{{- end }}
