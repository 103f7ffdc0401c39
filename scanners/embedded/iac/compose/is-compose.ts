/** Which YAML files are Compose files. https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */

/** `compose.yaml`, `docker-compose.prod.yml`, `compose.override.yaml`, `docker-stack.yml`. */
const COMPOSE = /^(?:docker-)?(?:compose|stack)(?:[.-][\w.-]+)?\.ya?ml$/i;

export function isComposePath(path: string): boolean {
  return COMPOSE.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Cheap test by text, for YAML of any name: what has services that are built or have an image. */
export function looksLikeCompose(text: string): boolean {
  return /^services:/m.test(text);
}
