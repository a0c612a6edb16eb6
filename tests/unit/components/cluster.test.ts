import assert from "node:assert/strict";
import { parseIdentity } from "../../../components/cluster.ts";
import { isLocalServer } from "../../../components/local-address.ts";

describe("a server's address", () => {
  const local = [
    "https://127.0.0.1:32771",
    "https://localhost:6443",
    "https://192.168.49.2:8443",
    "https://10.1.2.3:8443",
    "https://172.31.0.4:8443",
    "https://[::1]:8443",
    "https://[fd00::4]:8443",
    "https://host.docker.internal:8443",
  ];
  for (const url of local)
    it(`is local: ${url}`, () => assert.ok(isLocalServer(url)));

  const remote = [
    "https://8.8.8.8:443",
    "https://172.32.0.1:8443",
    "https://192.169.0.1:8443",
    "https://[2001:db8::1]:8443",
    "https://abc.gr7.eu-west-1.eks.amazonaws.com",
    "https://127.0.0.1.example.com:8443",
    "https://localhost.example.com",
    "not a url",
  ];
  for (const url of remote)
    it(`is not local: ${url}`, () => assert.ok(!isLocalServer(url)));
});

describe("a cluster's identity", () => {
  it("is the UID of kube-system, with the architecture of a node", () => {
    const text =
      "Namespace default 1 \nNamespace kube-system 2 \nNode minikube 3 arm64\n";
    assert.deepEqual(parseIdentity(text), {
      uid: "2",
      platform: "linux/arm64",
    });
  });

  it("is not there in an empty answer", () => {
    assert.deepEqual(parseIdentity(""), {
      uid: undefined,
      platform: undefined,
    });
  });
});
