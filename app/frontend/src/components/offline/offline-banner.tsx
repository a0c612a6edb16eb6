import WifiOff from "lucide-react/icons/wifi-off";
import { useTranslation } from "react-i18next";
import classes from "./offline-banner.module.css";
import { useOnLine } from "./use-on-line.ts";

/** The live region stands always; only words that come into it are read out. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const onLine = useOnLine();
  return (
    <div role="status">
      {!onLine && (
        <p className={classes.banner}>
          <WifiOff size={16} aria-hidden /> {t("offline")}
        </p>
      )}
    </div>
  );
}
