/** Which source of advisories a run uses, by the policy and by what is reachable. */
import type {ProjectContext} from '../scanner.ts';
import {AdvisoryDataError, type AdvisorySource} from './advisory.ts';
import {apiSource} from './api/api-source.ts';
import {directorySource} from './directory-source.ts';
import {embeddedSource} from './embedded-source.ts';
import {withHeldScores} from './held-scores.ts';
import {KNOWN_EXPLOITED_FILE} from './index-files.ts';
import {readKnownExploited} from './known-exploited.ts';
import type {KnownExploited} from './to-records.ts';

/** The part of a scanner's context on which advisories depend. */
export type AdvisoryContext = Pick<ProjectContext, 'dependencies' | 'today' | 'readData' | 'askApi' | 'signal'>;

/**
 * A folder wins over everything. `auto` asks the API where the run is online. Throws `AdvisoryDataError` when `api` is
 * asked for and the run is offline, or the list of known-exploited flaws is damaged.
 */
export async function chooseSource({
  dependencies,
  today,
  readData,
  askApi: ask,
}: AdvisoryContext): Promise<AdvisorySource> {
  const {advisories, advisoriesFolder} = dependencies;
  const held = embeddedSource(readData);
  if (advisoriesFolder !== undefined) {
    return withHeldScores(directorySource(advisoriesFolder, await loadKnownExploited(readData)), held);
  }
  const required = advisories === 'api';
  if (required && ask === undefined) {
    throw new AdvisoryDataError('advisories: api needs the network, but this run is offline; use auto or embedded');
  }
  if (advisories === 'embedded' || ask === undefined) return held;
  const api = apiSource({ask, held, knownExploited: await loadKnownExploited(readData), today, required});
  return withHeldScores(api, held);
}

async function loadKnownExploited(readData: AdvisoryContext['readData']): Promise<KnownExploited> {
  const file = await readData(KNOWN_EXPLOITED_FILE);
  if (file === undefined) throw new AdvisoryDataError(`${KNOWN_EXPLOITED_FILE} is missing from this installation`);
  return readKnownExploited(file);
}
