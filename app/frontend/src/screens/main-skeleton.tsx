import { Box, Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Logo } from "../components/logo.tsx";
import { OfflineBanner } from "../components/offline/offline-banner.tsx";
import headerClasses from "./app-header.module.css";
import classes from "./main-screen.module.css";
import { useTwoPanes } from "./use-two-panes.ts";

export function MainSkeleton() {
  const { t } = useTranslation();
  const twoPanes = useTwoPanes();
  return (
    <Box className={classes.screen}>
      <OfflineBanner />
      <VisuallyHidden role="status">{t("loading")}</VisuallyHidden>
      <header className={headerClasses.header}>
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
