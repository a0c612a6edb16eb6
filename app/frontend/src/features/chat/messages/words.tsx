import { Text } from "@mantine/core";
import classes from "./message.module.css";

export function Words({ text }: { text: string }) {
  return (
    <Text dir="auto" className={classes.words}>
      {text}
    </Text>
  );
}
