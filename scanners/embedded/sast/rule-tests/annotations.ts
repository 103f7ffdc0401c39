/** The comments of Semgrep's rule tests: `ruleid: a, b`, `ok: a`, `todoruleid: a`, `todook: a`. */

export type AnnotationKind =
  | 'ruleid'
  | 'ok'
  | 'todoruleid'
  | 'todook'
  | 'deepruleid'
  | 'deepok'
  | 'proruleid'
  | 'prook';

export interface Annotation {
  readonly kind: AnnotationKind;
  readonly ruleId: string;
  /** The line that it speaks of, from 1: the next one that is no annotation itself. */
  readonly line: number;
}

const ANNOTATION =
  /(?:^|[^\w])(ruleid|ok|todoruleid|todook|deepruleid|deepok|proruleid|prook)\s*:\s*(?:(?:deep|pro)(?:todo)?(?:ruleid|ok)\s*:\s*)?([\w.,\s/-]+)/;

export function readAnnotations(text: string): readonly Annotation[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const match = ANNOTATION.exec(line);
    const kind = kindOf(match?.[1]);
    if (match === null || kind === undefined) return [];
    let about = index + 1;
    while (ANNOTATION.test(lines[about] ?? '')) about += 1;
    const ids = (match[2] ?? '').split(',').map((id) => id.trim().split(/\s/)[0] ?? '');
    return ids.filter((id) => id !== '').map((ruleId) => ({kind, ruleId, line: about + 1}));
  });
}

function kindOf(word: string | undefined): AnnotationKind | undefined {
  switch (word) {
    case 'ruleid':
    case 'ok':
    case 'todoruleid':
    case 'todook':
    case 'deepruleid':
    case 'deepok':
    case 'proruleid':
    case 'prook':
      return word;
    default:
      return undefined;
  }
}
