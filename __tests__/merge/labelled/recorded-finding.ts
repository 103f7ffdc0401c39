/** A finding as it is recorded for the labelled pairs: what merging looks at, without words of tools or lines of code. */
import {z} from 'zod';
import {CATEGORIES} from '../../../src/finding/category.ts';
import {CONFIDENCES} from '../../../src/finding/confidence.ts';
import type {Finding} from '../../../src/finding/finding.ts';
import {SEVERITIES} from '../../../src/finding/severity.ts';
import {finding} from '../finding.ts';

const Region = z.object({
  startLine: z.int(),
  startColumn: z.int().exactOptional(),
  endLine: z.int().exactOptional(),
  endColumn: z.int().exactOptional(),
});

export const RecordedFinding = z.object({
  scanner: z.string(),
  ruleId: z.string(),
  category: z.enum(CATEGORIES),
  cwe: z.array(z.string()).default([]),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  location: Region,
  /** Steps of the flow in the same file, without its source. */
  flow: z.array(Region).exactOptional(),
  sensitive: z.boolean().default(false),
  /** Numbers that are equal where the recorded texts were: a key may hold text of the repository. */
  key: z.int(),
  fingerprint: z.int(),
  package: z.object({purl: z.string(), id: z.string(), ids: z.array(z.string())}).optional(),
});

export type RecordedFinding = z.infer<typeof RecordedFinding>;

/** Numbers texts in the order in which they first occur. */
export function makeNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}

/** What is kept of a finding. */
export function record(seen: Finding, numberOf: (text: string) => number): RecordedFinding {
  const {scanner, rule, severity, confidence, sensitive, component, advisory} = seen;
  return {
    scanner,
    ruleId: rule.id,
    category: rule.category,
    cwe: [...rule.cwe],
    severity,
    confidence,
    location: Region.parse(seen.location),
    ...flowOf(seen),
    sensitive,
    key: numberOf(JSON.stringify(['key', seen.identity.key])),
    fingerprint: numberOf(seen.fingerprint),
    ...(component !== undefined &&
      advisory !== undefined && {package: {purl: component.purl, id: advisory.id, ids: [...advisory.ids]}}),
  };
}

function flowOf({flow = [], location: {path}}: Finding): Pick<RecordedFinding, 'flow'> {
  const steps = flow.filter(({kind, location}) => kind !== 'source' && location.path === path);
  return steps.length === 0 ? {} : {flow: steps.map(({location}) => Region.parse(location))};
}

/** The finding again, with numbers in place of words. */
export function toFinding(recorded: RecordedFinding, path: string): Finding {
  const {location, flow, key, fingerprint, sensitive, ...parts} = recorded;
  const steps = flow?.map((region) => ({kind: 'step' as const, location: {path, ...region}}));
  return {
    ...finding({...parts, key: [String(key)], location: {path, ...location}}),
    ...(steps !== undefined && {flow: steps}),
    fingerprint: String(fingerprint),
    sensitive,
    ...packageOf(recorded),
  };
}

function packageOf({package: known}: RecordedFinding): Pick<Finding, 'component' | 'advisory'> {
  if (known === undefined) return {};
  const {purl, id, ids} = known;
  const component = {
    purl,
    ecosystem: '',
    name: purl,
    version: '',
    scope: 'production',
    direct: true,
    path: [],
  } as const;
  return {component, advisory: {id, ids, malicious: false, knownExploited: false}};
}
