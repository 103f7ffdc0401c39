/** The images of a run: read, understood, traced to lines of the repository. */
import type {Component} from '../../../src/finding/component.ts';
import {compareText} from '../../../src/finding/location.ts';
import type {ImageContext, ProjectContext, ProjectReport} from '../../../src/scanner.ts';
import {baseAgeFindings} from './configuration/age-findings.ts';
import {configurationFindings} from './configuration/configuration-findings.ts';
import {fileFindings} from './contents/file-findings.ts';
import {secretFiles, secretFindings} from './contents/secret-files.ts';
import {packHandover} from './handover.ts';
import type {ImageFinding, ImageInventory} from './image.ts';
import {INVENTORY_ANALYZERS, takeInventory} from './inventory/take-inventory.ts';
import {openLayerStore} from './layers/layer-store.ts';
import {matchPackages} from './matching/match-packages.ts';
import {MAX_ENTRIES} from './read-image.ts';
import {type ReadImage, readNamedImages, type UnreadImage} from './read-named-images.ts';
import type {RepositoryImages} from './references/repository-images.ts';
import {baseLayers} from './tracing/base-layers.ts';
import {adviseBases} from './tracing/newer-bases.ts';
import {locationOf, pathOf, placeFindings} from './tracing/place-findings.ts';
import {openBaseReader} from './tracing/read-bases.ts';
import {instructionOf, type Trace, toTraced, traceImage} from './tracing/trace-image.ts';
import {NOT_ASKED, openTrust, type TrustReport, wordTrust} from './trust/trust-images.ts';

interface Judged extends ReadImage {
  readonly inventory: ImageInventory;
  readonly trace: Trace;
  readonly findings: readonly ImageFinding[];
}

export async function judgeImages(
  repository: RepositoryImages,
  context: ProjectContext & {readonly images: ImageContext},
): Promise<ProjectReport> {
  const {images, signal, today} = context;
  const secrets = await images.prepareSecrets();
  const secretAnalyzer = secretFiles(secrets);
  const analyzers = [...INVENTORY_ANALYZERS, secretAnalyzer];
  const store = openLayerStore({analyzers, maxEntries: MAX_ENTRIES, memory: images.memory, signal});
  const read = await readNamedImages(images, repository, store);
  const taken = read.images.map((one) => ({...one, inventory: takeInventory(one.image)}));
  const matched = await matchPackages(taken, context);
  const bases = await baseLayers(
    taken.map(({image}) => image),
    repository,
    images,
  );
  const traced = taken.map((one, index): Judged => {
    const {image, archive} = one;
    const trace = traceImage(toTraced(image, archive), repository, bases);
    const findings = [
      ...configurationFindings(image, {today, platform: images.selection.platform, secrets}),
      ...baseAgeFindings(image, trace.owners, today),
      ...fileFindings(image),
      ...secretFindings(image, secretAnalyzer),
      ...(matched.findings[index] ?? []),
    ];
    return {...one, trace, findings};
  });
  const advised = await adviseBases(traced, openBaseReader({bases, store, context}));
  const judgeTrust = openTrust(images);
  const trusted = await Promise.all(advised.map(({image}) => judgeTrust(image)));
  const judged = advised.map((one, index) => ({
    ...one,
    trusted: trusted[index] ?? NOT_ASKED,
    findings: [...one.findings, ...(trusted[index]?.findings ?? [])],
  }));
  return {
    findings: placeFindings(judged),
    ...toldBeside(judged, read.unread, matched.failures),
    components: componentsOf(judged),
    notices: [...matched.notices, ...judged.map(wordImage), ...wordTrust(trusted, images)],
    handover: packHandover({images: judged.map(toHanded), bases: [...bases]}),
  };
}

function toHanded({trace, findings}: Judged) {
  const {image, match, base} = trace;
  return {traced: image, findings, hasDockerfile: match !== undefined, ...(base !== undefined && {base})};
}

/** An image that the user named and that cannot be read fails the scan; one that the repository names is a note. */
function toldBeside(
  judged: readonly (Judged & {trusted: TrustReport})[],
  unread: readonly UnreadImage[],
  failures: readonly string[],
) {
  const notes = judged.flatMap(({trace, image, inventory}) =>
    [...image.notes, ...inventory.notes].map(({kind, text}) => ({
      kind,
      text: `${image.name}: ${text}`,
      path: locationOf(trace, undefined).path,
    })),
  );
  const broken = judged.flatMap(({trace, image, inventory, trusted}) =>
    [...(inventory.failures ?? []), ...trusted.failures].map((reason) => ({
      path: locationOf(trace, undefined).path,
      reason: `${image.name}: ${reason}`,
    })),
  );
  const missing = unread.map(({name, reason, isNamed}) => ({
    path: pathOf(name),
    reason: `${name}: ${reason}`,
    isNamed,
  }));
  return {
    failedFiles: [
      ...missing.filter(({isNamed}) => isNamed).map(({path, reason}) => ({path, reason})),
      ...broken,
      ...failures.map((reason) => ({path: 'advisories', reason})),
    ],
    notes: [
      ...notes,
      ...missing
        .filter(({isNamed}) => !isNamed)
        .map(({path, reason}) => ({kind: 'not-resolved' as const, path, text: reason})),
    ],
  };
}

/** Ten images on one base have its packages ten times: each is listed once a place. */
function componentsOf(judged: readonly Judged[]): readonly Component[] {
  const components = new Map<string, Component>();
  for (const {trace, inventory} of judged) {
    const unique = (ref: string) => `${trace.image.name} ${ref}`;
    for (const {
      layer,
      path,
      otherPaths: _others,
      isGuessed: _isGuessed,
      source: _,
      ...component
    } of inventory.components) {
      const {instruction} = instructionOf(trace, {kind: 'layer', layer, path});
      const ref = unique(component.ref);
      const dependsOn = component.dependsOn.map(unique).sort(compareText);
      components.set(ref, {...component, ref, dependsOn, location: locationOf(trace, instruction)});
    }
  }
  return [...components.values()].sort((a, b) => compareText(a.ref, b.ref));
}

/** So that nobody takes an image for read that was not. */
function wordImage({image, inventory, trace}: Judged): string {
  const system = inventory.distribution === undefined ? '' : `, ${inventory.distribution.title}`;
  const base = trace.base === undefined ? '' : `, on ${trace.base}`;
  const size = image.layers.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0) / 1024 ** 2;
  return `Image ${image.name}: ${image.layers.length} layers, ${size.toFixed(0)} MB, ${inventory.components.length} packages${system}${base}.`;
}
