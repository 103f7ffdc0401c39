/** Names of the files of the embedded index. */
import {baseEcosystem} from './advisory.ts';

/** CVE ids that CISA knows to be exploited, one a line. */
export const KNOWN_EXPLOITED_FILE = 'known-exploited.br';

/** `crates.io` → `crates-io.br`. Only letters, digits and hyphens come out, whatever goes in. */
export function indexFileName(ecosystem: string): string {
  return `${baseEcosystem(ecosystem)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}.br`;
}
