import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { PASSWORD_MIN } from "@todo-chat/contract";
import { ErrorNotice } from "../../components/error-notice.tsx";
import { useSignUp } from "./api/sign-up.ts";
import { EmailField, NameField, PasswordField } from "./fields.tsx";
import { filledName, longPassword, plausibleEmail } from "./rules.ts";
import { texts } from "./texts.ts";

export function SignUpForm() {
  const signUp = useSignUp();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", password: "" },
    validate: {
      name: filledName,
      email: plausibleEmail,
      password: longPassword,
    },
  });
  return (
    <form
      noValidate
      aria-label={texts.signUp}
      onSubmit={form.onSubmit((values) => signUp.mutate(values))}
    >
      <Stack gap="md">
        <NameField autoFocus {...form.getInputProps("name")} />
        <EmailField {...form.getInputProps("email")} />
        <PasswordField
          autoComplete="new-password"
          description={texts.passwordHint(PASSWORD_MIN)}
          {...form.getInputProps("password")}
        />
        <ErrorNotice error={signUp.error} />
        <Button type="submit" size="md" fullWidth loading={signUp.isPending}>
          {texts.createAccount}
        </Button>
      </Stack>
    </form>
  );
}
