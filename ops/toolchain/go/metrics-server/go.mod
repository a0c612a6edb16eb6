module todo-chat/toolchain/metrics-server

go 1.26.0

// Kubernetes' own libraries at the versions that its build compiles, so that both share them.
require (
	k8s.io/api v0.35.1
	k8s.io/apimachinery v0.35.1
	k8s.io/apiserver v0.35.1
	k8s.io/client-go v0.35.1
	k8s.io/component-base v0.35.1
	k8s.io/kubelet v0.35.1
	k8s.io/metrics v0.35.1
	sigs.k8s.io/metrics-server v0.8.0
)

replace (
	github.com/davecgh/go-spew => github.com/davecgh/go-spew v1.1.1
	github.com/go-openapi/jsonreference => github.com/go-openapi/jsonreference v0.20.2
	go.opentelemetry.io/otel/exporters/otlp/otlptrace => go.opentelemetry.io/otel/exporters/otlp/otlptrace v1.34.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc => go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.34.0
	golang.org/x/exp => golang.org/x/exp v0.0.0-20240719175910-8a7402abbf56
	golang.org/x/time => golang.org/x/time v0.9.0
)
