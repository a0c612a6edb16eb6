import { Group } from "@mantine/core";
import type { Me } from "@todo-chat/contract";
import { ColorSchemeButton } from "../components/color-scheme-button.tsx";
import { LanguageButton } from "../features/account/language-button.tsx";
import { Logo } from "../components/logo.tsx";
import { AccountMenu } from "../features/auth/account-menu.tsx";
import classes from "./main-screen.module.css";

export function AppHeader({ me }: { me: Me }) {
  return (
    <header className={classes.header}>
      <h1 className={classes.name}>
        <Logo />
      </h1>
      <Group gap="xs" wrap="nowrap">
        <LanguageButton />
        <ColorSchemeButton />
        <AccountMenu me={me} />
      </Group>
    </header>
  );
}
