/** What is known of the packages that are judged, from the source that the config names. */
import type {AdvisorySet, AdvisorySource, PackageName} from './advisory.ts';
import {type AdvisoryContext, chooseSource} from './choose-source.ts';

/** Advisories with where they are from. */
export interface Advisories extends AdvisorySet {
  readonly kind: AdvisorySource['kind'];
}

/** Rejects when data is there and cannot be trusted. */
export async function loadAdvisories(judged: readonly PackageName[], context: AdvisoryContext): Promise<Advisories> {
  const source = await chooseSource(context);
  const set = await source.load(judged, context.signal);
  return {...set, kind: source.kind};
}
