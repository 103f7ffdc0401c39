/** What the manifests ask for that pip-compile and uv name in the comments of the files they write. */
import type {Place, Sources} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {readPyproject} from '../pyproject.ts';
import {readCompanion} from '../read-lead.ts';
import {logicalLines} from './logical-lines.ts';
import {parseLine} from './parse-line.ts';

export interface ManifestAsk {
  readonly place: Place;
  readonly requirement: string;
}

type Asks = ReadonlyMap<string, ManifestAsk>;

const NOTHING: Asks = new Map();

/** Looks up an ask by the manifest as the comment names it and by normalised name; each manifest is read once. */
export function manifestAsks(lockPath: string, sources: Sources, draft: InventoryDraft) {
  const known = new Map<string, Asks>();
  return (manifest: string, name: string): ManifestAsk | undefined => {
    const path = resolvePath(folderOf(lockPath), manifest);
    if (path === undefined || path === lockPath) return undefined;
    const asks = known.get(path) ?? readAsks(path, sources, draft);
    known.set(path, asks);
    return asks.get(name);
  };
}

function readAsks(path: string, sources: Sources, draft: InventoryDraft): Asks {
  if (path.endsWith('pyproject.toml')) {
    const {asks} = readPyproject(sources, folderOf(path), draft);
    return new Map([...asks].reverse().map((ask) => [ask.name, ask]));
  }
  return readCompanion(sources.get(path), draft, (text) => asksOfLines(text, path)) ?? NOTHING;
}

function asksOfLines(text: string, path: string): Asks {
  const asks = new Map<string, ManifestAsk>();
  for (const {text: content, line} of logicalLines(text)) {
    const parsed = parseLine(content);
    if (parsed.kind !== 'requirement' || asks.has(parsed.name)) continue;
    asks.set(parsed.name, {place: {path, line}, requirement: parsed.specifier});
  }
  return asks;
}
