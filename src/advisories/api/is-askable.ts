/** Packages that the OSV API may be asked about. */
import type {PackageName} from '../advisory.ts';
import {isOsvEcosystem} from '../osv-ecosystems.ts';

/** Longer than the longest name that any registry takes. */
const MAX_NAME_LENGTH = 512;

/**
 * False for an unknown ecosystem, and for a name that no registry can hold: one of them makes the API refuse the whole
 * batch.
 */
export function isAskable({ecosystem, name}: PackageName): boolean {
  return isOsvEcosystem(ecosystem) && name.length <= MAX_NAME_LENGTH && /^[\x21-\x7e]+$/.test(name);
}
