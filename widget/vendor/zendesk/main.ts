import { fromBackend, showProblem } from '../embedded.ts';
import { startZendesk, type ZendeskClient } from './app.ts';

/** From Zendesk's own script, which the page loads before this one. */
declare const ZAFClient: { init(): ZendeskClient | false };

const client = ZAFClient.init();
if (client) {
  void client.invoke('resize', { width: '100%', height: '80vh' });
  startZendesk(client, fromBackend).catch(showProblem);
} else {
  showProblem(new Error('This page works inside Zendesk only.'));
}
