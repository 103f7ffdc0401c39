/** What is known of the packages that are judged, from the source that the config names. */
import type {ProjectContext} from '../../../../src/scanner.ts';
import type {AdvisorySet, AdvisorySource} from '../advisories/advisory.ts';
import {chooseSource} from '../advisories/choose-source.ts';
import type {Installed} from '../inventory/installed.ts';

/** Advisories with where they are from. */
export interface Advisories extends AdvisorySet {
  readonly kind: AdvisorySource['kind'];
}

/** Rejects when data is there and cannot be trusted. */
export async function loadAdvisories(judged: readonly Installed[], context: ProjectContext): Promise<Advisories> {
  const source = await chooseSource(context);
  const set = await source.load(judged, context.signal);
  return {...set, kind: source.kind};
}
