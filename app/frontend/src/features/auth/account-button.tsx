import type { Me } from "@todo-chat/contract";
import { lazy, Suspense, useState } from "react";
import { AccountAvatar } from "./account-avatar.tsx";

const loadMenu = () => import("./account-menu.tsx");

const AccountMenu = lazy(async () => {
  const { AccountMenu } = await loadMenu();
  return { default: AccountMenu };
});

/** The menu and what places it are large, so they come when asked for. */
export function AccountButton({ me }: { me: Me }) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <AccountAvatar
      name={me.name}
      aria-haspopup="menu"
      onPointerEnter={() => void loadMenu()}
      onClick={() => setWanted(true)}
    />
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu me={me} />
    </Suspense>
  );
}
