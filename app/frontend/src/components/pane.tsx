import { Box } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./pane.module.css";

interface PaneProps {
  label: string;
  header: ReactNode;
  children: ReactNode;
}

/** One of the main screen's halves: a fixed header over a part that scrolls. */
export function Pane({ label, header, children }: PaneProps) {
  return (
    <section className={classes.pane} aria-label={label}>
      <header className={classes.header}>{header}</header>
      {children}
    </section>
  );
}

export function PaneScroll({ children }: { children: ReactNode }) {
  return (
    <Box className={classes.scroll} data-scroll>
      {children}
    </Box>
  );
}
