/** CocoaPods: Podfile.lock. A subspec (`Pod/Part`) has the version of its pod and is counted as the pod. */
import {asText, childOf, itemsOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeList, isTreeMap, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../../src/formats/yaml/parse-yaml.ts';
import type {Inventory, InventoryFormat, Place, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'Podfile.lock (CocoaPods)',
  reference: 'https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readPodfileLock(lead, text, sources, checkBudget)),
};

/** `Name/Part (1.0)`; the version is a requirement where a pod is needed. */
const ENTRY = /^(?<name>[^\s()/]{1,300})(?:\/[^\s()]{1,300})?(?: \((?<version>[^()]{1,500})\))?$/;

interface Pod {
  readonly name: string;
  readonly version: string | undefined;
  readonly line: number;
  readonly needs: readonly TreeNode[];
}

function readPodfileLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const [root] = parseYaml(text, checkBudget);
  if (childOf(root, 'PODS') === undefined) throw new UnreadableText(1, 'has no PODS');
  const pods = itemsOf(root, 'PODS').map(podOf);
  const ids = new Map<string, string>();
  for (const {name, version, line} of pods) {
    if (version === undefined) throw new UnreadableText(line, 'a pod without version');
    const id = draft.add({ecosystem: 'CocoaPods', name, version, line});
    if (id !== undefined) ids.set(name, id);
  }
  for (const pod of pods) addEdges(pod, ids, draft);
  const path = joinPath(folderOf(lead.path), 'Podfile');
  const places = readCompanion(sources.get(path), draft, (content) => podPlaces(path, content, checkBudget));
  for (const item of itemsOf(root, 'DEPENDENCIES')) {
    const name = /^[^\s(/]+/.exec(asText(item, 'a dependency'))?.[0] ?? '';
    const id = ids.get(name);
    if (id !== undefined) draft.markDirect(id, undefined, places?.get(name));
  }
  return draft.finish();
}

/** A pod that needs nothing is text; others are a map with one key. */
function podOf(node: TreeNode): Pod {
  const [entry] = isTreeMap(node.value) ? [...node.value] : [];
  const [written, needs] = entry === undefined ? [asText(node, 'a pod'), undefined] : [entry[0], entry[1]];
  const line = needs?.line ?? node.line;
  const parts = ENTRY.exec(written)?.groups;
  if (parts?.name === undefined) throw new UnreadableText(line, 'this line names no pod');
  const list = needs !== undefined && isTreeList(needs.value) ? needs.value : [];
  return {name: parts.name, version: parts.version, line, needs: list};
}

function addEdges({name, needs}: Pod, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const from = ids.get(name) ?? '';
  for (const need of needs) {
    const parts = ENTRY.exec(asText(need, 'a pod'))?.groups;
    const id = ids.get(parts?.name ?? '');
    if (id !== undefined && id !== from) draft.addDependency(from, id, parts?.version);
  }
}

function podPlaces(path: string, text: string, checkBudget: () => void): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, line] of text.split('\n').entries()) {
    checkBudget();
    const name = /^\s{0,100}pod\s{1,20}\(?['"](?<name>[^'"/]{1,300})/.exec(line)?.groups?.name;
    if (name !== undefined && !places.has(name)) places.set(name, {path, line: index + 1});
  }
  return places;
}
