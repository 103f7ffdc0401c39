/** Gradle's verification-metadata.xml: every module whose files are checked, without saying what uses it. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseXml, type XmlElement, xmlChild, xmlChildren} from '../../../../../src/formats/xml/parse-xml.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'gradle/verification-metadata.xml (Gradle)',
  reference: 'https://docs.gradle.org/current/userguide/dependency_verification.html',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readMetadata(lead, text, checkBudget)),
};

function readMetadata(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseXml(text, checkBudget);
  if (root.name !== 'verification-metadata') {
    throw new UnreadableText(root.line, 'the root element is not verification-metadata');
  }
  const draft = new InventoryDraft(lead.path);
  for (const element of xmlChildren(xmlChild(root, 'components'), 'component')) addComponent(element, draft);
  return draft.finish();
}

function addComponent({attributes, line}: XmlElement, draft: InventoryDraft): void {
  const [group, name, version] = [attributes.get('group'), attributes.get('name'), attributes.get('version')];
  if (group === undefined || name === undefined || version === undefined) {
    throw new UnreadableText(line, 'a component without group, name or version');
  }
  draft.add({ecosystem: 'Maven', name: `${group}:${name}`, version, line});
}
