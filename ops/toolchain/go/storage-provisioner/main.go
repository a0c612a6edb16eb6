// Minikube's host path provisioner. Upstream's own start elects a leader through a kind of lock that
// the client library of this Kubernetes has dropped; a cluster of one provisioner needs no election.
package main

import (
	"context"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/klog/v2"
	"k8s.io/minikube/pkg/storage"
	"sigs.k8s.io/sig-storage-lib-external-provisioner/v6/controller"
)

const (
	provisionerName = "k8s.io/minikube-hostpath"
	volumesFolder   = "/tmp/hostpath-provisioner"
)

func main() {
	config, err := rest.InClusterConfig()
	if err != nil {
		klog.Fatal(err)
	}
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		klog.Fatal(err)
	}
	version, err := client.Discovery().ServerVersion()
	if err != nil {
		klog.Fatal(err)
	}
	provisioner := storage.NewHostPathProvisioner(volumesFolder)
	controller.NewProvisionController(
		client, provisionerName, provisioner, version.GitVersion, controller.LeaderElection(false),
	).Run(context.Background())
}
