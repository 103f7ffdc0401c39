/** What kind of thing a scanner looks at. Thresholds are written by category (`secrets.any: 0`). */

export const CATEGORIES = ['secrets', 'iac', 'sast', 'dependencies', 'images', 'workflows', 'api'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Words for people, by category. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  secrets: 'Secrets',
  iac: 'Infrastructure as code',
  sast: 'Static analysis',
  dependencies: 'Dependencies',
  images: 'Container images',
  workflows: 'CI workflows',
  api: 'API definitions',
};
