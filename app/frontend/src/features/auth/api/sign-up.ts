import { currentLanguage } from "../../../i18n/i18n.ts";
import { ApiError } from "../../../lib/api-error.ts";
import { request } from "../../../lib/request.ts";
import { wishLanguage } from "../../account/wished-language.ts";
import { useStartSession } from "../use-start-session.ts";
import { logIn } from "./log-in.ts";

export interface SignUpArgs {
  name: string;
  email: string;
  password: string;
}

/**
 * Signing up answers alike for an address that has its account already, so
 * only the log-in that follows can fail, and the person is asked to log in.
 */
async function signUp(body: SignUpArgs) {
  // A new profile knows no language yet: it takes that of the page.
  wishLanguage(currentLanguage());
  await request<unknown>("/api/auth/sign-up/email", { method: "POST", body });
  const { email, password } = body;
  return logIn({ email, password }).catch((cause: unknown) => {
    if (!(cause instanceof ApiError) || cause.status !== 401) throw cause;
    throw new ApiError(401, { code: "LOG_IN_NEXT" }, { cause });
  });
}

export const useSignUp = () => useStartSession(signUp);
