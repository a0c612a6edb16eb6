import { Button, Group, TextInput } from "@mantine/core";
import { TOKEN_NAME_MAX, type NewToken } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { i18n } from "../../i18n/i18n.ts";
import { usePlainForm } from "../../lib/use-plain-form.ts";
import { useCreateToken } from "./api/tokens.ts";

function nameProblem(name: string): string | null {
  if (!name.trim()) return i18n.t("tokens:nameMissing");
  if (name.trim().length <= TOKEN_NAME_MAX) return null;
  return i18n.t("tokens:nameLong", { max: TOKEN_NAME_MAX });
}

const RULES = { name: nameProblem };

interface TokenFormProps {
  onMade: (token: NewToken) => void;
}

export function TokenForm({ onMade }: TokenFormProps) {
  const { t } = useTranslation("tokens");
  const create = useCreateToken();
  const { onSubmit, field } = usePlainForm(RULES, (values, form) => {
    const onSuccess = (token: NewToken) => {
      form.reset();
      onMade(token);
    };
    create.mutate(values, { onSuccess });
  });
  return (
    <form noValidate aria-label={t("create")} onSubmit={onSubmit}>
      <Group align="flex-end" gap="xs" mb={create.error ? "xs" : 0}>
        <TextInput
          flex={1}
          miw={160}
          label={t("name")}
          placeholder={t("namePlaceholder")}
          inputWrapperOrder={["label", "error", "input"]}
          {...field("name")}
        />
        <Button type="submit" variant="default" loading={create.isPending}>
          {t("create")}
        </Button>
      </Group>
      <ErrorNotice error={create.error} />
    </form>
  );
}
