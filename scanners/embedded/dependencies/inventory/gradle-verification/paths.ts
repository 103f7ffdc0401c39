/** Files of gradle/verification-metadata.xml (Gradle). */
import type {FormatPaths} from '../format.ts';

export const paths: FormatPaths = {
  name: 'gradle-verification',
  isLead: (path) => /(?:^|\/)gradle\/verification-metadata\.xml$/.test(path),
  isCompanion: () => false,
};
