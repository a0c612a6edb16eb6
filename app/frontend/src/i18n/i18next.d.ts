import "i18next";
import type { Translations } from "./locales/en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: Translations;
  }
}
