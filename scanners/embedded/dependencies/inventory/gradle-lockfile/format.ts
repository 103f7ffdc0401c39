/** Gradle lockfiles: one module a line, with the configurations that use it. The build script says which are direct. */
import type {Inventory, InventoryFormat, Place, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {baseName, folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {BUILD_SCRIPTS, paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'gradle.lockfile and buildscript-gradle.lockfile (Gradle)',
  reference: 'https://docs.gradle.org/current/userguide/dependency_locking.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readLockfile(lead, text, sources, checkBudget)),
};

const MODULE =
  /^(?<group>[^\s:=]{1,500}):(?<artifact>[^\s:=]{1,500}):(?<version>[^\s:=]{1,300})(?:=(?<configurations>\S*))?$/;
/** Configurations whose modules run in the build and not in the product. */
const OF_BUILD =
  /^(?:classpath|.*annotationProcessor|kapt.*|ksp.*|checkstyle|pmd|spotbugs.*|detekt.*|ktlint.*|jacoco.*|.*lint.*)$/i;

function readLockfile(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const asked = askedFor(lead.path, sources, draft, checkBudget);
  for (const [index, raw] of text.split('\n').entries()) {
    checkBudget();
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || content.startsWith('empty=')) continue;
    addModule(content, index + 1, lead.path, asked, draft);
  }
  return draft.finish();
}

function addModule(
  content: string,
  line: number,
  path: string,
  asked: ReadonlyMap<string, Place>,
  draft: InventoryDraft,
): void {
  const parts = MODULE.exec(content)?.groups;
  if (parts === undefined) {
    draft.addProblem('unreadable', line, 'this line is none of a Gradle lockfile');
    return;
  }
  const name = `${parts.group}:${parts.artifact}`;
  const manifestPlace = asked.get(name);
  draft.add({
    ecosystem: 'Maven',
    name,
    version: parts.version ?? '',
    line,
    scope: scopeOf(path, parts.configurations),
    direct: manifestPlace !== undefined,
    ...(manifestPlace === undefined ? {} : {manifestPlace}),
  });
}

function scopeOf(path: string, configurations: string | undefined): Scope {
  const file = baseName(path);
  if (file.startsWith('buildscript')) return 'development';
  const names = (configurations ?? file.replace(/\.lockfile$/, '')).split(',').filter((name) => name !== '');
  if (names.length === 0) return 'production';
  if (names.every((name) => /^test|Test|AndroidTest/.test(name))) return 'test';
  return names.every((name) => OF_BUILD.test(name) || /^test|Test/.test(name)) ? 'development' : 'production';
}

/** Coordinates in quotes in the build script beside the lockfile (or above `gradle/dependency-locks`). */
function askedFor(
  lockPath: string,
  sources: Sources,
  draft: InventoryDraft,
  checkBudget: () => void,
): ReadonlyMap<string, Place> {
  const folder = folderOf(lockPath).replace(/(?:^|\/)gradle\/dependency-locks$/, '');
  const places = new Map<string, Place>();
  for (const script of BUILD_SCRIPTS) {
    const path = joinPath(folder, script);
    readCompanion(sources.get(path), draft, (text) => addCoordinates(path, text, places, checkBudget));
  }
  return places;
}

function addCoordinates(path: string, text: string, places: Map<string, Place>, checkBudget: () => void): void {
  for (const [index, line] of text.split('\n').entries()) {
    checkBudget();
    for (const {groups} of line.matchAll(/['"](?<name>[\w.-]{1,200}:[\w.-]{1,200})(?=[:'"@])/g)) {
      const name = groups?.name ?? '';
      if (!places.has(name)) places.set(name, {path, line: index + 1});
    }
  }
}
