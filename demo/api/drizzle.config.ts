import { defineConfig } from 'drizzle-kit';

/** After a change of the schema: `npx drizzle-kit generate --config demo/api/drizzle.config.ts`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './demo/api/database/schema.ts',
  out: './demo/api/migrations',
});
