import { currentLanguage, i18n } from "../i18n/i18n.ts";
import type { Translations } from "../i18n/load-texts.ts";
import { ApiError } from "./api-error.ts";

type Codes = Translations["errors"]["codes"];

const codeKey = (code: string | undefined) =>
  code && i18n.exists(`errors:codes.${code}`)
    ? (`errors:codes.${code as keyof Codes}` as const)
    : undefined;

const STATUS_KEYS = {
  0: "errors:unreachable",
  401: "errors:signedOut",
  403: "errors:forbidden",
  404: "errors:missing",
  409: "errors:conflict",
  412: "errors:conflict",
  413: "errors:tooLarge",
  429: "errors:tooMany",
} as const;

function statusKey(status: number) {
  if (status >= 500) return "errors:unavailable";
  return STATUS_KEYS[status as keyof typeof STATUS_KEYS] ?? "errors:refused";
}

/**
 * What went wrong, in the language on the screen. The server explains itself in
 * English only, so another language gets its own words for the kind of refusal.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) return i18n.t("errors:unexpected");
  const { status, refusal } = error;
  const key = codeKey(refusal.code);
  if (key) return i18n.t(key, refusal.values);
  const explained = currentLanguage() === "en" ? refusal.detail : undefined;
  return explained ?? i18n.t(statusKey(status));
}
