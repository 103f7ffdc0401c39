/** HCL: configuration of Terraform and its like. A block is a call with its labels and its body. */
import type {Language, Place} from '../language.ts';
import {hclLowerings} from './lowerings.ts';

export const hcl: Language = {
  name: 'hcl',
  ids: ['hcl', 'terraform', 'tf'],
  extensions: ['.tf', '.hcl', '.tfvars'],
  grammar: 'hcl',
  lowerings: hclLowerings,
  patterns: {
    metavariable: (name) => name,
    ellipsis,
    wrappers: [
      {before: '', after: ''},
      {before: 'SGA = ', after: ''},
    ],
  },
  comments: {line: ['#', '//'], block: ['/*', '*/']},
};

/** Among attributes and blocks it is an attribute. */
function ellipsis(name: string, {bracket, before, after}: Place): string {
  if (!/(?:^|[{\n,]|\w\s|["\])}]\s)[ \t]*$/.test(before) || (bracket !== '{' && bracket !== '')) return name;
  const separator = /^[ \t]*(?:[\n},]|$)/.test(after) ? '' : '\n';
  return `${/(?:^|[{\n,])[ \t]*$/.test(before) ? '' : '\n'}${name} = ${name}${separator}`;
}
