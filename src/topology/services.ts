/** Finds the services of a repository from the names of its files, and the service that a path belongs to. */
import {compareText} from '../finding/location.ts';

export interface Service {
  /** Folder, relative to the scanned folder. */
  readonly path: string;
  readonly name: string;
}

/** A folder that holds one of these is built and deployed by itself. */
const SERVICE_MARKERS = [/^(.*\.)?(Dockerfile|Containerfile)(\..+)?$/i];

/** A folder that holds one of these is a unit of source code; it counts when it lies in a folder for services. */
const MODULE_MARKERS = [
  /^(package\.json|pyproject\.toml|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(\.kts)?)$/,
  /^(composer\.json|Gemfile|mix\.exs)$/,
  /\.(csproj|fsproj)$/,
];

/** Folder names under which teams keep one folder a service. */
const SERVICE_PARENTS = /^(services?|apps?|microservices|cmd|src)$/i;

/** Nothing below these is deployed. */
const NOT_DEPLOYED = /^(docs?|scripts?|tests?|__tests__|test-?data|\.[^/]*)$/i;

/** A folder of this name describes how others are built and deployed; folders in it may be services of their own. */
const DESCRIBES_OTHERS = /^(deploy(ments?)?|kubernetes|k8s|charts?|helm|terraform|infra(structure)?|docker)$/i;

/** Services of the repository, sorted by path. A repository with one Dockerfile at its top has no service folders. */
export function findServices(paths: readonly string[]): Service[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = serviceFolder(path);
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort(compareText).map((path) => ({path, name: lastSegment(path)}));
}

function serviceFolder(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return undefined;

  const folder = path.slice(0, slash);
  const segments = folder.split('/');
  if (segments.some((segment) => NOT_DEPLOYED.test(segment))) return undefined;
  if (DESCRIBES_OTHERS.test(segments.at(-1) ?? '')) return undefined;

  const fileName = path.slice(slash + 1);
  if (SERVICE_MARKERS.some((marker) => marker.test(fileName))) return folder;
  const inServices = SERVICE_PARENTS.test(segments.at(-2) ?? '');
  return inServices && MODULE_MARKERS.some((marker) => marker.test(fileName)) ? folder : undefined;
}

/**
 * The service of a file: the deepest service folder that holds it; else the one service whose name is a folder or the
 * stem of the file's name on its path (`deploy/kubernetes/cart.yaml`, `charts/cart/values.yaml`).
 */
export function makeServiceFinder(services: readonly Service[]): (path: string) => Service | undefined {
  const byPath = new Map(services.map((service) => [service.path, service]));
  const byName = uniqueByName(services);
  return (path) => holdingService(path, byPath) ?? namedService(path, byName);
}

function holdingService(path: string, byPath: ReadonlyMap<string, Service>): Service | undefined {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const service = byPath.get(path.slice(0, slash));
    if (service !== undefined) return service;
  }
  return undefined;
}

function namedService(path: string, byName: ReadonlyMap<string, Service>): Service | undefined {
  const segments = path.split('/');
  const fileName = segments.pop() ?? '';
  const words = [...segments, fileStem(fileName)].reverse();
  return words.map((word) => byName.get(word)).find((service) => service !== undefined);
}

/** `cart-deployment.yaml` and `cart.deployment.yaml` are about `cart`. */
function fileStem(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[-_.](deployment|deploy|service|statefulset|ingress|networkpolicy|rbac|config(map)?|secrets?)$/i, '');
}

function uniqueByName(services: readonly Service[]): Map<string, Service> {
  const byName = new Map<string, Service | undefined>();
  for (const service of services) byName.set(service.name, byName.has(service.name) ? undefined : service);
  return new Map([...byName].flatMap(([name, service]) => (service === undefined ? [] : [[name, service] as const])));
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
