/** Files of Podfile.lock (CocoaPods). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'podfile-lock',
  isLead: (path) => baseName(path) === 'Podfile.lock',
  isCompanion: (path) => baseName(path) === 'Podfile',
};
