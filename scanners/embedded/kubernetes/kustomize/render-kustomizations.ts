/** Kustomizations of a repository → documents and notes. Nothing runs `kustomize`: they are built here. */
import {listAt, textAt} from '../../../../src/formats/cel-rules/value.ts';
import {maskTokens} from '../../../../src/formats/text/mask-tokens.ts';
import type {RenderedDocument, RenderInput, Rendering} from '../rendered.ts';
import {type Build, buildFolder} from './build.ts';
import {KustomizeFiles, resolvePath} from './kustomization.ts';
import {fixReferences} from './references.ts';

/** Work on all kustomizations of a repository; the largest public ones need less than a tenth. */
const MAX_STEPS = 20_000_000;
const STEPS_BETWEEN_CHECKS = 2_000;

type Note = Rendering['notes'][number];

class BuildBudgetExceeded extends Error {
  override readonly name = 'BuildBudgetExceeded';
}

/** Builds what no other kustomization includes. Never throws for what the files hold. */
export function renderKustomizations(input: RenderInput): Rendering {
  const read = {places: input.places, checkBudget: input.checkBudget};
  const files = new KustomizeFiles(input.files, read);
  const notes = new Map<string, Note>();
  const note = (path: string, text: string) => {
    notes.set(`${path}\n${text}`, {path, kind: 'not-resolved', text: maskTokens(text.toWellFormed(), '•••')});
  };
  const build: Build = {files, read, places: input.places, step: stepCounter(input.checkBudget), note, stack: []};
  const documents = outermost(files).flatMap((folder) => renderFolder(folder, build));
  return {documents, notes: [...notes.values()]};
}

function stepCounter(checkBudget: () => void): (count: number) => void {
  let steps = 0;
  let checked = 0;
  return (count) => {
    steps += count;
    if (steps > MAX_STEPS) throw new BuildBudgetExceeded(`more than ${MAX_STEPS} steps`);
    if (steps - checked < STEPS_BETWEEN_CHECKS) return;
    checked = steps;
    checkBudget();
  };
}

/** Folders that no kustomization includes; a component is nothing by itself. */
function outermost(files: KustomizeFiles): readonly string[] {
  const folders = files.folders();
  const included = new Set(folders.flatMap((folder) => includedBy(folder, files)));
  return folders.filter((folder) => {
    const content = files.kustomization(folder)?.content;
    return content !== undefined && !included.has(folder) && textAt(content, 'kind') !== 'Component';
  });
}

function includedBy(folder: string, files: KustomizeFiles): readonly string[] {
  const content = files.kustomization(folder)?.content;
  if (content === undefined) return [];
  return ['resources', 'bases', 'components']
    .flatMap((key) => listAt(content, key))
    .flatMap((reference) => (typeof reference === 'string' ? (resolvePath(folder, reference) ?? []) : []));
}

function renderFolder(folder: string, build: Build): readonly RenderedDocument[] {
  try {
    const resources = fixReferences(buildFolder(folder, [], build), build);
    return resources.map(({object}) => ({value: object, origin: {kind: 'kustomize', folder}}));
  } catch (error) {
    if (!(error instanceof BuildBudgetExceeded)) throw error;
    build.note(build.files.kustomization(folder)?.path ?? folder, `is not built: it needs ${error.message}`);
    return [];
  }
}
