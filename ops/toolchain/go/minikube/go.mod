module todo-chat/toolchain/minikube

go 1.26.0

require k8s.io/minikube v1.38.1
