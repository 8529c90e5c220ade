import { type Format, json } from './format.ts';
import { cut, facts, headline, said } from './say.ts';

const run = (text: string, rest: object = {}) => ({
  type: 'TextRun',
  text: cut(text, 4000),
  ...rest,
});
const line = (...inlines: object[]) => ({ type: 'RichTextBlock', inlines });

/**
 * A Workflows webhook (“Post to a channel when a webhook request is received”): one Adaptive Card as attachment, see
 * learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook. Text stands in text runs,
 * which know no Markdown: nothing that a customer wrote becomes a link.
 */
export const teams: Format = {
  write(event, { url }) {
    const { link } = event.data;
    return json(url, {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            msteams: { width: 'Full' },
            body: [
              line(run(headline(event), { weight: 'Bolder', size: 'Medium' })),
              ...facts(event).map(([label, value]) =>
                line(run(`${label}  `, { isSubtle: true }), run(value)),
              ),
              ...said(event).map((text) => line(run(text))),
            ],
            ...(link
              ? { actions: [{ type: 'Action.OpenUrl', title: 'Open in Deskside', url: link }] }
              : {}),
          },
        },
      ],
    });
  },
};
