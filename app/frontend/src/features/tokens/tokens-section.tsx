import { Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { NewToken, Token } from "@todo-chat/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Section } from "../../components/section.tsx";
import { tokensQuery, useRevokeToken } from "./api/tokens.ts";
import { NewTokenDialog } from "./new-token-dialog.tsx";
import { TokenForm } from "./token-form.tsx";
import { TokenRow } from "./token-row.tsx";

export function TokensSection() {
  const { t } = useTranslation("tokens");
  const [made, setMade] = useState<NewToken | null>(null);
  return (
    <Section title={t("title")} text={t("text")}>
      <Stack gap="md">
        <TokenList />
        <TokenForm onMade={setMade} />
      </Stack>
      {made && <NewTokenDialog made={made} onClose={() => setMade(null)} />}
    </Section>
  );
}

function TokenList() {
  const { t } = useTranslation("tokens");
  const { data, error, isPending, refetch } = useQuery(tokensQuery);
  const [doomed, setDoomed] = useState<Token | null>(null);
  if (isPending)
    return <Skeleton height={56} role="status" aria-label={t("loading")} />;
  if (error)
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Text size="sm">{t("none")}</Text>;
  return (
    <Stack component="ul" gap="xs" m={0} p={0} aria-label={t("list")}>
      {data.map((token) => (
        <TokenRow
          key={token.id}
          token={token}
          onRevoke={() => setDoomed(token)}
        />
      ))}
      {doomed && (
        <RevokeDialog token={doomed} onClose={() => setDoomed(null)} />
      )}
    </Stack>
  );
}

interface RevokeDialogProps {
  token: Token;
  onClose: () => void;
}

function RevokeDialog({ token, onClose }: RevokeDialogProps) {
  const { t } = useTranslation("tokens");
  const revoke = useRevokeToken();
  return (
    <ConfirmDialog
      title={t("revokeTitle")}
      confirmLabel={t("revokeConfirm")}
      action={revoke}
      onClose={onClose}
      onConfirm={() => revoke.mutate(token.id, { onSuccess: onClose })}
    >
      {t("revokeText", { name: token.name })}
    </ConfirmDialog>
  );
}
