/** Files of pubspec.lock (Dart, Flutter). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'pubspec-lock',
  isLead: (path) => baseName(path) === 'pubspec.lock',
  isCompanion: (path) => baseName(path) === 'pubspec.yaml',
};
