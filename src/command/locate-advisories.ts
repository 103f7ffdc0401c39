/** The folder of advisories that flag or input name: found on disk before anything is scanned. */
import {resolve} from 'node:path';
import {ConfigError} from '../config/config.ts';
import {didYouMean} from '../config/did-you-mean.ts';
import {ADVISORY_SOURCES, type PolicyInputs} from '../config/parse-inputs.ts';
import {realPath, statPath} from '../platform/files.ts';

/** The same policy with an absolute path. `from` is what a relative one starts at. Throws `ConfigError`. */
export function locateAdvisories(policy: PolicyInputs, from: string): PolicyInputs {
  const {advisories} = policy;
  if (advisories?.kind !== 'folder') return policy;
  const path = realPath(resolve(from, advisories.path));
  if (path !== undefined && statPath(path)?.kind === 'folder') return {...policy, advisories: {kind: 'folder', path}};
  const shown = JSON.stringify(advisories.path.slice(0, 200));
  const hint = didYouMean(advisories.path, ADVISORY_SOURCES);
  throw new ConfigError(`advisories: ${shown} is none of ${ADVISORY_SOURCES.join(', ')} and no folder${hint}`);
}
