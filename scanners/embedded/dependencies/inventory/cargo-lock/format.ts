/** Cargo: Cargo.lock is the list; the Cargo.toml files below it say what is direct and what for. */
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {type Requests, readCargoManifests} from './cargo-manifests.ts';
import {type LockedPackage, packageFinder, readLockedPackages} from './locked-packages.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'Cargo.lock (Rust)',
  reference: 'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readCargoLock(lead, text, sources, checkBudget)),
};

function readCargoLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const packages = readLockedPackages(text, checkBudget);
  const draft = new InventoryDraft(lead.path);
  const find = packageFinder(packages);
  const requests = readCargoManifests(lead.path, sources, draft, checkBudget);
  for (const {name, version, source, line} of packages) {
    checkBudget();
    if (source !== undefined) draft.add({ecosystem: 'crates.io', name, version, line});
  }
  for (const each of packages) addEdges(each, find, requests, draft);
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

/** Packages without source are of the repository: what they need is direct. */
function addEdges(
  from: LockedPackage,
  find: (written: string) => LockedPackage | undefined,
  requests: Requests,
  draft: InventoryDraft,
): void {
  const own = requests.get(from.name);
  for (const written of from.dependencies) {
    const to = find(written);
    if (to === undefined) {
      draft.addProblem(
        'unresolved-reference',
        from.line,
        `${from.name} needs ${written}, which is not in the lockfile`,
      );
    } else if (from.source !== undefined) {
      draft.addDependency(idOf(from), idOf(to));
    } else {
      const request = own?.get(to.name);
      draft.markDirect(idOf(to), request?.scope, request?.place, request?.requirement);
    }
  }
}

function idOf({name, version}: LockedPackage): string {
  return `${name}@${version}`;
}
