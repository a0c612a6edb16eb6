import { defineConfig } from "drizzle-kit";

/** `npm run migration -w backend` writes the SQL that brings the schema here. */
export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./src/db/auth-schema.ts",
    "./src/db/api-schema.ts",
    "./src/db/conversation-schema.ts",
    "./src/db/schema.ts",
  ],
  out: "./migrations",
});
