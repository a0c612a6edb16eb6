import "i18next";
import type { Translations } from "./load-texts.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: Translations;
  }
}
