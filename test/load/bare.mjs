// What is left when nothing is asked and nothing is checked: a request's rows into PostgreSQL, and an answer.
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(`
  create table bare_event (workspace text, at timestamptz(3), id uuid, kind text, agent text, site text, team text,
    console text, ticket text, lang text, sop text, received_at timestamptz(3), primary key (workspace, at, id));
  create table bare_escalation (workspace text, id uuid, record jsonb, received_at timestamptz(3),
    primary key (workspace, id))`);
const app = Fastify();
app.post('/api/events', async ({ body }) => {
  const { rowCount } = await pool.query({
    name: 'events',
    text: `insert into bare_event
      select 'kirana', at, id, kind, 'a', 's', 't', console, ticket, lang, sop, now()
      from jsonb_to_recordset($1::jsonb)
        as sent(at timestamptz(3), id uuid, kind text, console text, ticket text, lang text, sop text)
      on conflict do nothing`,
    values: [JSON.stringify(body.events)],
  });
  return { stored: rowCount };
});
app.post('/api/escalations', async ({ body }) => {
  await pool.query({
    name: 'escalation',
    text: `insert into bare_escalation values ('kirana', $1, $2, now()) on conflict do nothing`,
    values: [body.id, JSON.stringify(body)],
  });
  return body;
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await pool.end();
});
