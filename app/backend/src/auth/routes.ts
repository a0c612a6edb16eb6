import { createRouter } from "../http/openapi.ts";
import type { Limits } from "../limits/limits.ts";
import { limitAddress } from "../limits/middleware.ts";
import {
  AccountSchema,
  changePassword,
  DoneSchema,
  getKeys,
  getToken,
  JwtSchema,
  KeysSchema,
  signIn,
  signOut,
  signUp,
} from "./api.ts";
import type { Auth } from "./auth.ts";
import { forward } from "./forward.ts";
import { tryPassword } from "./try-password.ts";

/** What answers without knowing who asks. */
export function signInRoutes(auth: Auth, limits: Limits) {
  const router = createRouter();
  router.on("POST", [signUp.path, signIn.path], limitAddress(limits));
  return router
    .openapi(signUp, async (c) => {
      const body = c.req.valid("json");
      return c.json(await forward(auth, c, AccountSchema, body), 200);
    })
    .openapi(signIn, async (c) => {
      const body = c.req.valid("json");
      const attempt = () => forward(auth, c, AccountSchema, body);
      return c.json(await tryPassword(limits, body.email, attempt), 200);
    })
    .openapi(signOut, async (c) =>
      c.json(await forward(auth, c, DoneSchema), 200),
    )
    .openapi(getToken, async (c) =>
      c.json(await forward(auth, c, JwtSchema), 200),
    )
    .openapi(getKeys, async (c) =>
      c.json(await forward(auth, c, KeysSchema), 200),
    );
}

export const passwordRoutes = (auth: Auth, limits: Limits) =>
  createRouter().openapi(changePassword, async (c) => {
    const body = c.req.valid("json");
    const attempt = () => forward(auth, c, AccountSchema, body);
    return c.json(await tryPassword(limits, c.var.user.email, attempt), 200);
  });
