/** Files of Package.resolved (Swift). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'package-resolved',
  isLead: (path) => baseName(path) === 'Package.resolved',
  isCompanion: (path) => baseName(path) === 'Package.swift',
};
