/** Lines of a requirements file with those of the files that it includes, and the versions that constraints pin. */
import type {Place, Sources} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {pinnedVersion} from '../python-requirement.ts';
import {readCompanion} from '../read-lead.ts';
import {logicalLines} from './logical-lines.ts';
import {type ParsedLine, parseLine} from './parse-line.ts';

export interface RequirementsLine {
  readonly parsed: ParsedLine;
  readonly place: Place;
  readonly comments: readonly string[];
}

export interface CollectedLines {
  readonly lines: readonly RequirementsLine[];
  /** Versions by normalised name. */
  readonly constraints: ReadonlyMap<string, string>;
}

export interface Collection {
  readonly path: string;
  readonly sources: Sources;
  readonly draft: InventoryDraft;
  readonly checkBudget: () => void;
  /** Included files of this kind are read for themselves. */
  isLead(path: string): boolean;
}

interface Pending {
  readonly path: string;
  readonly text: string;
  readonly role: 'requirements' | 'constraints';
}

export function collectLines(text: string, collection: Collection): CollectedLines {
  const lines: RequirementsLine[] = [];
  const constraints = new Map<string, string>();
  const seen = new Set([collection.path]);
  const pending: Pending[] = [{path: collection.path, text, role: 'requirements'}];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    collection.checkBudget();
    for (const line of linesOf(next)) {
      const {parsed} = line;
      if (parsed.kind === 'include' || parsed.kind === 'constraints') {
        const file = include(line.place, parsed, {...collection, seen, role: next.role});
        if (file !== undefined) pending.push(file);
      } else if (next.role === 'requirements') lines.push(line);
      else if (parsed.kind === 'requirement') pin(constraints, parsed.name, parsed.specifier);
    }
  }
  return {lines, constraints};
}

function linesOf({path, text}: Pending): readonly RequirementsLine[] {
  return logicalLines(text).map((each) => ({
    parsed: parseLine(each.text),
    place: {path, line: each.line},
    comments: each.comments,
  }));
}

function pin(constraints: Map<string, string>, name: string, specifier: string): void {
  const version = pinnedVersion(specifier);
  if (version !== undefined) constraints.set(name, version);
}

interface Including extends Collection {
  readonly seen: Set<string>;
  readonly role: Pending['role'];
}

/** Undefined for what is read already, is read for itself, or is missing; the latter is told. */
function include(
  place: Place,
  {kind, path: relative}: {readonly kind: 'include' | 'constraints'; readonly path: string},
  {sources, draft, seen, role, isLead}: Including,
): Pending | undefined {
  const path = resolvePath(folderOf(place.path), relative);
  const target = path === undefined ? undefined : sources.get(path);
  if (path === undefined || target === undefined) {
    draft.addProblem(
      'unresolved-reference',
      place,
      'a file that it includes is not in the repository or not read as one',
    );
    return undefined;
  }
  const nextRole = kind === 'constraints' ? 'constraints' : role;
  if (seen.has(path) || (nextRole === 'requirements' && isLead(path))) return undefined;
  seen.add(path);
  const text = readCompanion(target, draft, (content) => content);
  return text === undefined ? undefined : {path, text, role: nextRole};
}
