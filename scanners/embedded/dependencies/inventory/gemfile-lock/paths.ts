/** Files of Gemfile.lock (Ruby). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'gemfile-lock',
  isLead: (path) => baseName(path) === 'Gemfile.lock' || baseName(path) === 'gems.locked',
  isCompanion: (path) => baseName(path) === 'Gemfile' || baseName(path) === 'gems.rb',
};
