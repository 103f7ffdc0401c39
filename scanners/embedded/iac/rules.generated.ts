/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {FileRule} from './iac-rule.ts';

export const RULES: readonly FileRule[] = [
  {
    "id": "alertmanager-mail-without-tls",
    "title": "Alerts are mailed without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "The password of the mail server goes over the network in the clear, and who is on the way can drop the alert of their own attack.",
    "remediation": "Remove `smtp_require_tls`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://prometheus.io/docs/alerting/latest/configuration/#file-layout-and-global-settings"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'global.smtp_require_tls', true)",
        "message": "Alerts are mailed without TLS.",
        "at": [
          "global.smtp_require_tls"
        ]
      }
    ]
  },
  {
    "id": "alertmanager-tells-nobody",
    "title": "Alerts are sent to nobody",
    "severity": "low",
    "confidence": "high",
    "description": "The receiver that takes all alerts that no other route takes has no address: they are shown on a page and nowhere else.",
    "remediation": "Give the receiver at least one of `email_configs`, `webhook_configs`, `pagerduty_configs` and the like.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://prometheus.io/docs/alerting/latest/configuration/#receiver"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "receivers"
    },
    "matchConditions": [
      "getString(item, 'name') == getString(config, 'route.receiver') && getList(config, 'route.routes').size() == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "keys(item).exists(key, key.endsWith('_configs'))",
        "messageExpression": "\"The receiver \" + getString(item, 'name') + \" has no address.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "ansible-arguments-displayed",
    "title": "Arguments of all tasks are written to the log",
    "severity": "medium",
    "confidence": "high",
    "description": "Passwords, tokens and keys that tasks are given stand in the output of every run, and in the logs of the system that starts it.",
    "remediation": "Remove `display_args_to_stdout`; show values of single tasks while looking for a fault.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/default_callback.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleSettings"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'defaults.display_args_to_stdout').lowerAscii().matches('^(true|yes|1|on|y|t)$')",
        "message": "Arguments of all tasks are shown.",
        "at": [
          "defaults.display_args_to_stdout"
        ]
      }
    ]
  },
  {
    "id": "ansible-aws-database-open",
    "title": "Database is reachable from the internet or not encrypted",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever finds the address tries passwords and flaws; who gets at a copy of the disk reads it.",
    "remediation": "Set `publicly_accessible: false` and `storage_encrypted: true`.",
    "cwe": [
      "CWE-284",
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/amazon/aws/rds_instance_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "rds_instance",
        "rds_cluster",
        "redshift"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(args, 'publicly_accessible', false)",
        "message": "The database has a public address.",
        "at": [
          "args.publicly_accessible"
        ]
      },
      {
        "expression": "getBool(args, 'storage_encrypted', true)",
        "message": "The disk of the database is not encrypted.",
        "at": [
          "args.storage_encrypted"
        ]
      }
    ]
  },
  {
    "id": "ansible-aws-public-storage",
    "title": "Storage is readable by everybody",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever knows or guesses the name reads all objects.",
    "remediation": "Remove the setting and keep the public access block on.",
    "cwe": [
      "CWE-284",
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/amazon/aws/s3_bucket_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "s3_bucket",
        "s3_object",
        "s3_sync",
        "aws_s3"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "permissions",
        "expression": "getStrings(args, 'permission') + [getString(args, 'permission'), getString(args, 'acl')]"
      }
    ],
    "validations": [
      {
        "expression": "!variables.permissions.exists(permission, permission in ['public-read', 'public-read-write'])",
        "message": "Everybody can read what is stored.",
        "at": [
          "args.acl",
          "args.permission"
        ]
      },
      {
        "expression": "!hasPath(args, 'public_access') || getBool(args, 'public_access.block_public_acls', true)",
        "message": "Access control lists can make objects public.",
        "at": [
          "args.public_access.block_public_acls"
        ]
      }
    ]
  },
  {
    "id": "ansible-command-tls-off",
    "title": "Command does not verify TLS certificates",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever sits between the machine and the server answers in its place.",
    "remediation": "Remove the option. For a server with a certificate of your own, install its authority.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://curl.se/docs/sslcerts.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "shell",
        "command",
        "raw"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(task, 'command').matches('\\\\bcurl\\\\s([^|;&\\\\n]*\\\\s)?(-[a-jl-zA-Z]*k[a-zA-Z]*|--insecure)(\\\\s|$)') && !getString(task, 'command').matches('\\\\bwget\\\\s[^|;&\\\\n]*--no-check-certificate') && !getString(task, 'command').matches('\\\\bgit\\\\s[^|;&\\\\n]*http[.]sslVerify[= ]false') && !getString(task, 'command').matches('\\\\bpip[0-9.]*\\\\s[^|;&\\\\n]*--trusted-host')",
        "message": "The command accepts any TLS certificate.",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-connection-host-keys-off",
    "title": "Keys of SSH hosts are switched off for a connection",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever answers at the address gets the connection: passwords for `become`, secrets in templates, and whatever else the playbook sends.",
    "remediation": "Remove the option and distribute the keys of the hosts, with `ansible.builtin.known_hosts` or certificates.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/inventory_guide/connection_details.html#managing-host-key-checking"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleVariables",
      "each": "variables"
    },
    "matchConditions": [
      "getString(item, 'name').matches('^ansible_ssh_(common|extra)_args$|^ansible_ssh_args$|^ANSIBLE_SSH_(ARGS|COMMON_ARGS)$|^ANSIBLE_HOST_KEY_CHECKING$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'value').matches('StrictHostKeyChecking[= ][\"\\\\\\']?(no|off)|^([Ff]alse|no|0)$')",
        "message": "Keys of hosts are not checked.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "ansible-container-docker-socket",
    "title": "Container gets Docker's socket",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the socket starts a container with all rights, and is root on the host.",
    "remediation": "Remove the mount; give the container an interface that can do no more than it needs.",
    "cwe": [
      "CWE-250",
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.32"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "docker_container",
        "podman_container"
      ],
      "each": "args.volumes"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(type(item) == string && item.matches('^(/var)?/run/(docker|containerd/containerd)[.]sock:'))",
        "message": "Docker's socket is in the container.",
        "at": []
      }
    ]
  },
  {
    "id": "ansible-container-host-namespace",
    "title": "Container shares the network or the processes of the host",
    "severity": "medium",
    "confidence": "high",
    "description": "The container reaches everything that the host reaches, also what is bound to the loopback address, or sees and signals its processes.",
    "remediation": "Remove the setting and publish the ports that are needed.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.2"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_module.html#parameter-network_mode"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "docker_container",
        "podman_container"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(args, 'network_mode') != 'host' && getString(args, 'network') != 'host'",
        "message": "The container uses the network of the host.",
        "at": [
          "args.network_mode",
          "args.network"
        ]
      },
      {
        "expression": "getString(args, 'pid_mode') != 'host' && getString(args, 'ipc_mode') != 'host'",
        "message": "The container sees the processes or the memory of the host.",
        "at": [
          "args.pid_mode",
          "args.ipc_mode"
        ]
      }
    ]
  },
  {
    "id": "ansible-container-image-moving",
    "title": "Container runs an image whose version moves",
    "severity": "low",
    "confidence": "high",
    "description": "What the registry holds under the name by then is run: two runs make two different machines, and a bad release reaches them without a change that anybody has reviewed.",
    "remediation": "Write a version, or better the digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.2.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "docker_container",
        "podman_container",
        "docker_swarm_service"
      ]
    },
    "matchConditions": [
      "getString(args, 'image') != '' && getString(args, 'state') != 'absent' && !image(getString(args, 'image')).templated"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "image(getString(args, 'image')).digest != '' || !(image(getString(args, 'image')).tag in ['', 'latest'])",
        "messageExpression": "\"The image \" + getString(args, 'image') + \" is whatever the registry holds by then.\"",
        "at": [
          "args.image"
        ]
      }
    ]
  },
  {
    "id": "ansible-container-privileged",
    "title": "Container is started with all rights of the host",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container has all rights of root on the host: its devices, its kernel, and with them every other container.",
    "remediation": "Remove `privileged`; add the single capability that is needed with `capabilities`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.5"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_module.html#parameter-privileged"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "docker_container",
        "podman_container"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(args, 'privileged', false)",
        "message": "The container has all rights of the host.",
        "at": [
          "args.privileged"
        ]
      }
    ]
  },
  {
    "id": "ansible-credentials-over-plain-http",
    "title": "Credentials are sent over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Everybody on the way reads the password or the token.",
    "remediation": "Use HTTPS.",
    "cwe": [
      "CWE-319",
      "CWE-523"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/uri_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "uri",
        "get_url"
      ]
    },
    "matchConditions": [
      "hasPath(args, 'url_password') || hasPath(args, 'password') || hasPath(args, 'headers.Authorization')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(args, 'url').matches('^http://') || getString(args, 'url').matches('^http://(localhost|127[.]|\\\\[::1\\\\])')",
        "message": "Credentials are sent over a connection that anybody on the way can read.",
        "at": [
          "args.url"
        ]
      }
    ]
  },
  {
    "id": "ansible-download-plain-http",
    "title": "Software or keys are fetched over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever sits on the way replaces the file, and what is installed runs with the rights of the task, mostly root.",
    "remediation": "Fetch it over HTTPS, and give its `checksum`.",
    "cwe": [
      "CWE-494",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/get_url_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "get_url",
        "unarchive",
        "apt",
        "yum",
        "dnf",
        "package",
        "rpm_key",
        "apt_key",
        "pip",
        "git",
        "win_get_url"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "source",
        "expression": "hasPath(args, 'url') ? getString(args, 'url') : hasPath(args, 'src') ? getString(args, 'src') : hasPath(args, 'deb') ? getString(args, 'deb') : hasPath(args, 'key') ? getString(args, 'key') : hasPath(args, 'repo') ? getString(args, 'repo') : getString(args, 'name')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.source.matches('^(http|ftp|git)://') || variables.source.matches('^[a-z]+://(localhost|127[.]|\\\\[::1\\\\])') || hasPath(args, 'checksum') || hasPath(args, 'sha256sum')",
        "messageExpression": "\"What \" + getString(task, 'module') + \" fetches comes over a connection that anybody on the way can change.\"",
        "at": [
          "args.url",
          "args.src",
          "args.deb",
          "args.key",
          "args.repo",
          "args.name"
        ]
      },
      {
        "expression": "!getString(args, 'extra_args').matches('--(index-url|extra-index-url|find-links)[= ]http://|-[if] http://')",
        "message": "Packages come over a connection that anybody on the way can change.",
        "at": [
          "args.extra_args"
        ]
      }
    ]
  },
  {
    "id": "ansible-download-without-checksum",
    "title": "Program is downloaded without a checksum",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever gets at the server, or at the account that publishes there, decides what runs on the machines. With a checksum a changed file is refused.",
    "remediation": "Add `checksum: sha256:…`, of the file or of the publisher's list.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/get_url_module.html#parameter-checksum"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "get_url"
      ]
    },
    "matchConditions": [
      "getString(args, 'url').matches('^https://.*[.](sh|tgz|tar[.][a-z0-9]+|zip|rpm|deb|jar|war|bin|run|phar|py|AppImage|exe|msi)$') || (getString(args, 'url').startsWith('https://') && (getString(args, 'mode').matches('^0?[0-7]?[1357][0-7]{2}$') || getString(args, 'mode').contains('+x')))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(args, 'checksum') || hasPath(args, 'sha256sum')",
        "message": "The program is used as it comes, whatever it is by then.",
        "at": [
          "args.url"
        ]
      }
    ]
  },
  {
    "id": "ansible-firewall-off",
    "title": "Firewall of the machine is switched off",
    "severity": "high",
    "confidence": "high",
    "description": "Every port that a service opens is open to the network, also those that are meant for the machine alone.",
    "remediation": "Leave the firewall on and open the ports that are needed.",
    "cwe": [
      "CWE-1188",
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "1.3.1"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/community/general/ufw_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "ufw",
        "service",
        "systemd",
        "systemd_service",
        "sysvinit",
        "iptables",
        "command",
        "shell"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "service",
        "expression": "getString(args, 'name').matches('^(ufw|firewalld|nftables|iptables)([.]service)?$')"
      }
    ],
    "validations": [
      {
        "expression": "!(getString(task, 'module') == 'ufw' && (getString(args, 'state') == 'disabled' || getString(args, 'default') == 'allow' || getString(args, 'policy') == 'allow') && !(getString(args, 'direction') in ['outgoing', 'out', 'routed']))",
        "message": "The firewall lets everything in.",
        "at": [
          "args.state",
          "args.default",
          "args.policy"
        ]
      },
      {
        "expression": "!(variables.service && (getString(args, 'state') == 'stopped' || !getBool(args, 'enabled', true)))",
        "messageExpression": "\"The firewall \" + getString(args, 'name') + \" is switched off.\"",
        "at": [
          "args.state",
          "args.enabled"
        ]
      },
      {
        "expression": "!(getString(task, 'module') == 'iptables' && getString(args, 'policy') == 'ACCEPT' && getString(args, 'chain') == 'INPUT')",
        "message": "The firewall lets everything in.",
        "at": [
          "args.policy"
        ]
      },
      {
        "expression": "!getString(task, 'command').matches('\\\\bufw\\\\s+(--force\\\\s+)?disable\\\\b|\\\\bsystemctl\\\\s+(stop|disable|mask)\\\\s+(--now\\\\s+)?(ufw|firewalld)\\\\b')",
        "message": "The firewall is switched off.",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-firewall-open-to-all",
    "title": "Firewall opens administration or a database to everybody",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever finds the address tries passwords and flaws of a service that is meant for few.",
    "remediation": "Name the networks that need it, with `from_ip`, `source` or `cidr_ip`.",
    "cwe": [
      "CWE-284",
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "1.3.1"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/amazon/aws/ec2_security_group_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "ec2_security_group",
        "ec2_group"
      ],
      "each": "args.rules"
    },
    "matchConditions": [
      "variables.sources.exists(source, source in ['0.0.0.0/0', '::/0'])"
    ],
    "variables": [
      {
        "name": "sources",
        "expression": "getStrings(item, 'cidr_ip') + getStrings(item, 'cidr_ipv6') + [getString(item, 'cidr_ip'), getString(item, 'cidr_ipv6')]"
      },
      {
        "name": "ports",
        "expression": "getList(item, 'ports') + [getInt(item, 'from_port', -2)]"
      }
    ],
    "validations": [
      {
        "expression": "!variables.ports.exists(port, port in [22, 3389, 3306, 5432, 6379, 9200, 27017, 2379, 5984, 11211, 1433, 5601, 9042]) && !(getInt(item, 'from_port', -2) == 0 && getInt(item, 'to_port', -2) == 65535) && !(getString(item, 'proto') in ['all', '-1'])",
        "message": "The port is open to all addresses.",
        "at": [
          "cidr_ip",
          "cidr_ipv6"
        ]
      }
    ]
  },
  {
    "id": "ansible-galaxy-certificates-ignored",
    "title": "Roles and collections are fetched without verifying the server",
    "severity": "high",
    "confidence": "high",
    "description": "Roles and collections run with all rights of a playbook. Whoever is on the way to the server replaces them.",
    "remediation": "Remove `ignore_certs` and `validate_certs`; install the authority of a server of your own.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/reference_appendices/config.html#galaxy-ignore-certs"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleSettings"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'galaxy.ignore_certs').lowerAscii().matches('^(true|yes|1|on|y|t)$')",
        "message": "The server of roles and collections is not verified.",
        "at": [
          "galaxy.ignore_certs"
        ]
      }
    ]
  },
  {
    "id": "ansible-git-host-key-accepted",
    "title": "Key of a Git server is accepted without a look",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever answers at the address is taken for the server, and decides what is deployed.",
    "remediation": "Add the server's key with `ansible.builtin.known_hosts` first; `accept_newhostkey` at least refuses changed keys.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/git_module.html#parameter-accept_hostkey"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "git"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(args, 'accept_hostkey', false) || getString(args, 'repo').startsWith('https://')",
        "message": "Any key of the server is accepted.",
        "at": [
          "args.accept_hostkey"
        ]
      },
      {
        "expression": "!getString(args, 'ssh_opts').matches('StrictHostKeyChecking[= ](no|off)')",
        "message": "Any key of the server is accepted.",
        "at": [
          "args.ssh_opts"
        ]
      }
    ]
  },
  {
    "id": "ansible-git-moving-version",
    "title": "Repository is checked out at a version that moves",
    "severity": "low",
    "confidence": "high",
    "description": "What is on the branch by then is deployed: two runs make two different machines, and whoever may push there decides what runs.",
    "remediation": "Set `version` to a tag or, better, to a commit.",
    "cwe": [
      "CWE-494",
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/git_module.html#parameter-version"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "git"
      ]
    },
    "matchConditions": [
      "getString(args, 'repo') != '' && !getString(args, 'repo').startsWith('/') && getBool(args, 'clone', true)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(args, 'version') && !(getString(args, 'version') in ['HEAD', 'master', 'main', 'develop', 'devel', 'trunk', 'latest'])",
        "message": "What is on the branch by then is deployed.",
        "at": [
          "args.version",
          "args.repo"
        ]
      }
    ]
  },
  {
    "id": "ansible-host-keys-not-checked",
    "title": "Keys of SSH hosts are not checked",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever answers at the address gets the connection: passwords for `become`, secrets in templates, and whatever else the playbook sends.",
    "remediation": "Remove the setting and distribute the keys of the hosts, with `ansible.builtin.known_hosts` or certificates.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/inventory_guide/connection_details.html#managing-host-key-checking"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleSettings"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'defaults.host_key_checking').lowerAscii().matches('^(false|no|0|off|n|f)$')",
        "message": "Keys of hosts are not checked.",
        "at": [
          "defaults.host_key_checking"
        ]
      },
      {
        "expression": "!getString(config, 'ssh_connection.ssh_args').matches('StrictHostKeyChecking[= ][\"\\']?(no|off)')",
        "message": "Keys of hosts are not checked.",
        "at": [
          "ssh_connection.ssh_args"
        ]
      },
      {
        "expression": "!getString(config, 'ssh_connection.ssh_common_args').matches('StrictHostKeyChecking[= ][\"\\']?(no|off)')",
        "message": "Keys of hosts are not checked.",
        "at": [
          "ssh_connection.ssh_common_args"
        ]
      }
    ]
  },
  {
    "id": "ansible-keys-from-network",
    "title": "Who may sign in is decided by another server",
    "severity": "medium",
    "confidence": "high",
    "description": "The keys that the server names at the time of the run are let in. Whoever takes over the account there, or adds a key to it, is on the machines after the next run.",
    "remediation": "Keep the public keys in the repository, where changes are reviewed.",
    "cwe": [
      "CWE-829",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-17"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/posix/authorized_key_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "authorized_key"
      ]
    },
    "matchConditions": [
      "getString(args, 'state') != 'absent'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(args, 'key').matches('^https?://')",
        "message": "The keys are fetched at the time of the run.",
        "at": [
          "args.key"
        ]
      }
    ]
  },
  {
    "id": "ansible-package-latest",
    "title": "Newest version of a package is installed, whatever it is",
    "severity": "info",
    "confidence": "high",
    "description": "Two runs make two different machines, and a bad release reaches all of them at the next run, without a change that anybody has reviewed.",
    "remediation": "Write the version, or use `state: present` and update in a task of its own that is run on purpose.",
    "cwe": [
      "CWE-1357"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/projects/lint/rules/package-latest/"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "apt",
        "yum",
        "dnf",
        "dnf5",
        "package",
        "pip",
        "npm",
        "gem",
        "apk",
        "pacman",
        "zypper",
        "homebrew",
        "snap",
        "composer"
      ]
    },
    "matchConditions": [
      "getString(args, 'name') != '*' && !getBool(args, 'update_only', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(args, 'state') != 'latest'",
        "message": "The newest version is installed, whatever it is by then.",
        "at": [
          "args.state"
        ]
      }
    ]
  },
  {
    "id": "ansible-package-signature-off",
    "title": "Packages are installed without checking their signature",
    "severity": "high",
    "confidence": "high",
    "description": "A package of whoever controls the mirror, or the way to it, is installed and runs as root.",
    "remediation": "Remove the setting, and install the key of the publisher (`gpgkey`, `signed_by`, `ansible.builtin.rpm_key`).",
    "cwe": [
      "CWE-347",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-14"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/dnf_module.html#parameter-disable_gpg_check",
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/apt_module.html#parameter-allow_unauthenticated"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "yum",
        "dnf",
        "dnf5",
        "package",
        "apt",
        "zypper",
        "zypper_repository",
        "yum_repository",
        "apt_repository",
        "deb822_repository",
        "apk",
        "pacman"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(args, 'disable_gpg_check', false) && !getBool(args, 'allow_unauthenticated', false) && getBool(args, 'gpgcheck', true) && !getBool(args, 'trusted', false) && !(getBool(args, 'force', false) && getString(task, 'module') == 'apt')",
        "message": "The signature of packages is not checked.",
        "at": [
          "args.disable_gpg_check",
          "args.allow_unauthenticated",
          "args.gpgcheck",
          "args.trusted",
          "args.force"
        ]
      },
      {
        "expression": "!getString(args, 'repo').matches('\\\\btrusted=yes\\\\b')",
        "message": "The repository is trusted without signatures.",
        "at": [
          "args.repo"
        ]
      }
    ]
  },
  {
    "id": "ansible-piped-to-shell",
    "title": "Script from the network runs unseen",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever controls the server, or the connection to it, runs commands on the machine.",
    "remediation": "Download the script with `ansible.builtin.get_url` and its `checksum`, or use a package.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/get_url_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "shell",
        "raw"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(task, 'command').matches('\\\\b(curl|wget)\\\\b[^|;&\\\\n]*\\\\|\\\\s*(sudo\\\\s+(-[A-Za-z]+\\\\s+)*)?(\\\\S*/)?(ba|z|da|k)?sh\\\\b') && !getString(task, 'command').matches('\\\\b(ba|z|da)?sh\\\\s+(-c\\\\s+)?[\"\\']?(<\\\\(|\\\\$\\\\()\\\\s*(curl|wget)\\\\b')",
        "message": "A script from the network runs as it comes.",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-plain-secret",
    "title": "Secret in plain text instead of a vault",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository, or its history, has the password.",
    "remediation": "Encrypt it with `ansible-vault encrypt_string`, or look it up in a secret manager; change it, as it is known now.",
    "cwe": [
      "CWE-312",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/vault_guide/index.html"
    ],
    "sensitive": true,
    "match": {
      "target": "ansibleVariables",
      "each": "variables"
    },
    "matchConditions": [
      "looksSecret(getString(item, 'name')) && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [
      {
        "name": "value",
        "expression": "getString(item, 'value')"
      }
    ],
    "validations": [
      {
        "expression": "variables.value.startsWith('$ANSIBLE_VAULT') || variables.value.matches('^\\\\$[0-9a-z]{1,2}\\\\$') || variables.value.contains('{{') || variables.value.matches('^(absent|present|omit|latest|always|on_create|file|vault|sha[0-9]+|md5|scram-.*|internal|external|generated?)$') || variables.value.matches('\\\\s') || variables.value.matches('^\\\\w+([.]\\\\w+){2,}$')",
        "messageExpression": "\"The variable \" + getString(item, 'name') + \" holds a secret in plain text.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "ansible-plain-secret-argument",
    "title": "Secret in plain text in a task",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository, or its history, has the password.",
    "remediation": "Use a variable that is encrypted with `ansible-vault`, or look it up in a secret manager; change the secret, as it is known now.",
    "cwe": [
      "CWE-312",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/vault_guide/index.html"
    ],
    "sensitive": true,
    "match": {
      "target": "ansibleTask",
      "each": "own"
    },
    "matchConditions": [
      "!(getString(task, 'module') in ['set_fact', 'debug', 'assert', 'validate_argument_spec'])",
      "looksSecret(getString(item, 'key')) && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [
      {
        "name": "value",
        "expression": "getString(item, 'value')"
      }
    ],
    "validations": [
      {
        "expression": "variables.value.startsWith('$ANSIBLE_VAULT') || variables.value.matches('^\\\\$[0-9a-z]{1,2}\\\\$') || variables.value.contains('{{') || variables.value.matches('^(absent|present|omit|always|on_create)$') || variables.value.matches('\\\\s')",
        "messageExpression": "\"The argument \" + getString(item, 'key') + \" holds a secret in plain text.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ansible-private-key-readable",
    "title": "Private key that everybody on the machine can read",
    "severity": "high",
    "confidence": "high",
    "description": "Any account, and any service that is taken over, reads the key and acts in the name of the machine.",
    "remediation": "Set `mode: \"0600\"`, or `\"0640\"` with a group of its own.",
    "cwe": [
      "CWE-732",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/copy_module.html#parameter-mode"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "file",
        "copy",
        "template",
        "get_url",
        "openssl_privatekey",
        "openssh_keypair"
      ]
    },
    "matchConditions": [
      "variables.path.matches('(_rsa|_ed25519|_ecdsa|_dsa|[.]key|[-_.]key[.]pem|privkey[.]pem)$')",
      "getString(args, 'state') != 'absent' && getString(args, 'state') != 'directory'"
    ],
    "variables": [
      {
        "name": "path",
        "expression": "hasPath(args, 'dest') ? getString(args, 'dest') : getString(args, 'path')"
      }
    ],
    "validations": [
      {
        "expression": "!getString(args, 'mode').matches('^0?[0-7]?[0-7]{2}[4567]$') && !getString(args, 'mode').matches('(^|,)[ugoa]*[oa][ugoa]*[+=][wxXst]*r')",
        "messageExpression": "\"The mode \" + getString(args, 'mode') + \" lets every account of the machine read \" + variables.path + \".\"",
        "at": [
          "args.mode"
        ]
      }
    ]
  },
  {
    "id": "ansible-request-with-secret-logged",
    "title": "Request with a secret is written to the log",
    "severity": "low",
    "confidence": "high",
    "description": "Headers and body of a request are shown when details are asked for, and written to the log of the machine that sends it.",
    "remediation": "Set `no_log: true` on the task.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/reference_appendices/logging.html#protecting-sensitive-data-with-no-log"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "uri",
        "lineinfile",
        "blockinfile",
        "replace",
        "copy",
        "cron",
        "ini_file"
      ]
    },
    "matchConditions": [
      "!(hasPath(args, 'url_password') && getStrings(task, 'secrets').size() == 1)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(task, 'noLog', false) || getStrings(task, 'secrets').size() == 0",
        "messageExpression": "\"The arguments hold \" + getStrings(task, 'secrets')[0] + \" and the task has no no_log.\"",
        "at": [
          "args.body",
          "args.headers",
          "args.line",
          "args.block",
          "args.content",
          "args.replace",
          "args.job",
          "args.value"
        ]
      }
    ]
  },
  {
    "id": "ansible-secret-shown",
    "title": "Secret is shown in the output",
    "severity": "high",
    "confidence": "high",
    "description": "The value stands in the output of every run, and in the logs of the system that starts it.",
    "remediation": "Remove the task, or show only whether the value is set.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/reference_appendices/logging.html#protecting-sensitive-data-with-no-log"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "debug"
      ]
    },
    "matchConditions": [
      "!hasPath(args, 'verbosity')"
    ],
    "variables": [
      {
        "name": "shown",
        "expression": "getString(args, 'var')"
      }
    ],
    "validations": [
      {
        "expression": "getBool(task, 'noLog', false) || getStrings(task, 'secrets').size() == 0",
        "messageExpression": "\"The value of \" + getStrings(task, 'secrets')[0] + \" is shown.\"",
        "at": [
          "args.msg",
          "args.var"
        ]
      },
      {
        "expression": "getBool(task, 'noLog', false) || !variables.shown.matches('^[A-Za-z_][A-Za-z0-9_.]*$') || !looksSecret(variables.shown)",
        "messageExpression": "\"The value of \" + variables.shown + \" is shown.\"",
        "at": [
          "args.var"
        ]
      }
    ]
  },
  {
    "id": "ansible-secret-without-no-log",
    "title": "Secret of a command is written to the log",
    "severity": "medium",
    "confidence": "high",
    "description": "Ansible shows the command when it fails or when it is asked for details, and writes it to the log of the machine; with it the secret. Arguments of commands can also be read by every user of the machine while it runs.",
    "remediation": "Set `no_log: true` on the task, and hand the secret over by `environment` or `stdin`.",
    "cwe": [
      "CWE-532",
      "CWE-214"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/reference_appendices/logging.html#protecting-sensitive-data-with-no-log"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "command",
        "shell",
        "raw",
        "script",
        "win_command",
        "win_shell"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(task, 'noLog', false) || getStrings(task, 'secrets').size() == 0",
        "messageExpression": "\"The command holds \" + getStrings(task, 'secrets')[0] + \" and the task has no no_log.\"",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-security-errors-ignored",
    "title": "Failure of a security task is ignored",
    "severity": "low",
    "confidence": "medium",
    "description": "When the firewall, the rights or the audit of a machine cannot be set up, the play goes on and ends well: the machine is open and nobody is told.",
    "remediation": "Remove `ignore_errors`; name the failures that are expected with `failed_when`.",
    "cwe": [
      "CWE-391"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html#ignoring-failed-commands"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "firewalld",
        "ufw",
        "iptables",
        "selinux",
        "seboolean",
        "sefcontext",
        "authorized_key",
        "pamd",
        "pam_limits",
        "sudoers",
        "known_hosts",
        "apt_key",
        "rpm_key",
        "openssl_privatekey"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(task, 'ignoreErrors', false)",
        "messageExpression": "\"When \" + getString(task, 'module') + \" fails, the play goes on.\"",
        "at": [
          "ignoreErrors"
        ]
      }
    ]
  },
  {
    "id": "ansible-selinux-off",
    "title": "SELinux is switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "A service that is taken over reads and changes all that its account may; SELinux would keep it to its own files.",
    "remediation": "Use `state: enforcing` with a policy, and mend what it refuses.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/posix/selinux_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "selinux",
        "command",
        "shell"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(task, 'module') != 'selinux' || !(getString(args, 'state') in ['disabled', 'permissive'])",
        "messageExpression": "\"SELinux is \" + getString(args, 'state') + \".\"",
        "at": [
          "args.state"
        ]
      },
      {
        "expression": "!getString(task, 'command').matches('\\\\bsetenforce\\\\s+(0|[Pp]ermissive)\\\\b')",
        "message": "SELinux is switched off.",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-shell-injection",
    "title": "Value from outside becomes a part of a shell command",
    "severity": "medium",
    "confidence": "high",
    "description": "What a person types in, an environment variable says or a server answers is taken as shell text: a value with `;` or `$(…)` runs commands on the machine, with `become` as root.",
    "remediation": "Pipe it through the filter `quote`, or use a module or `ansible.builtin.command` with `argv`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-10"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/shell_module.html#notes"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "shell",
        "raw",
        "win_shell"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(task, 'untrusted').size() == 0",
        "messageExpression": "\"The value of {{ \" + getStrings(task, 'untrusted')[0] + \" }} is not quoted for the shell\" + (getBool(task, 'become', false) ? \", and the command runs as root.\" : \".\")",
        "at": [
          "command"
        ]
      }
    ]
  },
  {
    "id": "ansible-sshd-weak",
    "title": "SSH server lets in what it should not",
    "severity": "medium",
    "confidence": "high",
    "description": "Signing in as root, with passwords or with none is what programs try at every address of the internet.",
    "remediation": "Set `PermitRootLogin no` (or `prohibit-password`), `PasswordAuthentication no` and `PermitEmptyPasswords no`.",
    "cwe": [
      "CWE-287",
      "CWE-521"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-17"
      }
    ],
    "references": [
      "https://man.openbsd.org/sshd_config"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "lineinfile",
        "blockinfile",
        "replace",
        "copy"
      ]
    },
    "matchConditions": [
      "variables.path.contains('sshd_config') && getString(args, 'state') != 'absent'"
    ],
    "variables": [
      {
        "name": "path",
        "expression": "getString(args, 'path') + getString(args, 'dest') + getString(args, 'name')"
      },
      {
        "name": "text",
        "expression": "getString(args, 'line') + '\\n' + getString(args, 'block') + '\\n' + getString(args, 'replace') + '\\n' + getString(args, 'content')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.text.matches('(?im)^\\\\s*(PermitRootLogin\\\\s+yes|PasswordAuthentication\\\\s+yes|PermitEmptyPasswords\\\\s+yes)\\\\b')",
        "message": "The SSH server lets in root, passwords or accounts without one.",
        "at": [
          "args.line",
          "args.block",
          "args.replace",
          "args.content"
        ]
      }
    ]
  },
  {
    "id": "ansible-sudo-without-password",
    "title": "Account becomes root without a password",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets at the account, or at a service that runs as it, is root without a further step and without a trace of who it was.",
    "remediation": "Name the commands that are needed instead of ALL, or ask for the password.",
    "cwe": [
      "CWE-250",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "7.2.2"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/community/general/sudoers_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "lineinfile",
        "blockinfile",
        "copy",
        "replace",
        "sudoers"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "path",
        "expression": "getString(args, 'path') + getString(args, 'dest')"
      },
      {
        "name": "text",
        "expression": "getString(args, 'line') + getString(args, 'block') + getString(args, 'content') + getString(args, 'replace')"
      }
    ],
    "validations": [
      {
        "expression": "!(variables.path.contains('sudoers') && getString(args, 'state') != 'absent' && variables.text.matches('(?m)^\\\\s*[^#\\\\s].*NOPASSWD:\\\\s*ALL\\\\b'))",
        "message": "The account becomes root without a password.",
        "at": [
          "args.line",
          "args.block",
          "args.content",
          "args.replace"
        ]
      },
      {
        "expression": "!(getString(task, 'module') == 'sudoers' && getBool(args, 'nopassword', true) && getString(args, 'state') != 'absent' && (getString(args, 'commands') == 'ALL' || 'ALL' in getStrings(args, 'commands')))",
        "message": "The account becomes root without a password.",
        "at": [
          "args.commands"
        ]
      }
    ]
  },
  {
    "id": "ansible-tls-verification-off",
    "title": "Task does not verify TLS certificates",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever sits between the machine and the server answers in its place: what is downloaded or sent can be read and replaced.",
    "remediation": "Remove the setting. For a server with a certificate of your own, install its authority or name it with `ca_path`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/get_url_module.html#parameter-validate_certs"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(args, 'validate_certs', true) && getBool(args, 'sslverify', true) && getBool(args, 'verify_ssl', true) && getBool(args, 'ssl_verify', true) && getBool(args, 'tls_verify', true)",
        "messageExpression": "\"The module \" + getString(task, 'module') + \" accepts any TLS certificate.\"",
        "at": [
          "args.validate_certs",
          "args.sslverify",
          "args.verify_ssl",
          "args.ssl_verify",
          "args.tls_verify"
        ]
      }
    ]
  },
  {
    "id": "ansible-world-writable",
    "title": "File that everybody on the machine can change",
    "severity": "medium",
    "confidence": "high",
    "description": "Any account, and any service that is taken over, changes the file: a script that root runs, a configuration, a log.",
    "remediation": "Give rights to the owner and a group, such as `mode: \"0640\"`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.ansible.com/ansible/latest/collections/ansible/builtin/file_module.html#parameter-mode"
    ],
    "sensitive": false,
    "match": {
      "target": "ansibleTask",
      "modules": [
        "file",
        "copy",
        "template",
        "get_url",
        "lineinfile",
        "blockinfile",
        "replace",
        "unarchive",
        "assemble",
        "synchronize",
        "ini_file"
      ]
    },
    "matchConditions": [
      "getString(args, 'state') != 'absent' && getString(args, 'state') != 'link'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(args, 'mode').matches('^0?[0246]?[0-7]{2}[2367]$') && !getString(args, 'mode').matches('(^|,)[ugoa]*[oa][ugoa]*[+=][rwxXst]*w')",
        "messageExpression": "\"The mode \" + getString(args, 'mode') + \" lets every account of the machine change it.\"",
        "at": [
          "args.mode"
        ]
      }
    ]
  },
  {
    "id": "compose-authentication-off",
    "title": "Data store or broker asks for no password",
    "severity": "medium",
    "confidence": "high",
    "description": "The setting lets everyone who reaches the port read and change everything without a password.",
    "remediation": "Remove the setting and give a password by a secret (`POSTGRES_PASSWORD_FILE` and the like).",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://hub.docker.com/_/postgres"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService",
      "each": "variables"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!((getString(item, 'name') == 'POSTGRES_HOST_AUTH_METHOD' && getString(item, 'value') == 'trust') || (getString(item, 'name') in ['MYSQL_ALLOW_EMPTY_PASSWORD', 'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', 'ALLOW_EMPTY_PASSWORD',\n  'ALLOW_ANONYMOUS_LOGIN', 'ALLOW_PLAINTEXT_LISTENER'] && getString(item, 'value').lowerAscii() in ['yes', 'true', '1'])\n|| (getString(item, 'name') in ['xpack.security.enabled', 'DISABLE_SECURITY_PLUGIN', 'plugins.security.disabled']\n  && getString(item, 'value').lowerAscii() == (getString(item, 'name') == 'xpack.security.enabled' ? 'false' : 'true')))",
        "messageExpression": "name + ' asks callers for no password (' + getString(item, 'name') + ').'",
        "at": []
      }
    ]
  },
  {
    "id": "compose-dangerous-capability",
    "title": "Container gets a capability that breaks its confinement",
    "severity": "medium",
    "confidence": "high",
    "description": "With one of these capabilities root in the container can load kernel modules, mount file systems, read any file or trace processes of others: the ways out of a container.",
    "remediation": "Remove it from `cap_add`; drop all with `cap_drop` and add back what the service needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.4"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getStrings(service, 'cap_add').exists(c, c.upperAscii().replace('CAP_', '') in ['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_BOOT', 'DAC_READ_SEARCH', 'BPF', 'MAC_ADMIN', 'MAC_OVERRIDE', 'SYSLOG'])",
        "messageExpression": "'The service ' + name + ' gets a capability by which a container can be left.'",
        "at": [
          "cap_add"
        ]
      }
    ]
  },
  {
    "id": "compose-data-store-published",
    "title": "Data store is reachable from the network",
    "severity": "medium",
    "confidence": "high",
    "description": "The port is published on every address of the host, past most host firewalls: everyone in the same network, or on the internet where the host has a public address, can talk to the data store.",
    "remediation": "Remove the port, as other services reach it by its name, or publish it on `127.0.0.1` only.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.14"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.2"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/network/port-publishing/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService",
      "each": "published"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'hostIp').startsWith('127.') || getString(item, 'hostIp') in ['::1', 'localhost'] || getString(item, 'hostIp').contains('$') || !(getInt(item, 'target', 0) in [1433, 1521, 2379, 3306, 5432, 5672, 5984, 6379, 7687, 8086, 9042, 9092, 9200, 11211, 26257, 27017])",
        "messageExpression": "'Port ' + string(getInt(item, 'target', 0)) + ' of ' + name + ' is published on every address.'",
        "at": []
      }
    ]
  },
  {
    "id": "compose-docker-socket",
    "title": "Container controls the host through the Docker socket",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever can write to the socket of the container engine can start a privileged container and so is root on the host, also when the socket is mounted read-only.",
    "remediation": "Remove the mount. A tool that needs the list of containers gets a proxy that allows those requests only.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.32"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService",
      "each": "mounts"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'source').endsWith('/docker.sock') && !getString(item, 'source').endsWith('/containerd.sock') && !getString(item, 'source').endsWith('/podman.sock') && !getString(item, 'source').endsWith('/crio.sock')",
        "messageExpression": "'The service ' + name + ' gets the socket of the container engine.'",
        "at": []
      }
    ]
  },
  {
    "id": "compose-grafana-open",
    "title": "Grafana lets everybody in",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever reaches it sees how the system works and how it is doing; with the role Admin they ask the data sources whatever they like.",
    "remediation": "Remove `GF_AUTH_ANONYMOUS_ENABLED` and let people sign in.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/configure-authentication/anonymous-auth/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService",
      "each": "variables"
    },
    "matchConditions": [
      "getString(item, 'name') == 'GF_AUTH_ANONYMOUS_ENABLED'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value').lowerAscii() != 'true'",
        "messageExpression": "'Nobody needs to sign in to the service ' + name + '.'",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "compose-host-network",
    "title": "Container shares the network of the host",
    "severity": "medium",
    "confidence": "high",
    "description": "The container listens on every address of the host and reaches everything that the host reaches, also what is bound to the loopback address. Networks between services do not separate it from anything.",
    "remediation": "Remove `network_mode` and publish the ports that are needed.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.2"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#network_mode"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(service, 'network_mode') != 'host'",
        "messageExpression": "'The service ' + name + ' uses the network of the host.'",
        "at": [
          "network_mode"
        ]
      }
    ]
  },
  {
    "id": "compose-host-processes",
    "title": "Container shares processes or memory with the host",
    "severity": "high",
    "confidence": "high",
    "description": "With the process namespace of the host the container sees every process with its environment and can enter or end it; with the IPC namespace it reads shared memory of others.",
    "remediation": "Remove `pid` and `ipc`.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.16"
      },
      {
        "guide": "CIS Docker 1.6",
        "id": "5.17"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#pid"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(service, 'pid') != 'host'",
        "messageExpression": "'The service ' + name + ' shares the processes of the host.'",
        "at": [
          "pid"
        ]
      },
      {
        "expression": "getString(service, 'ipc') != 'host'",
        "messageExpression": "'The service ' + name + ' shares the memory of the host.'",
        "at": [
          "ipc"
        ]
      }
    ]
  },
  {
    "id": "compose-host-user-namespace",
    "title": "Container takes the user namespace of the host",
    "severity": "medium",
    "confidence": "high",
    "description": "Where the daemon maps users, this container is left out: root in it is root on the host.",
    "remediation": "Remove `userns_mode`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.31"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/security/userns-remap/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(service, 'userns_mode') != 'host' && getString(service, 'uts') != 'host'",
        "messageExpression": "'The service ' + name + ' shares a namespace of the host.'",
        "at": [
          "userns_mode",
          "uts"
        ]
      }
    ]
  },
  {
    "id": "compose-image-not-pinned",
    "title": "Image of the service is not pinned",
    "severity": "low",
    "confidence": "high",
    "description": "Without a tag, or with `latest`, the next pull can bring another program than the one that was tested.",
    "remediation": "Name a version, better with its digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.2"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [
      "getString(service, 'image') != '' && !hasPath(service, 'build')"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(service, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "getBool(variables.image, 'templated', false) || getString(variables.image, 'digest') != '' || !(getString(variables.image, 'tag') in ['', 'latest'])",
        "messageExpression": "'The image of ' + name + ' is not pinned to a version.'",
        "at": [
          "image"
        ]
      }
    ]
  },
  {
    "id": "compose-logging-off",
    "title": "Container writes no log",
    "severity": "medium",
    "confidence": "high",
    "description": "With the driver `none` nothing of what the service says is kept: an attack leaves no trace, and nobody is alerted.",
    "remediation": "Remove it, or choose a driver that keeps logs; `max-size` limits their length.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/logging/configure/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(service, 'logging.driver') != 'none'",
        "messageExpression": "'Nothing that the service ' + name + ' says is kept.'",
        "at": [
          "logging"
        ]
      }
    ]
  },
  {
    "id": "compose-privileged",
    "title": "Container runs privileged",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container has all rights of root on the host: its devices, its kernel, and with them every other container.",
    "remediation": "Remove `privileged`; add the single capability that is needed with `cap_add`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.5"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#privileged"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(service, 'privileged', false)",
        "messageExpression": "'The service ' + name + ' runs privileged.'",
        "at": [
          "privileged"
        ],
        "fix": {
          "set": "privileged",
          "to": false
        }
      }
    ]
  },
  {
    "id": "compose-privileges-can-grow",
    "title": "Container switches off the ban on new privileges",
    "severity": "low",
    "confidence": "high",
    "description": "Programs with the setuid bit can make a foothold as a common user root in the container.",
    "remediation": "Write `security_opt: [\"no-new-privileges:true\"]`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.26"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/cli/docker/container/run/#security-opt"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(service, 'security_opt').all(option, !option.matches('^no-new-privileges[:=]false$'))",
        "messageExpression": "'Processes of the service ' + name + ' can gain further rights.'",
        "at": [
          "security_opt"
        ]
      }
    ]
  },
  {
    "id": "compose-root-user",
    "title": "Service is made to run as root",
    "severity": "low",
    "confidence": "high",
    "description": "The file overrides the user of the image with root, so a flaw in the service gives root inside the container.",
    "remediation": "Remove `user`, or name a user without rights.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#user"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(service, 'user').matches('^(root|0+)(:.*)?$') && getInt(service, 'user', -1) != 0",
        "messageExpression": "'The service ' + name + ' runs as root.'",
        "at": [
          "user"
        ]
      }
    ]
  },
  {
    "id": "compose-secret-in-environment",
    "title": "Secret stands in the Compose file",
    "severity": "medium",
    "confidence": "medium",
    "description": "The value is known to everyone who can read the repository, is shown by `docker inspect`, and is the same wherever the file is used.",
    "remediation": "Take it from the environment (`${NAME}`) or from a Compose secret, and replace the value, as it is known.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/compose/how-tos/use-secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "composeService",
      "each": "variables"
    },
    "matchConditions": [
      "looksSecret(getString(item, 'name')) && !isPlaceholder(getString(item, 'value')) && !getString(item, 'value').contains('$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "'The variable ' + getString(item, 'name') + ' of ' + name + ' holds a secret in plain text.'",
        "at": []
      }
    ]
  },
  {
    "id": "compose-sensitive-mount",
    "title": "Container gets a sensitive folder of the host",
    "severity": "high",
    "confidence": "high",
    "description": "The folder holds what the host trusts: accounts, keys, devices, the kernel's settings or the data of all containers. Whoever gets into this container reads it, and most often can change it.",
    "remediation": "Mount only the folder that the service needs, read-only, or use a volume.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.6"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.5"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/storage/bind-mounts/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService",
      "each": "mounts"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'source') in ['/', '/boot', '/dev', '/etc', '/lib', '/proc', '/root', '/sys', '/usr', '/var', '/home', '/var/lib/docker', '/var/lib/containerd', '/var/run', '/run', '/root/.ssh', '/etc/ssh', '/etc/shadow', '/etc/kubernetes']) || (getBool(item, 'readOnly', false) && getString(item, 'source') in ['/proc', '/sys', '/lib', '/usr', '/'])",
        "messageExpression": "'The service ' + name + ' gets ' + getString(item, 'source') + ' of the host.'",
        "at": []
      }
    ]
  },
  {
    "id": "compose-unconfined",
    "title": "Kernel protections of the container are switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "Seccomp and AppArmor keep a container from system calls and files that it never needs and attacks do.",
    "remediation": "Remove the entry of `security_opt`, or name a profile of your own.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.2"
      },
      {
        "guide": "CIS Docker 1.6",
        "id": "5.22"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/security/seccomp/"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getStrings(service, 'security_opt').exists(o, o.matches('^(seccomp|apparmor|systempaths)[:=]unconfined$') || o.matches('^(label)[:=]disable$'))",
        "messageExpression": "'A kernel protection of the service ' + name + ' is switched off.'",
        "at": [
          "security_opt"
        ]
      }
    ]
  },
  {
    "id": "compose-vault-dev-mode",
    "title": "Vault runs in development mode",
    "severity": "medium",
    "confidence": "high",
    "description": "Secrets are kept in memory, unsealed, over plain HTTP, with a root token that is known.",
    "remediation": "Run `vault server` with a configuration: durable storage, TLS and a seal.",
    "cwe": [
      "CWE-489",
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-6"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/concepts/dev-server"
    ],
    "sensitive": false,
    "match": {
      "target": "composeService"
    },
    "matchConditions": [
      "image(getString(service, 'image')).base in ['vault', 'openbao']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!([getString(service, 'command')] + getStrings(service, 'command')).exists(word, word.matches('(^|\\\\s)-dev(\\\\s|-|$)')) && !getList(service, 'variables').exists(variable, getString(variable, 'name') in ['VAULT_DEV_ROOT_TOKEN_ID', 'BAO_DEV_ROOT_TOKEN_ID'])",
        "messageExpression": "'The service ' + name + ' is Vault in development mode.'",
        "at": [
          "command",
          "environment"
        ]
      }
    ]
  },
  {
    "id": "consul-acl-allows-by-default",
    "title": "Consul allows everything that no rule forbids",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches an agent registers services, changes keys and runs checks: a workload that is taken over can send the calls of all others to itself.",
    "remediation": "Set `acl { enabled = true, default_policy = \"deny\" }` and give each service a token of its own.",
    "cwe": [
      "CWE-862",
      "CWE-276"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/secure/acl"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'acl.default_policy') != 'allow' && getString(config, 'acl_default_policy') != 'allow'",
        "message": "What no rule forbids is allowed.",
        "at": [
          "acl.default_policy",
          "acl_default_policy"
        ]
      },
      {
        "expression": "getBool(config, 'acl.enabled', true)",
        "message": "Access control is switched off.",
        "at": [
          "acl.enabled"
        ]
      }
    ]
  },
  {
    "id": "consul-gossip-not-encrypted",
    "title": "Members of Consul talk without encryption",
    "severity": "medium",
    "confidence": "medium",
    "description": "Whoever is on the network joins the cluster as a member, and reads which services there are and where.",
    "remediation": "Give all members the same key with `encrypt`, from a secret store, and leave `encrypt_verify_incoming` and `encrypt_verify_outgoing` on.",
    "cwe": [
      "CWE-319",
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable/new"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "getBool(config, 'server', false) || hasPath(config, 'bootstrap_expect')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(config, 'encrypt')",
        "message": "The configuration of a server names no key for what members say to each other.",
        "at": [
          "server",
          "bootstrap_expect"
        ]
      },
      {
        "expression": "getBool(config, 'encrypt_verify_incoming', true) && getBool(config, 'encrypt_verify_outgoing', true)",
        "message": "Messages without encryption are taken.",
        "at": [
          "encrypt_verify_incoming",
          "encrypt_verify_outgoing"
        ]
      }
    ]
  },
  {
    "id": "consul-http-open",
    "title": "Consul's interface is open to the network over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Tokens are sent readable, and whoever reaches the port asks and changes what its token, or the anonymous one, may.",
    "remediation": "Bind it to 127.0.0.1, or set `ports { http = -1, https = 8501 }` with certificates.",
    "cwe": [
      "CWE-319",
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/reference/agent/configuration-file/general"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "getInt(config, 'ports.http', 8500) != -1"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(config, 'client_addr').split(' ').exists(address, address in ['0.0.0.0', '::', '[::]'])) && !(getString(config, 'addresses.http') in ['0.0.0.0', '::', '[::]'])",
        "message": "The interface listens on all addresses over plain HTTP.",
        "at": [
          "client_addr",
          "addresses.http"
        ]
      }
    ]
  },
  {
    "id": "consul-key-in-config",
    "title": "Key or token of Consul stands in its configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository joins the cluster, or acts with the rights of the token.",
    "remediation": "Hand it over by a file that is made at deployment, or by an environment variable, and change it.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable/new"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'encrypt').matches('^[A-Za-z0-9+/]{22,44}={0,2}$')",
        "message": "The key of the cluster stands in the file.",
        "at": [
          "encrypt"
        ]
      },
      {
        "expression": "!getString(config, 'acl.tokens.initial_management').matches('^[0-9a-f]{8}-[0-9a-f-]{27}$') && !getString(config, 'acl.tokens.master').matches('^[0-9a-f]{8}-[0-9a-f-]{27}$')",
        "message": "The token that may do everything stands in the file.",
        "at": [
          "acl.tokens.initial_management",
          "acl.tokens.master"
        ]
      },
      {
        "expression": "!getString(config, 'acl.tokens.agent').matches('^[0-9a-f]{8}-[0-9a-f-]{27}$') && !getString(config, 'acl.tokens.default').matches('^[0-9a-f]{8}-[0-9a-f-]{27}$')",
        "message": "A token stands in the file.",
        "at": [
          "acl.tokens.agent",
          "acl.tokens.default"
        ]
      }
    ]
  },
  {
    "id": "consul-remote-scripts",
    "title": "Consul runs scripts that others register",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever may register a service, with default settings everybody, runs commands on the machine of the agent.",
    "remediation": "Use `enable_local_script_checks`, which takes scripts only from files of the agent itself.",
    "cwe": [
      "CWE-94",
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/reference/agent/configuration-file/general#enable_script_checks"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'enable_script_checks', false)",
        "message": "Scripts that come over the network are run.",
        "at": [
          "enable_script_checks"
        ]
      }
    ]
  },
  {
    "id": "consul-tls-not-verified",
    "title": "Consul does not verify who it talks to",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever is on the network can pose as a server or as an agent, and changes where calls of services go.",
    "remediation": "Set `verify_incoming`, `verify_outgoing` and `verify_server_hostname` to true under `tls`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/reference/agent/configuration-file/tls"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'verify_incoming', true) && getBool(config, 'tls.defaults.verify_incoming', true) && getBool(config, 'tls.internal_rpc.verify_incoming', true)",
        "message": "Certificates of those who connect are not verified.",
        "at": [
          "verify_incoming",
          "tls.defaults.verify_incoming",
          "tls.internal_rpc.verify_incoming"
        ]
      },
      {
        "expression": "getBool(config, 'verify_outgoing', true) && getBool(config, 'tls.defaults.verify_outgoing', true)",
        "message": "Certificates of servers are not verified.",
        "at": [
          "verify_outgoing",
          "tls.defaults.verify_outgoing"
        ]
      },
      {
        "expression": "getBool(config, 'verify_server_hostname', true) && getBool(config, 'tls.internal_rpc.verify_server_hostname', true)",
        "message": "Any agent can pose as a server.",
        "at": [
          "verify_server_hostname",
          "tls.internal_rpc.verify_server_hostname"
        ]
      }
    ]
  },
  {
    "id": "docker-add-instead-of-copy",
    "title": "ADD copies local files",
    "severity": "info",
    "confidence": "high",
    "description": "ADD also unpacks archives and downloads addresses: what it does depends on the name of the file. COPY does what it says.",
    "remediation": "Use `COPY` instead of `ADD`.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.9"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ADD"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(instruction, 'args').exists(word, word.matches('^(https?://|git@|git:|<<)|[.](tar|tgz|tbz2|txz|tar[.](gz|bz2|xz|zst))$|[*$]'))",
        "message": "ADD is used where COPY does.",
        "at": [],
        "fix": {
          "replace": "ADD",
          "by": "COPY"
        }
      }
    ]
  },
  {
    "id": "docker-add-url",
    "title": "ADD downloads from a server",
    "severity": "medium",
    "confidence": "high",
    "description": "ADD takes what the server answers into the image, without a checksum and with it the risk that the server changes it.",
    "remediation": "Use `ADD --checksum=sha256:… URL`, or download and verify in RUN.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.9"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ADD"
      ],
      "each": "args"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "type(item) != string || !item.matches('^https?://') || hasPath(instruction, 'flags.checksum')",
        "message": "ADD downloads without checking a checksum.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-admin-port",
    "title": "Port of administration is exposed",
    "severity": "low",
    "confidence": "high",
    "description": "Telnet, FTP, remote desktops, debuggers and the Docker daemon are ways to run code without a password, or with one in the clear.",
    "remediation": "Leave the port out, and the program behind it.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.9"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#expose"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "EXPOSE"
      ],
      "each": "args"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!item.matches('^(21|23|2375|3389|5900|9229)(/tcp)?$')",
        "messageExpression": "\"Port \" + item + \" is one of administration or debugging.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-apk-cache",
    "title": "Cache of apk stays in the image",
    "severity": "info",
    "confidence": "high",
    "description": "The index of apk stays in the image: larger, and out of date when somebody installs from it.",
    "remediation": "Use `apk add --no-cache`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!getList(instruction, 'commands').exists(command, getString(command, 'name') == 'rm' && getString(command, 'text').contains('/var/cache/apk')) && !hasPath(instruction, 'flags.mount')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'apk' && 'add' in getStrings(item, 'args')) || getStrings(item, 'args').exists(arg, arg == '--no-cache')",
        "message": "The index of apk stays in the image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-apt-lists-kept",
    "title": "Package lists of apt stay in the image",
    "severity": "info",
    "confidence": "high",
    "description": "The lists of apt make the image larger by tens of megabytes, and are out of date when somebody installs from them.",
    "remediation": "End the same RUN with `rm -rf /var/lib/apt/lists/*`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!getList(instruction, 'commands').exists(command, getString(command, 'name') == 'rm' && getString(command, 'text').contains('/var/lib/apt')) && !hasPath(instruction, 'flags.mount')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt'] && 'install' in getStrings(item, 'args'))",
        "message": "Package lists of apt stay in the image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-apt-recommends",
    "title": "Installs recommended packages by apt",
    "severity": "info",
    "confidence": "high",
    "description": "apt installs packages that are recommended but not needed: more to attack and to update.",
    "remediation": "Add `--no-install-recommends`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt'] && 'install' in getStrings(item, 'args')) || getStrings(item, 'args').exists(arg, arg == '--no-install-recommends' || arg.contains('Install-Recommends'))",
        "message": "apt installs recommended packages.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-apt-source-trusted",
    "title": "Package source is trusted without signatures",
    "severity": "high",
    "confidence": "high",
    "description": "With `trusted=yes` apt installs what the source or whoever is on the way answers, signed or not.",
    "remediation": "Remove it, and name the key of the source: `[signed-by=/etc/apt/keyrings/name.gpg]`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://manpages.debian.org/bookworm/apt/sources.list.5.en.html"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(instruction, 'text').matches('(?i)trusted[=:] ?yes|allow-insecure[=:] ?yes')",
        "message": "A package source is trusted without signatures.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-apt-upgrade",
    "title": "Packages are upgraded in the build",
    "severity": "info",
    "confidence": "high",
    "description": "What an upgrade installs depends on the day of the build: two images of one commit differ, and the base image is no longer the one that was tested.",
    "remediation": "Use a newer base image.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt'] && ['upgrade', 'dist-upgrade', 'full-upgrade'].exists(verb, verb in getStrings(item, 'args')) || getString(item, 'name') in ['yum', 'dnf', 'microdnf'] && ['upgrade', 'update'].exists(verb, verb in getStrings(item, 'args')) || getString(item, 'name') == 'apk' && 'upgrade' in getStrings(item, 'args'))",
        "message": "Packages are upgraded in the build.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-base-image-latest",
    "title": "Base image is named by the tag latest",
    "severity": "medium",
    "confidence": "high",
    "description": "`latest` is whatever was pushed last: the same commit builds different images, and who takes over the account of the image is in the next build.",
    "remediation": "Name a version, better a digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.2"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [
      "getString(stage, 'base') == 'image' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(stage, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag != 'latest'",
        "messageExpression": "\"Base image \" + variables.image.name + \" is named by the tag latest.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-base-image-untagged",
    "title": "Base image has neither tag nor digest",
    "severity": "medium",
    "confidence": "high",
    "description": "Without a tag the base image is `latest`: whatever was pushed last. The same commit builds different images.",
    "remediation": "Name a version, better a digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.2"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [
      "getString(stage, 'base') == 'image' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(stage, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag != ''",
        "messageExpression": "\"Base image \" + variables.image.name + \" has neither tag nor digest.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-base-image-without-digest",
    "title": "Base image is not pinned by digest",
    "severity": "info",
    "confidence": "high",
    "description": "A tag can be moved to another image after review. A digest names the bytes that were tested, and makes builds repeatable.",
    "remediation": "Append `@sha256:…`; tools such as Renovate keep it up to date.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [
      "getString(stage, 'base') == 'image' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(stage, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag in ['', 'latest']",
        "messageExpression": "\"Base image \" + variables.image.name + \" is named by a tag, not by a digest.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-build-tools-in-final-image",
    "title": "Compiler or build tool is in the final image",
    "severity": "low",
    "confidence": "medium",
    "description": "Compilers, headers and version control in the final image help whoever breaks in, and each has flaws of its own to update.",
    "remediation": "Build in an earlier stage and copy the result, or remove the tools in the same RUN.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/multi-stage/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!getList(instruction, 'commands').exists(command, getString(command, 'text').matches('^(apt-get|apt) .*(purge|remove)|^apk del|^(yum|dnf|microdnf) .*(remove|erase)'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf'] && ['install', 'add'].exists(verb, verb in getStrings(item, 'args')) && ['build-essential', 'gcc', 'g++', 'make', 'cmake', 'git', 'golang', 'golang-go', 'maven', 'gradle', 'default-jdk', 'build-base', 'gcc-c++', 'clang', 'rustc', 'cargo', 'linux-headers', 'musl-dev', 'python3-dev', 'python-dev'].exists(name, name in getStrings(item, 'args')))",
        "message": "A compiler or build tool is installed in the final image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-chmod-world-writable",
    "title": "Files are made writable for everybody",
    "severity": "medium",
    "confidence": "high",
    "description": "With mode 777 or o+w every user in the container can change the files, also programs that root runs.",
    "remediation": "Give the files to the user that needs them by `COPY --chown` or `chown`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getStrings(item, 'args').exists(arg, arg.matches('^1[0-7]{3}$'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'chmod' && getStrings(item, 'args').exists(arg, arg.matches('^[0-7]?[0-7][0-7][2367]$|^[a-z,+]*[ao][a-z]*[+=][rx]*w')))",
        "message": "Files are made writable for everybody.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-copy-everything",
    "title": "The whole build context is copied into the final image",
    "severity": "low",
    "confidence": "medium",
    "description": "Everything in the folder goes into the image: .git with its history, .env, keys, tests. What is there depends on a .dockerignore that somebody keeps complete.",
    "remediation": "Copy the files that are needed, or build in an earlier stage.",
    "cwe": [
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "COPY",
        "ADD"
      ]
    },
    "matchConditions": [
      "getBool(stage, 'final', false) && !hasPath(instruction, 'flags.from') && getStrings(instruction, 'args').size() > 1 && getStrings(instruction, 'args')[0] in ['.', './', '/']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "message": "The whole build context is copied into the final image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-copy-from-image-not-pinned",
    "title": "Files are copied from an image without a version",
    "severity": "medium",
    "confidence": "high",
    "description": "`COPY --from` takes files of whatever was pushed last under that name: who takes over the image puts programs into yours.",
    "remediation": "Name a version, better a digest: `COPY --from=registry/name:1.2@sha256:…`.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.2"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#copy---from"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "COPY"
      ]
    },
    "matchConditions": [
      "getString(instruction, 'copiedFrom') != ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(instruction, 'copiedFrom'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.templated || variables.image.digest != '' || !(variables.image.tag in ['', 'latest'])",
        "messageExpression": "\"Files are copied from \" + variables.image.name + (variables.image.tag == '' ? \", which has neither tag nor digest.\" : \", which is named by the tag latest.\")",
        "at": []
      }
    ]
  },
  {
    "id": "docker-copy-secret-file",
    "title": "File with secrets is copied into the image",
    "severity": "high",
    "confidence": "medium",
    "description": "The file usually holds keys or passwords. In the image everybody who can pull it has them, also after a later layer deletes the file.",
    "remediation": "Mount it when the container starts, or use `RUN --mount=type=secret`.",
    "cwe": [
      "CWE-538",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "COPY",
        "ADD"
      ],
      "each": "sources"
    },
    "matchConditions": [
      "!hasPath(instruction, 'flags.from')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "type(item) != string || !item.matches('(^|/)([.]env([.](local|prod|production|staging))?|id_(rsa|dsa|ecdsa|ed25519)|[.]ssh/?|[.]aws/?|[.]git/?|[.]npmrc|[.]pypirc|[.]netrc|[.]git-credentials|kubeconfig|[.]kube/?|[.]docker/config[.]json|[^/]*[.](pfx|p12|jks|keystore)|[^/]*(private|server|tls)[^/]*[.](key|pem))$')",
        "messageExpression": "\"File \" + item + \" can hold secrets and becomes part of the image.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-copy-world-writable",
    "title": "Copied files are writable for everybody",
    "severity": "medium",
    "confidence": "high",
    "description": "Every user in the container can change the files, also programs that root runs.",
    "remediation": "Use `--chmod=755` or less, and `--chown` for the user that needs to write.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "COPY",
        "ADD"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(instruction, 'flags.chmod').matches('^[0-7]?[0-7][0-7][2367]$|^[a-z,+]*[ao][+=][rx]*w')",
        "message": "Copied files are writable for everybody.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-credential-file-written",
    "title": "Credentials are written into a file of the image",
    "severity": "medium",
    "confidence": "high",
    "description": "A token from ARG or ENV is written into the configuration of a program. It stays in the layer, also when a later instruction removes the file, and in the history of the image.",
    "remediation": "Mount it for one step: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci`.",
    "cwe": [
      "CWE-522",
      "CWE-538"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getString(instruction, 'text').contains('type=secret')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['echo', 'printf'] && getString(item, 'text').contains('$') && getString(item, 'text').matches('>>? ?[^ ]*([.]npmrc|[.]netrc|[.]pypirc|[.]git-credentials|[.]docker/config[.]json|[.]yarnrc|[.]m2/settings[.]xml)$')) && !getString(item, 'text').matches('^(npm|yarn|pnpm) config set [^ ]*(_authToken|_auth|_password)[ =][^ ]*[$]')",
        "message": "Credentials are written into a file of the image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-credentials-in-url",
    "title": "Address with user and password in a command",
    "severity": "high",
    "confidence": "high",
    "description": "The command holds an address with its password. It is in the Dockerfile and in the history of the image.",
    "remediation": "Use `RUN --mount=type=secret`. Replace the password: it is known.",
    "cwe": [
      "CWE-798",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'text').matches('[a-z][a-z0-9+.-]*://[^/:@ ]*:[^/@$({< ]{3,}@')",
        "message": "An address in the command holds its password.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-curl-pipe-shell",
    "title": "Download is run without a look at it",
    "severity": "high",
    "confidence": "high",
    "description": "What the server answers is run at once as the user of the build. Who takes over the server, or the connection, builds into every image.",
    "remediation": "Download to a file, check its checksum or signature, then run it; or install a package.",
    "cwe": [
      "CWE-494",
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getStrings(item, 'pipedFrom').exists(name, name in ['curl', 'wget']) && (getString(item, 'name') in ['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'] && !getStrings(item, 'args').exists(arg, arg == '-c') || getString(item, 'name') in ['python', 'python2', 'python3', 'perl', 'ruby', 'node', 'php'] && getStrings(item, 'args').all(arg, arg == '-' || arg == '-u')))",
        "messageExpression": "\"The answer of a server is run by \" + getString(item, 'name') + \" unread.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-debug-mode",
    "title": "Image runs a framework in debug mode",
    "severity": "low",
    "confidence": "medium",
    "description": "In debug mode frameworks show code, settings and consoles on error pages.",
    "remediation": "Leave the variable out of the image, or set it for production; set it where you develop.",
    "cwe": [
      "CWE-489",
      "CWE-209"
    ],
    "controls": [],
    "references": [
      "https://owasp.org/Top10/A05_2021-Security_Misconfiguration/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ENV"
      ],
      "each": "properties"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!getString(stage, 'name').matches('dev|debug|test')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['FLASK_DEBUG', 'DJANGO_DEBUG', 'APP_DEBUG', 'WERKZEUG_DEBUG'] && getString(item, 'value').lowerAscii() in ['1', 'true', 'on'] || getString(item, 'name') in ['FLASK_ENV', 'RAILS_ENV', 'RACK_ENV', 'ASPNETCORE_ENVIRONMENT', 'DOTNET_ENVIRONMENT'] && getString(item, 'value').lowerAscii() == 'development')",
        "messageExpression": "getString(item, 'name') + \" puts the service into debug mode.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-docker-socket-volume",
    "title": "Image declares the Docker socket as a volume",
    "severity": "high",
    "confidence": "high",
    "description": "The image is made to run with the socket of Docker: through it a process is root on the host.",
    "remediation": "Do not use the socket; use an interface made for the task.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.32"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "VOLUME"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(instruction, 'text').contains('docker.sock')",
        "message": "The image asks for the socket of Docker.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-download-substituted-into-shell",
    "title": "Download is run as the argument of a shell",
    "severity": "high",
    "confidence": "high",
    "description": "The answer of the server is put into a shell command by `$(curl …)` or `<(curl …)` and run unread.",
    "remediation": "Download to a file, check its checksum or signature, then run it.",
    "cwe": [
      "CWE-494",
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['curl', 'wget'] && getString(item, 'within') in ['sh', 'bash', 'ash', 'dash', 'zsh', 'eval', 'source', '.'])",
        "message": "The answer of a server is run by a shell unread.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-download-without-pipefail",
    "title": "Failure of a download in a pipe goes unnoticed",
    "severity": "low",
    "confidence": "high",
    "description": "The shell looks at the last command of a pipe only. A download that breaks off, or an error page in its place, goes into the image and the build is green.",
    "remediation": "Write `SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]` or `set -o pipefail` before it, or download to a file first.",
    "cwe": [
      "CWE-754",
      "CWE-494"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/build/building/best-practices/#using-pipes"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getString(stage, 'shell').contains('pipefail') && !getString(instruction, 'text').contains('pipefail')"
    ],
    "variables": [
      {
        "name": "before",
        "expression": "getStrings(item, 'pipedFrom')"
      }
    ],
    "validations": [
      {
        "expression": "variables.before.size() == 0 || !(variables.before[variables.before.size() - 1] in ['curl', 'wget']) || !(getString(item, 'name') in ['tar', 'unzip', 'bsdtar', 'gpg', 'gunzip', 'xz', 'bzip2', 'zstd', 'apt-key', 'tee'])",
        "messageExpression": "\"What \" + getString(item, 'name') + \" gets may be cut off, and the build does not notice.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-go-checksums-off",
    "title": "Checksums of Go modules are not checked",
    "severity": "medium",
    "confidence": "high",
    "description": "Without the checksum database a proxy or whoever is on the way can answer with another module than the one that everybody else got.",
    "remediation": "Remove it; for private modules name them in GOPRIVATE.",
    "cwe": [
      "CWE-494",
      "CWE-345"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://go.dev/ref/mod#checksum-database"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ENV",
        "ARG"
      ],
      "each": "properties"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'GOSUMDB' && getString(item, 'value') == 'off' || getString(item, 'name') in ['GONOSUMDB', 'GONOSUMCHECK'] && getString(item, 'value') in ['*', '1'])",
        "messageExpression": "getString(item, 'name') + \" switches off checksums of modules.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-healthcheck-disabled",
    "title": "Health check of the base image is switched off",
    "severity": "low",
    "confidence": "high",
    "description": "The base image knows how to tell whether its program is alive; with `HEALTHCHECK NONE` a process that hangs passes for a healthy service.",
    "remediation": "Remove the line, or write a check of your own.",
    "cwe": [
      "CWE-754"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.6"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#healthcheck"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "HEALTHCHECK"
      ]
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(instruction, 'text').upperAscii() != 'NONE'",
        "message": "The health check is switched off.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-healthcheck-missing",
    "title": "Image has no health check",
    "severity": "info",
    "confidence": "high",
    "description": "Without HEALTHCHECK Docker and Compose take a process that hangs for a healthy service. Kubernetes has probes of its own and does not look at it.",
    "remediation": "Add HEALTHCHECK, or probes in the manifest.",
    "cwe": [
      "CWE-754"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.6"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#healthcheck"
    ],
    "sensitive": false,
    "match": {
      "target": "dockerfile"
    },
    "matchConditions": [
      "getList(dockerfile, 'stages').exists(stage, getBool(stage, 'final', false) && getList(stage, 'instructions').exists(other, getString(other, 'keyword') in ['CMD', 'ENTRYPOINT']))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getList(dockerfile, 'stages').exists(stage, getList(stage, 'instructions').exists(other, getString(other, 'keyword') == 'HEALTHCHECK'))",
        "message": "The image has no health check.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-host-key-check-disabled",
    "title": "SSH host keys are not checked",
    "severity": "medium",
    "confidence": "high",
    "description": "With StrictHostKeyChecking off whoever is on the way can answer in the place of the server that code is fetched from.",
    "remediation": "Add the key of the server to known_hosts.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'text').matches('(?i)StrictHostKeyChecking[= ]+no')",
        "message": "SSH does not check the key of the server.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-insecure-download",
    "title": "Download does not check the certificate",
    "severity": "high",
    "confidence": "high",
    "description": "The certificate of the server is not checked: whoever is on the way can answer in its place, and what is downloaded goes into the image.",
    "remediation": "Remove the flag, and add the certificate authority that is missing.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'curl' && getStrings(item, 'args').exists(arg, arg == '--insecure' || arg.matches('^-[a-zA-Z]*k[a-zA-Z]*$')) || getString(item, 'name') == 'wget' && getStrings(item, 'args').exists(arg, arg == '--no-check-certificate'))",
        "messageExpression": "\"\" + getString(item, 'name') + \" does not check the certificate of the server.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-install-without-lock",
    "title": "Build does not keep to the lock file",
    "severity": "low",
    "confidence": "medium",
    "description": "`yarn install` and `pnpm install` take newer versions than the lock file names when both differ: the image has packages that nobody tested.",
    "remediation": "Use `yarn install --frozen-lockfile` (`--immutable` since version 2), `pnpm install --frozen-lockfile`.",
    "cwe": [
      "CWE-1357"
    ],
    "controls": [],
    "references": [
      "https://pnpm.io/cli/install#--frozen-lockfile"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "args",
        "expression": "getStrings(item, 'args')"
      }
    ],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['yarn', 'pnpm']) || !(variables.args.size() == 0 && getString(item, 'name') == 'yarn' || variables.args.size() > 0 && variables.args[0] in ['install', 'i'] || variables.args.size() > 0 && getString(item, 'name') == 'yarn' && variables.args.all(arg, arg.startsWith('--') && !(arg in ['--version', '--help']))) || variables.args.exists(arg, arg in ['--frozen-lockfile', '--immutable', '--pure-lockfile', '--ci', '--offline', '-g', '--global']) || variables.args.exists(arg, !arg.startsWith('-') && !(arg in ['install', 'i']))",
        "messageExpression": "getString(item, 'name') + \" does not keep to the lock file.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-multiple-cmd",
    "title": "Stage has more than one CMD",
    "severity": "low",
    "confidence": "high",
    "description": "Only the last CMD of a stage counts: what the others seem to start never runs.",
    "remediation": "Remove all but one CMD.",
    "cwe": [
      "CWE-561"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(stage, 'instructions').filter(other, getString(other, 'keyword') == 'CMD').size() <= 1",
        "message": "Only the last of several CMD counts.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-multiple-entrypoint",
    "title": "Stage has more than one ENTRYPOINT",
    "severity": "low",
    "confidence": "high",
    "description": "Only the last ENTRYPOINT of a stage counts: what the others seem to start never runs.",
    "remediation": "Remove all but one ENTRYPOINT.",
    "cwe": [
      "CWE-561"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(stage, 'instructions').filter(other, getString(other, 'keyword') == 'ENTRYPOINT').size() <= 1",
        "message": "Only the last of several ENTRYPOINT counts.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-npm-install",
    "title": "Build uses npm install instead of npm ci",
    "severity": "low",
    "confidence": "high",
    "description": "`npm install` takes versions that nobody reviewed when package.json and the lock file differ: two builds of one commit can hold different packages.",
    "remediation": "Use `npm ci` (yarn and pnpm: `--frozen-lockfile`).",
    "cwe": [
      "CWE-1357"
    ],
    "controls": [],
    "references": [
      "https://docs.npmjs.com/cli/commands/npm-ci"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'npm' && getStrings(item, 'args').size() > 0 && getStrings(item, 'args')[0] in ['install', 'i'] && getStrings(item, 'args').all(arg, arg in ['install', 'i'] || arg.startsWith('-') || arg in ['production', 'dev', 'error', 'silent', 'warn']) && !getStrings(item, 'args').exists(arg, arg in ['-g', '--global']))",
        "message": "npm install does not keep to the lock file.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-package-signature-not-checked",
    "title": "Packages are installed without checking signatures",
    "severity": "high",
    "confidence": "high",
    "description": "The package manager is told to take packages without a valid signature: a mirror, or whoever is on the way, can put anything into the image.",
    "remediation": "Remove the flag, and add the key of the package source.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt'] && getStrings(item, 'args').exists(arg, arg in ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'] || arg.startsWith('APT::Get::AllowUnauthenticated=') && arg.endsWith('true')) || getString(item, 'name') in ['yum', 'dnf', 'microdnf', 'zypper'] && getStrings(item, 'args').exists(arg, arg in ['--nogpgcheck', '--no-gpg-checks', '--no-gpgchecks']) || getString(item, 'name') == 'apk' && getStrings(item, 'args').exists(arg, arg == '--allow-untrusted') || getString(item, 'name') == 'rpm' && getStrings(item, 'args').exists(arg, arg in ['--nosignature', '--nodigest']))",
        "messageExpression": "\"\" + getString(item, 'name') + \" does not check signatures of packages.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-password-set-in-build",
    "title": "Password of a user is set in the build",
    "severity": "high",
    "confidence": "high",
    "description": "The password is in the Dockerfile and, as a hash, in every image. All containers share it.",
    "remediation": "Do not set passwords in images.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'chpasswd' && 'echo' in getStrings(item, 'pipedFrom') || getString(item, 'name') == 'passwd' && getStrings(item, 'args').exists(arg, arg == '--stdin') || getString(item, 'name') in ['useradd', 'usermod'] && getStrings(item, 'args').exists(arg, arg in ['-p', '--password']))",
        "message": "A password is set in the build.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-pip-cache",
    "title": "Cache of pip stays in the image",
    "severity": "info",
    "confidence": "high",
    "description": "The cache of pip stays in the image and makes it larger.",
    "remediation": "Use `pip install --no-cache-dir`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!hasPath(instruction, 'flags.mount') && !hasPath(stage, 'environment.PIP_NO_CACHE_DIR')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'text').matches('^(pip[0-9.]*|python[0-9.]* -m pip) install( |$)') || getStrings(item, 'args').exists(arg, arg == '--no-cache-dir' || arg == '--no-cache')",
        "message": "The cache of pip stays in the image.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-pip-extra-index",
    "title": "Names of packages are looked up in two indexes",
    "severity": "low",
    "confidence": "medium",
    "description": "With `--extra-index-url` pip takes the highest version from any index. Who publishes a package of that name on the public one gets into the image.",
    "remediation": "Use one index that has all packages (`--index-url`), or hashes (`--require-hashes`).",
    "cwe": [
      "CWE-427",
      "CWE-1357"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'text').matches('^(pip[0-9.]*|python[0-9.]* -m pip|uv pip) (install|wheel|download) ') || !getString(item, 'text').contains('--extra-index-url') || getString(item, 'text').contains('--require-hashes') || getString(item, 'text').matches('--extra-index-url[ =]\"?https://(download[.]pytorch[.]org|pypi[.]nvidia[.]com|pypi[.]ngc[.]nvidia[.]com|pypi[.]org)/')",
        "message": "pip takes the highest version of a name from either index.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-pip-trusted-host",
    "title": "Python packages are installed without TLS checks",
    "severity": "high",
    "confidence": "high",
    "description": "With `--trusted-host` pip does not check the certificate of the index: whoever is on the way can answer in its place.",
    "remediation": "Remove the flag, and give the certificate authority by `--cert`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'text').matches('^(pip[0-9.]*|python[0-9.]* -m pip|uv pip) ') && getStrings(item, 'args').exists(arg, arg.startsWith('--trusted-host')))",
        "message": "pip does not check the certificate of the index.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-plain-http-download",
    "title": "Download over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Without TLS whoever is on the way can answer in the place of the server, and what is downloaded goes into the image.",
    "remediation": "Use HTTPS, or check a checksum that stands in the Dockerfile.",
    "cwe": [
      "CWE-319",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getList(instruction, 'commands').exists(command, getString(command, 'name').matches('^(sha(1|224|256|384|512)sum|gpg|shasum|cosign|minisign)$'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['curl', 'wget', 'git'] && getStrings(item, 'args').exists(arg, arg.startsWith('http://') && !arg.matches('^http://(localhost|127[.]|[[]::1|metadata|169[.]254)')))",
        "messageExpression": "\"\" + getString(item, 'name') + \" downloads over plain HTTP.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-plain-http-package-index",
    "title": "Packages come from an index over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Packages of pip, npm and gem have no signatures: whoever is on the way to the index puts their own code into the image.",
    "remediation": "Use HTTPS.",
    "cwe": [
      "CWE-319",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://pip.pypa.io/en/stable/cli/pip_install/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name').matches('^(pip[0-9.]*|uv|npm|yarn|pnpm|gem|bundle|composer|poetry)$') && getString(item, 'text').matches('(--index-url|--extra-index-url|-i|--registry|registry|--source|-s|--default-index|global.index-url)[ =]http://') && !getString(item, 'text').matches('http://(localhost|127[.]|[[]::1|host[.]docker[.]internal)'))",
        "messageExpression": "getString(item, 'name') + \" takes packages over plain HTTP.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-relative-workdir",
    "title": "WORKDIR is relative",
    "severity": "info",
    "confidence": "high",
    "description": "What a relative WORKDIR means depends on the base image and on the instructions before it: after a change files lie, and programs run, somewhere else.",
    "remediation": "Use an absolute path.",
    "cwe": [
      "CWE-706"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "WORKDIR"
      ]
    },
    "matchConditions": [
      "!getString(stage, 'workdir').matches('^[/$]|^[A-Za-z]:')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(instruction, 'args').all(word, word.matches('^[/$\"]|^[A-Za-z]:'))",
        "message": "WORKDIR is relative.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-remote-debugger",
    "title": "Image starts a debugger for everybody in the network",
    "severity": "high",
    "confidence": "high",
    "description": "A debugger asks for no password and runs any code. Whoever reaches its port has the service and its secrets.",
    "remediation": "Remove it from the image; for a session bind it to 127.0.0.1 and forward the port.",
    "cwe": [
      "CWE-489",
      "CWE-306"
    ],
    "controls": [],
    "references": [
      "https://nodejs.org/en/learn/getting-started/debugging#security-implications"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "CMD",
        "ENTRYPOINT",
        "ENV"
      ]
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(instruction, 'text').matches('jdwp[^ ]*address=([*]|0[.]0[.]0[.]0):|--inspect(-brk)?=(0[.]0[.]0[.]0|[[]::[]])|debugpy[\" ,]+(.*)--listen[\" ,=]+0[.]0[.]0[.]0|dlv[\" ,].*--listen[\" ,=]*(0[.]0[.]0[.]0)?:[0-9]')",
        "message": "The image starts a debugger that listens on all addresses.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-run-with-host-rights",
    "title": "Build step runs with the rights or the network of the host",
    "severity": "high",
    "confidence": "high",
    "description": "`--security=insecure` runs the step privileged, `--network=host` in the network of the machine that builds. Code of packages that are installed in it reaches that machine and its neighbours.",
    "remediation": "Remove the flag. What needs it is better done in a job of its own.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/#run---security"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(instruction, 'flags.security') != 'insecure' && getString(instruction, 'flags.network') != 'host'",
        "message": "The build step runs with rights of the host.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-sdk-as-final-image",
    "title": "Final image is built on an SDK image",
    "severity": "low",
    "confidence": "high",
    "description": "The service ships with compiler, package manager and sources: more to attack, more to update, hundreds of megabytes more.",
    "remediation": "Build in a stage on the SDK image and copy the result into a small runtime image.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/multi-stage/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "getString(stage, 'rootImage')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.image.matches('^(docker[.]io/)?(library/)?(golang|maven|gradle|rust|gcc)(:|@|$)|mcr[.]microsoft[.]com/dotnet/sdk(:|@|$)|(^|/)[a-z-]*(jdk|openjdk|temurin|corretto)[^/]*-jdk')",
        "messageExpression": "\"The final image is built on \" + variables.image + \", which has compilers and build tools.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-second-root-user",
    "title": "User with the rights of root is made",
    "severity": "high",
    "confidence": "high",
    "description": "A user with the number 0 is root under another name. Rules that look at names, such as a USER that is not called root, do not see it.",
    "remediation": "Give the user a number of its own: `useradd --system --uid 10001 app`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.1"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/#user"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['useradd', 'adduser', 'usermod'] && getString(item, 'text').matches(' (-u|--uid)[ =]?0( |$)'))",
        "message": "The user has the number of root.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-secret-build-argument",
    "title": "Secret is handed over as a build argument",
    "severity": "medium",
    "confidence": "medium",
    "description": "What a build argument is given stays in the history of the image and in build logs: `docker history` shows it to everybody who can pull.",
    "remediation": "Use `RUN --mount=type=secret`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ARG"
      ],
      "each": "properties"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!looksSecret(getString(item, 'name')) || getString(item, 'value') != ''",
        "messageExpression": "\"ARG \" + getString(item, 'name') + \" takes a secret that stays in the history of the image.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-secret-in-arg",
    "title": "Secret is the default of a build argument",
    "severity": "high",
    "confidence": "medium",
    "description": "The value is in the Dockerfile and in the history of the image: everybody who can read either has it.",
    "remediation": "Use `RUN --mount=type=secret`. Replace the value: it is known.",
    "cwe": [
      "CWE-798",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "ARG"
      ],
      "each": "properties"
    },
    "matchConditions": [
      "looksSecret(getString(item, 'name')) && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"ARG \" + getString(item, 'name') + \" holds a secret in plain text.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-secret-in-env",
    "title": "Secret stands in ENV",
    "severity": "high",
    "confidence": "medium",
    "description": "The value is part of the image: everybody who can pull it reads it with `docker inspect`, and every process of the container has it.",
    "remediation": "Hand it over when the container starts, from a secret store. Replace the value: it is known.",
    "cwe": [
      "CWE-798",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "ENV"
      ],
      "each": "properties"
    },
    "matchConditions": [
      "looksSecret(getString(item, 'name')) && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"ENV \" + getString(item, 'name') + \" holds a secret in plain text.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-setcap",
    "title": "Program gets a dangerous capability",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever runs the program has the capability, whatever user they are: with one of these a foothold becomes root.",
    "remediation": "Remove it; for a low port take a high one, or `cap_net_bind_service`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.8"
      }
    ],
    "references": [
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'setcap' && getString(item, 'text').lowerAscii().matches('cap_(sys_admin|sys_ptrace|sys_module|sys_rawio|dac_override|dac_read_search|setuid|setgid|setfcap|net_admin|bpf|chown)'))",
        "message": "The program gets a capability that leads to root.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-setuid",
    "title": "Program is made setuid",
    "severity": "medium",
    "confidence": "high",
    "description": "A setuid program runs as its owner, mostly root: a foothold as a common user becomes root in the container.",
    "remediation": "Remove the bit; give the process the one capability that it needs.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.8"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'chmod' && getStrings(item, 'args').exists(arg, arg.matches('^[4567][0-7]{3}$|^[ugoa]*[+=][a-z]*s')))",
        "message": "A program is made setuid or setgid.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-ssh-port",
    "title": "SSH port is exposed",
    "severity": "medium",
    "confidence": "high",
    "description": "A shell by SSH in a container goes around the orchestrator: its logins are in nobody's audit log, and its keys or passwords are in the image.",
    "remediation": "Use `docker exec` or `kubectl exec`.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.7"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "EXPOSE"
      ],
      "each": "args"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(item in ['22', '22/tcp'])",
        "message": "The image exposes the SSH port.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-ssh-server",
    "title": "SSH server is installed",
    "severity": "medium",
    "confidence": "high",
    "description": "A shell by SSH in a container goes around the orchestrator: its logins are in nobody's audit log, and its keys or passwords are in the image.",
    "remediation": "Use `docker exec` or `kubectl exec`.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      },
      {
        "guide": "CIS Docker 1.6",
        "id": "5.7"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'apk', 'zypper'] && ['openssh-server', 'openssh', 'dropbear'].exists(name, name in getStrings(item, 'args')))",
        "message": "An SSH server is installed.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-ssh-started",
    "title": "Image starts an SSH server",
    "severity": "medium",
    "confidence": "high",
    "description": "A shell by SSH in a container goes around the orchestrator: its logins are in nobody's audit log, and its keys or passwords are in the image.",
    "remediation": "Start the service alone; use `docker exec` or `kubectl exec`.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "5.7"
      }
    ],
    "references": [
      "https://docs.docker.com/engine/containers/multi-service_container/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "CMD",
        "ENTRYPOINT"
      ]
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(instruction, 'text').matches('(^|[/ \"\\'\\\\[&;])(sshd|dropbear)([ \"\\',\\\\]]|$)|service ssh start')",
        "message": "The image starts an SSH server.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-sudo",
    "title": "Command uses sudo",
    "severity": "low",
    "confidence": "high",
    "description": "sudo in an image is a way to root for whoever breaks into the service, and it is not needed in a build.",
    "remediation": "Run the step before `USER`, or use gosu or setpriv.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'sudo', false)",
        "message": "The command uses sudo.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-sudo-installed",
    "title": "Image makes sudo available",
    "severity": "medium",
    "confidence": "high",
    "description": "sudo in an image is a way to root for whoever breaks into the service.",
    "remediation": "Leave it out. Run what needs root before `USER`.",
    "cwe": [
      "CWE-250",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      },
      {
        "guide": "CIS Docker 1.6",
        "id": "4.8"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'apk', 'zypper'] && ['install', 'add'].exists(verb, verb in getStrings(item, 'args')) && 'sudo' in getStrings(item, 'args') || getString(item, 'text').contains('NOPASSWD'))",
        "message": "sudo makes every user of the image a possible root.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-tls-check-disabled",
    "title": "TLS checks are switched off for the whole image",
    "severity": "high",
    "confidence": "high",
    "description": "The variable switches off the check of certificates for every connection of the service, not only in the build: whoever is in the network can answer in the place of any server.",
    "remediation": "Remove it, and add the certificate authority that is missing (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).",
    "cwe": [
      "CWE-295"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "ENV"
      ],
      "each": "properties"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') == 'NODE_TLS_REJECT_UNAUTHORIZED' && getString(item, 'value') == '0' || getString(item, 'name') == 'PYTHONHTTPSVERIFY' && getString(item, 'value') == '0' || getString(item, 'name') == 'GIT_SSL_NO_VERIFY' && getString(item, 'value').lowerAscii() in ['1', 'true', 'yes'] || getString(item, 'name') == 'NPM_CONFIG_STRICT_SSL' && getString(item, 'value') == 'false' || getString(item, 'name') == 'GOINSECURE' && getString(item, 'value') != '' || getString(item, 'name') == 'PIP_TRUSTED_HOST' && getString(item, 'value') != '')",
        "messageExpression": "\"\" + getString(item, 'name') + \" switches off TLS checks for the whole image.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-tls-check-disabled-by-command",
    "title": "Command switches TLS checks off",
    "severity": "medium",
    "confidence": "high",
    "description": "A setting of git, npm or yarn switches off the check of certificates: whoever is on the way can answer in the place of the server.",
    "remediation": "Remove it, and add the certificate authority that is missing.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [],
    "references": [
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'text').matches('^git config .*http[.]([^ ]*[.])?sslverify (false|0)|^(npm|pnpm|yarn) .*strict-ssl[ =]false|^git -c http[.]sslverify=(false|0)|^git config .*http[.]sslVerify (false|0)|^git -c http[.]sslVerify=(false|0)')",
        "message": "The command switches off TLS checks.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-token-in-address",
    "title": "Token is part of an address in the build",
    "severity": "medium",
    "confidence": "high",
    "description": "The address with the token is in the history of the image, in the configuration of git and in the log of the build.",
    "remediation": "Mount the token for one step (`RUN --mount=type=secret,id=token …`), or use `--mount=type=ssh`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/secrets/"
    ],
    "sensitive": true,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getString(instruction, 'text').contains('type=secret')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name').matches('^(git|pip[0-9.]*|npm|go|curl|wget|composer)$') && getString(item, 'text').matches('https?://[^/@ ]*[$][{]?[A-Za-z_]*(TOKEN|PASSWORD|SECRET|PAT|KEY|token|password|secret)[A-Za-z_]*[}]?[^/@ ]*@'))",
        "messageExpression": "\"A token is part of the address that \" + getString(item, 'name') + \" gets.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-unverified-download",
    "title": "Downloaded archive or program is not verified",
    "severity": "low",
    "confidence": "medium",
    "description": "The build takes a file from a server without checking a checksum or signature. Who takes over the server is in the image.",
    "remediation": "Check it: `echo \"<sha256> file\" | sha256sum -c`, or use `ADD --checksum=sha256:…`.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.11"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "!getList(instruction, 'commands').exists(command, getString(command, 'name').matches('^(sha(1|224|256|384|512)sum|md5sum|gpg|gpgv|shasum|cosign|minisign|openssl)$'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['curl', 'wget'] && getStrings(item, 'args').exists(arg, arg.matches('^https?://.*([.](tar|tgz|tar[.]gz|tar[.]xz|tar[.]bz2|zip|deb|rpm|apk|jar|war|exe|bin|whl|gz|xz)|/releases/download/[^?]*)$')))",
        "messageExpression": "\"\" + getString(item, 'name') + \" downloads a file that is not verified.\"",
        "at": []
      }
    ]
  },
  {
    "id": "docker-update-alone",
    "title": "Package lists are updated in a layer of their own",
    "severity": "low",
    "confidence": "high",
    "description": "The layer with the lists is cached: later builds install from lists that are weeks old, without fixes that are long there.",
    "remediation": "Update and install in the same RUN.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.7"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getList(instruction, 'commands').size() == 1"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['apt-get', 'apt'] && 'update' in getStrings(item, 'args'))",
        "message": "Package lists are updated in a layer of their own.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-user-missing",
    "title": "Image names no user and runs as root",
    "severity": "medium",
    "confidence": "medium",
    "description": "The final stage has no USER, so the service runs as root unless the base image says otherwise. A flaw in the service then gives root inside the container.",
    "remediation": "Create a user and end with `USER` and its number.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/",
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "stage"
    },
    "matchConditions": [
      "getBool(stage, 'final', false) && (variables.user == '' || variables.user.lowerAscii() in ['root', '0', 'root:root', '0:0', 'root:0', '0:root'] && !getList(stage, 'instructions').exists(other, getString(other, 'keyword') == 'USER')) && !image(variables.image).templated && !variables.image.matches('(?i)non-?root|unprivileged|chiseled|rootless|^cgr[.]dev/chainguard/')",
      "!variables.image.matches('^(docker[.]io/|quay[.]io/)?(grafana|prom|prometheus|bitnami|otel|keycloak|jenkins|curlimages)/|^docker[.]elastic[.]co/')",
      "!(variables.image == 'scratch' && !getList(stage, 'instructions').exists(other, getString(other, 'keyword') in ['CMD', 'ENTRYPOINT']))"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "getString(stage, 'rootImage')"
      },
      {
        "name": "user",
        "expression": "getString(stage, 'user')"
      }
    ],
    "validations": [
      {
        "expression": "false",
        "message": "The final stage names no user, so the service runs as root.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-user-root",
    "title": "Image ends as the user root",
    "severity": "medium",
    "confidence": "high",
    "description": "The last USER of the image is root. A flaw in the service then gives root inside the container, and every flaw of the runtime or kernel counts double.",
    "remediation": "Create a user and end with `USER` and its number.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.2"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/",
      "https://docs.docker.com/reference/dockerfile/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "USER"
      ]
    },
    "matchConditions": [
      "getBool(stage, 'final', false) && getString(stage, 'user').lowerAscii().matches('^(root|0+)(:|$)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(instruction, 'last', false)",
        "message": "The final image runs as root.",
        "at": []
      }
    ]
  },
  {
    "id": "docker-yum-cache",
    "title": "Cache of yum or dnf stays in the image",
    "severity": "info",
    "confidence": "high",
    "description": "The cache of the package manager stays in the image and makes it larger.",
    "remediation": "End the same RUN with `dnf clean all`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS Docker 1.6",
        "id": "4.3"
      }
    ],
    "references": [
      "https://docs.docker.com/build/building/best-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "instruction",
      "keywords": [
        "RUN"
      ],
      "each": "commands"
    },
    "matchConditions": [
      "getBool(stage, 'final', false)",
      "!getList(instruction, 'commands').exists(command, getString(command, 'text').matches('^(yum|dnf|microdnf) .*clean |^(yum|dnf|microdnf) clean |^rm .*/var/cache/(yum|dnf)')) && !hasPath(instruction, 'flags.mount')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['yum', 'dnf', 'microdnf'] && 'install' in getStrings(item, 'args'))",
        "message": "The cache of the package manager stays in the image.",
        "at": []
      }
    ]
  },
  {
    "id": "elasticsearch-security-off",
    "title": "Elasticsearch or OpenSearch lets everybody in",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port reads, changes and deletes all documents.",
    "remediation": "Remove the setting, and give each service an account of its own.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'xpack.security.enabled', true) && getString(config, 'xpack.security.enabled') != 'false'",
        "message": "Nobody needs an account.",
        "at": [
          "xpack.security.enabled"
        ]
      },
      {
        "expression": "!getBool(config, 'plugins.security.disabled', false)",
        "message": "Nobody needs an account.",
        "at": [
          "plugins.security.disabled"
        ]
      }
    ]
  },
  {
    "id": "elasticsearch-tls-off",
    "title": "Elasticsearch or OpenSearch is served without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and documents.",
    "remediation": "Set `xpack.security.http.ssl.enabled: true` with a certificate, and verify it.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'xpack.security.http.ssl.enabled', true) && getBool(config, 'plugins.security.ssl.http.enabled', true)",
        "message": "Clients are served without TLS.",
        "at": [
          "xpack.security.http.ssl.enabled",
          "plugins.security.ssl.http.enabled"
        ]
      },
      {
        "expression": "getBool(config, 'xpack.security.transport.ssl.enabled', true) && getString(config, 'xpack.security.transport.ssl.verification_mode') != 'none'",
        "message": "Nodes talk without TLS, or do not verify each other.",
        "at": [
          "xpack.security.transport.ssl.enabled",
          "xpack.security.transport.ssl.verification_mode"
        ]
      }
    ]
  },
  {
    "id": "envoy-admin-public",
    "title": "Administration of Envoy is open to the network",
    "severity": "high",
    "confidence": "high",
    "description": "The interface asks for no password: whoever reaches it reads the configuration and its secrets, drains listeners and ends the proxy.",
    "remediation": "Bind it to 127.0.0.1, or to a Unix socket.",
    "cwe": [
      "CWE-306",
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-12"
      }
    ],
    "references": [
      "https://www.envoyproxy.io/docs/envoy/latest/operations/admin"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(config, 'admin.address.socket_address.address') in ['0.0.0.0', '::', '[::]'])",
        "message": "The administration interface listens on all addresses.",
        "at": [
          "admin.address.socket_address.address"
        ]
      }
    ]
  },
  {
    "id": "envoy-upstream-not-verified",
    "title": "Envoy does not verify the certificate of a service",
    "severity": "medium",
    "confidence": "high",
    "description": "A TLS context without trusted authorities accepts any certificate: whoever is on the way can answer in the place of the service.",
    "remediation": "Add `validation_context` with `trusted_ca` and the names that the certificate must have.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/security/ssl#enabling-certificate-verification"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "static_resources.clusters"
    },
    "matchConditions": [
      "getString(variables.tls, '@type').endsWith('.UpstreamTlsContext')"
    ],
    "variables": [
      {
        "name": "tls",
        "expression": "getMap(item, 'transport_socket.typed_config')"
      }
    ],
    "validations": [
      {
        "expression": "hasPath(variables.tls, 'common_tls_context.validation_context.trusted_ca') || hasPath(variables.tls, 'common_tls_context.validation_context.system_root_certs') || hasPath(variables.tls, 'common_tls_context.validation_context_sds_secret_config') || hasPath(variables.tls, 'common_tls_context.combined_validation_context')",
        "messageExpression": "\"The certificate of \" + getString(item, 'name') + \" is not verified.\"",
        "at": [
          "transport_socket"
        ]
      }
    ]
  },
  {
    "id": "etcd-clients-not-authenticated",
    "title": "Clients of etcd need no certificate",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port reads and changes all keys: service discovery, configuration, and the secrets of a cluster.",
    "remediation": "Set `client-cert-auth: true` and `trusted-ca-file` under `client-transport-security`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "2.2"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://etcd.io/docs/v3.6/op-guide/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "getString(config, 'listen-client-urls').contains('https://') || hasPath(config, 'client-transport-security')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'client-transport-security.client-cert-auth', false)",
        "message": "Clients need no certificate.",
        "at": [
          "client-transport-security.client-cert-auth",
          "client-transport-security"
        ]
      }
    ]
  },
  {
    "id": "etcd-plain-http",
    "title": "Clients of etcd are served over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Everybody on the network reads and changes all keys of etcd: service discovery, configuration, and the secrets of a cluster.",
    "remediation": "Use `https://` addresses with `client-transport-security`, or bind it to 127.0.0.1.",
    "cwe": [
      "CWE-319",
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "2.1"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://etcd.io/docs/v3.6/op-guide/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'listen-client-urls').matches('http://([^l1[,]|1[^2])')",
        "message": "Clients are served over plain HTTP.",
        "at": [
          "listen-client-urls"
        ]
      }
    ]
  },
  {
    "id": "fluent-output-without-tls",
    "title": "Logs leave the cluster without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads the logs, with the data of users in them.",
    "remediation": "Set `tls On` (Fluent Bit) or `scheme https` (Fluentd).",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://docs.fluentbit.io/manual/administration/transport-security"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "sections"
    },
    "matchConditions": [
      "getString(item, 'name').matches('^(es|elasticsearch\\\\w*|opensearch\\\\w*|http|loki|splunk\\\\w*|gelf|forward|influxdb)$') && getString(item, 'section') in ['output', 'match', 'store', 'server']",
      "variables.host.matches('^([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$') && !variables.host.matches('[.](svc|local|internal|localdomain|cluster)$|[.]svc[.]')"
    ],
    "variables": [
      {
        "name": "host",
        "expression": "getString(item, 'host') + getString(item, 'hosts')"
      }
    ],
    "validations": [
      {
        "expression": "getString(item, 'tls').matches('(?i)^(on|true|yes|1)$') || getString(item, 'scheme') == 'https' || getString(item, 'transport') == 'tls' || getString(item, 'ssl').matches('(?i)^true$') || hasPath(item, 'tls_ca_file') || getString(item, 'use_ssl').matches('(?i)^true$') || hasPath(item, 'transport')",
        "messageExpression": "\"Logs go to \" + variables.host + \" over a connection that anybody on the way can read.\"",
        "at": [
          "host",
          "hosts",
          "name"
        ]
      }
    ]
  },
  {
    "id": "fluent-password-in-config",
    "title": "Password of the log store stands in the configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository reads and writes the logs.",
    "remediation": "Use a variable, such as `${LOGS_PASSWORD}`, that comes from a secret; change the password.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/classic-mode/variables"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig",
      "each": "sections"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "isPlaceholder(getString(item, 'http_passwd')) && isPlaceholder(getString(item, 'password')) && isPlaceholder(getString(item, 'splunk_token')) && isPlaceholder(getString(item, 'shared_key')) || (getString(item, 'password') + getString(item, 'http_passwd') + getString(item, 'shared_key')).matches('#\\\\{ENV|use_nil')",
        "message": "A password stands in the file.",
        "at": [
          "http_passwd",
          "password",
          "splunk_token",
          "shared_key"
        ]
      }
    ]
  },
  {
    "id": "fluent-tls-not-verified",
    "title": "Logs are sent to a server that is not verified",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way receives the logs, with the data of users in them, and the password of the store.",
    "remediation": "Remove the setting; name the authority of a server of your own (`tls.ca_file`, `ca_file`).",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://docs.fluentbit.io/manual/administration/transport-security"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "sections"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'tls_verify').matches('(?i)^(off|false|no|0)$')",
        "message": "The certificate of the server is not verified.",
        "at": [
          "tls_verify"
        ]
      },
      {
        "expression": "!getString(item, 'ssl_verify').matches('(?i)^(false|off|no)$') && !getString(item, 'tls_insecure_mode').matches('(?i)^(true|on|yes)$') && !getString(item, 'insecure_ssl').matches('(?i)^(true|on|yes)$') && !getString(item, 'tls_verify_mode').matches('(?i)^none$')",
        "message": "The certificate of the server is not verified.",
        "at": [
          "ssl_verify",
          "tls_insecure_mode",
          "insecure_ssl",
          "tls_verify_mode"
        ]
      }
    ]
  },
  {
    "id": "grafana-anonymous",
    "title": "Grafana shows its dashboards to everybody",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever reaches it sees how the system works and how it is doing; with the role Editor or Admin they change it, and ask the data sources whatever they like.",
    "remediation": "Set `enabled = false` under `[auth.anonymous]` and let people sign in.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/configure-authentication/anonymous-auth/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'auth_anonymous.enabled') != 'true'",
        "messageExpression": "getString(config, 'auth_anonymous.org_role') in ['Admin', 'Editor'] ? 'Everybody has the role ' + getString(config, 'auth_anonymous.org_role') + '.' : 'Nobody needs to sign in.'",
        "at": [
          "auth_anonymous.enabled"
        ]
      }
    ]
  },
  {
    "id": "grafana-default-password",
    "title": "Grafana's administrator has a known password",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches it signs in as administrator: reads the data sources, and with them the data.",
    "remediation": "Hand the password over by `GF_SECURITY_ADMIN_PASSWORD__FILE`, from a secret.",
    "cwe": [
      "CWE-798",
      "CWE-1392"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "2.2.2"
      }
    ],
    "references": [
      "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#admin_password"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'security.admin_password').matches('^(\\\\$|%|$)') || getString(config, 'security.admin_password') == ''",
        "message": "The password of the administrator stands in the file.",
        "at": [
          "security.admin_password"
        ]
      },
      {
        "expression": "getString(config, 'security.secret_key') != 'SW2YcwTIb9zpOOhoPsMm'",
        "message": "The key for stored passwords is the one that everybody knows.",
        "at": [
          "security.secret_key"
        ]
      }
    ]
  },
  {
    "id": "grafana-open-sign-up",
    "title": "Everybody can make an account in Grafana",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever reaches it makes an account and sees the dashboards.",
    "remediation": "Set `allow_sign_up = false` under `[users]`.",
    "cwe": [
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-2"
      }
    ],
    "references": [
      "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#allow_sign_up"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'users.allow_sign_up') != 'true'",
        "message": "Everybody can make an account.",
        "at": [
          "users.allow_sign_up"
        ]
      }
    ]
  },
  {
    "id": "grafana-plain-http",
    "title": "Grafana is reached over plain HTTP",
    "severity": "low",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and sessions.",
    "remediation": "Give it an address with `https://`, by `protocol = https` or behind a proxy that does TLS.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://grafana.com/docs/grafana/latest/setup-grafana/set-up-https/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'server.root_url').startsWith('http://') || getString(config, 'server.root_url').matches('^http://(localhost|127[.]|%\\\\(domain\\\\))')",
        "message": "The address that people use is plain HTTP.",
        "at": [
          "server.root_url"
        ]
      }
    ]
  },
  {
    "id": "kafka-everyone-allowed",
    "title": "Kafka allows everything that no rule forbids",
    "severity": "high",
    "confidence": "high",
    "description": "Every client reads and writes all topics that have no rules of their own.",
    "remediation": "Remove `allow.everyone.if.no.acl.found`, and give each service rules for its topics.",
    "cwe": [
      "CWE-862",
      "CWE-276"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://kafka.apache.org/documentation/#security_authz"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "settings"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'key') == 'allow.everyone.if.no.acl.found' && getBool(item, 'value', false))",
        "message": "Topics without rules are open to every client.",
        "at": []
      }
    ]
  },
  {
    "id": "kafka-host-not-verified",
    "title": "Kafka's host names are not verified",
    "severity": "medium",
    "confidence": "high",
    "description": "Any certificate of the same authority is taken for the broker: another service can pose as it.",
    "remediation": "Remove the empty `ssl.endpoint.identification.algorithm`; the default is `https`.",
    "cwe": [
      "CWE-297"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://kafka.apache.org/documentation/#brokerconfigs_ssl.endpoint.identification.algorithm"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "settings"
    },
    "matchConditions": [
      "getString(item, 'key') == 'ssl.endpoint.identification.algorithm'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value') != ''",
        "message": "Host names are not verified.",
        "at": []
      }
    ]
  },
  {
    "id": "kafka-plaintext-listener",
    "title": "Kafka takes connections without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads and changes events, and with SASL_PLAINTEXT passwords.",
    "remediation": "Use `SSL://` or `SASL_SSL://` listeners; bind one without TLS to 127.0.0.1.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://kafka.apache.org/documentation/#security_ssl"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "listeners",
        "expression": "getString(config, 'listeners').split(',')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.listeners.exists(one, one.matches('^\\\\s*(SASL_)?PLAINTEXT://') && !one.matches('://(localhost|127[.]|\\\\[::1\\\\])'))",
        "message": "A listener for other machines has no TLS.",
        "at": [
          "listeners"
        ]
      }
    ]
  },
  {
    "id": "mongodb-authorization-off",
    "title": "MongoDB lets everybody in",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port reads and changes all data.",
    "remediation": "Set `security.authorization: enabled`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-security.authorization"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'security.authorization') != 'disabled'",
        "message": "Nobody needs an account.",
        "at": [
          "security.authorization"
        ]
      },
      {
        "expression": "hasPath(config, 'security.authorization') || hasPath(config, 'security.keyFile') || hasPath(config, 'security.clusterAuthMode') || !(getBool(config, 'net.bindIpAll', false) || getString(config, 'net.bindIp').matches('(^|,)\\\\s*(0[.]0[.]0[.]0|::)'))",
        "message": "It listens on all addresses and needs no account.",
        "at": [
          "net.bindIpAll",
          "net.bindIp"
        ]
      }
    ]
  },
  {
    "id": "mongodb-without-tls",
    "title": "MongoDB takes connections without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and data.",
    "remediation": "Set `net.tls.mode: requireTLS`, and do not allow invalid certificates.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-net.tls.mode"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(config, 'net.tls.mode') in ['disabled', 'allowTLS', 'preferTLS']) && !(getString(config, 'net.ssl.mode') in ['disabled', 'allowSSL', 'preferSSL'])",
        "message": "Connections without TLS are taken.",
        "at": [
          "net.tls.mode",
          "net.ssl.mode"
        ]
      },
      {
        "expression": "!getBool(config, 'net.tls.allowInvalidCertificates', false) && !getBool(config, 'net.tls.allowInvalidHostnames', false) && !getBool(config, 'net.ssl.allowInvalidCertificates', false)",
        "message": "Any certificate is accepted.",
        "at": [
          "net.tls.allowInvalidCertificates",
          "net.tls.allowInvalidHostnames",
          "net.ssl.allowInvalidCertificates"
        ]
      }
    ]
  },
  {
    "id": "nginx-alias-escape",
    "title": "Files outside of the folder can be fetched from nginx",
    "severity": "high",
    "confidence": "high",
    "description": "The location does not end with a slash and the alias does: a request for `/static../secret` reads what lies beside the folder.",
    "remediation": "End the location with a slash, as the alias.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') == 'alias' && getString(item, 'args').endsWith('/')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'location').matches('^(\\\\^~\\\\s+)?/[^\\\\s]*[^/\\\\s]$')",
        "messageExpression": "\"Requests for \" + getString(item, 'location') + \"../ leave the folder.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-body-unlimited",
    "title": "Bodies of any size are taken by nginx",
    "severity": "low",
    "confidence": "high",
    "description": "One client fills the disk or the memory of the proxy, or of the service behind it.",
    "remediation": "Set `client_max_body_size` to what the service needs.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') == 'client_max_body_size'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'args').matches('^0[kKmM]?$')",
        "message": "The size of a body is not limited.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-cors-any-with-credentials",
    "title": "Every site may use the service in the name of its visitors",
    "severity": "high",
    "confidence": "high",
    "description": "The origin that asks is sent back as allowed, together with permission for cookies: any site reads what a visitor who is signed in may read.",
    "remediation": "Allow a list of origins, with `map`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') == 'add_header'",
      "getString(item, 'args').matches('(?i)^Access-Control-Allow-Origin\\\\s+[\"\\']?[$]http_origin')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'allowsCredentials', false)",
        "message": "Every origin is allowed, with credentials.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-directory-listing",
    "title": "Files of a folder are listed by nginx",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever asks sees all files, also those that no page links to.",
    "remediation": "Remove `autoindex on`.",
    "cwe": [
      "CWE-548"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_autoindex_module.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') == 'autoindex'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'args') != 'on'",
        "message": "The files of the folder are shown.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-header-injection",
    "title": "Text of a request is put into a header of the answer",
    "severity": "medium",
    "confidence": "high",
    "description": "`$uri` and `$document_uri` hold line ends that a request has written as `%0d%0a`: whoever sends it adds headers to the answer, or a second answer.",
    "remediation": "Use `$request_uri`, which is not decoded.",
    "cwe": [
      "CWE-113"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_core_module.html#var_uri"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') in ['return', 'add_header', 'proxy_set_header', 'rewrite']",
      "getString(item, 'name') != 'rewrite' || getString(item, 'args').matches('\\\\s(https?://|[$]scheme://)\\\\S+\\\\s*(permanent|redirect)?$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'args').matches('[$]\\\\{?(uri|document_uri)\\\\b') || (getString(item, 'name') == 'return' && !getString(item, 'args').matches('^(30[1278]\\\\s|https?://|[$]scheme)'))",
        "message": "Line ends of the request come into the header.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-tls-version-old",
    "title": "Old versions of TLS are taken by nginx",
    "severity": "medium",
    "confidence": "high",
    "description": "SSL and TLS 1.0 and 1.1 have known flaws; whoever is on the way can make both sides use them.",
    "remediation": "`ssl_protocols TLSv1.2 TLSv1.3;`",
    "cwe": [
      "CWE-326",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_protocols"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name').matches('^(proxy_|grpc_|uwsgi_)?ssl_protocols$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'args').matches('(^|\\\\s)(SSLv2|SSLv3|TLSv1|TLSv1[.]1)(\\\\s|$)')",
        "messageExpression": "\"Allowed are \" + getString(item, 'args') + \".\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "nginx-upstream-not-verified",
    "title": "Certificate of a service is not verified by nginx",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way can answer in the place of the service.",
    "remediation": "`proxy_ssl_verify on;` with `proxy_ssl_trusted_certificate`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_verify"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "directives"
    },
    "matchConditions": [
      "getString(item, 'name') in ['proxy_ssl_verify', 'grpc_ssl_verify', 'uwsgi_ssl_verify']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'args') != 'off'",
        "message": "The certificate of the service is not verified.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "otel-exporter-plaintext",
    "title": "Telemetry leaves the collector unencrypted",
    "severity": "low",
    "confidence": "medium",
    "description": "Traces and logs hold addresses, names and often tokens of users. With `insecure: true` everybody on the way reads and changes them.",
    "remediation": "Remove `insecure`, and name the certificate authority of the other side with `ca_file`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/configtls/README.md"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "exporters"
    },
    "matchConditions": [
      "!getString(item, 'value.endpoint').matches('^(https?://)?(localhost|127[.]|[[]?::1|unix:)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'value.tls.insecure', false)",
        "messageExpression": "\"The exporter \" + item.key + \" sends unencrypted.\"",
        "at": [
          "value.tls.insecure"
        ]
      }
    ]
  },
  {
    "id": "otel-tls-not-verified",
    "title": "Collector does not verify certificates",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way can answer in the place of the other side, read the telemetry and the credentials that go with it.",
    "remediation": "Remove `insecure_skip_verify`, and name the certificate authority with `ca_file`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/configtls/README.md"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "exporters"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'value.tls.insecure_skip_verify', false)",
        "messageExpression": "\"The exporter \" + item.key + \" does not verify certificates.\"",
        "at": [
          "value.tls.insecure_skip_verify"
        ]
      }
    ]
  },
  {
    "id": "postgres-tls-off",
    "title": "PostgreSQL serves other machines without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and data.",
    "remediation": "Set `ssl = on` with a certificate, and use `hostssl` in pg_hba.conf.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://www.postgresql.org/docs/current/ssl-tcp.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "getString(config, 'listen_addresses').matches('^[\"\\']?(\\\\*|0[.]0[.]0[.]0)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(config, 'ssl').matches('^(off|no|0)') && getBool(config, 'ssl', true)",
        "message": "TLS is switched off.",
        "at": [
          "ssl"
        ]
      }
    ]
  },
  {
    "id": "postgres-trust",
    "title": "PostgreSQL lets clients in without a password",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port is any user that the row names, also the administrator.",
    "remediation": "Use `scram-sha-256` or `cert`, with `hostssl`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://www.postgresql.org/docs/current/auth-trust.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "rows"
    },
    "matchConditions": [
      "getString(item, 'type') != 'local' && !getString(item, 'address').matches('^(127[.]|::1|localhost|samehost)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'method') != 'trust'",
        "message": "Clients of other machines need no password.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "postgres-weak-method",
    "title": "PostgreSQL takes passwords in a weak form",
    "severity": "medium",
    "confidence": "high",
    "description": "With `password` they are sent readable; hashes of `md5` are as good as the password to whoever gets at them.",
    "remediation": "Use `scram-sha-256`, and `hostssl` so that nothing is sent without TLS.",
    "cwe": [
      "CWE-522",
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://www.postgresql.org/docs/current/auth-password.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "rows"
    },
    "matchConditions": [
      "getString(item, 'type') != 'local' && !getString(item, 'address').matches('^(127[.]|::1|localhost|samehost)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'method') == 'md5' || (getString(item, 'method') == 'password' && getString(item, 'type') != 'hostssl'))",
        "messageExpression": "\"Passwords are checked by \" + getString(item, 'method') + \".\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "prometheus-credential-in-config",
    "title": "Password of Prometheus stands in its configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever can read the repository, or once could, has the password.",
    "remediation": "Replace it, and name a file that is mounted: `password_file`, `credentials_file`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_config"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig",
      "each": "scrape_configs"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "password",
        "expression": "getString(item, 'basic_auth.password')"
      },
      {
        "name": "credentials",
        "expression": "getString(item, 'authorization.credentials')"
      }
    ],
    "validations": [
      {
        "expression": "variables.password == '' || isPlaceholder(variables.password) || variables.password.contains('$')",
        "messageExpression": "\"The password for \" + getString(item, 'job_name') + \" stands in the file.\"",
        "at": [
          "basic_auth.password"
        ]
      },
      {
        "expression": "variables.credentials == '' || isPlaceholder(variables.credentials) || variables.credentials.contains('$')",
        "messageExpression": "\"The token for \" + getString(item, 'job_name') + \" stands in the file.\"",
        "at": [
          "authorization.credentials"
        ]
      }
    ]
  },
  {
    "id": "prometheus-remote-write-plain-http",
    "title": "Metrics leave Prometheus over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads the metrics and the credentials that go with them, and can send others in their place.",
    "remediation": "Use HTTPS.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://prometheus.io/docs/prometheus/latest/configuration/configuration/#remote_write"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "remote_write"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'url').startsWith('http://') || getString(item, 'url').matches('^http://(localhost|127[.]|[[]::1)')",
        "message": "Metrics are sent over plain HTTP.",
        "at": [
          "url"
        ]
      }
    ]
  },
  {
    "id": "prometheus-tls-not-verified",
    "title": "Prometheus does not verify certificates",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way can answer in the place of a service, hide what happens there, and read the credentials that Prometheus sends.",
    "remediation": "Remove `insecure_skip_verify`, and name the certificate authority with `ca_file`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://prometheus.io/docs/prometheus/latest/configuration/configuration/#tls_config"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "scrape_configs"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'tls_config.insecure_skip_verify', false)",
        "messageExpression": "\"The certificates of \" + getString(item, 'job_name') + \" are not verified.\"",
        "at": [
          "tls_config.insecure_skip_verify"
        ]
      }
    ]
  },
  {
    "id": "prometheus-without-alerts",
    "title": "Prometheus watches and tells nobody",
    "severity": "low",
    "confidence": "medium",
    "description": "The configuration collects metrics and has no rules and no Alertmanager: an attack that shows in them, such as many refused sign-ins or a service that calls out, is seen when somebody happens to look.",
    "remediation": "Add `rule_files` with alerts, and `alerting` with the Alertmanager that sends them.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "hasPath(config, 'scrape_configs') && !hasPath(config, 'remote_write')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getList(config, 'rule_files').size() > 0",
        "message": "There are no rules, so no alerts.",
        "at": [
          "rule_files",
          "scrape_configs"
        ]
      },
      {
        "expression": "getList(config, 'rule_files').size() == 0 || hasPath(config, 'alerting.alertmanagers')",
        "message": "There are rules, and nobody is told of what they find.",
        "at": [
          "alerting",
          "rule_files"
        ]
      }
    ]
  },
  {
    "id": "rabbitmq-clients-not-verified",
    "title": "RabbitMQ does not verify certificates of clients",
    "severity": "low",
    "confidence": "high",
    "description": "With `verify_none` any client may connect, and only its password tells who it is.",
    "remediation": "Set `ssl_options.verify = verify_peer` and `ssl_options.fail_if_no_peer_cert = true`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.rabbitmq.com/docs/ssl#peer-verification"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "settings"
    },
    "matchConditions": [
      "getString(item, 'key').matches('ssl_options[.]verify$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value') != 'verify_none'",
        "message": "Certificates are not verified.",
        "at": []
      }
    ]
  },
  {
    "id": "rabbitmq-guest-remote",
    "title": "RabbitMQ's known account works from other machines",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the broker signs in as `guest` with the password `guest` and is its administrator.",
    "remediation": "Remove `loopback_users`, and make accounts for each service.",
    "cwe": [
      "CWE-1392",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "2.2.2"
      }
    ],
    "references": [
      "https://www.rabbitmq.com/docs/access-control#loopback-users"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "settings"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'key') == 'loopback_users' && getString(item, 'value') == 'none') && !(getString(item, 'key') == 'loopback_users.guest' && !getBool(item, 'value', true))",
        "message": "The account guest works from everywhere.",
        "at": []
      }
    ]
  },
  {
    "id": "rabbitmq-password-in-config",
    "title": "Password of RabbitMQ stands in its configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository signs in as administrator.",
    "remediation": "Import definitions from a secret, or set `RABBITMQ_DEFAULT_PASS_FILE`; change the password.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://www.rabbitmq.com/docs/configure#config-items"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "isPlaceholder(getString(config, 'default_pass'))",
        "message": "The password stands in the file.",
        "at": [
          "default_pass"
        ]
      }
    ]
  },
  {
    "id": "rabbitmq-without-tls",
    "title": "RabbitMQ takes connections without TLS alone",
    "severity": "low",
    "confidence": "high",
    "description": "Everybody on the way reads messages and passwords.",
    "remediation": "Set `listeners.ssl.default = 5671` with certificates and `listeners.tcp = none`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.rabbitmq.com/docs/ssl"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "settings"
    },
    "matchConditions": [
      "getString(item, 'key').matches('^listeners[.]tcp[.]')",
      "!config.exists(key, key.startsWith('listeners.ssl'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value').matches('^(127[.]|localhost|::1)')",
        "message": "There is no listener with TLS.",
        "at": []
      }
    ]
  },
  {
    "id": "redis-open-without-password",
    "title": "Redis is open to the network without a password",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port reads and changes all keys, and can write files on the machine.",
    "remediation": "Set `protected-mode yes`, `requirepass` or an `aclfile`, and bind it to the addresses that are needed.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://redis.io/docs/latest/operate/oss_and_stack/management/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [
      "!('requirepass' in config) && !('aclfile' in config) && !('user' in config) && !('include' in config)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!('protected-mode' in config && config['protected-mode'] == 'no') || getString(config, 'bind').matches('^[\"\\']?(127[.0-9]+|-?::1|localhost)(\\\\s+-?(127[.0-9]+|::1))*[\"\\']?$')",
        "message": "Clients of other machines need no password.",
        "at": [
          "protected-mode"
        ]
      },
      {
        "expression": "!getString(config, 'bind').matches('(^|\\\\s)-?(0[.]0[.]0[.]0|\\\\*|::)(\\\\s|$)') || ('protected-mode' in config && config['protected-mode'] == 'no')",
        "message": "It listens on all addresses and no password is set.",
        "at": [
          "bind"
        ]
      }
    ]
  },
  {
    "id": "redis-password-in-config",
    "title": "Password of Redis stands in its configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository reads and changes all keys.",
    "remediation": "Use an `aclfile` from a secret, and change the password.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "isPlaceholder(getString(config, 'requirepass')) && isPlaceholder(getString(config, 'masterauth'))",
        "message": "A password stands in the file.",
        "at": [
          "requirepass",
          "masterauth"
        ]
      }
    ]
  },
  {
    "id": "spring-actuator-exposed",
    "title": "All endpoints of the actuator answer over HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Among them are `env`, `configprops` and `heapdump`: settings, and the memory of the service with its passwords and the data of its users. Without a rule of Spring Security for them, everybody who reaches the port may ask.",
    "remediation": "Name what is needed, such as `include: health,prometheus`, and put the actuator on a port of its own (`management.server.port`).",
    "cwe": [
      "CWE-200",
      "CWE-497"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CM-7"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.exposing"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "included",
        "expression": "[getString(config, 'management.endpoints.web.exposure.include')] + getStrings(config, 'management.endpoints.web.exposure.include')"
      },
      {
        "name": "excluded",
        "expression": "getString(config, 'management.endpoints.web.exposure.exclude') + ',' + getStrings(config, 'management.endpoints.web.exposure.exclude').join(',')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.included.exists(names, names.matches('(^|,)\\\\s*\\\\*\\\\s*(,|$)')) || (variables.excluded.contains('heapdump') && variables.excluded.contains('env'))",
        "message": "All endpoints are exposed.",
        "at": [
          "management.endpoints.web.exposure.include"
        ]
      },
      {
        "expression": "!variables.included.exists(names, names.matches('\\\\b(heapdump|threaddump|env|configprops|shutdown|jolokia|logfile)\\\\b'))",
        "message": "An endpoint is exposed that shows settings, memory or logs, or ends the service.",
        "at": [
          "management.endpoints.web.exposure.include"
        ]
      }
    ]
  },
  {
    "id": "spring-actuator-shutdown",
    "title": "Service can be ended by a request",
    "severity": "medium",
    "confidence": "high",
    "description": "A POST to `/actuator/shutdown` ends the service.",
    "remediation": "Remove the setting; the platform ends services by a signal.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-7"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/api/rest/actuator/shutdown.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'management.endpoint.shutdown.enabled', false) && getString(config, 'management.endpoint.shutdown.access') != 'unrestricted'",
        "message": "The service can be ended by a request.",
        "at": [
          "management.endpoint.shutdown.enabled",
          "management.endpoint.shutdown.access"
        ]
      }
    ]
  },
  {
    "id": "spring-certificates-not-verified",
    "title": "Certificates of the configuration's server are not verified",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever is on the way tells the service what its settings are: the addresses of others, and where its data goes.",
    "remediation": "Remove the setting and trust the authority of the server.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-cloud-config/reference/server/environment-repository/git-backend.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'spring.cloud.config.server.git.skip-ssl-validation', false) && !getBool(config, 'spring.cloud.vault.ssl.skip-verification', false) && !getBool(config, 'spring.cloud.gateway.httpclient.ssl.use-insecure-trust-manager', false) && !getBool(config, 'spring.cloud.gateway.server.webflux.httpclient.ssl.use-insecure-trust-manager', false) && !getBool(config, 'spring.cloud.kubernetes.client.trust-certs', false)",
        "message": "Certificates are not verified.",
        "at": [
          "spring.cloud.config.server.git.skip-ssl-validation",
          "spring.cloud.gateway.httpclient.ssl.use-insecure-trust-manager",
          "spring.cloud.gateway.server.webflux.httpclient.ssl.use-insecure-trust-manager",
          "spring.cloud.kubernetes.client.trust-certs"
        ]
      }
    ]
  },
  {
    "id": "spring-database-without-tls",
    "title": "Database is reached with TLS switched off",
    "severity": "low",
    "confidence": "high",
    "description": "Everybody on the way reads the password of the database and the data.",
    "remediation": "Use `sslmode=verify-full` (PostgreSQL) or `sslMode=VERIFY_IDENTITY` (MySQL).",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://jdbc.postgresql.org/documentation/ssl/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "url",
        "expression": "getString(config, 'spring.datasource.url') + ' ' + getString(config, 'spring.r2dbc.url')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.url.matches('(?i)[?&;](useSSL=false|sslMode=(disable|disabled)|ssl=false|encrypt=false)(&|;|\\\\s|$)') || variables.url.matches('//(localhost|127[.])')",
        "message": "The connection to the database is not encrypted.",
        "at": [
          "spring.datasource.url",
          "spring.r2dbc.url"
        ]
      }
    ]
  },
  {
    "id": "spring-discovery-plain-http",
    "title": "Service discovery or configuration is asked over plain HTTP",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever is on the way tells the service where the others are, or what its settings are, and reads the credentials in the address.",
    "remediation": "Use `https://` with credentials from a secret, or let a mesh encrypt it.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-cloud-netflix/reference/spring-cloud-netflix.html"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "eureka",
        "expression": "getString(config, 'eureka.client.service-url.default-zone')"
      },
      {
        "name": "server",
        "expression": "getString(config, 'spring.cloud.config.uri') + ' ' + getString(config, 'spring.config.import')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.eureka.matches('(^|,)\\\\s*http://') || variables.eureka.matches('http://([^@/]*@)?(localhost|127[.]|\\\\$\\\\{)')",
        "message": "Eureka is asked over plain HTTP.",
        "at": [
          "eureka.client.service-url.default-zone"
        ]
      },
      {
        "expression": "!variables.server.matches('(^|[\\\\s:,])http://') || variables.server.matches('http://([^@/]*@)?(localhost|127[.]|\\\\$\\\\{)')",
        "message": "The configuration is fetched over plain HTTP.",
        "at": [
          "spring.cloud.config.uri",
          "spring.config.import"
        ]
      }
    ]
  },
  {
    "id": "spring-h2-console",
    "title": "Console of the database is a part of the service",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever reaches it tries passwords of the database, and with H2 runs code on the machine once signed in.",
    "remediation": "Remove the setting, or keep it to a profile for development.",
    "cwe": [
      "CWE-749",
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-7"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/data/sql.html#data.sql.h2-web-console"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'spring.h2.console.enabled', false)",
        "messageExpression": "getBool(config, 'spring.h2.console.settings.web-allow-others', false) ? 'The console is open to other machines.' : 'The console is switched on.'",
        "at": [
          "spring.h2.console.enabled"
        ]
      }
    ]
  },
  {
    "id": "spring-security-off",
    "title": "Protection of Spring endpoints is switched off",
    "severity": "high",
    "confidence": "high",
    "description": "Endpoints that show settings and memory, or change the service, answer everybody.",
    "remediation": "Remove the setting; allow single endpoints to everybody where they must be.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.security"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(config, 'management.security.enabled', true) && getBool(config, 'security.basic.enabled', true) && !getBool(config, 'security.ignored', false)",
        "message": "Endpoints answer everybody.",
        "at": [
          "management.security.enabled",
          "security.basic.enabled"
        ]
      }
    ]
  },
  {
    "id": "spring-values-shown",
    "title": "Values of settings are shown by the actuator",
    "severity": "medium",
    "confidence": "high",
    "description": "The endpoints for settings show all values, also passwords and tokens, to whoever may ask them.",
    "remediation": "Use `when-authorized`, or leave the default `never`.",
    "cwe": [
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-11"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.sanitization"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(config, 'management.endpoint.env.show-values').lowerAscii() != 'always' && getString(config, 'management.endpoint.configprops.show-values').lowerAscii() != 'always'",
        "message": "All values are shown.",
        "at": [
          "management.endpoint.env.show-values",
          "management.endpoint.configprops.show-values"
        ]
      }
    ]
  },
  {
    "id": "traefik-api-insecure",
    "title": "Traefik's dashboard answers everybody",
    "severity": "high",
    "confidence": "high",
    "description": "It shows all routes and services, without a password, on a port of its own.",
    "remediation": "Remove `insecure`, and give the dashboard a router with a middleware that asks who it is.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-12"
      }
    ],
    "references": [
      "https://doc.traefik.io/traefik/operations/dashboard/#insecure-mode"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'api.insecure', false)",
        "message": "The dashboard needs no password.",
        "at": [
          "api.insecure"
        ]
      }
    ]
  },
  {
    "id": "traefik-upstream-not-verified",
    "title": "Traefik does not verify the certificates of services",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way can answer in the place of a service.",
    "remediation": "Remove `insecureSkipVerify` and name the authority with `rootCAs`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://doc.traefik.io/traefik/reference/install-configuration/configuration-options/"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'serversTransport.insecureSkipVerify', false)",
        "message": "Certificates of services are not verified.",
        "at": [
          "serversTransport.insecureSkipVerify"
        ]
      }
    ]
  },
  {
    "id": "vault-metrics-without-authentication",
    "title": "Metrics of Vault are open to everybody",
    "severity": "low",
    "confidence": "high",
    "description": "They tell which engines, paths and clients there are.",
    "remediation": "Give the monitoring a token of its own, or keep the listener to its network.",
    "cwe": [
      "CWE-306",
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration/listener/tcp#unauthenticated_metrics_access"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "listener"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'telemetry.unauthenticated_metrics_access', false) && !getBool(item, 'profiling.unauthenticated_pprof_access', false)",
        "message": "Metrics or profiles are given to everybody.",
        "at": [
          "telemetry",
          "profiling"
        ]
      }
    ]
  },
  {
    "id": "vault-raw-storage",
    "title": "Vault's storage can be read raw",
    "severity": "high",
    "confidence": "high",
    "description": "With the endpoint `sys/raw` a token with enough rights reads and changes what Vault stores, past all policies and audit of single secrets.",
    "remediation": "Remove `raw_storage_endpoint`; switch it on for the time of a repair only.",
    "cwe": [
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-7"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration#raw_storage_endpoint"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(config, 'raw_storage_endpoint', false)",
        "message": "What Vault stores can be read raw.",
        "at": [
          "raw_storage_endpoint"
        ]
      }
    ]
  },
  {
    "id": "vault-storage-in-memory",
    "title": "Vault keeps its secrets in memory alone",
    "severity": "medium",
    "confidence": "high",
    "description": "After a restart all secrets, policies and the history of access are gone.",
    "remediation": "Use `storage \"raft\"`, with snapshots that are kept elsewhere.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration/storage/in-memory"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "storage"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'type') != 'inmem'",
        "message": "Secrets are gone after a restart.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "vault-tls-off",
    "title": "Vault is served over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Everybody on the way reads tokens and secrets.",
    "remediation": "Set `tls_cert_file` and `tls_key_file` and remove `tls_disable`; bind a listener without TLS to 127.0.0.1.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration/listener/tcp#tls_disable"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "listener"
    },
    "matchConditions": [
      "getString(item, 'type') == 'tcp' && !getString(item, 'address').matches('^(127[.]|localhost|\\\\[::1\\\\])')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(get(item, 'tls_disable', false) in [true, 1, '1', 'true'])",
        "message": "The listener serves secrets over plain HTTP.",
        "at": [
          "tls_disable"
        ]
      }
    ]
  },
  {
    "id": "vault-tls-version-old",
    "title": "Vault takes old versions of TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 have known flaws; whoever is on the way can make both sides use them.",
    "remediation": "Remove `tls_min_version`, or set it to `tls12` or `tls13`.",
    "cwe": [
      "CWE-326",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration/listener/tcp#tls_min_version"
    ],
    "sensitive": false,
    "match": {
      "target": "serviceConfig",
      "each": "listener"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'tls_min_version') in ['tls10', 'tls11'])",
        "messageExpression": "\"The listener takes \" + getString(item, 'tls_min_version') + \".\"",
        "at": [
          "tls_min_version"
        ]
      }
    ]
  },
  {
    "id": "vault-token-in-config",
    "title": "Token of Vault stands in its configuration",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository unseals the vault with it, or reads what its policy allows.",
    "remediation": "Hand it over by an environment variable (`VAULT_TOKEN`), and revoke this one.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/vault/docs/configuration/seal/transit"
    ],
    "sensitive": true,
    "match": {
      "target": "serviceConfig",
      "each": "seal"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "isPlaceholder(getString(item, 'token')) && isPlaceholder(getString(item, 'secret_key')) && isPlaceholder(getString(item, 'client_secret'))",
        "message": "A secret that unseals the vault stands in the file.",
        "at": [
          "token",
          "secret_key",
          "client_secret"
        ]
      }
    ]
  }
];
