/** Files of yarn.lock (Yarn 2 and later). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'yarn-berry',
  isLead: (path) => baseName(path) === 'yarn.lock',
  isCompanion: (path) => baseName(path) === 'package.json',
};
