import { PASSWORD_MIN } from "@todo-chat/contract";
import { i18n } from "../../i18n/i18n.ts";

export const filledName = (name: string) =>
  name.trim() ? null : i18n.t("auth:nameMissing");

export const plausibleEmail = (email: string) =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? null : i18n.t("auth:emailInvalid");

export const filledPassword = (password: string) =>
  password ? null : i18n.t("auth:passwordMissing");

export const longPassword = (password: string) =>
  password.length >= PASSWORD_MIN
    ? null
    : i18n.t("auth:passwordShort", { count: PASSWORD_MIN });
