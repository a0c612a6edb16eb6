import type { Plugin, Rollup } from "vite";

type File = Rollup.OutputBundle[string];

interface Wanted {
  is: (file: File) => boolean;
  /** Of its `<link>`. */
  attrs: string;
}

const textsOf = (group: string) => (file: File) =>
  file.type === "chunk" &&
  file.facadeModuleId?.endsWith(`/src/i18n/locales/en-${group}.ts`) === true;

const isScript = (name: string) => (file: File) =>
  file.type === "chunk" && file.name === name;

const isAsset = (name: RegExp) => (file: File) =>
  file.type === "asset" && name.test(file.fileName);

const SCRIPT = 'rel="modulepreload" crossorigin';
const LATER = 'fetchpriority="low"';

/** For everybody: the texts of most visitors, and their font. */
const FIRST: Wanted[] = [
  { is: textsOf("entry"), attrs: SCRIPT },
  {
    is: isAsset(/inter-latin-wght-normal/),
    attrs: `rel="preload" as="font" crossorigin ${LATER}`,
  },
];

/** For who is logged in. Others load a few kilobytes of texts for nothing. */
const MAIN: Wanted[] = [
  { is: isScript("main"), attrs: `${SCRIPT} ${LATER}` },
  { is: isScript("main-screen"), attrs: `${SCRIPT} ${LATER}` },
  { is: isAsset(/\/main-.*\.css$/), attrs: `rel="preload" as="style"` },
  { is: textsOf("members"), attrs: `${SCRIPT} ${LATER}` },
];

function linkTo({ is, attrs }: Wanted, bundle: Rollup.OutputBundle): string {
  const file = Object.values(bundle).find(is);
  if (!file) throw new Error(`The build made no file for <link ${attrs}>`);
  return `<link ${attrs} href="/${file.fileName}">`;
}

/**
 * Names in the page what the first script would ask for only once it runs. Nginx
 * sends member.html in the place of index.html to who brings a session along.
 */
export function preload(): Plugin {
  return {
    name: "todo-chat:preload",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") throw new Error("There is no index.html");
        const page = String(index.source);
        const pageWith = (wanted: Wanted[]) => {
          const links = wanted.map((file) => linkTo(file, bundle));
          return page.replace("</head>", `${links.join("")}</head>`);
        };
        index.source = pageWith(FIRST);
        const source = pageWith([...FIRST, ...MAIN]);
        this.emitFile({ type: "asset", fileName: "member.html", source });
      },
    },
  };
}
