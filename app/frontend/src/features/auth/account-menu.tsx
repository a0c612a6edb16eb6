import { Menu, Text } from "@mantine/core";
import type { Me } from "@todo-chat/contract";
import Keyboard from "lucide-react/icons/keyboard";
import LogOut from "lucide-react/icons/log-out";
import Settings from "lucide-react/icons/settings";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useOpensAtOnce } from "../../components/use-opens-at-once.ts";
import { fireShortcut } from "../shortcuts/shortcut-bus.ts";
import { AccountAvatar } from "./account-avatar.tsx";
import { useLogOut } from "./api/log-out.ts";

/** Opens with its first appearance: the button before it was clicked. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation(["auth", "profile", "shortcuts"]);
  const logOut = useLogOut();
  const menu = useOpensAtOnce();
  return (
    <Menu
      {...menu}
      position="bottom-end"
      width={240}
      withInitialFocusPlaceholder={false}
      withinPortal={false}
    >
      <Menu.Target>
        <AccountAvatar autoFocus name={me.name} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} size="sm" c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" dir="ltr" ta="start" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          href="/profile"
          leftSection={<Settings size={16} />}
        >
          {t("profile:open")}
        </Menu.Item>
        <Menu.Item
          leftSection={<Keyboard size={16} />}
          onClick={() => fireShortcut("help")}
        >
          {t("shortcuts:title")}
        </Menu.Item>
        <Menu.Item
          leftSection={<LogOut size={16} />}
          disabled={logOut.isPending}
          closeMenuOnClick={false}
          onClick={() => logOut.mutate()}
        >
          {t("logOut")}
        </Menu.Item>
        <ErrorNotice error={logOut.error} />
      </Menu.Dropdown>
    </Menu>
  );
}
