import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import Monitor from "lucide-react/icons/monitor";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button.tsx";

const ICONS = { auto: Monitor, light: Sun, dark: Moon };

const NEXT: Record<MantineColorScheme, MantineColorScheme> = {
  auto: "light",
  light: "dark",
  dark: "auto",
};

/** Goes round from the system's scheme over light to dark. */
export function ColorSchemeButton() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = t("colorScheme", { scheme: t(`schemes.${colorScheme}`) });
  const Icon = ICONS[colorScheme];
  return (
    <IconButton
      size="lg"
      label={label}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Icon size={18} />
    </IconButton>
  );
}
