/** Gemfile → the line and the groups of each gem that it names. It is a program; the usual ways to write it are known. */
import type {Scope} from '../format.ts';

export interface NamedGem {
  readonly scope: Scope;
  /** 1-based. */
  readonly line: number;
}

const GEM = /^\s{0,200}gem\s{0,20}\(?\s{0,20}['"](?<name>[^'"]{1,200})['"]/;
const GROUP_OPENS = /^\s{0,200}group\b(?<groups>.{0,1000})\bdo\b/;
const BLOCK_OPENS = /\bdo\s{0,20}(?:\|.{0,200}\|)?\s{0,20}$|^\s{0,200}(?:if|unless|case)\b/;
const INLINE_GROUP = /\bgroups?(?::|\s{0,20}=>|'\s{0,20}=>)\s{0,20}(?<groups>\[[^\]]{0,500}\]|[:'"]\w{1,100})/;
/** Longer lines name no gem. */
const MAX_LINE_LENGTH = 2_000;

/** By name; a gem named twice keeps its most exposed use. */
export function readGemfile(text: string, checkBudget: () => void): ReadonlyMap<string, NamedGem> {
  const gems = new Map<string, NamedGem>();
  const blocks: (Scope | undefined)[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    checkBudget();
    if (raw.length > MAX_LINE_LENGTH) continue;
    const content = raw.replace(/\s#.*$/, '').trimEnd();
    const opened = GROUP_OPENS.exec(content)?.groups?.groups;
    if (opened !== undefined) blocks.push(scopeOf(opened));
    else if (BLOCK_OPENS.test(content)) blocks.push(undefined);
    else if (/^\s*end\b/.test(content)) blocks.pop();
    const name = GEM.exec(content)?.groups?.name;
    if (name === undefined) continue;
    const inline = INLINE_GROUP.exec(content)?.groups?.groups;
    const scope = inline === undefined ? innermost(blocks) : scopeOf(inline);
    if (gems.get(name)?.scope !== 'production') gems.set(name, {scope, line: index + 1});
  }
  return gems;
}

function innermost(blocks: readonly (Scope | undefined)[]): Scope {
  return blocks.findLast((scope) => scope !== undefined) ?? 'production';
}

/** A gem of several groups is used where the most exposed of them is. */
function scopeOf(groups: string): Scope {
  const names = groups.match(/\w+/g)?.filter((name) => name !== 'optional' && name !== 'true') ?? [];
  if (names.length === 0 || names.some((name) => name !== 'development' && name !== 'test')) return 'production';
  return names.includes('development') ? 'development' : 'test';
}
