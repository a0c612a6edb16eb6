module todo-chat/toolchain/helm

go 1.26.0

// The provider is named for its versions only: with the same libraries, both builds share what is compiled.
require (
	github.com/pulumi/pulumi-kubernetes/provider/v4 v4.0.0-20260115033456-f47bc2d6f199
	helm.sh/helm/v3 v3.18.6
)
