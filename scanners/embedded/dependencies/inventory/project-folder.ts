/** Which files of a repository speak of the same installed packages. */
import {folderOf} from './path-names.ts';

/** Folders that hold lockfiles of the project above them. */
const BELOW_PROJECT = /(?:^|\/)(?:gradle\/dependency-locks|gradle|obj)$/;

/**
 * Folder of the project that a lockfile or manifest belongs to: two files of one project that name the same version of
 * a package are about one installed package.
 */
export function projectFolder(path: string): string {
  return folderOf(path).replace(BELOW_PROJECT, '');
}
