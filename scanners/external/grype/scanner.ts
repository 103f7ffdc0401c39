/** Grype: packages with published flaws, by Anchore's database. https://github.com/anchore/grype (Apache-2.0) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {isPackageFile} from './accepted-paths.ts';
import {SOURCE} from './lock.ts';
import {parseGrype} from './parse-grype.ts';

/** It is made anew once a day. https://github.com/anchore/grype#grypes-database */
const MAX_AGE_HOURS = 24;

/** Variables of a machine that say where the database comes from: a mirror of the company. */
const MIRROR = ['GRYPE_DB_UPDATE_URL', 'GRYPE_DB_CA_CERT', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'grype',
    title: 'Grype',
    description: 'Looks for packages with published flaws in lockfiles and manifests by the database of Grype.',
    category: 'dependencies',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: isPackageFile,
  rules: async () => [],
  source: SOURCE,
  // Without `--fail-on` findings are no failure. https://github.com/anchore/grype#gating-on-severity-of-vulnerabilities
  completedExitCodes: [0],
  data: 'grype',
  preparations: () => [
    {what: 'its database', args: ['db', 'update'], folder: '', passes: MIRROR, maxAgeHours: MAX_AGE_HOURS},
  ],
  extraFiles: async () => [
    // In place of any settings of the repository.
    {path: 'grype.yaml', text: ''},
  ],
  env: ({dataFolder, extraFolder}) => ({
    GRYPE_CONFIG: `${extraFolder}/grype.yaml`,
    GRYPE_DB_CACHE_DIR: dataFolder,
    GRYPE_DB_AUTO_UPDATE: 'false',
    // The report tells its day.
    GRYPE_DB_VALIDATE_AGE: 'false',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  }),
  args: () => ['dir:.', '--output', 'json', '--name', 'repository'],
  parse: ({stdout}) => parseGrype(stdout),
};
