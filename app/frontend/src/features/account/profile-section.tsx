import { Button, Group, Input, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { NAME_MAX, type Me } from "@todo-chat/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Section } from "../../components/section.tsx";
import { showToast } from "../../components/toasts/toast-store.ts";
import { i18n } from "../../i18n/i18n.ts";
import { LANGUAGE_TRAITS } from "../../i18n/languages.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { filledName } from "../auth/rules.ts";
import { useUpdateMe } from "./api/update-me.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { timeZoneChoices } from "./time-zones.ts";

function shortName(name: string): string | null {
  if (name.trim().length <= NAME_MAX) return filledName(name);
  return i18n.t("profile:nameLong", { max: NAME_MAX });
}

export function ProfileSection({ me }: { me: Me }) {
  const { t } = useTranslation("profile");
  const update = useUpdateMe();
  const form = useForm({
    initialValues: { name: me.name, timeZone: me.timeZone },
    validate: {
      name: shortName,
      timeZone: (zone) => (zone ? null : t("timeZoneMissing")),
    },
  });
  const save = form.onSubmit(({ name, timeZone }) =>
    update.mutate(
      { name, ...(timeZone && { timeZone }) },
      { onSuccess: () => showToast({ text: t("saved") }) },
    ),
  );
  return (
    <Section title={t("you")}>
      <form noValidate aria-label={t("you")} onSubmit={save}>
        <Stack gap="md">
          <TextInput
            dir="auto"
            label={t("name")}
            autoComplete="name"
            {...form.getInputProps("name")}
          />
          <TextInput
            readOnly
            label={t("email")}
            value={me.email}
            variant="filled"
          />
          <Input.Wrapper label={t("language")} labelElement="div">
            <LanguageChoice />
          </Input.Wrapper>
          <TimeZoneField me={me} {...form.getInputProps("timeZone")} />
          <ErrorNotice error={update.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={update.isPending}>
              {t("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

interface TimeZoneFieldProps {
  me: Me;
  value?: string | null;
  onChange?: (value: string | null) => void;
  error?: string;
}

function TimeZoneField({ me, ...props }: TimeZoneFieldProps) {
  const { t } = useTranslation("profile");
  const { locale } = LANGUAGE_TRAITS[useLanguage()];
  const data = useMemo(
    () => timeZoneChoices(locale, me.timeZone),
    [locale, me.timeZone],
  );
  return (
    <Select
      searchable
      limit={100}
      label={t("timeZone")}
      description={t("timeZoneHint")}
      nothingFoundMessage={t("noTimeZone")}
      data={data}
      {...props}
    />
  );
}
