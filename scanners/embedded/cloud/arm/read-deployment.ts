/** Templates of Azure Resource Manager, also those that Bicep compiles to. https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/syntax */
import {textAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Declaration} from '../declaration.ts';
import type {Template} from '../templates/template.ts';

export function isDeployment({root}: Template): boolean {
  return /\/(?:\w+)?deploymentTemplate\.json#?$/i.test(textAt(root, '$schema'));
}

export function declarationsOfDeployment(_template: Template): readonly Declaration[] {
  return [];
}
