import { createHmac } from 'node:crypto';
import type { Severity } from '../../../shared/model/category.ts';
import { type Format, json } from './format.ts';
import { cut, facts, headline, said } from './say.ts';

const plain = (content: string) => ({ tag: 'plain_text', content: cut(content, 4000) });
const colour: Record<Severity, string> = { critical: 'red', high: 'orange', normal: 'blue' };

/** The key is time and secret, what is signed is empty: so the bot's page says. `timestamp` in seconds. */
export function larkSign(secret: string, timestamp: string): string {
  return createHmac('sha256', `${timestamp}\n${secret}`).digest('base64');
}

/**
 * A custom bot of Lark or Feishu (open.larksuite.com/document/client-docs/bot-v3/add-custom-bot): an interactive card. With
 * signing on, `access.key` is the bot's secret. A refusal comes with status 200 and a code.
 */
export const lark: Format = {
  write(event, { url, access }, now) {
    const { link, escalation } = event.data;
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const rows = facts(event).map(([label, value]) => ({
      is_short: true,
      text: plain(`${label}\n${value}`),
    }));
    return json(url, {
      ...(access.key ? { timestamp, sign: larkSign(access.key, timestamp) } : {}),
      msg_type: 'interactive',
      card: {
        config: { wide_screen_mode: true },
        header: {
          template: escalation ? colour[escalation.severity] : 'blue',
          title: plain(headline(event)),
        },
        elements: [
          ...(rows.length > 0 ? [{ tag: 'div', fields: rows }] : []),
          ...said(event).map((text) => ({ tag: 'div', text: plain(text) })),
          ...(link
            ? [
                {
                  tag: 'action',
                  actions: [
                    { tag: 'button', type: 'primary', text: plain('Open in Deskside'), url: link },
                  ],
                },
              ]
            : []),
        ],
      },
    });
  },
  refusal(body) {
    try {
      const { code = 0, msg = '' } = JSON.parse(body) as { code?: number; msg?: string };
      return code === 0 ? undefined : `code ${code}: ${msg}`;
    } catch {
      return 'the answer is no JSON';
    }
  },
};
