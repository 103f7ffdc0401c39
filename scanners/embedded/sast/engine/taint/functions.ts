/** The functions of a file by name, and which of them matter to a rule. */
import {dottedName, lastPart} from '../../languages/shared/modules.ts';
import type {FileContext} from '../scan/file-context.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import type {TaintMarks} from './marks.ts';

/** Calls of calls of …; deeper ones are rarely what decides. */
const MAX_ROUNDS = 4;

export interface FileFunctions {
  /** The function that is called here, where it is in this file and its name is the only one of its kind. */
  calledBy(call: SyntaxNode): SyntaxNode | undefined;
  /** Calls of functions that hold a source, in themselves or in what they call. */
  readonly callsOfSources: readonly SyntaxNode[];
}

/** Only functions that hold a source or a sink, in themselves or in what they call, are known. */
export function functionsOf(file: FileContext, marks: TaintMarks): FileFunctions {
  const byName = uniqueNames(file);
  const owners = ownersOf(file, new Set(byName.values()));
  const calls = (file.byKind.get('Call') ?? []).flatMap((call) => {
    const target = byName.get(calledName(call) ?? '');
    return target === undefined ? [] : [{call, target, owner: owners[call.order]}];
  });
  const spread = (nodes: Iterable<SyntaxNode>): ReadonlySet<SyntaxNode> => {
    const found = new Set<SyntaxNode>();
    for (const node of nodes)
      for (let at = owners[node.order]; at !== undefined; at = owners[at.parent?.order ?? -1]) found.add(at);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      for (const {target, owner} of calls) if (owner !== undefined && found.has(target)) found.add(owner);
    }
    return found;
  };
  const withSource = spread(marks.sources.keys());
  const withSink = spread(marks.sinks.keys());
  return {
    calledBy: (call) => {
      const target = byName.get(calledName(call) ?? '');
      return target !== undefined && (withSource.has(target) || withSink.has(target)) ? target : undefined;
    },
    callsOfSources: calls.filter(({target}) => withSource.has(target)).map(({call}) => call),
  };
}

/** `f()`, `this.f()`, `self.f()`; a method of another object is not known to be one of this file. */
function calledName(call: SyntaxNode): string | undefined {
  const callee = childOf(call, 'callee');
  const name = dottedName(callee);
  if (name === undefined) return undefined;
  return /^(?:(?:this|self|\$this|cls)\.)?[^.]+$/.test(name) ? lastPart(name) : undefined;
}

function uniqueNames(file: FileContext): ReadonlyMap<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode | undefined>();
  const add = (name: string | undefined, node: SyntaxNode) => {
    if (name !== undefined) found.set(name, found.has(name) ? undefined : node);
  };
  for (const node of file.byKind.get('Function') ?? []) add(childOf(node, 'name')?.text, node);
  for (const node of file.byKind.get('VarDef') ?? []) {
    const value = childOf(node, 'value');
    if (value?.kind === 'Lambda') add(childOf(node, 'name')?.text, value);
  }
  return new Map([...found].flatMap(([name, node]) => (node === undefined ? [] : [[name, node] as const])));
}

/** The innermost known function around each node, by the node's place in preorder. */
function ownersOf(file: FileContext, functions: ReadonlySet<SyntaxNode>): readonly (SyntaxNode | undefined)[] {
  const owners: (SyntaxNode | undefined)[] = [];
  for (const node of file.nodes) {
    owners.push(functions.has(node) ? node : owners[node.parent?.order ?? -1]);
  }
  return owners;
}
