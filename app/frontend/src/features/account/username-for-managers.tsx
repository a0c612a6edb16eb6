/** Tells password managers whose password it is; people need not see it. */
export function UsernameForManagers({ email }: { email: string }) {
  return <input hidden readOnly autoComplete="username" value={email} />;
}
