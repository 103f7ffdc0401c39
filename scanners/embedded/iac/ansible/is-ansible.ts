/** Cheap tests by text and path: what is worth parsing as Ansible. What it is in truth is told by its shape. */
import {MODULE_NAMES} from './task-words.ts';

/** Document marks, comments and empty lines before the first entry. */
const LIST_AT_TOP = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\r\n]*|---[^\r\n]*|%[^\r\n]*)?\r?\n)*-[ \t\r\n]/;

/** Plays, other lists of tasks, and modules: each of them stands at the beginning of a line. */
const KEYS = [...MODULE_NAMES, 'hosts', 'block', 'action', 'local_action', '[a-z_]\\w*\\.\\w+\\.\\w+'];
const TASK_KEYS = new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:${KEYS.join('|')})[ \\t]*:`, 'm');

/** A list at the top with keys of tasks or plays. */
export function looksLikePlaybook(text: string): boolean {
  return LIST_AT_TOP.test(text) && TASK_KEYS.test(text);
}

/**
 * Folders from which Ansible reads variables, and its names for inventories.
 * https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_reuse_roles.html
 */
const VARIABLES =
  /(?:^|\/)(?:(?:group|host)_vars\/.+|roles\/[^/]+\/defaults\/.+|vars(?:\/.+)?|inventor(?:y|ies)\/.+|(?:hosts|inventory)[\w.-]*)\.ya?ml$/i;
const NAMES_OF_VARIABLES = /(?:pass|secret|token|key|cred)[\w-]{0,100}[ \t]{0,10}:|\bansible_/i;

/** A file of variables or an inventory that may hold a secret or a connection's settings. */
export function mayHoldVariables(path: string, text: string): boolean {
  return VARIABLES.test(path) && NAMES_OF_VARIABLES.test(text);
}

export function isAnsibleSettingsPath(path: string): boolean {
  return /(?:^|\/)\.?ansible\.cfg$/.test(path);
}

/** `hosts`, `inventory/production`, `inventory.ini`. */
export function mayBeInventoryPath(path: string): boolean {
  return /(?:^|\/)(?:inventor(?:y|ies)\/[\w-]+|(?:hosts|inventory)[\w-]*)(?:\.(?:ini|cfg|inv))?$/i.test(path);
}

/** Groups of hosts, and variables of connections. */
export function looksLikeInventory(text: string): boolean {
  return /^\[[\w:.-]+\][ \t]*$/m.test(text) && /\bansible_\w+[ \t]*=|^\[[\w.-]+:(?:vars|children)\]/m.test(text);
}
