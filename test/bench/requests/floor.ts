import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

/**
 * The least that can be called taking a request: a route that reads JSON and inserts it as one row,
 * over as many connections as the API has. It checks nothing, and what is sent twice is there twice.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query('create table floor (id bigserial primary key, body jsonb not null)');

const app = new Hono();
app.post('/peer-requests', async (c) => {
  const { rows } = await pool.query<{ id: string }>(
    'insert into floor (body) values ($1) returning id',
    [await c.req.json()],
  );
  return c.json({ reference: rows[0]?.id }, 201);
});

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`The floor answers at http://127.0.0.1:${port}/`);
});
process.once('SIGTERM', () => server.close(() => void pool.end()));
