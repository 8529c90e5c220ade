import { fromBackend, showProblem } from '../embedded.ts';
import { type FreshdeskClient, startFreshdesk } from './app.ts';

/** From Freshworks' own script, which the page loads before this one. */
declare const app: { initialized(): Promise<FreshdeskClient> };

app
  .initialized()
  .then((client) => startFreshdesk(client, fromBackend, navigator.languages))
  .catch(showProblem);
