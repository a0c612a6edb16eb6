import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section.tsx";
import { ExportLinks } from "./export-links.tsx";
import { ImportForm } from "./import-form.tsx";

export function DataSection() {
  const { t } = useTranslation("profile");
  return (
    <Section title={t("data")} text={t("dataText")}>
      <Stack gap="lg">
        <ExportLinks />
        <ImportForm />
      </Stack>
    </Section>
  );
}
