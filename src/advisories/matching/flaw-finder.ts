/** Flaws of installed versions, each version judged once however many files have it. */
import type {AdvisorySet, PackageName} from '../advisory.ts';
import {type Flaws, findFlaws} from './find-flaws.ts';

/** A package as advisories name it, in the version that is installed. */
export interface InstalledVersion extends PackageName {
  readonly version: string;
}

const NO_FLAWS: Flaws = {flaws: [], unknown: []};

/** A function that remembers its answers. */
export function flawFinder(advisories: AdvisorySet): (installed: InstalledVersion) => Flaws {
  const known = new Map<string, Flaws>();
  return ({ecosystem, name, version}) => {
    const key = `${ecosystem}\n${name}\n${version}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const records = advisories.find({ecosystem, name});
    const flaws = records.length === 0 ? NO_FLAWS : findFlaws(ecosystem, version, records);
    known.set(key, flaws);
    return flaws;
  };
}
