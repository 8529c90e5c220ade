import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { expect, inject, it } from 'vitest';
import { openPglite } from '../../backend/db/open.ts';
import { workspace } from '../../backend/db/schema.ts';
import { createLog } from '../../backend/log.ts';
import { sweep } from '../../backend/outgoing/deliveries.ts';
import { enqueue } from '../../backend/outgoing/enqueue.ts';
import { addWebhook } from '../../backend/outgoing/webhooks.ts';
import { startWorker } from '../../backend/outgoing/worker.ts';
import type { Me } from '../../shared/model/account.ts';
import { otherSystem } from './other-systems.ts';
import { happening, outgoing, toldEscalation } from './told.ts';

/** Nobody asks the worker, so no round through the endpoint table hears what it says to the database. */
it('the worker asks of all workspaces only which have something to send', async () => {
  const statements: string[] = [];
  const packed = new Blob([readFileSync(inject('embedded'))]);
  const { db, close } = await openPglite(await PGlite.create({ loadDataDir: packed }), {
    logQuery: (statement: string) => statements.push(statement.replace(/\s+/g, ' ').trim()),
  });
  const there = await otherSystem(({ body }) => ({
    status: body.data.escalation.number === 'E-1' ? 200 : 500,
  }));
  await db.insert(workspace).values({ workspace: 'kirana', name: 'Kirana' });
  const me = { id: 'admin', name: 'Sari', workspace: { id: 'kirana', name: 'Kirana' } } as Me;
  const wanted = {
    name: 'Ours',
    format: 'deskside' as const,
    url: there.url,
    events: ['escalation.raised' as const],
    queues: [],
    withText: false,
  };
  await addWebhook(db, outgoing(), me, wanted, new Date());
  statements.length = 0;
  for (const number of ['E-1', 'E-2']) {
    const told = happening('escalation.raised', toldEscalation({ number }));
    await enqueue(db, 'kirana', told, new Date());
  }
  const worker = startWorker({
    ...outgoing(),
    db,
    log: createLog('silent'),
    now: () => new Date(),
    random: () => 0.5,
    every: 20,
    mostTries: 2,
  });
  const deadline = Date.now() + 20_000;
  while (there.received.length < 3 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await worker.stop();
  await sweep(db, 'kirana', new Date());
  await Promise.all([there.close(), close()]);

  const named = /(from|join|into|update) "(delivery|webhook|counterpart)"/;
  const touching = statements.filter((one) => named.test(one));
  const everywhere = touching.filter((one) => !/"workspace" = \$\d/.test(one));
  expect(there.received).toHaveLength(3);
  expect(touching.length).toBeGreaterThan(8);
  expect(new Set(everywhere.map((one) => one.replace(/ where .*/, '')))).toEqual(
    new Set(['select distinct "workspace" from "delivery"']),
  );
});
