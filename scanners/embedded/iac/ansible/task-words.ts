/**
 * Keywords of tasks and plays, and names of modules: what tells Ansible's YAML from any other.
 * https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html
 */

/** What can stand in a task beside the name of its module. `with_…` is told by its beginning. */
export const TASK_KEYWORDS: ReadonlySet<string> = new Set(
  `action any_errors_fatal args async become become_exe become_flags become_method become_user changed_when check_mode
  collections connection debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors
  ignore_unreachable listen local_action loop loop_control module_defaults name no_log notify poll port register
  remote_user retries run_once tags throttle timeout until vars when`.split(/\s+/),
);

/** Lists of tasks inside of a task. */
export const BLOCK_SECTIONS = ['block', 'rescue', 'always'] as const;

/** Lists of tasks inside of a play. */
export const PLAY_SECTIONS = ['pre_tasks', 'tasks', 'post_tasks', 'handlers'] as const;

/** One of these stands in every play beside `hosts`. */
export const PLAY_WORDS: readonly string[] = [
  ...PLAY_SECTIONS,
  ...['roles', 'vars', 'vars_files', 'vars_prompt', 'gather_facts', 'become', 'connection', 'name', 'environment'],
];

/** Modules by their short names: those of ansible.builtin, and of other collections those that are used most. */
export const MODULE_NAMES: ReadonlySet<string> = new Set(
  `add_host apt apt_key apt_repository assemble assert async_status blockinfile command copy cron deb822_repository
  debconf debug dnf dnf5 dpkg_selections expect fail fetch file find gather_facts get_url getent git group group_by
  hostname import_playbook import_role import_tasks include include_role include_tasks include_vars iptables
  known_hosts lineinfile meta mount_facts package package_facts pause ping pip raw reboot replace rpm_key script
  service service_facts set_fact set_stats setup shell slurp stat subversion systemd systemd_service sysvinit tempfile
  template unarchive uri user validate_argument_spec wait_for wait_for_connection yum yum_repository
  acl alternatives apache2_module archive at authorized_key cloudflare_dns composer docker_compose docker_compose_v2
  docker_container docker_image docker_login docker_network docker_swarm_service docker_volume ec2 ec2_group
  ec2_instance ec2_security_group filesystem firewalld gem git_config github_release helm helm_repository homebrew
  htpasswd ini_file java_cert k8s k8s_info kubernetes ldap_entry locale_gen lvg lvol make modprobe mongodb_user mount
  mysql_db mysql_query mysql_user nmcli npm openssh_keypair openssl_certificate openssl_privatekey opkg pacman pam_limits
  pamd parted patch podman_container postgresql_db postgresql_query postgresql_user proxysql_backend_servers
  rabbitmq_user rds_instance read_csv redis route53 s3_bucket s3_object seboolean sefcontext selinux snap subscription_manager sudoers
  supervisorctl synchronize sysctl timezone ufw win_command win_copy win_shell win_service win_user x509_certificate
  xml zypper zypper_repository`.split(/\s+/),
);

/** `ansible.builtin.copy`: a collection is a namespace and a name. */
const QUALIFIED = /^[a-z_]\w*\.[a-z_]\w*\.[a-z_][\w.]*$/;

/** True for a name that Ansible knows for sure; a repository can have modules of its own beside them. */
export function isModuleName(name: string): boolean {
  return MODULE_NAMES.has(name) || QUALIFIED.test(name);
}

/** `copy` of `ansible.builtin.copy`. */
export function shortModuleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
