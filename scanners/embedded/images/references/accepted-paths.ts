/** Which files of a repository may name images, by path alone. */

const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:\.[^/]*)?|[^/]+\.(?:docker|container)file)$/i;
const MANIFEST = /\.ya?ml$/i;
/** Not what is deployed. */
const OTHER = /(?:^|\/)(?:node_modules|\.github|\.git)\//;

export function isDockerfilePath(path: string): boolean {
  return DOCKERFILE.test(path) && !/\.(?:dockerignore|md|sh|py|js|ts|go)$/i.test(path);
}

export function mayNameImages(path: string): boolean {
  return (isDockerfilePath(path) || MANIFEST.test(path)) && !OTHER.test(path);
}
