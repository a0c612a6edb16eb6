import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

const KIB = 1024;

/** The longest notes, every character escaped, with room around them. */
const MAX_BODY_KIB = 100;
/** As much as our Nginx lets through. */
const MAX_IMPORT_KIB = 1024;
const IMPORT = "/api/tasks/import";

const limitTo = (kib: number): MiddlewareHandler<AppEnv> =>
  bodyLimit({
    maxSize: kib * KIB,
    onError: () => {
      throw new ProblemError(413, `Send at most ${kib} KiB at once`);
    },
  });

const limitImport = limitTo(MAX_IMPORT_KIB);
const limitOthers = limitTo(MAX_BODY_KIB);

export const limitBody: MiddlewareHandler<AppEnv> = (c, next) =>
  c.req.path === IMPORT ? limitImport(c, next) : limitOthers(c, next);
