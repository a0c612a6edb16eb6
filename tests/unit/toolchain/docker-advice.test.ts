import { strict as assert } from "node:assert";
import {
  adviseOnDocker,
  distributionFamilies,
  type DockerHost,
} from "../../../ops/toolchain/docker-advice.ts";

const mac: DockerHost = { platform: "darwin", osRelease: "", wsl: false };

describe("advice on a missing Docker", () => {
  it("names Docker Desktop on macOS", () => {
    const { message, next } = adviseOnDocker("missing", mac);
    assert.equal(message, "Docker is not installed.");
    assert.match(next, /brew install --cask docker-desktop/);
  });

  it("names the integration of Docker Desktop on WSL2", () => {
    const wsl = { ...linux("ID=ubuntu\nID_LIKE=debian"), wsl: true };
    assert.match(adviseOnDocker("missing", wsl).next, /WSL integration/);
  });

  it("sends Windows itself to WSL2", () => {
    const windows = { ...mac, platform: "win32" } as const;
    assert.match(adviseOnDocker("missing", windows).next, /wsl --install/);
  });

  const commands = [
    ["Debian", "ID=debian", /^sudo apt-get install docker\.io && /],
    ["Linux Mint", 'ID=linuxmint\nID_LIKE="ubuntu debian"', /apt-get install/],
    ["Fedora", "ID=fedora", /^sudo dnf install moby-engine && /],
    ["Arch", "ID=arch", /pacman -S docker/],
    [
      "openSUSE",
      'ID="opensuse-leap"\nID_LIKE="suse opensuse"',
      /zypper install/,
    ],
    ["Rocky", 'ID="rocky"\nID_LIKE="rhel centos fedora"', /docs\.docker\.com/],
    ["an unknown Linux", "ID=nobody", /docs\.docker\.com/],
  ] as const;
  for (const [name, osRelease, expected] of commands)
    it(`names the way of ${name}`, () => {
      assert.match(adviseOnDocker("missing", linux(osRelease)).next, expected);
    });
});

describe("advice on an installed Docker", () => {
  it("starts a stopped daemon the system's way", () => {
    assert.match(adviseOnDocker("stopped", mac).next, /open -a Docker/);
    const fedora = adviseOnDocker("stopped", linux("ID=fedora"));
    assert.equal(fedora.next, "sudo systemctl enable --now docker");
  });

  it("joins the docker group where the daemon's socket is closed", () => {
    const { message, next } = adviseOnDocker("forbidden", linux("ID=debian"));
    assert.equal(message, "You may not talk to Docker's daemon.");
    assert.match(next, /usermod -aG docker/);
  });
});

describe("the families of a distribution", () => {
  it("come nearest first, quotes left out", () => {
    const text = 'NAME="Rocky Linux"\nID="rocky"\nID_LIKE="rhel centos fedora"';
    const families = ["rocky", "rhel", "centos", "fedora"];
    assert.deepEqual(distributionFamilies(text), families);
  });

  it("are none where the file is missing", () => {
    assert.deepEqual(distributionFamilies(""), []);
  });
});

function linux(osRelease: string): DockerHost {
  return { platform: "linux", osRelease, wsl: false };
}
