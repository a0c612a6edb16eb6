import { Box, Text } from "@mantine/core";
import type { Token } from "@todo-chat/contract";
import Trash from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../components/icon-button.tsx";
import { formatDate } from "../../i18n/format-moment.ts";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import classes from "./token-row.module.css";

interface TokenRowProps {
  token: Token;
  onRevoke: () => void;
}

export function TokenRow({ token, onRevoke }: TokenRowProps) {
  const { t } = useTranslation("tokens");
  const life = useLifeOf(token);
  return (
    <Box component="li" className={classes.row}>
      <Box className={classes.body}>
        <Text dir="auto" size="sm" fw={500} truncate>
          {token.name}
        </Text>
        <Text size="xs" c="dimmed">
          <bdi>
            <code>{token.hint}…</code>
          </bdi>{" "}
          {life}
        </Text>
      </Box>
      <IconButton label={t("revoke", { name: token.name })} onClick={onRevoke}>
        <Trash size={16} />
      </IconButton>
    </Box>
  );
}

/** When it was made, last used, and until when it is valid. */
function useLifeOf({ createdAt, lastUsedAt, expiresAt }: Token): string {
  const { t } = useTranslation("tokens");
  const language = useLanguage();
  const day = (moment: string) => formatDate(new Date(moment), language);
  return [
    t("created", { date: day(createdAt) }),
    lastUsedAt ? t("lastUsed", { date: day(lastUsedAt) }) : t("neverUsed"),
    ...(expiresAt ? [t("expires", { date: day(expiresAt) })] : []),
  ].join(LANGUAGE_TRAITS[language].comma);
}
