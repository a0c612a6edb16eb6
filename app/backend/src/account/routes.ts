import { isAPIError } from "better-auth/api";
import type { Auth } from "../auth/auth.ts";
import { tryPassword } from "../auth/try-password.ts";
import { appendCookies } from "../http/cookies.ts";
import { createRouter } from "../http/openapi.ts";
import { notFound, ProblemError } from "../http/problem.ts";
import type { Limits } from "../limits/limits.ts";
import { getMe, removeMe, updateMe } from "./api.ts";
import type { AccountStore } from "./store.ts";

const WRONG_PASSWORD = "The password is not right";

export interface AccountArgs {
  auth: Auth;
  accounts: AccountStore;
  limits: Limits;
}

async function checkPassword(auth: Auth, headers: Headers, password: string) {
  try {
    await auth.api.verifyPassword({ body: { password }, headers });
  } catch (error) {
    if (!isAPIError(error) || error.statusCode !== 400) throw error;
    const fields = [{ path: "password", message: WRONG_PASSWORD }];
    throw new ProblemError(400, WRONG_PASSWORD, fields);
  }
}

/** The headers that make a browser forget its session. */
async function endSession(auth: Auth, headers: Headers): Promise<string[]> {
  const ended = await auth.api.signOut({ headers, returnHeaders: true });
  return ended.headers.getSetCookie();
}

export function accountRoutes({ auth, accounts, limits }: AccountArgs) {
  return createRouter()
    .openapi(getMe, (c) => c.json(c.var.user, 200))
    .openapi(updateMe, async (c) => {
      const me = await accounts.update(c.var.user.id, c.req.valid("json"));
      if (!me) throw notFound("account");
      return c.json(me, 200);
    })
    .openapi(removeMe, async (c) => {
      const { headers } = c.req.raw;
      const { password } = c.req.valid("json");
      const { id, email } = c.var.user;
      const attempt = () => checkPassword(auth, headers, password);
      await tryPassword(limits, email, attempt);
      const cookies = await endSession(auth, headers);
      await accounts.remove(id);
      appendCookies(c, cookies);
      return c.body(null, 204);
    });
}
