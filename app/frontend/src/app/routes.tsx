import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LogInScreen, SignUpScreen } from "../screens/auth-screens.tsx";
import { loadMainScreen } from "../screens/load-main.ts";
import { MainSkeleton } from "../screens/main-skeleton.tsx";
import { NotFoundScreen } from "../screens/not-found-screen.tsx";
import { GuestsOnly, MembersOnly } from "./session-gates.tsx";

const MainScreen = lazy(async () => {
  const { MainScreen } = await loadMainScreen();
  return { default: MainScreen };
});

const ProfileScreen = lazy(async () => {
  const { ProfileScreen } = await import("../screens/profile-screen.tsx");
  return { default: ProfileScreen };
});

export function Routes() {
  return (
    <Suspense fallback={<MainSkeleton />}>
      <Switch>
        <Route path="/">
          <MembersOnly>
            <MainScreen />
          </MembersOnly>
        </Route>
        <Route path="/profile">
          <MembersOnly>
            <ProfileScreen />
          </MembersOnly>
        </Route>
        <Route path="/login">
          <GuestsOnly>
            <LogInScreen />
          </GuestsOnly>
        </Route>
        <Route path="/signup">
          <GuestsOnly>
            <SignUpScreen />
          </GuestsOnly>
        </Route>
        <Route>
          <NotFoundScreen />
        </Route>
      </Switch>
    </Suspense>
  );
}
