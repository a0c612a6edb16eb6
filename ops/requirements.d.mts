/** What this machine lacks to run the commands, in words for a person; undefined when nothing. */
export function unmetRequirement(
  platform: string,
  nodeVersion: string,
): string | undefined;
