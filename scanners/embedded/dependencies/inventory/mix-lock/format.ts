/** Elixir: mix.lock, an Elixir map with one dependency a line; mix.exs beside it says what is direct and what for. */
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'mix.lock (Elixir, Erlang)',
  reference: 'https://hexdocs.pm/mix/Mix.Tasks.Deps.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readMixLock(lead, text, sources, checkBudget)),
};

const HEX_ENTRY = /^\s*"(?<app>[^"]{1,200})":\s*\{:hex,\s*:"?(?<name>[\w.@-]{1,200})"?,\s*"(?<version>[^"]{1,200})",/;
const GIT_ENTRY = /^\s*"(?<app>[^"]{1,200})":\s*\{:git,\s*"/;
const NEED = /\{:"?(?<app>[\w@]{1,200})"?,\s*"(?<requirement>[^"]{0,200})",\s*\[hex:/g;
/** mix writes an entry on one line; longer ones are none of its. */
const MAX_LINE_LENGTH = 100_000;

interface Entry {
  readonly id: string;
  readonly line: string;
}

function readMixLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const path = joinPath(folderOf(lead.path), 'mix.exs');
  const asked = readCompanion(sources.get(path), draft, (content) => readMixExs(content, checkBudget)) ?? new Map();
  const entries = new Map<string, Entry>();
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    checkBudget();
    if (line === '' || line === '%{' || line === '}' || line === '%{}' || line.startsWith('#')) continue;
    addEntry(line, index + 1, entries, draft);
  }
  if (!lines.includes('}') && !lines.includes('%{}'))
    draft.addProblem('unreadable', lines.length, 'ends before the map ends');
  for (const [app, {id, line}] of entries) {
    for (const {groups} of line.matchAll(NEED)) {
      const needed = entries.get(groups?.app ?? '');
      if (needed !== undefined) draft.addDependency(id, needed.id, groups?.requirement);
    }
    const request = asked.get(app);
    if (request !== undefined) draft.markDirect(id, request.scope, {path, line: request.line}, request.requirement);
  }
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

function addEntry(content: string, line: number, entries: Map<string, Entry>, draft: InventoryDraft): void {
  const parts = content.length > MAX_LINE_LENGTH ? undefined : HEX_ENTRY.exec(content)?.groups;
  if (parts !== undefined && /\},?$/.test(content)) {
    const id = draft.add({ecosystem: 'Hex', name: parts.name ?? '', version: parts.version ?? '', line});
    if (id !== undefined) entries.set(parts.app ?? '', {id, line: content});
    return;
  }
  const app = GIT_ENTRY.exec(content)?.groups?.app;
  if (app === undefined) draft.addProblem('unreadable', line, 'this line is none of a mix.lock');
  else draft.addProblem('unknown-version', line, `${app} is taken from git, not from a version`);
}

interface MixRequest {
  readonly scope: Scope;
  readonly line: number;
  readonly requirement: string | undefined;
}

/** Dependencies of mix.exs, `{:name, "~> 1.0", only: [:dev, :test]}`, by name. */
function readMixExs(text: string, checkBudget: () => void): ReadonlyMap<string, MixRequest> {
  const asked = new Map<string, MixRequest>();
  for (const [index, line] of text.split('\n').entries()) {
    checkBudget();
    const parts = /^[^#]{0,200}\{:(?<app>\w{1,200}),(?<rest>.{0,1000})/.exec(line)?.groups;
    if (parts?.app === undefined) continue;
    const rest = parts.rest ?? '';
    const requirement = /^\s{0,20}"(?<requirement>[^"]{1,200})"/.exec(rest)?.groups?.requirement;
    if (!asked.has(parts.app)) asked.set(parts.app, {scope: scopeOf(rest), line: index + 1, requirement});
  }
  return asked;
}

function scopeOf(options: string): Scope {
  const only = /only:\s{0,10}(?<only>\[[^\]]*\]|:\w+)/.exec(options)?.groups?.only;
  if (only === undefined) return /optional:\s{0,10}true/.test(options) ? 'optional' : 'production';
  if (only.includes(':prod')) return 'production';
  return only.includes(':dev') ? 'development' : 'test';
}
