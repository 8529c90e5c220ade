import { api, type Client } from '../shared/api.ts';
import { type ClientOptions, clientOf } from './calls.ts';

export { type ClientOptions, failure, listen, RefusedError } from './calls.ts';

/** Every call there is, for the backend's own pages; a panel has those of its own (calls.ts). */
export const createClient = (options: ClientOptions): Client => clientOf(api, options);
