import { AuthPage } from "../features/auth/auth-page.tsx";
import { LogInForm } from "../features/auth/log-in-form.tsx";
import { SignUpForm } from "../features/auth/sign-up-form.tsx";
import { texts } from "../features/auth/texts.ts";
import { TextLink } from "../components/text-link.tsx";

export function LogInScreen() {
  return (
    <AuthPage
      title={texts.logInTitle}
      text={texts.logInText}
      footer={
        <>
          {texts.noAccount} <TextLink to="/signup">{texts.signUp}</TextLink>
        </>
      }
    >
      <LogInForm />
    </AuthPage>
  );
}

export function SignUpScreen() {
  return (
    <AuthPage
      title={texts.signUpTitle}
      text={texts.signUpText}
      footer={
        <>
          {texts.haveAccount} <TextLink to="/login">{texts.logIn}</TextLink>
        </>
      }
    >
      <SignUpForm />
    </AuthPage>
  );
}
