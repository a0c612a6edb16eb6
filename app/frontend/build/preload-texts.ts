import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

const TEXTS = /\/src\/i18n\/locales\/en-entry\.ts$/;

const isTexts = (file: Rollup.OutputBundle[string]) =>
  file.type === "chunk" && TEXTS.test(file.facadeModuleId ?? "");

const preload = ({ fileName }: { fileName: string }): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
  injectTo: "head",
});

/**
 * Asks for the texts of most visitors along with the scripts that show them.
 * Others load two kilobytes for nothing.
 */
export function preloadTexts(): Plugin {
  return {
    name: "todo-chat:preload-texts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter(isTexts)
          .map(preload),
    },
  };
}
