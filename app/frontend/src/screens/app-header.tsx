import { Group } from "@mantine/core";
import { Link } from "wouter";
import { ColorSchemeButton } from "../components/color-scheme-button.tsx";
import { Logo } from "../components/logo.tsx";
import { OfflineBanner } from "../components/offline/offline-banner.tsx";
import { LanguageButton } from "../features/account/language-button.tsx";
import { AccountButton } from "../features/auth/account-button.tsx";
import { useMe } from "../features/auth/use-me.ts";
import classes from "./app-header.module.css";

export function AppHeader() {
  const me = useMe();
  return (
    <>
      <OfflineBanner />
      <header className={classes.header}>
        <Link href="/" className={classes.name}>
          <Logo />
        </Link>
        <Group gap="xs" wrap="nowrap">
          <LanguageButton />
          <ColorSchemeButton />
          {me && <AccountButton me={me} />}
        </Group>
      </header>
    </>
  );
}
