import { request } from "../../../lib/request.ts";
import { useStartSession } from "../use-start-session.ts";

export interface SignUpArgs {
  name: string;
  email: string;
  password: string;
}

function signUp(body: SignUpArgs) {
  return request<unknown>("/api/auth/sign-up/email", { method: "POST", body });
}

export const useSignUp = () => useStartSession(signUp);
