import {
  createTheme,
  mergeThemeOverrides,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";
import type { Language } from "@todo-chat/contract";

const pine: MantineColorsTuple = [
  "#eefaf5",
  "#dbf2e8",
  "#b3e4d0",
  "#84d4b5",
  "#58c49b",
  "#37b386",
  "#229f76",
  "#158463",
  "#0f6b51",
  "#0a5440",
];

/** Mantine's greys for the dark scheme, with a hint of the brand's green. */
const dark: MantineColorsTuple = [
  "#e3e9e6",
  "#bcc8c2",
  "#9eaba6",
  "#6d7a75",
  "#3a4441",
  "#2a3230",
  "#1e2523",
  "#181d1c",
  "#131817",
  "#0e1211",
];

const fontFamily =
  '"Inter Variable", "Noto Nastaliq Urdu", system-ui, -apple-system, "Segoe UI", sans-serif';

const base = createTheme({
  colors: { pine, dark },
  primaryColor: "pine",
  primaryShade: 7,
  fontFamily,
  headings: { fontFamily, fontWeight: "650" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // A dialog's <header> would count as a second banner of the page.
    InputWrapper: { styles: { label: { marginBlockEnd: 4 } } },
    Modal: {
      defaultProps: {
        radius: "lg",
        padding: "lg",
        attributes: { header: { role: "none" } },
      },
      styles: { title: { fontWeight: 650 } },
    },
    Drawer: {
      defaultProps: { attributes: { header: { role: "none" } } },
      styles: { title: { fontWeight: 650 } },
    },
  },
});

/** Nastaliq runs down its line and needs about twice the height of Latin. */
const nastaliq = createTheme({
  lineHeights: { xs: "2", sm: "2", md: "2.1", lg: "2.1", xl: "2.1" },
  headings: {
    sizes: {
      h1: { lineHeight: "2" },
      h2: { lineHeight: "2" },
      h3: { lineHeight: "2" },
    },
  },
});

export const THEMES: Record<Language, MantineThemeOverride> = {
  en: base,
  ur: mergeThemeOverrides(base, nastaliq),
};

/** Mantine computes these too faint or too dark for a colour of our own. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { "--mantine-color-anchor": "var(--mantine-color-pine-8)" },
  dark: {
    "--mantine-color-pine-light": "rgb(55 179 134 / 16%)",
    "--mantine-color-pine-light-color": "var(--mantine-color-pine-3)",
  },
});
