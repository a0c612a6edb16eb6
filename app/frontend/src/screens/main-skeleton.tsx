import { Box, Skeleton } from "@mantine/core";
import { texts } from "../app/texts.ts";
import { Logo } from "../components/logo.tsx";
import classes from "./main-screen.module.css";
import { useTwoPanes } from "./use-two-panes.ts";

export function MainSkeleton() {
  const twoPanes = useTwoPanes();
  return (
    <Box className={classes.screen} role="status" aria-label={texts.loading}>
      <header className={classes.header}>
        <Logo />
      </header>
      {twoPanes && (
        <Box className={classes.panes}>
          <Skeleton height="100%" />
          <Skeleton height="100%" />
        </Box>
      )}
    </Box>
  );
}
