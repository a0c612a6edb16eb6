import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslation } from "react-i18next";

/** Loaded before somebody who scrolls gets there. */
const AHEAD = "600px";

interface ShowMoreProps {
  loading: boolean;
  /** After a failure it waits for a click. */
  byItself: boolean;
  onMore: () => void;
}

/** Asks for more as soon as it comes near to the screen. */
export function ShowMore({ loading, byItself, onMore }: ShowMoreProps) {
  const { t } = useTranslation("tasks");
  const ref = useRef<HTMLButtonElement>(null);
  const more = useEffectEvent(onMore);
  useEffect(() => {
    if (loading || !byItself || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && more(),
      { root: ref.current.closest("[data-scroll]"), rootMargin: AHEAD },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [loading, byItself]);
  return (
    <Button ref={ref} variant="subtle" loading={loading} onClick={onMore}>
      {t("showMore")}
    </Button>
  );
}
