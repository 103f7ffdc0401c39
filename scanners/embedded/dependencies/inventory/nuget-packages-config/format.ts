/** NuGet's older packages.config: all packages of a project, direct or not. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseXml, xmlChildren} from '../../../../../src/formats/xml/parse-xml.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'packages.config (NuGet)',
  reference: 'https://learn.microsoft.com/nuget/reference/packages-config',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readPackagesConfig(lead, text, checkBudget)),
};

function readPackagesConfig(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseXml(text, checkBudget);
  if (root.name !== 'packages') throw new UnreadableText(root.line, 'the root element is not packages');
  const draft = new InventoryDraft(lead.path);
  for (const {attributes, line} of xmlChildren(root, 'package')) {
    const [name, version] = [attributes.get('id'), attributes.get('version')];
    if (name === undefined || version === undefined) throw new UnreadableText(line, 'a package without id or version');
    const scope = attributes.get('developmentDependency') === 'true' ? 'development' : 'production';
    const manifestPlace = {path: lead.path, line};
    draft.add({ecosystem: 'NuGet', name, version, line, scope, direct: true, manifestPlace});
  }
  return draft.finish();
}
