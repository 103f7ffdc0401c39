/** Renders one text with Helm's functions, for tests. */
import {Budget, type Limits} from '../../../src/formats/go-template/budget.ts';
import {renderTemplate} from '../../../src/formats/go-template/execute.ts';
import {HELM_FUNCTIONS} from '../../../src/formats/go-template/functions/helm-functions.ts';
import type {GoValue} from '../../../src/formats/go-template/go-value.ts';
import type {Rendered} from '../../../src/formats/go-template/output.ts';
import {TemplateSet} from '../../../src/formats/go-template/template-set.ts';
import {fromYaml} from '../../../src/formats/go-template/yaml/from-yaml.ts';

const LIMITS: Limits = {maxSteps: 200_000, maxDepth: 400, maxOutput: 1_000_000};

export function renderWithPlaces(text: string, dot: GoValue = null, limits: Partial<Limits> = {}): Rendered {
  const templates = new TemplateSet();
  templates.add('main', {path: 'templates/main.yaml', text});
  const budget = new Budget({...LIMITS, ...limits}, () => {});
  return renderTemplate('main', dot, {templates, functions: HELM_FUNCTIONS, budget});
}

/** `values`: YAML of what the dot is. */
export function render(text: string, values = '', limits: Partial<Limits> = {}): string {
  return renderWithPlaces(
    text,
    fromYaml(values, () => {}),
    limits,
  ).text;
}
