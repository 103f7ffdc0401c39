/** The address of a running service that scanners may call: one that this workflow has started, never another's. */
import {ConfigError} from './config.ts';

/** Loopback and private networks. https://www.rfc-editor.org/rfc/rfc1918, https://www.rfc-editor.org/rfc/rfc4193 */
const PRIVATE_V4 = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
const PRIVATE_V6 = /^(?:::1|f[cd][0-9a-f]{2}:.*)$/;

/** A service of the workflow, as containers are named: one label without a dot. */
const SERVICE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Throws `ConfigError` for anything else than an HTTP address of this machine or its private network. */
export function parseTargetUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const shown = JSON.stringify(text.slice(0, 200));
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ConfigError(`target-url: ${shown} is no address such as http://localhost:8080`);
  if (url.username !== '' || url.password !== '')
    throw new ConfigError('target-url: write the address without a user and password');
  if (isPrivate(url.hostname)) return url.href;
  throw new ConfigError(
    `target-url: ${shown} is not on this machine or in its private network; start the service in the workflow and name it as http://localhost:PORT`,
  );
}

/** `URL` has written every spelling of an IPv4 address with dots, and IPv6 in brackets. */
function isPrivate(hostname: string): boolean {
  if (hostname.startsWith('[')) return PRIVATE_V6.test(hostname.slice(1, -1));
  if (/^[\d.]+$/.test(hostname)) return PRIVATE_V4.test(hostname);
  return hostname.endsWith('.localhost') || SERVICE.test(hostname);
}
