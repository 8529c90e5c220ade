import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Why nothing can go there, for the admin who typed the address. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

export interface Address {
  address: string;
  family: number;
}
export type Resolve = (host: string) => Promise<Address[]>;

export interface Reach {
  /** Networks of the company that its operator opened for this; everything private else is out of reach. */
  opened: BlockList;
  resolve?: Resolve;
}

/** IPv4 that is nobody's on the internet (IANA's list of special addresses), and Azure's own service on 168.63. */
const closed = networksOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]);
/** Of IPv6 only what was given out is open: local, mapped and translated addresses lie outside of it. */
const global = networksOf(['2000::/3']);
/** Teredo, documentation, 6to4: inside of it, but they carry other addresses or none. */
const globalButNot = networksOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);
const loopback = networksOf(['127.0.0.0/8', '::1/128']);

/** Addresses and networks as they are written: `10.20.0.0/16`, `::1`. @throws Error for what is neither. */
export function networksOf(written: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of written) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address);
    const all = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? all : Number(bits);
    if (!family || !Number.isInteger(prefix) || prefix < 0 || prefix > all) {
      throw new Error(`"${one}" is no address or network`);
    }
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

const isIn = (list: BlockList, { address, family }: Address) =>
  list.check(address, family === 6 ? 'ipv6' : 'ipv4');

function isPublic(one: Address): boolean {
  if (one.family === 4) return !isIn(closed, one);
  return isIn(global, one) && !isIn(globalButNot, one);
}

const ask: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Where an address leads, checked: connect to these and to nothing else. Asked before every send, as a name can lead
 * elsewhere tomorrow.
 * @throws UnreachableError
 */
export async function addressesOf(url: URL, { opened, resolve = ask }: Reach): Promise<Address[]> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new UnreachableError('The address must begin with https://.');
  }
  if (url.username || url.password) {
    throw new UnreachableError('Leave user and password out of the address.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host).catch(() => []);
  if (found.length === 0) throw new UnreachableError(`The name ${host} leads nowhere.`);
  for (const one of found) {
    if (!isPublic(one) && !isIn(opened, one)) {
      throw new UnreachableError(
        `${host} leads into a private network; whoever runs this server can open it with OUTGOING_NETWORKS.`,
      );
    }
    // Only within one machine is nobody on the line.
    if (url.protocol === 'http:' && !isIn(loopback, one)) {
      throw new UnreachableError('The address must begin with https://.');
    }
  }
  return found;
}
