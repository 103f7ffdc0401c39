/** Which resources of a plan refer to which, as its configuration says. */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../../src/formats/cel-rules/value.ts';

/** Addresses without the keys of instances, `module.a.aws_vpc.b` → what it refers to. */
export function linksOfPlan(root: ValueMap): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, ReadonlySet<string>>();
  const waiting: Pending[] = [{module: mapAt(root, 'configuration', 'root_module'), prefix: ''}];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {module, prefix} = next;
    for (const resource of listAt(module, 'resources')) {
      const uses = [...referencesIn(mapAt(resource, 'expressions'))].map((reference) => prefix + reference);
      links.set(prefix + textAt(resource, 'address'), new Set(uses));
    }
    for (const [name, call] of mapAt(module, 'module_calls')) {
      waiting.push({module: mapAt(call, 'module'), prefix: `${prefix}module.${name}.`});
    }
  }
  return links;
}

interface Pending {
  readonly module: ValueMap;
  readonly prefix: string;
}

function referencesIn(expressions: ValueMap): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: Value[] = [expressions];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isList(value)) for (const item of value) waiting.push(item);
    for (const [key, inner] of isMap(value) ? value : []) {
      if (key === 'references') addAll(found, inner);
      else waiting.push(inner);
    }
  }
  return found;
}

function addAll(found: Set<string>, references: Value): void {
  for (const one of isList(references) ? references : []) if (typeof one === 'string') found.add(toAddress(one));
}

/** `aws_vpc.b[0].id` → `aws_vpc.b`. */
function toAddress(reference: string): string {
  const steps = reference.replace(/\[[^\]]*\]/g, '').split('.');
  return steps.slice(0, steps[0] === 'data' ? 3 : 2).join('.');
}
