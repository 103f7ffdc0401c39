/** Lines of an image's history and instructions of a Dockerfile in one form, so that they can be compared. */
import type {HistoryLine} from '../image.ts';
import type {Instruction} from './parse-dockerfile.ts';

export interface BuildStep {
  /** In capitals; empty where the line says none. */
  readonly name: string;
  readonly text: string;
}

const INSTRUCTION =
  /^(?<name>ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s(?<text>.*)$/;
/** How the classic builder marks what runs nothing. */
const NO_RUN = /^\S+(?:\s-\S+)*\s#\(nop\)\s+/;
/** The shell, with the build arguments that BuildKit and the classic builder write before it. */
const SHELL =
  /^(?:\|\d+ .{0,4000}? ?)?(?:\/[\w./-]+|powershell|cmd)(?: -[\w-]+(?: pipefail| Stop)?){0,6} (?:-c|\/S \/C) /;
const MAX_LENGTH = 64 * 1024;

/** BuildKit: `RUN /bin/sh -c apt-get update # buildkit`. Classic: `/bin/sh -c #(nop)  CMD ["nginx"]`. */
export function stepOfHistory({createdBy}: HistoryLine): BuildStep {
  const line = blanks(createdBy.slice(0, MAX_LENGTH)).replace(/ ?# buildkit$/, '');
  const silent = line.replace(NO_RUN, '');
  const {name = '', text = ''} = INSTRUCTION.exec(silent)?.groups ?? {};
  if (name === 'RUN') return {name, text: text.replace(SHELL, '')};
  if (name !== '') return {name, text: text.trim()};
  return SHELL.test(line) ? {name: 'RUN', text: line.replace(SHELL, '')} : {name: '', text: line};
}

export function stepOfInstruction({name, text}: Instruction): BuildStep {
  const bare = blanks(text.replace(/^(?:--[a-z][\w-]*(?:=\S+)? ?)+/, ''));
  return {name, text: name === 'RUN' || name === 'COPY' || name === 'ADD' ? unlist(bare) : bare};
}

/** 3: certainly the same; 1: the same kind, and nothing speaks against it; 0: not the same. */
export function likeness(history: BuildStep, instruction: BuildStep): 0 | 1 | 3 {
  if (history.name !== instruction.name) return 0;
  switch (history.name) {
    case 'RUN':
      return history.text === instruction.text ? 3 : 0;
    case 'COPY':
    case 'ADD':
      return sameCopy(history.text, instruction.text) ? 3 : 0;
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return firstKey(history.text) === firstKey(instruction.text) ? 1 : 0;
    case 'WORKDIR':
      return history.text.endsWith(instruction.text.replace(/^\.?\//, '')) ? 1 : 0;
    default:
      return 1;
  }
}

/** The classic builder names the hash of what is copied and the absolute target. */
function sameCopy(history: string, instruction: string): boolean {
  const target = /^(?:file|dir|multi):\S+ in (?<target>\S+)$/.exec(history.trim())?.groups?.target;
  if (target === undefined) return history === instruction;
  const written = (instruction.split(' ').at(-1) ?? '').replace(/^\.?\//, '').replace(/\/$/, '');
  return target.replace(/\/$/, '').endsWith(written);
}

function firstKey(text: string): string {
  return text.split(/[= ]/, 1)[0]?.replaceAll('"', '') ?? '';
}

function unlist(text: string): string {
  if (!text.startsWith('[')) return text;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.join(' ') : text;
  } catch {
    return text;
  }
}

function blanks(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
