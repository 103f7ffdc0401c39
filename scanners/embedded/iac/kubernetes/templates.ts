/** Recognises YAML that is a template: what it will be once rendered cannot be known from its text. */

/** Actions of Go templates as Helm charts write them, Jinja blocks. */
const TEMPLATE_ACTION =
  /\{\{-?\s*(?:\.|\$|\/\*|if|else|end|range|with|include|template|define|toYaml|tpl|block|fail|required|default|quote|printf)|\{%/;

/** True for files below a `templates` folder, where Helm keeps the templates of a chart. */
export function isTemplatePath(path: string): boolean {
  return path.split('/').slice(0, -1).includes('templates');
}

/** Why the text is a template, or undefined when it is none. Comment lines do not count. */
export function templateReason(text: string): string | undefined {
  if (!text.includes('{{') && !text.includes('{%')) return undefined;
  const index = text.split('\n').findIndex((line) => !line.trimStart().startsWith('#') && TEMPLATE_ACTION.test(line));
  return index === -1
    ? undefined
    : `holds template actions (line ${index + 1}), so it is no manifest before it is rendered`;
}
