import "@fontsource-variable/inter/wght.css";
import "./app/mantine-styles.ts";
import "./app/global.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { queryClient } from "./app/query-client.ts";
import { meetVisitor } from "./app/settled-query.ts";
import { startI18n } from "./i18n/i18n.ts";
import { registerServiceWorker } from "./service-worker/register.ts";
import { deviceLanguage } from "./i18n/stored-language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
await startI18n(deviceLanguage());
void meetVisitor(queryClient);
// Drawn in small steps, so that the page answers to fingers meanwhile.
startTransition(() => createRoot(root).render(<App />));
registerServiceWorker();
