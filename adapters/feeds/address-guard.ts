import { type LookupAddress, type LookupAllOptions, lookup as lookUpName } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

// What a server inside a network can reach and a publisher never is: RFC 6890 and its IPv6 kin.
const CLOSED = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv4');
}
// Only global unicast is open in IPv6; inside it, the ranges that wrap an IPv4 address or are set apart.
const OPEN_IPV6 = new BlockList();
OPEN_IPV6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv6');
}

// Names that no publisher on the Internet has (RFC 6761, RFC 8375, ICANN's list of collisions), whatever a
// resolver inside a network makes of them; a name without a dot is one of them.
const CLOSED_NAME =
  /^[^.]+$|\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid)$/i;

type LookUpAll = (
  hostname: string,
  options: LookupAllOptions,
  callback: (cause: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Whether an address is one that anybody on the Internet could reach. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !CLOSED.check(address, 'ipv4');
  if (family === 6) return OPEN_IPV6.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
  return false;
}

/**
 * Refuses a URL whose host is a closed address or a name of a closed network as it stands; other names are
 * checked when they are looked up.
 * @param allowed `host:port` that an operator opened.
 */
export function refuseClosedHost(url: URL, allowed: ReadonlySet<string>): void {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isOpen = isIP(host) ? isPublicAddress(host) : !CLOSED_NAME.test(host);
  if (!isOpen && !allowed.has(hostAndPort(url))) throw new ForbiddenAddress(host);
}

export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`.toLowerCase();
}

/**
 * Looks a name up at the moment of connecting, so that a name cannot be checked as one address and
 * reached as another. One closed address among several refuses them all.
 */
export function publicLookUp(lookUp: LookUpAll = lookUpName): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (cause, addresses) => {
      if (cause) return callback(cause, '');
      if (!addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new ForbiddenAddress(hostname), '');
      }
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
