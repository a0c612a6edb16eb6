import { Box, Tabs, VisuallyHidden } from "@mantine/core";
import { startTransition, useEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Shortcut } from "../features/shortcuts/shortcut-keys.ts";
import { useShortcut } from "../features/shortcuts/use-shortcut.ts";
import { PaneTabs } from "./pane-tabs.tsx";
import classes from "./panes.module.css";
import { useTwoPanes } from "./use-two-panes.ts";

const TABS_ID = "panes";

interface PanesProps {
  main: { id: string; tabIndex: number };
  chat: ReactNode;
  tasks: ReactNode;
}

/**
 * Side by side, or as tabs on a phone. Both panes stay in their place in the
 * tree either way, so that turning the device loses no half-written message.
 */
export function Panes({ main, chat, tasks }: PanesProps) {
  const { t } = useTranslation();
  const asTabs = !useTwoPanes();
  const [tab, setTab] = useState<string | null>("chat");
  const drawn = useDrawn();
  const goTo = (pane: string, field: Shortcut) => {
    // A field can take the focus only once its pane is shown.
    flushSync(() => setTab(pane));
    focusField(field);
  };
  useShortcut("newTask", () => goTo("tasks", "newTask"));
  useShortcut("chat", () => goTo("chat", "chat"));
  const panelProps = (name: string) => (asTabs ? tabPanel(name, tab) : {});
  return (
    <main className={classes.main} {...main}>
      <VisuallyHidden component="h1">{t("name")}</VisuallyHidden>
      <Tabs
        id={TABS_ID}
        value={tab}
        onChange={setTab}
        classNames={{
          root: classes.root,
          list: classes.list,
          tab: classes.tab,
          tabLabel: classes.tabLabel,
        }}
        mod={{ "two-panes": !asTabs }}
      >
        {asTabs && <PaneTabs />}
        <Box className={classes.pane} {...panelProps("chat")}>
          {chat}
        </Box>
        <Box className={classes.pane} {...panelProps("tasks")}>
          {(drawn || tab === "tasks" || !asTabs) && tasks}
        </Box>
      </Tabs>
    </main>
  );
}

/** Whether the first pane is there, so that one behind it takes no time from it. */
function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return drawn;
}

/** Fields name the shortcut that leads to them in `data-shortcut`. */
function focusField(name: Shortcut) {
  document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`)?.focus();
}

/** The ids are those which Mantine's tabs point at. */
function tabPanel(name: string, active: string | null) {
  return {
    role: "tabpanel",
    id: `${TABS_ID}-panel-${name}`,
    "aria-labelledby": `${TABS_ID}-tab-${name}`,
    hidden: name !== active,
  };
}
