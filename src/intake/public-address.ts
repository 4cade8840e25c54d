import net from 'node:net';

/**
 * Whether an IP address is one of the public internet: global unicast, and none of those that are reserved
 * for loopback, private and local networks, documentation or tunnels. An IPv4 address inside an IPv6 one
 * (`::ffff:10.0.0.1`, or `64:ff9b::a00:1` of a network that translates) is judged by itself.
 * Source: the special-purpose registries of IANA (RFC 6890), iana-ipv4-special-registry and
 * iana-ipv6-special-registry.
 * @returns false for what is no IP address
 */
export function isPublicAddress(address: string): boolean {
  if (net.isIPv4(address)) return !RESERVED.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) is no part of an address, and only local ones have it.
  if (!net.isIPv6(address) || address.includes('%')) return false;
  const inner = embeddedIPv4(address);
  if (inner !== undefined) return isPublicAddress(inner);
  return GLOBAL.check(address, 'ipv6') && !RESERVED.check(address, 'ipv6');
}

/** The IPv4 address in one that is mapped (RFC 4291, 2.5.5.2) or translated (RFC 6052, 2.1). */
function embeddedIPv4(address: string): string | undefined {
  const { hostname } = new URL(`http://[${address}]/`);
  const [, high, low] = /^\[(?:::ffff:|64:ff9b::)([\da-f]+):([\da-f]+)\]$/.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return undefined;
  return [high, low].flatMap((part) => [parseInt(part, 16) >> 8, parseInt(part, 16) & 255]).join('.');
}

const GLOBAL = new net.BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

const RESERVED = new net.BlockList();
for (const [start, length] of [
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
  // Multicast, and what is kept for later.
  ['224.0.0.0', 3],
] as const)
  RESERVED.addSubnet(start, length, 'ipv4');
for (const [start, length] of [
  // Protocols of the IETF, Teredo among them.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4, which has IPv4 addresses inside.
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  RESERVED.addSubnet(start, length, 'ipv6');
