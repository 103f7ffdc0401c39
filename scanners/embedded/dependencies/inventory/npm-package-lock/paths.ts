/** Files of package-lock.json and npm-shrinkwrap.json (npm). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'npm-package-lock',
  isLead: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(baseName(path)),
  isCompanion: (path) => baseName(path) === 'package.json',
};
