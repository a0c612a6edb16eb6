import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";

interface TextLinkProps {
  to: string;
  children: ReactNode;
}

export function TextLink({ to, children }: TextLinkProps) {
  return (
    <Anchor component={Link} href={to}>
      {children}
    </Anchor>
  );
}
