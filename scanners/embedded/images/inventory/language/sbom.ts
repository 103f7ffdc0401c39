/** Bills of materials that lie in an image: CycloneDX and SPDX 2, in JSON. */
import {z} from 'zod';
import {readPurl} from '../../../../../src/formats/purl/read-purl.ts';
import type {FileAnalyzer} from '../../image.ts';
import {type LanguagePackage, type PackageFacts, UnreadablePackages} from '../package-facts.ts';
import {LANGUAGE_FILES} from './language-files.ts';
import {readJson} from './read-json.ts';

/** Components hold components, to any depth. */
const component = z.object({
  purl: z.string().optional(),
  version: z.string().optional(),
  components: z.array(z.unknown()).default([]),
});
const cycloneDx = z.object({bomFormat: z.literal('CycloneDX'), components: z.array(z.unknown()).default([])});
const spdx = z.object({
  spdxVersion: z.string().startsWith('SPDX-2.'),
  packages: z
    .array(
      z.object({
        versionInfo: z.string().optional(),
        externalRefs: z.array(z.object({referenceType: z.string(), referenceLocator: z.string()})).default([]),
      }),
    )
    .default([]),
});
/** `bom.json` can be anything else. */
const document = z.looseObject({});

export const sbom: FileAnalyzer<PackageFacts> = {
  name: 'sbom',
  wants: ({path}) => LANGUAGE_FILES.sbom.test(path),
  read: (_, bytes) => {
    const stated = purlsOf(readJson(bytes, document));
    if (stated === undefined) return undefined;
    const packages = stated.flatMap(toPackages);
    const unknown = stated.length - packages.length;
    // Packages of distributions are known from their own database; others are of no kind that has advisories.
    return unknown === 0
      ? {packages}
      : {packages, notes: [`${unknown} of its ${stated.length} components have no package URL of a language`]};
  },
};

interface Stated {
  readonly purl: string | undefined;
  readonly version: string | undefined;
}

/** Undefined for what is no bill of materials. Throws `UnreadablePackages` for one that cannot be read. */
function purlsOf(found: z.output<typeof document>): readonly Stated[] | undefined {
  const asCycloneDx = cycloneDx.safeParse(found);
  if (asCycloneDx.success) return componentsOf(asCycloneDx.data.components);
  const asSpdx = spdx.safeParse(found);
  if (asSpdx.success) return asSpdx.data.packages.map(toStated);
  if (!('bomFormat' in found || 'spdxVersion' in found)) return undefined;
  throw new UnreadablePackages('it is no bill of materials as its format says');
}

function componentsOf(roots: readonly unknown[]): readonly Stated[] {
  const stated: Stated[] = [];
  const pending = roots.toReversed();
  while (pending.length > 0) {
    const result = component.safeParse(pending.pop());
    if (!result.success) throw new UnreadablePackages('a component is not what it should be');
    const {purl, version, components} = result.data;
    stated.push({purl, version});
    for (const child of components.toReversed()) pending.push(child);
  }
  return stated;
}

type SpdxPackage = z.output<typeof spdx>['packages'][number];

function toStated({versionInfo, externalRefs}: SpdxPackage): Stated {
  return {
    purl: externalRefs.find(({referenceType}) => referenceType === 'purl')?.referenceLocator,
    version: versionInfo,
  };
}

function toPackages({purl, version}: Stated): readonly LanguagePackage[] {
  const found = purl === undefined ? undefined : readPurl(purl);
  // Workflows and sources on GitHub share a type of package URL; neither is installed.
  if (found === undefined || found === 'other' || found.ecosystem === 'GitHub Actions') return [];
  const known = found.version ?? version;
  return known ? [{kind: 'language', ecosystem: found.ecosystem, name: found.name, version: known}] : [];
}
