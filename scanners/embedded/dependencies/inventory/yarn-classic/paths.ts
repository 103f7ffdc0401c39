/** Files of yarn.lock (Yarn 1). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'yarn-classic',
  isLead: (path) => baseName(path) === 'yarn.lock',
  isCompanion: (path) => baseName(path) === 'package.json',
};
