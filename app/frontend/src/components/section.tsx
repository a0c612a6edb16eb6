import { Box, Text, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./section.module.css";

interface SectionProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One card of a screen that consists of several. */
export function Section({ title, text, children }: SectionProps) {
  const titleId = useId();
  return (
    <Box component="section" className={classes.card} aria-labelledby={titleId}>
      <Title order={2} fz="lg" id={titleId}>
        {title}
      </Title>
      {text && (
        <Text c="dimmed" size="sm">
          {text}
        </Text>
      )}
      <Box mt="md">{children}</Box>
    </Box>
  );
}
