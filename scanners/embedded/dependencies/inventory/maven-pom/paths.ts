/** Files of pom.xml (Maven); parents, modules and BOMs are POMs as well. */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {name: 'maven-pom', isLead: isPom, isCompanion: isPom};

export function isPom(path: string): boolean {
  return baseName(path) === 'pom.xml' || path.endsWith('.pom');
}
