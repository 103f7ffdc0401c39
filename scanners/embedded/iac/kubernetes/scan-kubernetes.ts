/** A YAML or JSON file of Kubernetes objects → findings and notes. */
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../../src/formats/cel-rules/evaluate.ts';
import {readJsonDocument} from '../../../../src/formats/cel-rules/json/read-json-document.ts';
import {textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {type ReadDocuments, readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {isTemplatePath} from '../../../../src/formats/cel-rules/yaml/templates.ts';
import {isJsonPath, mayBeJsonManifest} from '../../../../src/formats/kubernetes/json-manifest.ts';
import {looksLikeKubernetes} from '../../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import type {ResourceMatch} from '../../../../src/formats/kubernetes/resource-rule.ts';
import {resourceTargets} from '../../../../src/formats/kubernetes/resource-targets.ts';
import {resourcesOf} from '../../../../src/formats/kubernetes/resources.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileNote, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import type {FileMatch} from '../iac-rule.ts';
import {judgeEmbedded} from '../services/embedded-configs.ts';
import {type Sighting, splitSightings} from './image-facts.ts';

export interface ManifestRules {
  readonly kubernetes: readonly CompiledRule<ResourceMatch>[];
  /** For configuration inside of ConfigMaps. */
  readonly services: readonly CompiledRule<FileMatch>[];
}

/** Reads the file only when its text looks like Kubernetes: most YAML and JSON of a repository is something else. */
export function scanKubernetes(file: ScannedFile, rules: ManifestRules): FileReport {
  if (isJsonPath(file.path)) return mayBeJsonManifest(file.bytes) ? scanJson(file, rules) : {findings: []};
  const text = decodeText(file.bytes);
  if (!looksLikeKubernetes(text)) return {findings: []};

  const context = fileContext(evaluated(file), text);
  const read = readDocuments({...context, text, dialect: 'yaml-1.1', isWanted: looksLikeKubernetes});
  return judge(read, context, rules);
}

/** Without the text in the context: fixes are edits of YAML. */
function scanJson(file: ScannedFile, rules: ManifestRules): FileReport {
  const text = decodeText(file.bytes);
  const {text: _, ...context} = fileContext(evaluated(file), text, '//');
  return judge(readJsonDocument({...context, text}), context, rules);
}

function evaluated(file: ScannedFile) {
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  return {path: file.path, checkBudget: () => file.checkBudget(), overBudget};
}

function judge(read: ReadDocuments, context: FileContext, rules: ManifestRules): FileReport {
  const {findings, facts} = splitSightings(judgeObjects(read.values, context, rules.kubernetes), read.values);
  const embedded = judgeEmbedded(read.values, context, rules.services);
  const notes = [...read.notes.map((note) => withRenderer(note, context.path)), ...embedded.notes];
  return {
    findings: [...findings, ...embedded.findings],
    ...judgedAs(context),
    ...(notes.length > 0 && {notes}),
    ...(facts !== undefined && {facts}),
  };
}

/** Findings in the objects among the values, with the images that they are about. */
export function judgeObjects(
  values: readonly Value[],
  context: FileContext,
  rules: readonly CompiledRule<ResourceMatch>[],
): readonly Sighting[] {
  return values
    .flatMap((value) => resourcesOf(value, context.places))
    .flatMap((resource) => {
      const targetsOf = resourceTargets(resource, context.places);
      return rules.flatMap((rule) =>
        targetsOf(rule.data.match).flatMap((target) =>
          evaluateRule(rule, target, context).map((finding) => ({finding, image: textAt(target.self, 'image')})),
        ),
      );
    });
}

/** Templates of a chart are judged elsewhere. */
function withRenderer(note: FileNote, path: string): FileNote {
  if (note.kind !== 'template-skipped' || !isTemplatePath(path)) return note;
  return {...note, text: `${note.text}; the scanner kubernetes renders charts and judges what they make`};
}
