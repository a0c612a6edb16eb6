import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { redirectSignedIn, requireSession } from "./session-guard.ts";
import { FailedScreen } from "../screens/failed-screen.tsx";
import { MainSkeleton } from "../screens/main-skeleton.tsx";
import { RootScreen } from "../screens/root-screen.tsx";
import { NotFoundScreen } from "../screens/not-found-screen.tsx";

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: RootScreen,
  notFoundComponent: NotFoundScreen,
  errorComponent: FailedScreen,
});

const mainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (search): { conversation?: string } =>
    typeof search.conversation === "string"
      ? { conversation: search.conversation }
      : {},
  beforeLoad: ({ context }) => requireSession(context.queryClient),
  component: lazyRouteComponent(
    () => import("../screens/main-screen.tsx"),
    "MainScreen",
  ),
  pendingComponent: MainSkeleton,
  errorComponent: FailedScreen,
});

const profileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/profile",
  beforeLoad: ({ context }) => requireSession(context.queryClient),
  component: lazyRouteComponent(
    () => import("../screens/profile-screen.tsx"),
    "ProfileScreen",
  ),
  pendingComponent: MainSkeleton,
  errorComponent: FailedScreen,
});

const logInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/login",
  beforeLoad: ({ context }) => redirectSignedIn(context.queryClient),
  component: lazyRouteComponent(
    () => import("../screens/auth-screens.tsx"),
    "LogInScreen",
  ),
});

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signup",
  beforeLoad: ({ context }) => redirectSignedIn(context.queryClient),
  component: lazyRouteComponent(
    () => import("../screens/auth-screens.tsx"),
    "SignUpScreen",
  ),
});

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      mainRoute,
      profileRoute,
      logInRoute,
      signUpRoute,
    ]),
    context: { queryClient },
    defaultPendingMs: 300,
  });
}
