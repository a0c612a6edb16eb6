import { PASSWORD_MIN } from "@todo-chat/contract";
import { texts } from "./texts.ts";

export const filledName = (name: string) =>
  name.trim() ? null : texts.nameMissing;

export const plausibleEmail = (email: string) =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? null : texts.emailInvalid;

export const filledPassword = (password: string) =>
  password ? null : texts.passwordMissing;

export const longPassword = (password: string) =>
  password.length >= PASSWORD_MIN ? null : texts.passwordShort(PASSWORD_MIN);
