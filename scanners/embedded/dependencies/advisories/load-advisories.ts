/** Advisories for the packages of a run, with what the report has to say about them. */
import type {AdvisorySet, PackageName} from './advisory.ts';
import {type AdvisoryContext, chooseSource} from './choose-source.ts';
import {refuseOldData} from './refuse-old-data.ts';
import {wordData} from './word-data.ts';

export interface LoadedAdvisories {
  readonly advisories: AdvisorySet;
  /** Which source, with which date, and what it does not know. Plain text, a sentence or two each. */
  readonly notices: readonly string[];
}

/** Throws `AdvisoryDataError` when the data cannot be trusted, reached although required, or is older than allowed. */
export async function loadAdvisories(
  packages: readonly PackageName[],
  context: AdvisoryContext,
): Promise<LoadedAdvisories> {
  const source = await chooseSource(context);
  const advisories = await source.load(packages, context.signal);
  refuseOldData(source.kind, advisories.dates, context);
  const {advisoriesFolder: folder} = context.dependencies;
  return {advisories, notices: wordData({kind: source.kind, folder, packages, advisories, today: context.today})};
}
