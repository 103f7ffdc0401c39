/** Reads the data files of src/report/compliance, for generation and tests. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {DerivedControl, Guide, Topic} from '../src/report/compliance/guide.ts';
import {derivedFile, guideFile, topicFile} from './compliance-data-schema.ts';

const FOLDER = join(import.meta.dirname, '..', 'src', 'report', 'compliance');

export interface ComplianceData {
  /** In the order of their files' names. */
  readonly guides: readonly Guide[];
  readonly topics: readonly Topic[];
  readonly derived: readonly DerivedControl[];
}

/** Throws when a file is invalid, or a derived control is in no guide. */
export async function readComplianceData(): Promise<ComplianceData> {
  const folder = join(FOLDER, 'guides');
  const names = (await readdir(folder)).sort();
  const guides = await Promise.all(names.map(async (name) => guideFile.parse(await readMap(join(folder, name)))));
  const topics = topicFile.parse(await readYaml('topics.yaml'));
  const derived = derivedFile.parse(await readYaml('derived-controls.yaml'));
  for (const control of derived) checkControl(control, guides);
  return {guides, topics, derived};
}

/** The keys of `controls` stay text and in order, as a map. */
async function readMap(path: string): Promise<unknown> {
  const map: unknown = parse(await readFile(path, 'utf8'), {mapAsMap: true, schema: 'failsafe'});
  return map instanceof Map ? Object.fromEntries(map) : map;
}

async function readYaml(name: string): Promise<unknown> {
  return parse(await readFile(join(FOLDER, name), 'utf8'), {schema: 'failsafe'});
}

function checkControl({guide, id}: DerivedControl, guides: readonly Guide[]): void {
  const known = guides.find(({name}) => name === guide);
  if (known?.controls.some((control) => control.id === id) !== true) {
    throw new Error(`derived-controls.yaml names ${guide} ${id}, which is in no file of guides/`);
  }
}
