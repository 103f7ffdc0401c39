/**
 * Statements that a flaw does not matter: OpenVEX and CycloneDX VEX, as JSON. https://github.com/openvex/spec,
 * https://cyclonedx.org/capabilities/vex/
 */
import {z} from 'zod';

/** A flaw that does not matter, or no more. Statements that it does, or that nobody knows yet, change nothing. */
export interface VexStatement {
  /** Ids of the flaw; any of them will do. */
  readonly ids: readonly string[];
  /** Package URLs that it is about. */
  readonly packages: readonly string[];
  readonly status: 'not_affected' | 'fixed';
  /** The format's own word, and the author's words; may be empty. */
  readonly justification: string;
}

export interface VexDocument {
  /** Who says so; empty where it does not tell. */
  readonly author: string;
  readonly statements: readonly VexStatement[];
  /** How many statements clear a flaw of something that has no package URL: they are about nothing that is known here. */
  readonly aboutOthers: number;
}

/** Throws for anything that is neither of the two. */
export function readVex(text: string): VexDocument {
  const document: unknown = JSON.parse(text);
  const openVex = OpenVex.safeParse(document);
  if (openVex.success) return fromOpenVex(openVex.data);
  const cycloneDx = CycloneDx.safeParse(document);
  if (cycloneDx.success) return fromCycloneDx(cycloneDx.data);
  throw new Error('it is neither OpenVEX nor CycloneDX with vulnerabilities, as JSON');
}

/** A text in the first versions of the format. */
const Named = z.union([
  z.string().transform((name) => ({ids: [name], '@id': name})),
  z
    .object({'@id': z.string().default(''), name: z.string().optional(), aliases: z.array(z.string()).default([])})
    .transform(({'@id': id, name, aliases}) => ({ids: [...(name === undefined ? [] : [name]), ...aliases], '@id': id})),
]);

const Identified = z.object({
  '@id': z.string().default(''),
  identifiers: z.object({purl: z.string().optional()}).default({}),
});

const Product = z.union([
  z.string().transform((id) => ({'@id': id, identifiers: {}, subcomponents: []})),
  Identified.extend({subcomponents: z.array(Identified).default([])}),
]);

const OpenVex = z.object({
  '@context': z.string().startsWith('https://openvex.dev/ns'),
  author: z.string().default(''),
  statements: z.array(
    z.object({
      vulnerability: Named,
      products: z.array(Product).default([]),
      status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
      justification: z.string().default(''),
      impact_statement: z.string().default(''),
    }),
  ),
});

function fromOpenVex({author, statements}: z.infer<typeof OpenVex>): VexDocument {
  return collect(
    author,
    statements.map(({vulnerability, products, status, justification, impact_statement: impact}) => ({
      ids: vulnerability.ids,
      // What is flawed is the part of the product, where one is named.
      packages: products.flatMap(({subcomponents, ...product}) =>
        (subcomponents.length > 0 ? subcomponents : [product]).flatMap(purlOf),
      ),
      status: status === 'not_affected' || status === 'fixed' ? status : undefined,
      justification: words(justification, impact),
    })),
  );
}

function purlOf({'@id': id, identifiers}: z.infer<typeof Identified>): readonly string[] {
  const purl = identifiers.purl ?? id;
  return purl.startsWith('pkg:') ? [purl] : [];
}

const CycloneDx = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.object({authors: z.array(z.object({name: z.string().optional()})).default([])}).default({authors: []}),
  components: z.array(z.object({'bom-ref': z.string().optional(), purl: z.string().optional()})).default([]),
  vulnerabilities: z.array(
    z.object({
      id: z.string(),
      references: z.array(z.object({id: z.string()})).default([]),
      analysis: z
        .object({state: z.string().optional(), justification: z.string().default(''), detail: z.string().default('')})
        .optional(),
      affects: z.array(z.object({ref: z.string()})).default([]),
    }),
  ),
});

/** https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state */
const STATES: ReadonlyMap<string | undefined, VexStatement['status']> = new Map([
  ['not_affected', 'not_affected'],
  ['false_positive', 'not_affected'],
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
]);

function fromCycloneDx({metadata, components, vulnerabilities}: z.infer<typeof CycloneDx>): VexDocument {
  const purls = new Map(components.map(({'bom-ref': ref, purl}) => [ref, purl]));
  const author = metadata.authors.flatMap(({name}) => name ?? []).join(', ');
  return collect(
    author,
    vulnerabilities.map(({id, references, analysis, affects}) => ({
      ids: [id, ...references.map((reference) => reference.id)],
      packages: affects.flatMap(({ref}) => purls.get(ref) ?? (ref.startsWith('pkg:') ? ref : [])),
      status: STATES.get(analysis?.state),
      justification: words(analysis?.justification ?? '', analysis?.detail ?? ''),
    })),
  );
}

function words(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(': ');
}

type Read = Omit<VexStatement, 'status'> & {readonly status: VexStatement['status'] | undefined};

function collect(author: string, all: readonly Read[]): VexDocument {
  const clearing = all.flatMap(({status, ...rest}) => (status === undefined ? [] : [{...rest, status}]));
  const statements = clearing.filter(({packages}) => packages.length > 0);
  return {author: words(author), statements, aboutOthers: clearing.length - statements.length};
}
