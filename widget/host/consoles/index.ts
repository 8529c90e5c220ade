import type { Adapter } from '../../../shared/model/adapter.ts';
import bare from './bare.json' with { type: 'json' };
import casebook from './casebook.json' with { type: 'json' };
import chatwoot from './chatwoot.json' with { type: 'json' };
import freescout from './freescout.json' with { type: 'json' };
import freshdesk from './freshdesk.json' with { type: 'json' };
import front from './front.json' with { type: 'json' };
import gmail from './gmail.json' with { type: 'json' };
import helpscout from './helpscout.json' with { type: 'json' };
import hubspot from './hubspot.json' with { type: 'json' };
import intercom from './intercom.json' with { type: 'json' };
import jira from './jira-service-management.json' with { type: 'json' };
import osticket from './osticket.json' with { type: 'json' };
import redmine from './redmine.json' with { type: 'json' };
import requestTracker from './request-tracker.json' with { type: 'json' };
import roundcube from './roundcube.json' with { type: 'json' };
import salesforce from './salesforce.json' with { type: 'json' };
import zammad from './zammad.json' with { type: 'json' };
import zendesk from './zendesk.json' with { type: 'json' };
import zohoDesk from './zoho-desk.json' with { type: 'json' };

const all = [
  bare,
  casebook,
  chatwoot,
  freescout,
  freshdesk,
  front,
  gmail,
  helpscout,
  hubspot,
  intercom,
  jira,
  osticket,
  redmine,
  requestTracker,
  roundcube,
  salesforce,
  zammad,
  zendesk,
  zohoDesk,
] as Adapter[];

/** The consoles Deskside knows: one file and one line each. Never reachable from what runs on a console's page. */
export const consoles: Record<string, Adapter> = Object.fromEntries(
  all.map((one) => [one.id, one]),
);
