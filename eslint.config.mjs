import tseslint from "typescript-eslint";

const short = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  {
    ignores: ["**/node_modules/", "**/dist/", "**/.state/", "**/*.d.ts"],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: ["error", "always"],
      "max-lines": ["error", { max: 150, ...short }],
      "max-lines-per-function": ["error", { max: 60, ...short }],
      complexity: ["error", 12],
      "no-console": "off",
    },
  },
  {
    // Mocha loads its reporters with require.
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // A describe block holds many short tests; its own length says nothing.
    files: ["tests/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
);
