/** Reads addresses of servers: which scheme, and whether they are somebody's real host. */

export interface Address {
  /** Lower case; empty for a relative address. */
  readonly scheme: string;
  readonly host: string;
  /** A host that is reached over a network: not this machine, not a stand-in, not a name inside of a cluster. */
  readonly isRemote: boolean;
}

const ADDRESS = /^([a-z][a-z0-9+.-]{0,30}):\/\/([^/?#\s]{0,300})/i;

export function readAddress(url: string): Address {
  const [, scheme = '', authority = ''] = ADDRESS.exec(url) ?? [];
  const host = hostOf(authority);
  return {scheme: scheme.toLowerCase(), host, isRemote: host !== '' && !isNear(host)};
}

/** `user@host:port` or `[address]:port` → the host, in small letters. */
function hostOf(authority: string): string {
  const behind = authority.slice(authority.lastIndexOf('@') + 1);
  const end = behind.startsWith('[') ? behind.indexOf(']') + 1 : behind.indexOf(':');
  return (end <= 0 ? behind : behind.slice(0, end)).toLowerCase();
}

/** True for loopback and private addresses, reserved names, placeholders and names without a dot. */
export function isNear(host: string): boolean {
  if (!host.includes('.') || /[{}$<>%]/.test(host) || host.startsWith('[')) return true;
  return PRIVATE_ADDRESS.test(host) || RESERVED_NAME.test(host);
}

/** https://www.rfc-editor.org/rfc/rfc6890 */
const PRIVATE_ADDRESS = /^(?:0|10|127)\.\d|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./;

/** Names that no server on the Internet has: RFC 2606 and 6761, Docker, Kubernetes; the domains kept for documents. */
const RESERVED_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|test|invalid|svc|example\.(?:com|net|org)|(?:my|your)-?(?:domain|company|host|site|server)\.[a-z]+)$/;
