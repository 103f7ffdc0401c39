/** Templates of CloudFormation and SAM → what they declare; nested stacks of the repository with their parameters. */

import {isMap, mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {folderOf} from '../accepted-paths.ts';
import type {Declaration} from '../declaration.ts';
import type {Reading} from '../reading.ts';
import type {Template} from '../templates/template.ts';
import {isTermMap, type Term, type TermMap} from '../terms/term.ts';
import {expandLoops, isLoop} from './expand-loops.ts';
import {declarationsOfStack, type Stack} from './read-stack.ts';
import {Scope} from './scope.ts';

/** Steps of working out one template; about a second. */
const MAX_STEPS = 3_000_000;
/** Deeper nesting is not followed. */
const MAX_DEPTH = 6;
const MAX_STACKS = 2_000;
/** Steps of all templates of a repository. */
const MAX_ALL_STEPS = 40_000_000;

/** True when it has resources with types of CloudFormation's. */
export function isStack({root}: Template): boolean {
  const isResource = ([name, resource]: readonly [string, Value]) =>
    isLoop(name) || /^\w+::/.test(textAt(resource, 'Type'));
  return [...mapAt(root, 'Resources')].some(isResource);
}

/** A template that another one of the repository builds on is looked at as it is built there, all others by themselves. */
export function* buildStacks(templates: readonly Template[], reading: Reading): Generator<readonly Declaration[]> {
  const byPath = new Map(templates.map((template) => [template.path, template]));
  const nested = new Set(templates.flatMap((template) => nestedPaths(template)));
  const seen = new Set<Template>();
  const all = {steps: 0, stacks: 0};
  for (const template of templates) if (!nested.has(template.path)) yield* buildTree({template, given: new Map()});
  // Those that only build on each other in a circle.
  for (const template of templates) if (!seen.has(template)) yield* buildTree({template, given: new Map()});

  function* buildTree(start: Start): Generator<readonly Declaration[]> {
    const waiting = [{...start, depth: 0}];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const isFirst = !seen.has(next.template);
      seen.add(next.template);
      all.stacks += 1;
      if (all.stacks > MAX_STACKS && !isFirst) continue;
      const stack = build(next, reading, all);
      if (stack === undefined) continue;
      yield stack.declarations;
      for (const {path, given} of next.depth < MAX_DEPTH ? stack.nested : []) {
        const template = byPath.get(path);
        if (template !== undefined) waiting.push({template, given, depth: next.depth + 1});
      }
    }
  }
}

interface Start {
  readonly template: Template;
  readonly given: ReadonlyMap<string, Term>;
}

interface Built {
  readonly declarations: readonly Declaration[];
  readonly nested: readonly {readonly path: string; readonly given: TermMap}[];
}

function build({template, given}: Start, reading: Reading, all: {steps: number}): Built | undefined {
  let steps = 0;
  const countStep = () => {
    steps += 1;
    all.steps += 1;
    if (all.steps > MAX_ALL_STEPS) {
      throw new BudgetExceeded(`working out all templates takes more than ${MAX_ALL_STEPS} steps`);
    }
    if (steps > MAX_STEPS) throw new BudgetExceeded(`working out its values takes more than ${MAX_STEPS} steps`);
  };
  const {root, context} = template;
  const scope = new Scope({root, given, places: context.places, countStep});
  try {
    const stack: Stack = {resources: resourcesOf(template, scope, reading), context, scope};
    return {declarations: declarationsOfStack(stack, root), nested: nestedStacks(template, scope)};
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    reading.failed.push({path: template.path, reason: error.message});
    return undefined;
  }
}

function resourcesOf({root, path, context}: Template, scope: Scope, {notes}: Reading): ValueMap {
  const written = mapAt(root, 'Resources');
  if (!context.code.includes('Fn::ForEach')) return written;
  const {resources, hasUnknown} = expandLoops(written, scope);
  const text = 'the values of a loop (Fn::ForEach) are not known: what it makes is read once';
  if (hasUnknown && !notes.some((note) => note.path === path && note.text === text)) {
    notes.push({path, kind: 'partly-parsed', text});
  }
  return resources;
}

const NESTED: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

function nestedPaths(template: Template): readonly string[] {
  return nestedResources(template).map(({path}) => path);
}

function nestedResources({root, path}: Template): readonly {readonly path: string; readonly resource: ValueMap}[] {
  return [...mapAt(root, 'Resources').values()].filter(isMap).flatMap((resource) => {
    const property = NESTED[textAt(resource, 'Type')];
    const target = property === undefined ? '' : textAt(resource, 'Properties', property);
    const found = target === '' || target.includes('://') ? undefined : join(folderOf(path), target);
    return found === undefined ? [] : [{path: found, resource}];
  });
}

function nestedStacks(template: Template, scope: Scope): Built['nested'] {
  return nestedResources(template).map(({path, resource}) => {
    const given = scope.evaluate(mapAt(resource, 'Properties', 'Parameters'));
    return {path, given: isTermMap(given) ? given : new Map()};
  });
}

/** Undefined for what is outside of the repository. */
function join(folder: string, target: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
