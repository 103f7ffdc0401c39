/** Where the OSV API is. */
import {OsvApiError} from './fault.ts';

const DEFAULT_ADDRESS = 'https://api.osv.dev';

/** For a mirror, or a test. */
const VARIABLE = 'SECURE_PIPELINE_OSV_API';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The API's address without a slash at its end. Throws when the environment names one that is not https; http is for
 * this machine alone, as answers decide what passes.
 */
export function osvApiAddress(environment: Readonly<Record<string, string | undefined>>): string {
  const written = environment[VARIABLE] || DEFAULT_ADDRESS;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === undefined || !isSafe || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new OsvApiError(`${VARIABLE} is not the address of an API: write one like ${DEFAULT_ADDRESS}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
