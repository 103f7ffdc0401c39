/** Maven: the dependencies of each pom.xml, with versions as far as the repository knows them. */
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {type EffectivePom, effectivePom, interpolated, managementKey} from './effective-pom.ts';
import {paths} from './paths.ts';
import {type PomDependency, readPom} from './pom.ts';
import {type PomIndex, pomIndex} from './pom-index.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'pom.xml (Maven)',
  reference: 'https://maven.apache.org/pom.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readMavenPom(lead, text, sources, checkBudget)),
};

interface Context {
  readonly effective: EffectivePom;
  readonly index: PomIndex;
  readonly draft: InventoryDraft;
  readonly checkBudget: () => void;
}

function readMavenPom(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const pom = readPom(lead.path, text, checkBudget);
  const index = pomIndex(sources, checkBudget);
  const effective = effectivePom(pom, index, checkBudget);
  const draft = new InventoryDraft(lead.path);
  addUnknownParent(effective, draft);
  for (const dependency of pom.dependencies) {
    checkBudget();
    addDependency(interpolated(dependency, effective.properties), {effective, index, draft, checkBudget});
  }
  return draft.finish();
}

/** One that only an ancestor lacks is told where the ancestor is the lead file. */
function addUnknownParent({unknownParent}: EffectivePom, draft: InventoryDraft): void {
  if (unknownParent === undefined) return;
  const {path, parent, reason, isMissing} = unknownParent;
  if (isMissing && path !== draft.path) return;
  const name = `${parent.groupId}:${parent.artifactId}`;
  draft.addProblem(
    'unknown-parent',
    {path, line: parent.line},
    `the parent ${name} ${reason}, so what it sets is not known`,
  );
}

function addDependency(written: PomDependency, context: Context): void {
  const {effective, draft} = context;
  const managed = effective.managed.get(managementKey(written));
  const name = `${written.groupId}:${written.artifactId}`;
  const version = exactVersion(written.version ?? managed?.version);
  if (isOfRepository(name, version, context)) return;
  if (version === undefined || name.includes('${')) {
    draft.addProblem(
      'unknown-version',
      written.line,
      unknownText(name, written.version ?? managed?.version, effective),
    );
    return;
  }
  const {line} = written;
  const scope = scopeOf(written.scope ?? managed?.scope, written.optional ?? managed?.optional);
  const id = draft.add({ecosystem: 'Maven', name, version, line, scope, direct: true});
  if (id !== undefined) draft.markDirect(id, scope, {path: draft.path, line});
}

/** Ranges and the words LATEST and RELEASE are decided by a registry. https://maven.apache.org/pom.html#dependency-version-requirement-specification */
function exactVersion(version: string | undefined): string | undefined {
  if (version === undefined || version.includes('${') || version === 'LATEST' || version === 'RELEASE')
    return undefined;
  const exact = /^\[([^,[\]()]+)\]$/.exec(version)?.[1];
  return exact ?? (/[,[\]()]/.test(version) ? undefined : version);
}

/** A module of the repository is its own code. */
function isOfRepository(name: string, version: string | undefined, {index, checkBudget}: Context): boolean {
  const module = index.byName(name);
  return (
    module !== undefined && (version === undefined || effectivePom(module, index, checkBudget).version === version)
  );
}

function unknownText(name: string, version: string | undefined, {unknownParent, unknownBoms}: EffectivePom): string {
  if (version !== undefined) return `the version of ${name}, “${version}”, cannot be known without a registry`;
  const [bom] = unknownBoms;
  if (bom !== undefined) return `the version of ${name} may come from ${bom}, which is not in the repository`;
  const from = unknownParent === undefined ? 'nowhere in the repository' : 'only in a parent outside the repository';
  return `the version of ${name} is given ${from}`;
}

function scopeOf(scope: string | undefined, optional: string | undefined): Scope {
  if (scope === 'test') return 'test';
  return optional === 'true' ? 'optional' : 'production';
}
