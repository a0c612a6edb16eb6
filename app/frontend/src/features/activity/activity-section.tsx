import { Box, Button, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ToolCall } from "@todo-chat/contract";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { Section } from "../../components/section.tsx";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { activityQuery } from "./api/list-activity.ts";
import classes from "./activity.module.css";

export function ActivitySection() {
  const { t } = useTranslation("activity");
  return (
    <Section title={t("title")} text={t("text")}>
      <ActivityList />
    </Section>
  );
}

function ActivityList() {
  const { t } = useTranslation("activity");
  const query = useInfiniteQuery(activityQuery);
  if (query.isPending)
    return <Skeleton height={120} role="status" aria-label={t("loading")} />;
  const calls = query.data?.pages.flatMap((page) => page.calls) ?? [];
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && <Calls calls={calls} />}
      {query.hasNextPage && (
        <Button
          variant="subtle"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t("showMore")}
        </Button>
      )}
    </Stack>
  );
}

function Calls({ calls }: { calls: ToolCall[] }) {
  const { t } = useTranslation("activity");
  if (calls.length === 0) return <Text size="sm">{t("none")}</Text>;
  return (
    <ul className={classes.list} aria-label={t("list")}>
      {calls.map((call) => (
        <Call key={call.id} call={call} />
      ))}
    </ul>
  );
}

function Call({ call }: { call: ToolCall }) {
  const { t } = useTranslation("activity");
  const language = useLanguage();
  const gone = call.taskCount - call.tasks.length;
  return (
    <li>
      <Text size="sm">
        {t(`tools.${call.tool}`)} {t(`via.${call.via}`)}
        {call.outcome !== "done" && ` · ${t(`outcomes.${call.outcome}`)}`}
      </Text>
      <Box className={classes.details}>
        <time dateTime={call.at}>
          {formatMoment(new Date(call.at), language)}
        </time>
        {call.tasks.map(({ id, title }) => (
          <bdi key={id} className={classes.task}>
            {title}
          </bdi>
        ))}
        {gone > 0 && <span>{t("gone", { count: gone })}</span>}
      </Box>
    </li>
  );
}
