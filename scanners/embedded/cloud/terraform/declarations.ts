/** A module with its variables → its blocks with their values. */
import {TARGETS} from '../cloud-rule.ts';
import type {Declaration} from '../declaration.ts';
import {evaluateBody} from './module/evaluate-body.ts';
import {expand} from './module/expand.ts';
import type {Instance} from './module/instance.ts';
import {linksOf} from './module/links.ts';
import {addressOf, type Declared} from './module/module.ts';

/** In the order of the module's files; a resource that does not exist in this run is left out. */
export function declarationsOf(instance: Instance): readonly Declaration[] {
  const {module} = instance;
  const {uses} = linksOf(module);
  return module.files.flatMap((file) => file.blocks.flatMap((block) => toDeclarations({block, file}, instance, uses)));
}

const NOTHING: ReadonlySet<string> = new Set();

function toDeclarations(
  declared: Declared,
  instance: Instance,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Declaration[] {
  const {block, file} = declared;
  const kind = TARGETS.find((target) => target === block.type);
  if (kind === undefined || kind === 'statement') return [];
  const [type = '', name = ''] = block.labels;
  const address = addressOf(block) ?? `${block.type}.${type}`;
  return expand(declared, instance).map((names) => ({
    kind,
    type,
    name: kind === 'resource' || kind === 'data' ? name : type,
    address,
    language: 'terraform',
    body: evaluateBody(block.body, instance.scopeOf(file, names)),
    anchor: block.span,
    context: file.context,
    uses: uses.get(address) ?? NOTHING,
  }));
}
