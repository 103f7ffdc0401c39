/** Runs a format on files given as text and shows what it found in short lines. */
import type {
  Component,
  Inventory,
  InventoryFormat,
  SourceFile,
  Sources,
} from '../../../../../scanners/embedded/dependencies/inventory/format.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The first file is the lead unless `leadPath` says otherwise. The format sees only what it asks for by its contract. */
export function readFiles(format: InventoryFormat, files: Files, leadPath = Object.keys(files)[0] ?? ''): Inventory {
  const sourceFiles = new Map<string, SourceFile>();
  for (const [path, content] of Object.entries(files)) {
    if (!format.isLead(path) && !format.isCompanion(path)) continue;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    sourceFiles.set(path, {path, bytes});
  }
  const lead = sourceFiles.get(leadPath);
  if (lead === undefined || !format.isLead(leadPath)) throw new Error(`${leadPath} is no lead of ${format.name}`);
  const sources: Sources = {paths: [...sourceFiles.keys()].sort(), get: (path) => sourceFiles.get(path)};
  return format.read(lead, sources, () => {});
}

/** One line a component: `name@version scope direct path:line < manifest:line -> dependency (requirement)`. */
export function show({components}: Inventory): readonly string[] {
  return components.map(showComponent);
}

/** One line a problem: `kind path:line`. */
export function showProblems({problems}: Inventory): readonly string[] {
  return problems.map(({kind, place}) => `${kind} ${place.path}:${place.line}`);
}

function showComponent({name, version, scope, direct, place, manifestPlace, dependencies}: Component): string {
  const edges = dependencies.map(({id, requirement}) => (requirement === undefined ? id : `${id} (${requirement})`));
  return [
    `${name}@${version} ${scope} ${direct ? 'direct' : 'transitive'} ${place.path}:${place.line}`,
    ...(manifestPlace === undefined ? [] : [`< ${manifestPlace.path}:${manifestPlace.line}`]),
    ...(edges.length === 0 ? [] : [`-> ${edges.join(', ')}`]),
  ].join(' ');
}
