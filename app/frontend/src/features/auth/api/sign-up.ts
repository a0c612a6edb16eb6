import { currentLanguage } from "../../../i18n/i18n.ts";
import { request } from "../../../lib/request.ts";
import { wishLanguage } from "../../account/wished-language.ts";
import { useStartSession } from "../use-start-session.ts";

export interface SignUpArgs {
  name: string;
  email: string;
  password: string;
}

async function signUp(body: SignUpArgs) {
  // A new profile knows no language yet: it takes that of the page.
  wishLanguage(currentLanguage());
  return request<unknown>("/api/auth/sign-up/email", { method: "POST", body });
}

export const useSignUp = () => useStartSession(signUp);
