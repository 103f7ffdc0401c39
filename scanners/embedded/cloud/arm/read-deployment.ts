/**
 * Templates of Azure Resource Manager, also those that Bicep compiles to, → declarations in Terraform's words.
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/syntax
 */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import type {Declaration} from '../declaration.ts';
import type {Reading} from '../reading.ts';
import {convertResource, type Mapping} from '../templates/convert.ts';
import {nameOfFor} from '../templates/name-of.ts';
import type {Template} from '../templates/template.ts';
import {isTermMap, type Term} from '../terms/term.ts';
import {copyScopes, type DeploymentScope, evaluateArm} from './evaluate.ts';
import {MAPPINGS} from './mappings.ts';

/** Steps of working out one template; large public ones need less than a tenth. */
const MAX_STEPS = 500_000;
const MAX_RESOURCES = 20_000;
/** Deeper templates inside of templates are not looked at. */
const MAX_DEPTH = 8;

export function isDeployment({root}: Template): boolean {
  return /\/(?:\w+)?deploymentTemplate\.json#?$/i.test(textAt(root, '$schema'));
}

interface Pending {
  readonly resource: ValueMap;
  readonly parentType: string;
  readonly scope: DeploymentScope;
  readonly depth: number;
}

/** Resources of the template, of those inside of others, and of templates inside of it. */
export function declarationsOfDeployment(template: Template, reading: Reading): readonly Declaration[] {
  let steps = 0;
  const countStep = () => {
    steps += 1;
    if (steps > MAX_STEPS) throw new BudgetExceeded(`working out its values takes more than ${MAX_STEPS} steps`);
  };
  const {root, context} = template;
  try {
    const scope = {
      root,
      given: new Map<string, Term>(),
      places: context.places,
      copies: new Map<string, number>(),
      countStep,
    };
    return withLinks([...parametersOf(template), ...resourcesOf(scope, template)]);
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    reading.failed.push({path: template.path, reason: error.message});
    return [];
  }
}

function resourcesOf(start: DeploymentScope, template: Template): readonly Declaration[] {
  const found: Declaration[] = [];
  const waiting = childrenOf(start.root, '', start, 0);
  for (let next = waiting.pop(); next !== undefined && found.length < MAX_RESOURCES; next = waiting.pop()) {
    const {resource, parentType, scope, depth} = next;
    const own = textAt(resource, 'type');
    const type = parentType === '' || own.startsWith('Microsoft.') ? own : `${parentType}/${own}`;
    if (depth < MAX_DEPTH) {
      for (const child of childrenOf(resource, type, scope, depth + 1)) waiting.push(child);
      for (const child of nestedTemplate(resource, scope, depth + 1)) waiting.push(child);
    }
    for (const one of scopesOf(resource, scope)) found.push(...toDeclaration(resource, type, one, template));
  }
  return found;
}

/** One for each copy of the resource. https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/copy-resources */
function scopesOf(resource: ValueMap, scope: DeploymentScope): readonly DeploymentScope[] {
  const copy = resource.get('copy');
  return isMap(copy) ? copyScopes(copy, scope) : [scope];
}

/** `resources` is a list, or a map with symbolic names. */
function childrenOf(owner: ValueMap, parentType: string, scope: DeploymentScope, depth: number): Pending[] {
  const resources = [...listAt(owner, 'resources'), ...mapAt(owner, 'resources').values()];
  return (
    resources
      .filter(isMap)
      // Only names what is built elsewhere.
      .filter((resource) => resource.get('existing') !== true)
      .map((resource) => ({resource, parentType, scope, depth}))
      .toReversed()
  );
}

function nestedTemplate(resource: ValueMap, scope: DeploymentScope, depth: number): readonly Pending[] {
  const root = mapAt(resource, 'properties', 'template');
  if (root.size === 0) return [];
  const given = new Map<string, Term>();
  for (const [name, parameter] of mapAt(resource, 'properties', 'parameters')) {
    const value = isMap(parameter) ? parameter.get('value') : undefined;
    if (value !== undefined) given.set(name, evaluateArm(value, scope));
  }
  return childrenOf(root, '', {...scope, root, given}, depth);
}

const NOTHING: ReadonlySet<string> = new Set();

function toDeclaration(
  resource: ValueMap,
  type: string,
  scope: DeploymentScope,
  {context}: Template,
): readonly Declaration[] {
  const mapping = MAPPINGS.get(type.toLowerCase());
  const anchor = context.places.get(resource, 'type');
  const body = evaluateArm(resource, {...scope, places: context.places});
  if (mapping === undefined || anchor === undefined || !isTermMap(body)) return [];
  const name = textAt(resource, 'name');
  const to = typeIn(mapping, resource);
  return [
    {
      kind: 'resource',
      type: to,
      name,
      address: `${to}.${name}`,
      language: 'arm',
      body: convertResource(body, mapping, context.places),
      anchor,
      context,
      uses: NOTHING,
      nameOf: nameOfFor(mapping, mapping.under ?? '', 'camel'),
    },
  ];
}

/** What is one type in Azure and several in Terraform. */
function typeIn({to}: Mapping, resource: ValueMap): string {
  if (to === 'azurerm_linux_web_app' && textAt(resource, 'kind').includes('functionapp')) {
    return 'azurerm_linux_function_app';
  }
  const isWindows = mapAt(resource, 'properties', 'osProfile', 'windowsConfiguration').size > 0;
  return to === 'azurerm_linux_virtual_machine' && isWindows ? 'azurerm_windows_virtual_machine' : to;
}

/** Settings of a database server stand beside it and name it in ways that are not worked out: they are those of any. */
function withLinks(declarations: readonly Declaration[]): readonly Declaration[] {
  const servers = declarations.filter(({type}) => type === 'azurerm_mssql_server').map(({address}) => address);
  return declarations.map((one) =>
    one.type === 'azurerm_mssql_server_extended_auditing_policy' ? {...one, uses: new Set(servers)} : one,
  );
}

function parametersOf({root, context}: Template): readonly Declaration[] {
  const parameters = mapAt(root, 'parameters');
  return [...parameters].flatMap(([name, parameter]): Declaration[] => {
    if (!isMap(parameter)) return [];
    const body = new Map<string, Term>();
    const value = parameter.get('defaultValue');
    const span = context.places.get(parameter, 'defaultValue');
    if (typeof value === 'string' && !value.startsWith('[')) body.set('default', value);
    if (span !== undefined) context.places.set(body, 'default', span);
    const anchor = context.places.get(parameters, name) ?? {start: 0, end: 0};
    const shared = {kind: 'variable', language: 'arm', context, anchor, body, uses: NOTHING} as const;
    return [{...shared, type: name, name, address: `variable.${name}`}];
  });
}
