import { createTheme, type MantineColorsTuple } from "@mantine/core";

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

const fontFamily =
  '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

export const theme = createTheme({
  colors: { pine },
  primaryColor: "pine",
  primaryShade: 7,
  fontFamily,
  headings: { fontFamily, fontWeight: "650" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
});
