import type { Adapter } from '../../../shared/model/adapter.ts';
import bare from './bare.json' with { type: 'json' };
import casebook from './casebook.json' with { type: 'json' };
import redmine from './redmine.json' with { type: 'json' };

/** The consoles Deskside knows: one file and one line each. */
export const consoles: Record<string, Adapter> = {
  bare: bare as Adapter,
  casebook: casebook as Adapter,
  redmine: redmine as Adapter,
};
