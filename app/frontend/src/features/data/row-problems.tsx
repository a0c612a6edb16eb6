import { Text } from "@mantine/core";
import type { FieldError } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";
import { ApiError } from "../../lib/api-error.ts";
import type { DataFormat } from "./formats.ts";
import { problemWords } from "./problem-words.ts";

interface RowProblemsProps {
  error: Error | null;
  format: DataFormat | undefined;
}

/** The server's own words in English, which say most; the page's in others. */
export function RowProblems({ error, format }: RowProblemsProps) {
  const fields = error instanceof ApiError ? error.refusal.fields : undefined;
  if (!fields?.length || !format) return null;
  return currentLanguage() === "en" ? (
    <ServersWords problems={fields} />
  ) : (
    <OwnWords problems={fields} format={format} />
  );
}

function ServersWords({ problems }: { problems: FieldError[] }) {
  const { t } = useTranslation("profile");
  return (
    <ul aria-label={t("importProblems")} dir="ltr">
      {problems.map(({ path, message }) => (
        <li key={path + message}>
          <Text size="sm" span>
            <code>{path}</code> {message}
          </Text>
        </li>
      ))}
    </ul>
  );
}

interface OwnWordsProps {
  problems: FieldError[];
  format: DataFormat;
}

/** Two mistakes in one field, such as two bad tags, have the same words. */
function OwnWords({ problems, format }: OwnWordsProps) {
  const { t } = useTranslation("profile");
  const words = new Set(problems.map((one) => problemWords(one, format)));
  return (
    <ul aria-label={t("importProblems")}>
      {[...words].map((text) => (
        <li key={text}>
          <Text size="sm" span>
            {text}
          </Text>
        </li>
      ))}
    </ul>
  );
}
