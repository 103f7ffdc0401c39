/** Ranges of IP addresses (CIDR). */
import {BlockList, isIP} from 'node:net';

/** Whether the address is in the range; false for what is no range. */
export function containsAddress(cidr: string, address: string): boolean {
  const [base = '', prefix = ''] = cidr.split('/');
  const version = isIP(base);
  if (version === 0 || isIP(address) !== version || !/^\d{1,3}$/.test(prefix)) return false;
  if (Number(prefix) > (version === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(base, Number(prefix), version === 4 ? 'ipv4' : 'ipv6');
  return list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** The whole internet, or half of it. */
export function isEveryAddress(cidr: string): boolean {
  return /^(?:0\.0\.0\.0\/[01]|128\.0\.0\.0\/1|::\/[01]|0:0:0:0:0:0:0:0\/0)$/.test(cidr.trim());
}
