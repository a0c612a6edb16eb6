import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

declare global {
  /** The page's own files; put in when it is built. */
  const SHELL: { url: string; revision: string | null }[];
}

/** Answers of the API are never kept: they belong to one person. */
const SERVER_PATHS = [/^\/api\//, /^\/mcp/];

precacheAndRoute(SHELL);

// The network comes first, so that nobody keeps an old page while on line.
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      const kept = async () =>
        (await matchPrecache("/index.html")) ?? Response.error();
      return fetch(request).catch(kept);
    },
    { denylist: SERVER_PATHS },
  ),
);

// Fonts of other scripts are large: kept once somebody has needed them.
registerRoute(
  ({ sameOrigin, request }) => sameOrigin && request.destination === "font",
  new CacheFirst({ cacheName: "fonts" }),
);
