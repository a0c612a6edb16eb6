import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M9 2h14a7 7 0 0 1 7 7v9a7 7 0 0 1-7 7h-7.5l-5.8 4.6A1 1 0 0 1 8 28.8V25a7 7 0 0 1-6-7V9a7 7 0 0 1 7-7Z"
        fill="var(--mantine-color-pine-7)"
      />
      <path
        d="m10.5 13.8 4 4 7.5-8"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Logo() {
  const { t } = useTranslation();
  return (
    <Group gap={10} wrap="nowrap">
      <LogoMark />
      <Text fw={700} fz="lg" lh={1} lts="-0.015em">
        {t("name")}
      </Text>
    </Group>
  );
}
