import type { WebhookFormat } from '../../../shared/model/webhook.ts';
import { deskside } from './deskside.ts';
import type { Format } from './format.ts';
import { jira } from './jira.ts';
import { lark } from './lark.ts';
import { pagerduty } from './pagerduty.ts';
import { servicenow } from './servicenow.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';

export const formats: Record<WebhookFormat, Format> = {
  deskside,
  slack,
  teams,
  lark,
  pagerduty,
  jira,
  servicenow,
};
