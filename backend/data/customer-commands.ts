import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Erasure, Held, RetentionRun } from '../../shared/model/data.ts';
import { ArchiveError } from './archive.ts';
import { ask, type Command, run, save } from './run.ts';

/** Commands about what is held of customers: WORKSPACE --console ID [--customer NAME] [--tickets 1,2]. */
function subjectFrom(args: string[], example: string) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      console: { type: 'string' },
      customer: { type: 'string' },
      tickets: { type: 'string' },
      reason: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const [workspace, file] = positionals;
  const tickets = values.tickets?.split(',').filter(Boolean) ?? [];
  if (!workspace || !values.console || !(values.customer || tickets.length > 0)) {
    throw new ArchiveError(`Say of whom: ${example}`);
  }
  const subject = {
    console: values.console,
    ...(values.customer ? { customer: values.customer } : {}),
    tickets,
  };
  return { workspace, file, subject, reason: values.reason, yes: values.yes };
}

const listed = (rows: Record<string, number>) =>
  Object.entries(rows)
    .map(([table, n]) => `, ${n} of ${table}`)
    .join('');

export const customerCommands: Record<string, Command> = {
  async retention(config, args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [workspace] = positionals;
    if (!workspace) throw new ArchiveError('Say whose: npm run retention -- kirana [--dry-run]');
    const dryRun = values['dry-run'];
    const runs = await ask<RetentionRun[]>(config, 'retention', { workspace, dryRun });
    for (const { kind, cutOff, due, removed, held } of runs) {
      const kept = held > 0 ? `, ${held} held` : '';
      const gone = dryRun ? '' : `, ${removed} gone`;
      console.log(`${kind.padEnd(12)} before ${cutOff.slice(0, 10)}: ${due} due${gone}${kept}`);
    }
  },

  async 'export-customer'(config, args) {
    const example =
      'npm run export-customer -- kirana sari.json --console casebook --customer "Sari Wulandari" --tickets 48231';
    const { workspace, file, subject } = subjectFrom(args, example);
    if (!file) throw new ArchiveError(`Say where to: ${example}`);
    const path = resolve(file);
    await save(path, (out) => run(config, 'export-customer', { workspace, subject }, out));
    console.log(`${path}\nIt has what is sealed in the open: hand it over, then delete it.`);
  },

  /** Without --yes it counts, and erases nothing. */
  async erase(config, args) {
    const example =
      'npm run erase -- kirana --console casebook --customer "Sari Wulandari" --reason "Letter of 3 May" --yes';
    const { workspace, subject, reason, yes } = subjectFrom(args, example);
    const held = await ask<Held>(config, 'count-customer', { workspace, subject });
    const free = held.escalations.filter((one) => !one.held);
    console.log(
      `${free.length} escalations with ${held.texts} texts${listed(held.rows)}; ${held.escalations.length - free.length} held.`,
    );
    if (!yes) {
      console.log('Nothing was erased. With --yes and --reason it is, and cannot be undone.');
      return;
    }
    if (!reason) throw new ArchiveError(`Say why: ${example}`);
    const erase = { ...subject, reason, texts: held.texts };
    const proof = await ask<Erasure>(config, 'erase-customer', { workspace, erase });
    console.log(
      `Erased: ${proof.texts} texts of ${proof.escalations.join(', ') || 'no escalation'}${listed(proof.rows)}. Proof ${proof.id}, signed.`,
    );
  },
};
