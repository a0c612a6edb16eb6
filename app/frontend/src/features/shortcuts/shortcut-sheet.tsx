import { Checkbox, Modal, Stack } from "@mantine/core";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { SHORTCUTS, type Shortcut } from "./shortcut-keys.ts";
import classes from "./shortcut-sheet.module.css";
import { areShortcutsOn, switchShortcuts } from "./shortcut-switch.ts";

interface ShortcutSheetProps {
  opened: boolean;
  onClose: () => void;
}

export function ShortcutSheet({ opened, onClose }: ShortcutSheetProps) {
  const { t } = useTranslation(["shortcuts", "app"]);
  return (
    <Modal
      centered
      opened={opened}
      onClose={onClose}
      title={t("title")}
      closeButtonProps={{ "aria-label": t("app:close") }}
    >
      <Stack>
        <dl className={classes.list}>
          {(Object.keys(SHORTCUTS) as Shortcut[]).map((name) => (
            <Row key={name} keys={SHORTCUTS[name]} text={t(`names.${name}`)} />
          ))}
          <Row keys={["Esc"]} text={t("names.leave")} />
        </dl>
        <OnOff />
      </Stack>
    </Modal>
  );
}

function Row({ keys, text }: { keys: readonly string[]; text: string }) {
  return (
    <div className={classes.row}>
      <dt>
        <bdi>
          {keys.map((key) => (
            <Fragment key={key}>
              <kbd className={classes.key}>{key}</kbd>{" "}
            </Fragment>
          ))}
        </bdi>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

function OnOff() {
  const { t } = useTranslation("shortcuts");
  const [on, setOn] = useState(areShortcutsOn);
  const change = (wanted: boolean) => {
    switchShortcuts(wanted);
    setOn(wanted);
  };
  return (
    <Checkbox
      label={t("on")}
      checked={on}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
