{{/* What the database's container shares with the one that prepares it. */}}
{{- define "todo-chat.postgresContainer" -}}
image: {{ include "todo-chat.image" (list . "postgres") }}
imagePullPolicy: IfNotPresent
{{ include "todo-chat.containerSecurity" . }}
env:
  - name: POSTGRES_USER
    value: todo
  - name: POSTGRES_DB
    value: todo
  - name: POSTGRES_PASSWORD_FILE
    value: /run/secrets/postgres/password
  # Below the mount, whose own folder may hold a lost+found.
  - name: PGDATA
    value: /var/lib/postgresql/data/pgdata
resources:
  {{- toYaml .Values.postgres.resources | nindent 2 }}
volumeMounts:
  - name: data
    mountPath: /var/lib/postgresql/data
  - name: password
    mountPath: /run/secrets/postgres
    readOnly: true
  - name: run
    mountPath: /var/run/postgresql
  - name: tmp
    mountPath: /tmp
{{- end }}
