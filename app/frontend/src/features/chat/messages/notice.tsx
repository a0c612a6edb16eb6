import { Box, Text } from "@mantine/core";
import Info from "lucide-react/icons/info";
import classes from "./message.module.css";

/** What is said about the answer, such as who wrote it. */
export function Notice({ text }: { text: string }) {
  return (
    <Box className={classes.notice} role="note">
      <Info size={14} aria-hidden />
      <Text dir="auto" size="xs" className={classes.lines}>
        {text}
      </Text>
    </Box>
  );
}
