/** Runs a format on files given as text, and shows inventories as short lines. */
import type {
  Component,
  Inventory,
  InventoryFormat,
  SourceFile,
} from '../../../../../scanners/embedded/dependencies/inventory/format.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads the lead file `path` of `files`. */
export function readFiles(format: InventoryFormat, path: string, files: Files, checkBudget = () => {}): Inventory {
  const accepted = Object.keys(files).filter((each) => format.isLead(each) || format.isCompanion(each));
  const get = (each: string) => (accepted.includes(each) ? sourceFile(each, files[each]) : undefined);
  return format.read(sourceFile(path, files[path]), {paths: accepted.sort(), get}, checkBudget);
}

function sourceFile(path: string, content: string | Uint8Array = ''): SourceFile {
  return {path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content};
}

/** `lodash@4.17.20 development direct package-lock.json:12 package.json:5` */
export function summarize({components}: Inventory): string[] {
  return components.map(
    ({name, version, scope, direct, place, manifestPlace}) =>
      `${name}@${version} ${scope}${direct ? ' direct' : ''} ${place.path}:${place.line}` +
      (manifestPlace === undefined ? '' : ` ${manifestPlace.path}:${manifestPlace.line}`),
  );
}

/** `a@1 → b@2 (^2)` */
export function edgesOf({components}: Inventory): string[] {
  const byId = new Map(components.map((component) => [component.id, component]));
  const show = (each: Component | undefined) => (each === undefined ? 'nothing' : `${each.name}@${each.version}`);
  return components.flatMap((component) =>
    component.dependencies.map(
      ({id, requirement}) => `${show(component)} → ${show(byId.get(id))} (${requirement ?? ''})`,
    ),
  );
}

/** `unreadable path:3 text` */
export function problemsOf({problems}: Inventory): string[] {
  return problems.map(({kind, place, text}) => `${kind} ${place.path}:${place.line} ${text}`);
}
