import { Skeleton, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function MessagesSkeleton() {
  const { t } = useTranslation("chat");
  return (
    <Stack p="md" gap="lg" role="status" aria-label={t("loading")}>
      <Skeleton height={40} width="45%" radius={14} ms="auto" />
      <Skeleton height={84} width="70%" radius={14} />
      <Skeleton height={40} width="35%" radius={14} ms="auto" />
      <Skeleton height={56} width="60%" radius={14} />
    </Stack>
  );
}
