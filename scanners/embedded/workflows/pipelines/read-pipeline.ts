/** The file of one system → its pipeline. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import {type DocumentNote, readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {readAzure} from './azure.ts';
import {readBitbucket} from './bitbucket.ts';
import {readCircleci} from './circleci.ts';
import {readGitlab} from './gitlab.ts';
import {readJenkinsfile} from './jenkins/read-jenkinsfile.ts';
import type {Pipeline, System} from './pipeline.ts';

export interface ReadPipeline {
  readonly pipeline: Pipeline;
  readonly notes: readonly DocumentNote[];
}

export function readPipeline(system: System, text: string, context: FileContext): ReadPipeline {
  if (system === 'jenkins') return {pipeline: readJenkinsfile(text), notes: []};
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: () => true});
  const source = {text, places: context.places};
  const root: Value = values[0] ?? null;
  switch (system) {
    case 'gitlab':
      return {pipeline: readGitlab(values, source), notes};
    case 'azure':
      return {pipeline: readAzure(root, source), notes};
    case 'circleci':
      return {pipeline: readCircleci(root, source), notes};
    case 'bitbucket':
      return {pipeline: readBitbucket(root, source), notes};
  }
}
