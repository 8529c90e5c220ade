import { findKind } from '../../entities/numbers.ts';
import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { remembered } from '../../text/remembered.ts';
import { type Hit, hit } from '../case.ts';
import { notes, tools } from '../insiders.ts';

/** Hosts nobody outside can or should open, by their names. */
const insideHost =
  /^(?:localhost|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|(?:admin|backoffice|back-office|intranet|internal|staging|jira|confluence|wiki|grafana|kibana|gitlab|metabase|sharepoint|crm)[.-])|\.(?:internal|local|corp|intranet|lan)$/i;

const said = new RegExp(anyOf(notes), 'giu');
const literal = (text: string) => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Of terms, one a line. Made anew at each key press it cost more than the search. */
const patternOf = remembered(
  (terms) => new RegExp(anyOf(terms.split('\n').map(literal)), 'giu'),
  20,
);

/** Words, links and notes that are for the company only. The terms are the workspace's. */
const internal: Check = {
  id: 'internal',
  version: 2,
  severity: 'fatal',
  find(draft, { policy, sop }) {
    const own = [...policy.internalTerms, ...(sop?.id ? [sop.id] : [])].filter((term) =>
      term.trim(),
    );
    const terms = own.length > 0 ? [patternOf(own.join('\n'))] : [];
    const hits: Hit[] = [said, tools, ...terms].flatMap((pattern) =>
      [...draft.matchAll(pattern)].map(({ 0: term, index }) =>
        hit(draft, index, index + term.length, { term }),
      ),
    );
    for (const { start, end, text } of findKind(draft, 'link')) {
      const host = text.replace(/^https?:\/\//i, '').split(/[/:?#]/)[0] ?? '';
      if (insideHost.test(host)) hits.push(hit(draft, start, end, { term: host }));
    }
    return hits;
  },
};
export default internal;
