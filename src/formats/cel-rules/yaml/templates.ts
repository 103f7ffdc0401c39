/** Recognises YAML that is a template: what it will be once rendered cannot be known from its text. */
import type {Span} from '../value.ts';

/** Actions of Go templates as Helm charts write them, Jinja blocks. */
const TEMPLATE_ACTION =
  /\{\{-?\s*(?:\.|\$|\/\*|if|else|end|range|with|include|template|define|toYaml|tpl|block|fail|required|default|quote|printf)|\{%/;

/** True for files below a `templates` folder, where Helm keeps the templates of a chart. */
export function isTemplatePath(path: string): boolean {
  return path.split('/').slice(0, -1).includes('templates');
}

/** The action that makes a stretch of the text a template, or undefined when there is none. Comments do not count. */
export function findTemplateAction(text: string, {start, end}: Span): {readonly offset: number} | undefined {
  const part = text.slice(start, end);
  if (!part.includes('{{') && !part.includes('{%')) return undefined;
  let offset = start;
  for (const line of part.split('\n')) {
    if (TEMPLATE_ACTION.test(line.replace(COMMENT, ''))) return {offset};
    offset += line.length + 1;
  }
  return undefined;
}

/** A number sign after white space; inside of a quoted text it is none, but there an action is as good as a value. */
const COMMENT = /(?:^|\s)#.*$/;
