import { Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { ColorSchemeButton } from "../components/color-scheme-button.tsx";
import { Logo } from "../components/logo.tsx";
import { OfflineBanner } from "../components/offline/offline-banner.tsx";
import { LanguageButton } from "../features/account/language-button.tsx";
import { AccountMenu } from "../features/auth/account-menu.tsx";
import { useMe } from "../features/auth/use-me.ts";
import classes from "./app-header.module.css";

export function AppHeader() {
  const me = useMe();
  return (
    <>
      <OfflineBanner />
      <header className={classes.header}>
        <Link to="/" className={classes.name}>
          <Logo />
        </Link>
        <Group gap="xs" wrap="nowrap">
          <LanguageButton />
          <ColorSchemeButton />
          {me && <AccountMenu me={me} />}
        </Group>
      </header>
    </>
  );
}
