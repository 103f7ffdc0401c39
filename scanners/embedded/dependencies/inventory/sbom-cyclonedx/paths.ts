/** Files of bom.json and *.cdx.json (CycloneDX). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'sbom-cyclonedx',
  isLead: (path) => baseName(path) === 'bom.json' || path.endsWith('.cdx.json'),
  isCompanion: () => false,
};
