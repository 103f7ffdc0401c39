/**
 * Images without a version, and the files that give them one: Skaffold puts the tag of what it has built into manifests, a
 * kustomization its `newTag`. Only the whole repository shows which images are really without.
 */
import {z} from 'zod';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {isMap, listAt, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {parseImage} from '../../../../src/formats/oci/image-reference.ts';

/** Rules whose findings wait for the rest of the repository. */
const WAITING_RULES: ReadonlySet<string> = new Set(['k8s-image-untagged', 'k8s-image-latest']);

const Waiting = z.object({
  /** Without tag and digest. */
  image: z.string(),
  ruleId: z.string(),
  message: z.string(),
  location: z.object({
    path: z.string(),
    startLine: z.number(),
    startColumn: z.number(),
    endLine: z.number(),
    endColumn: z.number(),
  }),
  identity: z.object({scope: z.enum(['file', 'repository']), key: z.array(z.string())}),
  suppressedInSource: z.string().exactOptional(),
});

export const ImageFacts = z.object({
  /** Names of images that get their version from this file. */
  given: z.array(z.string()),
  waiting: z.array(Waiting),
});

export type ImageFacts = z.infer<typeof ImageFacts>;

export interface Sighting {
  readonly finding: RawFinding;
  /** As the manifest names it; empty where the finding is not about a container. */
  readonly image: string;
}

/** Findings that are certain, and facts for `concludeImages`. */
export function splitSightings(
  sightings: readonly Sighting[],
  values: readonly Value[],
): {readonly findings: readonly RawFinding[]; readonly facts: ImageFacts | undefined} {
  const findings: RawFinding[] = [];
  const waiting: ImageFacts['waiting'] = [];
  for (const {finding, image} of sightings) {
    const held = WAITING_RULES.has(finding.ruleId)
      ? Waiting.safeParse({...finding, image: nameOf(image)}).data
      : undefined;
    if (held === undefined) findings.push(finding);
    else waiting.push(held);
  }
  const given = [...new Set(values.flatMap(imagesGivenBy))].sort();
  return {findings, facts: given.length + waiting.length === 0 ? undefined : {given, waiting}};
}

/** https://skaffold.dev/docs/references/yaml/ and https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
function imagesGivenBy(value: Value): readonly string[] {
  if (!isMap(value)) return [];
  const version = textAt(value, 'apiVersion');
  if (version.startsWith('skaffold/')) {
    return listAt(value, 'build', 'artifacts').flatMap((artifact) => textAt(artifact, 'image') || []);
  }
  if (!version.startsWith('kustomize.config.k8s.io/')) return [];
  return listAt(value, 'images').flatMap((image) => {
    const given = isMap(image) ? (image.get('newTag') ?? image.get('digest')) : undefined;
    return given === undefined || given === null ? [] : nameOf(textAt(image, 'name')) || [];
  });
}

function nameOf(reference: string): string {
  return String(parseImage(reference).get('name'));
}

/** Throws when facts do not have their shape: that must not look like a clean repository. */
export function concludeImages(files: readonly {readonly facts: unknown}[]): readonly RawFinding[] {
  const known = files.map(({facts}) => ImageFacts.parse(facts));
  const given = new Set(known.flatMap((facts) => facts.given));
  return known
    .flatMap(({waiting}) => waiting)
    .filter(({image}) => !given.has(image))
    .map(({image: _, ...finding}) => finding);
}
