import { type Format, json } from './format.ts';
import { cut, facts, headline, said } from './say.ts';

const plain = (text: string, most: number) => ({ type: 'plain_text', text: cut(text, most) });
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Incoming webhooks with Block Kit (docs.slack.dev/reference/block-kit): header up to 150 characters, fields up to 10 of
 * 2,000, text up to 3,000. Everything is plain text, so nothing that a customer wrote becomes a link or a mention.
 */
export const slack: Format = {
  write(event, { url }) {
    const { link } = event.data;
    const rows = facts(event).map(([label, value]) => plain(`${label}\n${value}`, 2000));
    return json(url, {
      // What notifications and screen readers say.
      text: escaped(headline(event)),
      blocks: [
        { type: 'header', text: plain(headline(event), 150) },
        ...(rows.length > 0 ? [{ type: 'section', fields: rows }] : []),
        ...said(event).map((text) => ({ type: 'section', text: plain(text, 3000) })),
        ...(link
          ? [
              {
                type: 'actions',
                elements: [
                  {
                    type: 'button',
                    text: plain('Open in Deskside', 75),
                    url: link,
                    action_id: 'open',
                  },
                ],
              },
            ]
          : []),
      ],
    });
  },
};
