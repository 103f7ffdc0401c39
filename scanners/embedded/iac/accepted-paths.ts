/** Which paths are worth reading. */
import {isAnsibleSettingsPath, mayBeInventoryPath} from './ansible/is-ansible.ts';

/** `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`, in any case. */
const DOCKERFILE = /^(?:(?:docker|container)file(?:[.-][^/]+)?|[^/]+\.(?:docker|container)file)$/i;
/** `Dockerfile.dockerignore`, sources and texts about Dockerfiles. */
const NOT_A_DOCKERFILE =
  /\.(?:dockerignore|md|rst|adoc|html?|json|ya?ml|toml|lock|go|m?[jt]sx?|py|rb|rs|java|cs|php|sh|ps1|snap|orig|bak|patch|diff|svg|png)$/i;

export function isDockerfilePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DOCKERFILE.test(name) && !NOT_A_DOCKERFILE.test(name);
}

export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Files of Ansible that are no YAML: settings and inventories. */
export function isAnsibleLinesPath(path: string): boolean {
  return isAnsibleSettingsPath(path) || mayBeInventoryPath(path);
}
