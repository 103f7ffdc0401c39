/** An image reference as a place: registry, repository and what of it. https://github.com/distribution/reference */

export interface PullReference {
  /** Host and port; `docker.io` where none is written. */
  readonly registry: string;
  readonly repository: string;
  /** `latest` where neither tag nor digest is written; empty beside a digest. */
  readonly tag: string;
  readonly digest: string;
  /** `http` only where it is written. */
  readonly scheme: 'https' | 'http' | undefined;
}

const DEFAULT_REGISTRY = 'docker.io';
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:]{2,45}\])(?::\d{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,10})[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const MAX_NAME_LENGTH = 255;

/** Undefined for what is no reference. */
export function parsePullReference(text: string): PullReference | undefined {
  const scheme = /^(?<scheme>https?):\/\//.exec(text)?.groups?.scheme;
  const rest = scheme === undefined ? text : text.slice(scheme.length + '://'.length);
  const [named = '', digest = '', ...more] = rest.split('@');
  const {name, tag} = splitTag(named);
  const {registry, path} = splitRegistry(name);
  const repository = registry === DEFAULT_REGISTRY && !path.includes('/') ? `library/${path}` : path;
  const isName = repository.length <= MAX_NAME_LENGTH && repository.split('/').every((part) => COMPONENT.test(part));
  const isRest = (tag === '' || TAG.test(tag)) && (digest === '' || DIGEST.test(digest)) && more.length === 0;
  if (!isName || !isRest || !HOST.test(registry) || rest.endsWith('@')) return undefined;
  return {
    registry,
    repository,
    digest,
    tag: tag === '' && digest === '' ? 'latest' : tag,
    scheme: scheme === 'http' || scheme === 'https' ? scheme : undefined,
  };
}

function splitTag(named: string) {
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon === -1 ? {name: named, tag: ''} : {name: named.slice(0, colon), tag: named.slice(colon + 1)};
}

/** The first part is a host when it cannot be a part of a repository's name. */
function splitRegistry(name: string): {readonly registry: string; readonly path: string} {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = /[.:[]/.test(first) || first === 'localhost';
  if (!isHost) return {registry: DEFAULT_REGISTRY, path: name};
  const registry = first === 'index.docker.io' || first === 'registry-1.docker.io' ? DEFAULT_REGISTRY : first;
  return {registry, path: name.slice(slash + 1)};
}
