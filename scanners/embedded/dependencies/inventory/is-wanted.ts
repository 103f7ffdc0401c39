/** Which files the scanner asks for, by path alone. Every path of a repository comes by here. */
import {FORMATS} from './formats.generated.ts';

/** True for lockfiles, and for manifests that say more about them. */
export function isWanted(path: string): boolean {
  return FORMATS.some(({paths}) => paths.isLead(path) || paths.isCompanion(path));
}
