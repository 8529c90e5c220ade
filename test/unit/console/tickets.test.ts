import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { riskCategories } from '../../../shared/model/names.ts';
import { readTickets } from '../../console/ticket.ts';

const expected: Record<string, { sop: string | null; flags: string[] }> = JSON.parse(
  readFileSync(new URL('../../console/expected.json', import.meta.url), 'utf8'),
);
const tickets = readTickets(Date.UTC(2026, 10, 22, 6));

describe('the demo tickets', () => {
  it('are at least 64, each with a number of its own and something expected of it', () => {
    const ids = tickets.map((ticket) => ticket.id);
    expect(ids.length).toBeGreaterThanOrEqual(64);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(expected).sort()).toEqual([...ids].sort());
  });

  it('hold every risk category, every market and every kind of customer', () => {
    const flags = new Set(Object.values(expected).flatMap((entry) => entry.flags));
    expect([...flags].sort()).toEqual([...riskCategories].sort());
    expect(new Set(tickets.map((ticket) => ticket.market)).size).toBe(6);
    expect(new Set(tickets.map((ticket) => ticket.kind)).size).toBe(3);
  });

  it('end with the customer, who waits for an answer', () => {
    for (const { id, messages } of tickets) {
      expect(messages.filter((message) => !message.internal).at(-1)?.author, id).not.toBe('agent');
    }
  });

  it('have messages in the order of their times', () => {
    for (const { id, messages } of tickets) {
      const times = messages.map((message) => message.at);
      expect(times, id).toEqual([...times].sort((a, b) => a - b));
    }
  });
});

describe('the demo console', () => {
  it('holds nothing of Deskside and does not serve what is expected', () => {
    const folder = new URL('../../console/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const imports = sources.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(
        (found) => `${name}: ${found[1]}`,
      ),
    );
    expect(imports.length).toBeGreaterThan(20);
    const allowed =
      /^(tickets\/\S+: \.\/[\w-]+\.ts|[\w-]+\.tsx?: (\.\/[\w/-]+\.(tsx?|css)|preact(\/hooks)?|@tiptap\/[\w-]+))$/;
    expect(imports.filter((line) => !allowed.test(line))).toEqual([]);
  });
});
