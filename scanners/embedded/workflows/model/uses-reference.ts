/** What stands behind `uses:`. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */

export type UsesReference =
  | {readonly kind: 'local'; readonly path: string}
  | {readonly kind: 'docker'; readonly image: string}
  | {
      readonly kind: 'repository';
      /** `owner/name`, in lower case: GitHub does not tell cases apart. */
      readonly repository: string;
      /** Folder or file in the repository; empty for its top. */
      readonly path: string;
      /** Empty where it is missing. */
      readonly ref: string;
      readonly pin: Pin;
    }
  | {readonly kind: 'unknown'};

/** `hash`: a whole commit id. `short-hash`: the start of one. `version`: a tag by its form. `branch`: everything else. */
export type Pin = 'hash' | 'short-hash' | 'version' | 'branch' | 'none';

export function parseUses(text: string): UsesReference {
  const value = text.trim();
  if (value.startsWith('./') || value.startsWith('../')) return {kind: 'local', path: value};
  if (value.startsWith('docker://')) return {kind: 'docker', image: value.slice('docker://'.length)};
  const [, owner, name, path = '', ref = ''] = REPOSITORY.exec(value) ?? [];
  if (owner === undefined || name === undefined) return {kind: 'unknown'};
  return {kind: 'repository', repository: `${owner}/${name}`.toLowerCase(), path, ref, pin: pinOf(ref)};
}

const REPOSITORY = /^([\w.-]+)\/([\w.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/;

function pinOf(ref: string): Pin {
  if (ref === '') return 'none';
  if (/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/.test(ref)) return 'hash';
  if (/^(?=.*[a-f])(?=.*\d)[\da-f]{7,39}$/.test(ref)) return 'short-hash';
  return /(?:^|[/@_-])v?\d+(?:\.\d+)*(?:[-+.][\w.-]+)?$/i.test(ref) ? 'version' : 'branch';
}
