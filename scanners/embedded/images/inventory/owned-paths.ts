/** Which files of a distribution's package matter: those that would be taken for packages of their own. */
import {isLanguageFile} from './language/language-files.ts';

/** Programs have no ending, libraries have one of these. */
const LIBRARY = /.\.(?:so|exe|dll|bin)(?:\.[0-9.]+)?$/;
/** Documents and settings are no programs. */
const NO_PROGRAMS = /^(?:usr\/share|etc|var)\//;

/** Linux' limit; longer ones cannot be opened. */
export const MAX_PATH_LENGTH = 4_096;

/** True when some analyzer of language packages could want the file. */
export function mattersToOwners(path: string): boolean {
  if (path.length > MAX_PATH_LENGTH) return false;
  return isLanguageFile(path) || (!NO_PROGRAMS.test(path) && isProgram(path.slice(path.lastIndexOf('/') + 1)));
}

function isProgram(name: string): boolean {
  return name.includes('.') ? LIBRARY.test(name) : name !== '';
}

/** The same for both ways to a file where `/bin`, `/lib` and `/sbin` are links into `/usr`. */
export function mergedUsr(path: string): string {
  return path.replace(/^\/+/, '').replace(/^(bin|sbin|lib|lib32|lib64|libx32)\//, 'usr/$1/');
}
