import { Button, Text } from "@mantine/core";
import Bell from "lucide-react/icons/bell";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import X from "lucide-react/icons/x";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../icon-button.tsx";
import {
  currentToasts,
  dismissToast,
  onToasts,
  type Toast,
} from "./toast-store.ts";
import classes from "./toasts.module.css";
import { useToastTimer } from "./use-toast-timer.ts";

const ICONS = { done: CircleCheck, news: Bell, failed: CircleAlert };

/**
 * Stands on every screen, also while it is empty: a screen reader reads what
 * comes into a live region, not a region that comes with its words.
 */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const { id, text, tone = "done", action } = toast;
  const close = () => dismissToast(id);
  const timer = useToastTimer(toast);
  const Icon = ICONS[tone];
  return (
    <div className={classes.toast} data-tone={tone} {...timer}>
      <Icon size={18} aria-hidden className={classes.icon} />
      <Text dir="auto" size="sm" className={classes.text}>
        {text}
      </Text>
      {action && <ToastAction action={action} onDone={close} />}
      <IconButton label={t("close")} onClick={close}>
        <X size={16} />
      </IconButton>
    </div>
  );
}

interface ToastActionProps {
  action: NonNullable<Toast["action"]>;
  onDone: () => void;
}

function ToastAction({ action, onDone }: ToastActionProps) {
  const run = () => {
    action.run();
    onDone();
  };
  return (
    <Button size="compact-sm" variant="light" onClick={run}>
      {action.label}
    </Button>
  );
}
