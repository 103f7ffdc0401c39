/** Files of *.spdx.json (SPDX 2.x). */
import type {FormatPaths} from '../format.ts';

export const paths: FormatPaths = {
  name: 'sbom-spdx',
  isLead: (path) => path.endsWith('.spdx.json'),
  isCompanion: () => false,
};
