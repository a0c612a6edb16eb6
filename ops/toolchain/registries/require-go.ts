import { execa } from "execa";
import { coerce, satisfies } from "semver";
import { UserError } from "../../user-error.ts";

const accepted = ">=1.26.0";

/** @throws UserError where no Go compiler of the modules' version is on PATH */
export async function requireGo(): Promise<void> {
  const { failed, stdout } = await execa("go", ["env", "GOVERSION"], {
    reject: false,
  });
  const version = failed ? undefined : coerce(stdout)?.version;
  if (version !== undefined && satisfies(version, accepted)) return;
  throw new UserError(
    `This machine reaches package registries only, so the tools are compiled; that takes Go ${accepted}, found: ${version ?? "none"}.`,
    "install Go from your system's packages, or put pulumi, minikube, kubectl and helm on PATH; then run the same command again",
  );
}
