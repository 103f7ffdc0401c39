/** A fix as SARIF has it (SARIF 2.1.0 §3.55): for each file the regions that are deleted and what is inserted there. */
import type {Replacement, Fix as SarifFix} from 'sarif';
import type {Fix, TextEdit} from '../../finding/fix.ts';
import {encodePath} from '../escape/uri.ts';
import {toMessage} from './message.ts';

/** Edits of a file keep their order. */
export function toFix({description, edits}: Fix, prefix: string): SarifFix {
  const byPath = Map.groupBy(edits, ({location}) => location.path);
  return {
    description: toMessage(description),
    artifactChanges: [...byPath].map(([path, own]) => ({
      artifactLocation: {uri: encodePath(`${prefix}${path}`), uriBaseId: '%SRCROOT%'},
      replacements: own.map(toReplacement),
    })),
  };
}

function toReplacement({location: {startLine, startColumn, endLine, endColumn}, text}: TextEdit): Replacement {
  return {
    deletedRegion: {startLine, startColumn, endLine, endColumn},
    ...(text !== '' && {insertedContent: {text}}),
  };
}
