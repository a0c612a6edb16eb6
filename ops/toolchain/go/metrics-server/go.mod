module todo-chat/toolchain/metrics-server

go 1.26.0

// The provider is named for its versions only: with the same libraries, both builds share what is compiled.
require (
	github.com/pulumi/pulumi-kubernetes/provider/v4 v4.0.0-20260115033456-f47bc2d6f199
	k8s.io/metrics v0.33.3
	sigs.k8s.io/metrics-server v0.8.0
)
