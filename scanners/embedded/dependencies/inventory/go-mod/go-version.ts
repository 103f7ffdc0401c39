/** What go.mod says of Go itself: the standard library as a component, and whether the module graph is complete. */
import type {InventoryDraft} from '../inventory-draft.ts';
import type {Directive} from './parse-go-mod.ts';

/** From this version on go.mod lists every module of the build. https://go.dev/ref/mod#graph-pruning */
const FIRST_PRUNED_MINOR = 17;

/** A release with all its parts, or one before a release. `1.23` means that language, of whatever release. */
const RELEASE = /^1\.\d{1,4}(?:\.\d{1,4}|rc\d{1,4}|beta\d{1,4})$/;

/**
 * OSV knows the standard library as `stdlib`; the toolchain line wins over the go line. Since Go 1.21 no older release
 * builds the module than the one that is named.
 */
export function addStandardLibrary(directives: readonly Directive[], draft: InventoryDraft, path: string): void {
  const toolchain = directives.find(({verb, words: [name = '']}) => verb === 'toolchain' && name.startsWith('go'));
  const directive = toolchain ?? directives.find(({verb}) => verb === 'go');
  const version = directive?.words[0]?.replace(/^go/, '').split('-')[0];
  if (directive === undefined || version === undefined) return;
  const {line} = directive;
  if (!RELEASE.test(version)) {
    const asked = `go ${version.slice(0, MAX_QUOTED_LENGTH)}`;
    draft.addProblem('unknown-version', line, `“${asked}” does not say which release of Go builds, nor its library`);
    return;
  }
  const place = {path, line};
  draft.add({ecosystem: 'Go', name: 'stdlib', version: toSemver(version), line, direct: true, manifestPlace: place});
}

const MAX_QUOTED_LENGTH = 40;

/** True when indirect modules can be missing in go.mod; so it is without a go line (Go 1.16 is assumed then). */
export function isUnpruned(directives: readonly Directive[]): boolean {
  const version = directives.find(({verb}) => verb === 'go')?.words[0];
  const parts = /^(?<major>\d{1,4})\.(?<minor>\d{1,4})/.exec(version ?? '')?.groups;
  if (parts === undefined) return true;
  return Number(parts.major) === 1 && Number(parts.minor) < FIRST_PRUNED_MINOR;
}

/** `1.21rc2` is `1.21.0-rc.2` in advisories. */
function toSemver(version: string): string {
  return version.replace(/^(\d+\.\d+)(rc|beta)(\d+)$/, '$1.0-$2.$3');
}
