import { setImmediate } from 'node:timers/promises';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { AcceptRule, Proposal, ProposeRule, Replay } from '../../shared/model/own-rule.ts';
import type { RiskRule } from '../../shared/model/risk.ts';
import { scopeBook } from '../../shared/risk/compile.ts';
import {
  harmlessTexts,
  type OwnRule,
  problemWith,
  replay,
  ruleOf,
} from '../../shared/risk/own-rule.ts';
import type { ScopeBook } from '../../shared/risk/scope.ts';
import type { Database } from '../db/open.ts';
import { ownRule, ruleProposal, user } from '../db/schema.ts';
import { notFound, RefusedError } from '../refused.ts';
import type { Sealing } from '../sealing.ts';
import type { PacksOf } from '../workspace-content.ts';
import { currentContent } from '../workspace-content.ts';
import { addOwnRule, newRuleId, versionsOf } from './own-rules.ts';

/** Words that specialists want flagged: proposed with their case, tried on harmless texts, accepted or declined. */

export interface ProposalDeps {
  db: Database;
  packsOf: PacksOf;
  sealing: Sealing;
  now: () => Date;
}

const mostListed = 200;
/** Words and sentences are confidential: what was tried is kept in memory only, and not without end. */
const mostTried = 1000;

type Row = typeof ruleProposal.$inferSelect;
type Text = Pick<ProposeRule, 'words' | 'case'>;

const placeOf = (workspace: string, id: string) => ({ workspace, table: 'rule_proposal', id });
const ownsContent = ({ role }: Me) => role === 'admin' || role === 'sop-owner';

export function createProposals({ db, packsOf, sealing, now }: ProposalDeps) {
  const seal = (workspace: string, id: string, text: Text) =>
    Buffer.from(sealing.seal(text, placeOf(workspace, id)).bytes).toString('base64');
  const open = ({ workspace, id, sealed }: Row) =>
    sealing.open<Text>(Buffer.from(sealed, 'base64'), placeOf(workspace, id));

  /** Of a workspace in one version of its content: what trying words needs, and how those tried before came out. */
  interface Trials {
    version: string;
    rules: RiskRule[];
    lists: Record<string, string[]>;
    scope: ScopeBook;
    tried: Map<string, Replay>;
  }
  const trials = new Map<string, Trials>();
  async function trialsOf(workspace: string): Promise<Trials> {
    const { version, lists } = await packsOf(workspace);
    const known = trials.get(workspace);
    if (known?.version === version) return known;
    const rules = (await currentContent(db, workspace, 'rules'))?.body ?? [];
    const next = { version, rules, lists, scope: scopeBook(lists), tried: new Map() };
    trials.set(workspace, next);
    return next;
  }
  async function tried(workspace: string, rule: OwnRule, own: string): Promise<Replay> {
    const { rules, lists, scope, tried } = await trialsOf(workspace);
    const key = JSON.stringify([rule, own]);
    const known = tried.get(key);
    if (known) return known;
    // Some hundred texts are read: others are answered in between.
    await setImmediate();
    const found = replay(rule, own, harmlessTexts(rules, rule.lang), lists, scope);
    if (tried.size < mostTried) tried.set(key, found);
    return found;
  }

  const rowsOf = (me: Me, id?: string) =>
    db
      .select({ row: ruleProposal, name: user.name })
      .from(ruleProposal)
      .leftJoin(user, eq(user.id, ruleProposal.by))
      .where(
        and(
          eq(ruleProposal.workspace, me.workspace.id),
          // Who does not own the rules sees what became of their own words.
          ownsContent(me) ? undefined : eq(ruleProposal.by, me.id),
          id === undefined ? undefined : eq(ruleProposal.id, id),
        ),
      )
      .orderBy(sql`${ruleProposal.state} <> 'open'`, desc(ruleProposal.at))
      .limit(mostListed);

  async function list(me: Me, id?: string): Promise<Proposal[]> {
    const workspace = me.workspace.id;
    const rows = await rowsOf(me, id);
    const versions = await versionsOf(
      db,
      workspace,
      rows.map(({ row }) => row.id),
    );
    const proposals: Proposal[] = [];
    for (const { row, name } of rows) {
      const text = open(row);
      const { category, severity, state } = row;
      const lang = row.lang ? { lang: row.lang } : {};
      proposals.push({
        id: row.id,
        at: row.at.toISOString(),
        console: row.console,
        ticket: row.ticket,
        ...lang,
        category,
        severity,
        ...text,
        by: { id: row.by, name: name ?? row.by },
        state,
        ...(row.decidedAt ? { decidedAt: row.decidedAt.toISOString() } : {}),
        ...(row.decidedBy ? { decidedBy: await nameOf(row.decidedBy) } : {}),
        ...(row.reason ? { reason: row.reason } : {}),
        replay: await tried(
          workspace,
          { ...lang, category, severity, words: text.words },
          text.case,
        ),
        versions: versions.get(row.id) ?? [],
      });
    }
    return proposals;
  }

  async function nameOf(person: string): Promise<string> {
    const [row] = await db.select({ name: user.name }).from(user).where(eq(user.id, person));
    return row?.name ?? person;
  }

  async function one(me: Me, id: string): Promise<Proposal> {
    const [found] = await list(me, id);
    if (!found) throw notFound('such proposal');
    return found;
  }

  return {
    list,

    /** Once, however often it is sent. */
    async propose(me: Me, body: ProposeRule): Promise<{ stored: number }> {
      const { words, case: own, at, ...rest } = body;
      const workspace = me.workspace.id;
      const { lists } = await packsOf(workspace);
      const problem = problemWith(body, lists);
      if (problem) throw new RefusedError(422, 'words', problem);
      const stored = await db
        .insert(ruleProposal)
        .values({
          workspace,
          ...rest,
          at: new Date(at),
          by: me.id,
          sealed: seal(workspace, body.id, { words, case: own }),
        })
        .onConflictDoNothing()
        .returning({ id: ruleProposal.id });
      return { stored: stored.length };
    },

    /**
     * Makes it a rule, or a new version of the one it made before.
     * @throws RefusedError 404; 422 when it would not flag its own case.
     */
    async accept(me: Me, id: string, body: AcceptRule): Promise<Proposal> {
      const workspace = me.workspace.id;
      const before = await one(me, id);
      const { title, category, severity, words, dryRun } = body;
      const lang = before.lang ? { lang: before.lang } : {};
      const rule = { title, category, severity, words, ...lang };
      const found = await tried(workspace, rule, before.case);
      if (dryRun) return { ...before, replay: found };
      if (found.problem) throw new RefusedError(422, 'words', found.problem);
      if (!found.catches) {
        throw new RefusedError(
          422,
          'case',
          'These words do not flag the sentence they were proposed with. Change the words.',
        );
      }
      const at = now();
      await db.transaction(async (tx) => {
        // Of two who decide at once the second waits here.
        const [row] = await tx
          .select({ rule: ruleProposal.rule })
          .from(ruleProposal)
          .where(and(eq(ruleProposal.workspace, workspace), eq(ruleProposal.id, id)))
          .for('update');
        const ruleId = row?.rule ?? (await newRuleId(tx, workspace, category));
        const [highest] = await tx
          .select({ version: sql<number>`coalesce(max(${ownRule.version}), 0)::int` })
          .from(ownRule)
          .where(and(eq(ownRule.workspace, workspace), eq(ownRule.id, ruleId)));
        const version = (highest?.version ?? 0) + 1;
        const made = ruleOf({ ...rule, id: ruleId, version });
        await addOwnRule(tx, workspace, made, { proposal: id, by: me.id, now: at });
        await tx
          .update(ruleProposal)
          .set({ state: 'accepted', decidedAt: at, decidedBy: me.id, rule: ruleId, reason: null })
          .where(and(eq(ruleProposal.workspace, workspace), eq(ruleProposal.id, id)));
      });
      return one(me, id);
    },

    /** @throws RefusedError 404; 409 when it is a rule already. */
    async decline(me: Me, id: string, reason: string): Promise<Proposal> {
      const workspace = me.workspace.id;
      await one(me, id);
      const declined = await db
        .update(ruleProposal)
        .set({ state: 'declined', decidedAt: now(), decidedBy: me.id, reason })
        .where(
          and(
            eq(ruleProposal.workspace, workspace),
            eq(ruleProposal.id, id),
            sql`${ruleProposal.rule} is null`,
          ),
        )
        .returning({ id: ruleProposal.id });
      if (declined.length === 0) {
        throw new RefusedError(409, 'not-now', 'It was accepted already; take the rule back.');
      }
      return one(me, id);
    },

    one,
  };
}
