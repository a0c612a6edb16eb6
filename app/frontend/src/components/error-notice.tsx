import { Alert, Button, Text } from "@mantine/core";
import CircleAlert from "lucide-react/icons/circle-alert";
import { useTranslation } from "react-i18next";
import { messageOf } from "../lib/error-text.ts";

interface ErrorNoticeProps {
  error: Error | null | undefined;
  onRetry?: () => void;
}

/** Says what went wrong; renders nothing while all is well. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <Alert role="alert" color="red" icon={<CircleAlert size={18} />} py="xs">
      <Text size="sm">{messageOf(error)}</Text>
      {onRetry && (
        <Button
          mt={6}
          size="compact-sm"
          variant="light"
          color="red"
          onClick={onRetry}
        >
          {t("tryAgain")}
        </Button>
      )}
    </Alert>
  );
}
