/** What a person needs to correct a setting; the example completes `pulumi config set KEY`. */
export type SettingHelp = { allowed: string; example: string };

export const help = (allowed: string, example: string): SettingHelp => ({
  allowed,
  example,
});
