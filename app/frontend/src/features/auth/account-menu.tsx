import {
  Avatar,
  Menu,
  Text,
  UnstyledButton,
  VisuallyHidden,
} from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Me } from "@todo-chat/contract";
import Keyboard from "lucide-react/icons/keyboard";
import LogOut from "lucide-react/icons/log-out";
import Settings from "lucide-react/icons/settings";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { fireShortcut } from "../shortcuts/shortcut-bus.ts";
import { useLogOut } from "./api/log-out.ts";

export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation(["auth", "profile", "shortcuts"]);
  const logOut = useLogOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton>
          <Avatar
            aria-hidden
            name={me.name}
            color="pine"
            radius="xl"
            size={34}
          />
          <VisuallyHidden>{t("account", { name: me.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} size="sm" c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/profile"
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
