import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { statePath } from "../project.ts";

const AccountSchema = z.object({
  name: z.string(),
  email: z.email(),
  password: z.string(),
});
export type Account = z.infer<typeof AccountSchema>;

const PASSWORD_BYTES = 24;

/** The one account with which this checkout proves the stack: a new one each time would pile up. */
export function proofAccount(): Account {
  const file = statePath("proof.json");
  if (existsSync(file))
    return AccountSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const account = {
    name: "Proof",
    email: `proof-${randomBytes(6).toString("hex")}@todo-chat.invalid`,
    password: randomBytes(PASSWORD_BYTES).toString("base64url"),
  };
  writeFileSync(file, JSON.stringify(account), { mode: 0o600 });
  return account;
}
