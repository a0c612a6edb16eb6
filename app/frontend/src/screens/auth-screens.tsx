import { useTranslation } from "react-i18next";
import { AuthPage } from "../features/auth/auth-page.tsx";
import { LogInForm } from "../features/auth/log-in-form.tsx";
import { SignUpForm } from "../features/auth/sign-up-form.tsx";
import { TextLink } from "../components/text-link.tsx";

export function LogInScreen() {
  const { t } = useTranslation("auth");
  return (
    <AuthPage
      title={t("logInTitle")}
      text={t("logInText")}
      footer={
        <>
          {t("noAccount")} <TextLink to="/signup">{t("signUp")}</TextLink>
        </>
      }
    >
      <LogInForm />
    </AuthPage>
  );
}

export function SignUpScreen() {
  const { t } = useTranslation("auth");
  return (
    <AuthPage
      title={t("signUpTitle")}
      text={t("signUpText")}
      footer={
        <>
          {t("haveAccount")} <TextLink to="/login">{t("logIn")}</TextLink>
        </>
      }
    >
      <SignUpForm />
    </AuthPage>
  );
}
