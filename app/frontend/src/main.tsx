import "@fontsource-variable/inter/wght.css";
import "./app/mantine-styles.ts";
import "./app/global.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
createRoot(root).render(<App />);
