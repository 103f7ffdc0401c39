/** Which annotations go out as workflow commands and which by the Checks API. Pure. */
import type {Annotation, AnnotationLevel, AnnotationSelection} from '../report/annotation.ts';
import type {Notice} from './notice.ts';

/** GitHub shows at most this many of a step of each level; what is more is dropped without a word. */
export const MAX_COMMANDS_PER_LEVEL = 10;

export interface SplitAnnotations {
  /** In the order given. */
  readonly commands: readonly Annotation[];
  /** Those that no command has room for, in the order given. */
  readonly checkRun: readonly Annotation[];
  /** How many go neither way: over the maximum, or without the path that a check run asks for. */
  readonly nowhere: number;
}

/** `noticeLevels`: levels at which notices of our own take the room of one command. */
export function splitAnnotations(
  {annotations, notShown}: AnnotationSelection,
  noticeLevels: ReadonlySet<Notice['level']>,
): SplitAnnotations {
  const room = roomFor(annotations, notShown, noticeLevels);
  const taken = takePerLevel(annotations, room);
  const rest = annotations.filter((annotation) => !taken.has(annotation));
  const checkRun = rest.filter(({path}) => path !== undefined);
  return {commands: [...taken], checkRun, nowhere: notShown + rest.length - checkRun.length};
}

/** All of them by the Checks API. */
export function onCheckRunOnly({annotations, notShown}: AnnotationSelection): SplitAnnotations {
  const checkRun = annotations.filter(({path}) => path !== undefined);
  return {commands: [], checkRun, nowhere: notShown + annotations.length - checkRun.length};
}

type Room = Readonly<Record<AnnotationLevel, number>>;

const FULL_ROOM: Room = {
  error: MAX_COMMANDS_PER_LEVEL,
  warning: MAX_COMMANDS_PER_LEVEL,
  notice: MAX_COMMANDS_PER_LEVEL,
};

/** Among the notices stand the one that says how many are not shown and the one that explains a missing check run. */
function roomFor(
  annotations: readonly Annotation[],
  notShown: number,
  noticeLevels: ReadonlySet<Notice['level']>,
): Room {
  const overflows = takePerLevel(annotations, FULL_ROOM).size < annotations.length;
  const explained = overflows || noticeLevels.has('notice') ? 1 : 0;
  const counted = overflows || notShown > 0 ? 1 : 0;
  const warned = noticeLevels.has('warning') ? 1 : 0;
  return {...FULL_ROOM, warning: FULL_ROOM.warning - warned, notice: FULL_ROOM.notice - explained - counted};
}

function takePerLevel(annotations: readonly Annotation[], room: Room): ReadonlySet<Annotation> {
  const left = {...room};
  return new Set(annotations.filter(({level}) => left[level]-- > 0));
}
