import { bodyLimit } from "hono/body-limit";
import { ProblemError } from "./problem.ts";

/** The longest notes, every character escaped, with room around them. */
const MAX_BODY_BYTES = 100 * 1024;

export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new ProblemError(413, "The request is too large");
  },
});
