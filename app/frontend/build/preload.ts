import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

type File = Rollup.OutputBundle[string];

interface Wanted {
  is: (file: File) => boolean;
  attrs: HtmlTagDescriptor["attrs"];
}

const SCRIPT = { rel: "modulepreload", crossorigin: true };
const LATER = { fetchpriority: "low" };

const textsOf = (group: string) => (file: File) =>
  file.type === "chunk" &&
  file.facadeModuleId?.endsWith(`/src/i18n/locales/en-${group}.ts`) === true;

const isScript = (name: string) => (file: File) =>
  file.type === "chunk" && file.name === name;

const isAsset = (name: RegExp) => (file: File) =>
  file.type === "asset" && name.test(file.fileName);

/**
 * What the first script would ask for only once it runs: the texts of most
 * visitors and their font, and behind these what is shown after the log-in.
 * Others load five kilobytes for nothing.
 */
const WANTED: Wanted[] = [
  { is: textsOf("entry"), attrs: SCRIPT },
  {
    is: isAsset(/inter-latin-wght-normal/),
    attrs: { rel: "preload", as: "font", crossorigin: true, ...LATER },
  },
  { is: isScript("main"), attrs: { ...SCRIPT, ...LATER } },
  { is: isScript("main-screen"), attrs: { ...SCRIPT, ...LATER } },
  {
    is: isAsset(/\/main-.*\.css$/),
    // Browsers complain of a preloaded style that no log-in has used.
    attrs: { rel: "prefetch", as: "style" },
  },
  { is: textsOf("members"), attrs: { ...SCRIPT, ...LATER } },
];

const linkTo = (file: File, attrs: Wanted["attrs"]): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { ...attrs, href: `/${file.fileName}` },
  injectTo: "head",
});

/** Names in the page what it will need, so that it comes along with the first script. */
export function preload(): Plugin {
  return {
    name: "todo-chat:preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        WANTED.map(({ is, attrs }) => {
          const file = Object.values(bundle).find(is);
          if (!file) throw new Error(`The build made no file for ${is}`);
          return linkTo(file, attrs);
        }),
    },
  };
}
