import { Button, Group, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

interface CopyFieldProps {
  label: string;
  value: string;
}

/** Something to take along as it is; always left to right, as machines read. */
export function CopyField({ label, value }: CopyFieldProps) {
  const { t } = useTranslation();
  const { copy, copied } = useClipboard();
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        readOnly
        flex={1}
        dir="ltr"
        label={label}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="default" onClick={() => copy(value)}>
        {copied ? t("copied") : t("copy")}
      </Button>
    </Group>
  );
}
