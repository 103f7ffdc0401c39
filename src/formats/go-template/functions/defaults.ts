/** Sprig's functions of missing values and of types. */
import {type GoValue, isEmpty, kindOf} from '../go-value.ts';
import {typeName} from '../printf.ts';
import {TemplateError} from '../template-error.ts';
import {contentKey, functionTable, text} from './arguments.ts';

export const DEFAULTS = functionTable({
  default: ([fallback = null, value]) => (isEmpty(value) ? fallback : (value ?? null)),
  empty: ([value]) => isEmpty(value),
  coalesce: (args) => args.find((value) => !isEmpty(value)) ?? null,
  ternary: ([yes = null, no = null, condition]) => (condition === true ? yes : no),
  required: ([message, value = null]) => required(text(message), value),
  fail: ([message]) => failed(text(message)),
  lookup: () => new Map(),
  typeOf: ([value = null]) => typeName(value),
  typeIs: ([name, value = null]) => typeName(value) === text(name),
  typeIsLike: ([name, value = null]) => [text(name), `*${text(name)}`].includes(typeName(value)),
  kindOf: ([value = null]) => kindOf(value),
  kindIs: ([kind, value = null]) => kindOf(value) === text(kind),
  deepEqual: ([first = null, second = null]) => contentKey(first) === contentKey(second),
  hello: () => 'Hello!',
});

/** Throws `TemplateError` for nil and for an empty text, as Helm does. */
function required(message: string, value: GoValue): GoValue {
  if (value === null || value === '') failed(message);
  return value;
}

function failed(message: string): never {
  throw new TemplateError(message.trim() === '' ? 'fail' : message);
}
