/** How much Markdown fits where, and how much of one text is shown. Characters are UTF-16 code units. */

/**
 * GitHub refuses a comment over 65,536 characters ("Body is too long"). It counts code points, of which there are never
 * more than code units; the margin is for what the publisher may put before the text.
 */
export const MAX_COMMENT_LENGTH = 65_536 - 1_536;

/**
 * A step summary may have 1 MiB (https://docs.github.com/en/actions/using-workflows/workflow-commands-for-github-actions#step-isolation-and-limits).
 * A code unit takes at most three bytes.
 */
export const MAX_SUMMARY_LENGTH = Math.floor((1024 * 1024) / 3) - 1_024;

/** Ours: a sentence, a title, a path and what to do; hostile text must not take the room of other findings. */
export const MAX_MESSAGE_LENGTH = 400;
export const MAX_TITLE_LENGTH = 120;
export const MAX_PATH_LENGTH = 160;
export const MAX_REMEDIATION_LENGTH = 800;

/** A package with its version, a step of the way to it, the id of a flaw. */
export const MAX_PACKAGE_LENGTH = 80;
export const MAX_ID_LENGTH = 60;

/** Flaws that are told of one package, and steps of the way to it. */
export const MAX_FLAWS = 20;
export const MAX_STEPS = 6;

/** Longer links are left out: the text of the link stays. */
export const MAX_LINK_LENGTH = 1_000;

/** Lines of a list of short things, such as reasons, notices or skipped files. */
export const MAX_LIST_LENGTH = 10;
