import { signatureHeaders } from '../signature.ts';
import { type Format, json } from './format.ts';

/** Our own JSON (shared/model/webhook.ts), signed. */
export const deskside: Format = {
  write(event, { url, secrets }, now) {
    const request = json(url, event);
    const signed = signatureHeaders(secrets, event.id, request.body ?? '', now);
    return { ...request, headers: { ...request.headers, ...signed } };
  },
};
