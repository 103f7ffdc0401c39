/** The files of one side → what each lockfile says. One bad file never keeps the others from being read. */
import {BudgetExceeded, type Project, type ProjectContext, type WithheldFile} from '../../../../src/scanner.ts';
import {readUnlocked} from '../unlocked/read-unlocked.ts';
import type {FormatEntry, Inventory, InventoryFormat, InventoryProblem} from './format.ts';
import {FORMATS} from './formats.generated.ts';
import {memoryReason} from './memory.ts';
import {RepositorySources} from './repository-sources.ts';

/** What one format says of one file. */
export interface LeadInventory {
  readonly path: string;
  /** Name of the format. */
  readonly format: string;
  readonly components: Inventory['components'];
}

export interface Inventories {
  /** By format, then by path. */
  readonly inventories: readonly LeadInventory[];
  /** Problems of kinds other than `unreadable`. */
  readonly problems: readonly InventoryProblem[];
  /** Files that could not be read as what they are, once for each reason. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/** Real lockfiles take less than a second; ours. */
const LEAD_TIMEOUT_MS = 20_000;
/** Who asks for the budget is told in better words. */
const PARSER_GRACE_MS = 1_000;

/** What a side is read with. */
export type ReadContext = Pick<ProjectContext, 'signal' | 'callWithin'>;

/** Loads only the formats that files occur of. Rejects when the run is stopped. */
export async function readInventories(
  project: Project,
  {signal, callWithin = callOnly}: ReadContext,
): Promise<Inventories> {
  const wanted = wantedFormats(project);
  const sources = await RepositorySources.open(project, wanted, signal);
  const inventories: LeadInventory[] = [];
  const problems: InventoryProblem[] = [];
  const failures: Failure[] = [];
  for (const entry of wanted) {
    const format = await entry.load();
    for (const path of project.paths.filter((each) => format.isLead(each))) {
      // The read is answered by another thread: this is where a message to stop gets through.
      const bytes = sources.get(path)?.bytes ?? (await project.read(path));
      signal.throwIfAborted();
      const inventory = readLead(format, {path, bytes}, {sources, callWithin});
      inventories.push({path, format: format.name, components: inventory.components});
      problems.push(...inventory.problems.filter(({kind}) => kind !== 'unreadable'));
      failures.push(...failuresOf(inventory));
    }
  }
  const unlocked = await readUnlocked(project, {signal, callWithin, timeoutMs: LEAD_TIMEOUT_MS});
  return {
    inventories: [...inventories, ...unlocked.inventories],
    problems: [...problems, ...unlocked.problems],
    failures: [...failures, ...withheldFiles(project, wanted, sources)],
  };
}

function wantedFormats({paths, withheld}: Project): readonly FormatEntry[] {
  const all = [...paths, ...withheld.map(({path}) => path)];
  return FORMATS.filter((entry) => all.some((path) => entry.paths.isLead(path)));
}

interface Lead {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Reading extends Required<Pick<ProjectContext, 'callWithin'>> {
  readonly sources: RepositorySources;
}

/** Formats ask for their budget as they go; the parsers below them do not, so that there is a limit around both. */
function readLead(format: InventoryFormat, lead: Lead, {sources, callWithin}: Reading): Inventory {
  const deadline = performance.now() + LEAD_TIMEOUT_MS;
  const checkBudget = () => {
    if (performance.now() > deadline) throw new BudgetExceeded(`over its time limit of ${LEAD_TIMEOUT_MS} ms`);
  };
  try {
    const reason = memoryReason(lead.bytes.length);
    if (reason !== undefined) throw new BudgetExceeded(reason);
    return callWithin(LEAD_TIMEOUT_MS + PARSER_GRACE_MS, () => format.read(lead, sources, checkBudget));
  } catch (error) {
    // A format throws for a budget that is used up and for nothing that it knows of: either way this file is not judged.
    const text = error instanceof Error ? error.message : 'could not be read';
    return {components: [], problems: [{kind: 'unreadable', place: {path: lead.path, line: 1}, text}]};
  }
}

function callOnly<Result>(_timeoutMs: number, act: () => Result): Result {
  return act();
}

/** One for each file; an attacker's file can have as many as it has lines. */
function failuresOf({problems}: Inventory): Failure[] {
  const byPath = Map.groupBy(
    problems.filter(({kind}) => kind === 'unreadable'),
    ({place}) => place.path,
  );
  return [...byPath].map(([path, [first, ...others]]) => {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return {path, reason: `line ${first?.place.line ?? 1}: ${first?.text ?? ''}${more}`};
  });
}

const WITHHELD_REASONS: Readonly<Record<WithheldFile['reason'], string>> = {
  'too-large': 'it is over the limit of size; raise limits.max-file-size-kb, or exclude the file by its path',
  'lfs-pointer': 'it is in Git LFS and its content is not here; set `lfs: true` on actions/checkout',
  unreadable: 'it cannot be read',
};

/** A file that cannot be had is missed where it is a lockfile, or where a lockfile asked for it. */
function withheldFiles(project: Project, wanted: readonly FormatEntry[], sources: RepositorySources): Failure[] {
  return project.withheld
    .filter(({path}) => sources.missed.has(path) || wanted.some((entry) => entry.paths.isLead(path)))
    .map(({path, reason}) => ({path, reason: WITHHELD_REASONS[reason]}));
}
