/** Files of gradle.lockfile and buildscript-gradle.lockfile (Gradle). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const BUILD_SCRIPTS = ['build.gradle', 'build.gradle.kts'];

export const paths: FormatPaths = {
  name: 'gradle-lockfile',
  isLead: (path) => /(?:^|\/)(?:(?:buildscript-)?gradle|gradle\/dependency-locks\/[^/]+)\.lockfile$/.test(path),
  isCompanion: (path) => BUILD_SCRIPTS.includes(baseName(path)),
};
