/** The message alone: a stack or a cause may carry the database's URL. */
export async function runOrExit(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : "Unknown failure");
    process.exit(1);
  }
}
