import { request } from "../../../lib/request.ts";
import { useStartSession } from "../use-start-session.ts";

export interface LogInArgs {
  email: string;
  password: string;
}

export function logIn(body: LogInArgs) {
  return request<unknown>("/api/auth/sign-in/email", { method: "POST", body });
}

export const useLogIn = () => useStartSession(logIn);
