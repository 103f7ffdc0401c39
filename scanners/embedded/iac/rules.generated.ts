/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {IacRule} from './iac-rule.ts';

export const RULES: readonly IacRule[] = [
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
        "id": "4.1"
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
        "id": "5.28"
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
        "guide": "CIS Docker 1.6",
        "id": "5.29"
      },
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
        "at": []
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
        "id": "5.6"
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
        "id": "5.6"
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
    "id": "istio-authorization-allows-all",
    "title": "Authorization policy allows everybody",
    "severity": "medium",
    "confidence": "high",
    "description": "An ALLOW rule without `from`, `to` and `when` matches every request: the policy protects nothing.",
    "remediation": "Name the principals, namespaces, paths or methods that are allowed.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/security/authorization-policy/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/AuthorizationPolicy"
      ],
      "each": "spec.rules"
    },
    "matchConditions": [
      "getString(object, 'spec.action') in ['', 'ALLOW']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(item, 'from') || hasPath(item, 'to') || hasPath(item, 'when')",
        "message": "The policy has a rule that allows every request.",
        "at": []
      }
    ]
  },
  {
    "id": "istio-destination-insecure-skip-verify",
    "title": "Certificate of a service is not checked",
    "severity": "medium",
    "confidence": "high",
    "description": "The proxy takes any certificate from the service: whoever is in the network can answer in its place.",
    "remediation": "Remove `insecureSkipVerify` and give the right `caCertificates`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/networking/destination-rule/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.istio.io/DestinationRule"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(object, 'spec.trafficPolicy.tls.insecureSkipVerify', false)",
        "messageExpression": "\"The certificate of \" + getString(object, 'spec.host') + \" is not checked.\"",
        "at": [
          "spec.trafficPolicy.tls.insecureSkipVerify"
        ]
      }
    ]
  },
  {
    "id": "istio-destination-tls-disabled",
    "title": "Traffic to a service is sent unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "The rule switches TLS off for connections to the service: they can be read and changed on the way.",
    "remediation": "Use `mode: ISTIO_MUTUAL`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/networking/destination-rule/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.istio.io/DestinationRule"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.trafficPolicy.tls.mode') != 'DISABLE'",
        "messageExpression": "\"TLS to \" + getString(object, 'spec.host') + \" is switched off.\"",
        "at": [
          "spec.trafficPolicy.tls.mode"
        ]
      }
    ]
  },
  {
    "id": "istio-gateway-plain-http",
    "title": "Mesh gateway serves plain HTTP",
    "severity": "low",
    "confidence": "high",
    "description": "The gateway answers over HTTP without redirecting to HTTPS: sessions and passwords can be read on the way.",
    "remediation": "Add `tls: {httpsRedirect: true}` to the server, and one with HTTPS.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/networking/gateway/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.istio.io/Gateway"
      ],
      "each": "spec.servers"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'port.protocol') != 'HTTP' || getBool(item, 'tls.httpsRedirect', false)",
        "message": "The gateway serves plain HTTP.",
        "at": [
          "port.protocol"
        ]
      }
    ]
  },
  {
    "id": "istio-mutual-tls-not-strict",
    "title": "Mesh accepts unencrypted traffic",
    "severity": "medium",
    "confidence": "high",
    "description": "With PERMISSIVE or DISABLE services accept connections without mutual TLS: whoever is in the network can read them and call services without an identity.",
    "remediation": "Set `mtls.mode: STRICT`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/concepts/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/PeerAuthentication"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(object, 'spec.mtls.mode') in ['PERMISSIVE', 'DISABLE'])",
        "messageExpression": "\"Mutual TLS is \" + getString(object, 'spec.mtls.mode') + \".\"",
        "at": [
          "spec.mtls.mode"
        ]
      }
    ]
  },
  {
    "id": "istio-port-mutual-tls-not-strict",
    "title": "Mesh accepts unencrypted traffic on a port",
    "severity": "medium",
    "confidence": "high",
    "description": "On this port the service accepts connections without mutual TLS, though others may be strict: whoever is in the network can read them and call the service without an identity.",
    "remediation": "Set the mode of the port to `STRICT`, or remove the exception.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/concepts/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/PeerAuthentication"
      ],
      "each": "spec.portLevelMtls"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'value.mode') in ['PERMISSIVE', 'DISABLE'])",
        "messageExpression": "\"Mutual TLS is \" + getString(item, 'value.mode') + \" on port \" + getString(item, 'key') + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-added-capability",
    "title": "Container is given a capability outside the baseline",
    "severity": "medium",
    "confidence": "high",
    "description": "The container gets a Linux capability that the baseline level of the Pod Security Standards does not allow, such as NET_RAW, with which it can forge packets.",
    "remediation": "Remove the capability; the baseline level lists the ones that are harmless.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.9"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "each": "securityContext.capabilities.add"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "capability",
        "expression": "(type(item) == string ? item : '').upperAscii().replace('CAP_', '')"
      }
    ],
    "validations": [
      {
        "expression": "variables.capability == '' || variables.capability in ['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_BOOT', 'DAC_READ_SEARCH', 'NET_ADMIN', 'BPF', 'PERFMON', 'MAC_ADMIN', 'MAC_OVERRIDE', 'SYSLOG', 'SYS_TIME'] || variables.capability in ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']",
        "messageExpression": "\"Capability \" + variables.capability + \" is outside the baseline.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-aggregate-to-common-role",
    "title": "Role adds its rights to admin, edit or view",
    "severity": "info",
    "confidence": "high",
    "description": "By its label the role is added to a role that many hold already: everybody with admin, edit or view gets these rights, too.",
    "remediation": "Make sure that is meant; else remove the label.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/ClusterRole"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!['admin', 'edit', 'view'].exists(name, getLabel(object, 'metadata.labels', 'rbac.authorization.k8s.io/aggregate-to-' + name) == 'true')",
        "messageExpression": "\"ClusterRole \" + getString(object, 'metadata.name') + \" adds its rights to a common role.\"",
        "at": [
          "metadata.labels"
        ]
      }
    ]
  },
  {
    "id": "k8s-apparmor-unconfined",
    "title": "AppArmor is switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "The container runs without the AppArmor profile of the runtime, which otherwise denies it mounts, writes to /proc and the like.",
    "remediation": "Remove the setting, or use `type: RuntimeDefault`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "get(container, 'securityContext.appArmorProfile.type', get(podSpec, 'securityContext.appArmorProfile.type', '')) != 'Unconfined'",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs without AppArmor.\"",
        "at": [
          "securityContext.appArmorProfile.type",
          "podSpec:securityContext.appArmorProfile.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-binding-to-anonymous",
    "title": "Rights are granted to everybody",
    "severity": "critical",
    "confidence": "high",
    "description": "The subject is everybody who can reach the API server: system:anonymous and system:unauthenticated need no login, and system:authenticated is every account of the cluster (on some clouds every account of the provider).",
    "remediation": "Name the users, groups or service accounts.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Authentication and authorization"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/RoleBinding",
        "rbac.authorization.k8s.io/ClusterRoleBinding"
      ],
      "each": "subjects"
    },
    "matchConditions": [
      "!(getString(object, 'roleRef.name') in ['system:public-info-viewer', 'system:discovery', 'system:basic-user'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'name') in ['system:anonymous', 'system:unauthenticated', 'system:authenticated'])",
        "messageExpression": "\"Rights are granted to \" + getString(item, 'name') + \".\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "k8s-binding-to-default-account",
    "title": "Rights are granted to a default service account",
    "severity": "medium",
    "confidence": "high",
    "description": "Every pod of the namespace that names no account of its own gets these rights.",
    "remediation": "Create a service account for the workload that needs the rights.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.5"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/RoleBinding",
        "rbac.authorization.k8s.io/ClusterRoleBinding"
      ],
      "each": "subjects"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'kind') != 'ServiceAccount' || getString(item, 'name') != 'default'",
        "messageExpression": "\"Rights are granted to the default account of namespace \" + getString(item, 'namespace') + \".\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "k8s-binding-to-masters",
    "title": "Rights are granted to system:masters",
    "severity": "high",
    "confidence": "high",
    "description": "Members of system:masters pass every check of the API server, and nothing can take the membership back before the certificate expires.",
    "remediation": "Bind a named group to the role that it needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.7"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/RoleBinding",
        "rbac.authorization.k8s.io/ClusterRoleBinding"
      ],
      "each": "subjects"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'name') != 'system:masters'",
        "message": "Rights are granted to system:masters.",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "k8s-capabilities-not-dropped",
    "title": "Container keeps the default capabilities",
    "severity": "low",
    "confidence": "high",
    "description": "The container does not drop the capabilities that container runtimes grant by default, among them NET_RAW, CHOWN and SETUID. Most services need none of them.",
    "remediation": "Set `securityContext.capabilities.drop: [ALL]` and add back what is needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.8"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "complete": true
    },
    "matchConditions": [
      "!getBool(container, 'securityContext.privileged', false) && getString(podSpec, 'os.name') != 'windows'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(container, 'securityContext.capabilities.drop').exists(name, name.upperAscii() == 'ALL')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" does not drop ALL capabilities.\"",
        "at": [
          "securityContext.capabilities.drop",
          "securityContext.capabilities"
        ]
      }
    ]
  },
  {
    "id": "k8s-capability-not-restricted",
    "title": "Container is given a capability besides NET_BIND_SERVICE",
    "severity": "low",
    "confidence": "high",
    "description": "The restricted level of the Pod Security Standards allows a service one added capability alone, NET_BIND_SERVICE. Others, such as SETUID or CHOWN, help whoever breaks in.",
    "remediation": "Remove the capability, and start the process as the user it needs to be.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.9"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "each": "securityContext.capabilities.add"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "capability",
        "expression": "(type(item) == string ? item : '').upperAscii().replace('CAP_', '')"
      }
    ],
    "validations": [
      {
        "expression": "variables.capability == 'NET_BIND_SERVICE' || !(variables.capability in ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'])",
        "messageExpression": "\"Capability \" + variables.capability + \" is more than the restricted level allows.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-cluster-admin-binding",
    "title": "Account is bound to cluster-admin",
    "severity": "high",
    "confidence": "high",
    "description": "The account can do everything in the cluster. A leaked token of it, or a flaw in the service that runs with it, is the whole cluster.",
    "remediation": "Write a role with the rights that are needed.",
    "cwe": [
      "CWE-250",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.1"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Authentication and authorization"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/RoleBinding",
        "rbac.authorization.k8s.io/ClusterRoleBinding"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'roleRef.name') != 'cluster-admin'",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" grants cluster-admin.\"",
        "at": [
          "roleRef.name"
        ]
      }
    ]
  },
  {
    "id": "k8s-cpu-limit-missing",
    "title": "Container has no CPU limit",
    "severity": "info",
    "confidence": "high",
    "description": "Without a CPU limit one busy container can slow down all others of its node. An attacker needs no more for a denial of service.",
    "remediation": "Set `resources.limits.cpu`.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Resource policies"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'resources.limits.cpu')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no CPU limit.\"",
        "at": [
          "resources.limits",
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-cpu-request-missing",
    "title": "Container has no CPU request",
    "severity": "info",
    "confidence": "high",
    "description": "Without a CPU request the scheduler packs pods blindly, and this one gets the least time. A service under load then fails first.",
    "remediation": "Set `resources.requests.cpu`.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'resources.requests.cpu') || hasPath(container, 'resources.limits.cpu')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no CPU request.\"",
        "at": [
          "resources.requests",
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-credentials-in-env-url",
    "title": "Address in an environment variable holds user and password",
    "severity": "high",
    "confidence": "high",
    "description": "The variable holds an address with user and password in plain text, so everybody who can read the manifest can log in.",
    "remediation": "Take the address from a Secret that is not in the repository. Replace the password: it is known.",
    "cwe": [
      "CWE-798",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.4.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/secret/"
    ],
    "sensitive": true,
    "match": {
      "target": "container",
      "each": "env"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'value').matches('^[a-zA-Z][a-zA-Z0-9+.-]*://[^/:@ ]*:[^/@$({< ]{3,}@')",
        "messageExpression": "\"Environment variable \" + getString(item, 'name') + \" holds an address with its password.\"",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "k8s-dangerous-capability",
    "title": "Container is given a capability that leads to the node",
    "severity": "high",
    "confidence": "high",
    "description": "The container gets a Linux capability with which it can take over the node or read what belongs to others (SYS_ADMIN, NET_ADMIN, SYS_PTRACE, ALL and the like).",
    "remediation": "Remove the capability, or move the task that needs it to a small agent of its own.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.9"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "each": "securityContext.capabilities.add"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "capability",
        "expression": "(type(item) == string ? item : '').upperAscii().replace('CAP_', '')"
      }
    ],
    "validations": [
      {
        "expression": "!(variables.capability in ['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_BOOT', 'DAC_READ_SEARCH', 'NET_ADMIN', 'BPF', 'PERFMON', 'MAC_ADMIN', 'MAC_OVERRIDE', 'SYSLOG', 'SYS_TIME'])",
        "messageExpression": "\"Capability \" + variables.capability + \" gives the container power over its node.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-default-namespace",
    "title": "Workload is put into the namespace default",
    "severity": "low",
    "confidence": "high",
    "description": "In the namespace default, services of different teams share accounts, policies and secrets, and rules by namespace cannot tell them apart.",
    "remediation": "Give the service a namespace of its own.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.7.4"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Network separation"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'metadata.namespace') != 'default'",
        "message": "The workload is put into the namespace default.",
        "at": [
          "object:metadata.namespace"
        ]
      }
    ]
  },
  {
    "id": "k8s-default-service-account",
    "title": "Pod uses the default service account",
    "severity": "info",
    "confidence": "high",
    "description": "Without an account of its own the pod shares the default account of its namespace: every right that one service gets there, all have.",
    "remediation": "Create a ServiceAccount for the workload and name it in `serviceAccountName`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.5"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Protecting Pod service account tokens"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "complete": true
    },
    "matchConditions": [
      "variables.mounts"
    ],
    "variables": [
      {
        "name": "mounts",
        "expression": "getBool(podSpec, 'automountServiceAccountToken', true)"
      }
    ],
    "validations": [
      {
        "expression": "!(getString(podSpec, 'serviceAccountName') in ['', 'default']) || getString(podSpec, 'serviceAccount') != ''",
        "message": "The pod uses the default service account of its namespace.",
        "at": [
          "serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-external-ips",
    "title": "Service claims external addresses",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever may create a Service with externalIPs can take over traffic to any address from inside of the cluster (CVE-2020-8554).",
    "remediation": "Use a LoadBalancer, and forbid externalIPs by admission.",
    "cwe": [
      "CWE-300"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/",
      "https://github.com/kubernetes/kubernetes/issues/97076"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Service"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(object, 'spec.externalIPs').size() == 0",
        "messageExpression": "\"Service \" + getString(object, 'metadata.name') + \" claims external addresses.\"",
        "at": [
          "spec.externalIPs"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-aliases",
    "title": "Pod changes its hosts file",
    "severity": "info",
    "confidence": "high",
    "description": "hostAliases overrides name resolution inside of the pod, past DNS and whatever checks are made there.",
    "remediation": "Use a Service of type ExternalName or DNS.",
    "cwe": [
      "CWE-350"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(podSpec, 'hostAliases').size() == 0",
        "message": "The pod overrides name resolution by hostAliases.",
        "at": [
          "hostAliases"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-ipc",
    "title": "Pod shares the node's IPC namespace",
    "severity": "high",
    "confidence": "high",
    "description": "The pod runs in the IPC namespace of its node. It can read and write shared memory of processes on the node and of other pods.",
    "remediation": "Remove `hostIPC: true`. Agents of the node that need it belong in a namespace of their own with a waiver.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.4"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(podSpec, 'hostIPC', false)",
        "message": "The pod uses the node's IPC namespace (hostIPC: true).",
        "at": [
          "hostIPC"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-network",
    "title": "Pod shares the node's network namespace",
    "severity": "high",
    "confidence": "high",
    "description": "The pod runs in the network namespace of its node. It can listen to traffic of other pods, reach services that trust the node, such as the metadata service of the cloud, and is out of reach of network policies.",
    "remediation": "Remove `hostNetwork: true`. Agents of the node that need it belong in a namespace of their own with a waiver.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.5"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(podSpec, 'hostNetwork', false)",
        "message": "The pod uses the node's network namespace (hostNetwork: true).",
        "at": [
          "hostNetwork"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-path",
    "title": "Pod mounts a folder of the node",
    "severity": "medium",
    "confidence": "high",
    "description": "A hostPath volume ties the pod to its node and lets it read and write files there that outlive it and that other pods may trust.",
    "remediation": "Use an emptyDir, a configMap, or a persistent volume claim.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.12"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "each": "volumes"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "path",
        "expression": "getString(item, 'hostPath.path')"
      },
      {
        "name": "socket",
        "expression": "variables.path.matches('(docker|containerd|crio|podman)[^/]*[.]sock$')"
      },
      {
        "name": "critical",
        "expression": "variables.path.matches('^/(etc|root|proc|sys|boot|dev|var|run|var/run|home|usr|lib)?/?$') || variables.path.matches('^/(etc/kubernetes|var/lib/kubelet|var/lib/docker|var/lib/containerd|var/lib/etcd|root/[.]ssh|etc/ssh)(/|$)')"
      }
    ],
    "validations": [
      {
        "expression": "!hasPath(item, 'hostPath') || variables.socket || variables.critical",
        "messageExpression": "\"The volume mounts \" + variables.path + \" of the node.\"",
        "at": [
          "hostPath.path",
          "hostPath"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-pid",
    "title": "Pod shares the node's process namespace",
    "severity": "high",
    "confidence": "high",
    "description": "The pod runs in the process namespace of its node. It sees every process of the node with its environment and, with little more, can enter them.",
    "remediation": "Remove `hostPID: true`. Agents of the node that need it belong in a namespace of their own with a waiver.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.3"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(podSpec, 'hostPID', false)",
        "message": "The pod uses the node's process namespace (hostPID: true).",
        "at": [
          "hostPID"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-port",
    "title": "Container takes a port of the node",
    "severity": "medium",
    "confidence": "high",
    "description": "A hostPort listens on the address of the node: it goes around services, ingress and most network policies, and only one such pod fits on a node.",
    "remediation": "Remove `hostPort` and expose the pod by a Service.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.13"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "each": "ports"
    },
    "matchConditions": [
      "!getBool(podSpec, 'hostNetwork', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getInt(item, 'hostPort', 0) == 0",
        "messageExpression": "\"Port \" + string(getInt(item, 'hostPort', 0)) + \" of the node is taken by a container.\"",
        "at": [
          "hostPort"
        ]
      }
    ]
  },
  {
    "id": "k8s-host-process",
    "title": "Windows container runs as a process of the host",
    "severity": "critical",
    "confidence": "high",
    "description": "A HostProcess container runs directly on the Windows node with the rights of the account it names, without isolation.",
    "remediation": "Remove `windowsOptions.hostProcess`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.11"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(container, 'securityContext.windowsOptions.hostProcess', getBool(podSpec, 'securityContext.windowsOptions.hostProcess', false))",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs as a process of its Windows host.\"",
        "at": [
          "securityContext.windowsOptions.hostProcess",
          "podSpec:securityContext.windowsOptions.hostProcess"
        ]
      }
    ]
  },
  {
    "id": "k8s-image-latest",
    "title": "Image is named by the tag latest",
    "severity": "medium",
    "confidence": "high",
    "description": "`latest` is whatever was pushed last: two pods of one workload can run different code, a rollback does not roll back, and who takes over the registry account is in production at the next restart.",
    "remediation": "Name a version, better a digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/containers/images/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [
      "getString(container, 'image') != '' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(container, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag != 'latest'",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" uses the image tag latest.\"",
        "at": [
          "image"
        ]
      }
    ]
  },
  {
    "id": "k8s-image-pull-policy",
    "title": "Image is not pulled again though its tag moves",
    "severity": "low",
    "confidence": "high",
    "description": "With `imagePullPolicy: Never` or `IfNotPresent` and a moving tag, nodes keep what they have: an old image with known flaws, or one that somebody else left on the node.",
    "remediation": "Use `Always`, or name a version or digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/containers/images/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [
      "getString(container, 'image') != '' && variables.image.templated == false && variables.image.digest == '' && variables.image.tag in ['', 'latest']"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(container, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "!(getString(container, 'imagePullPolicy') in ['Never', 'IfNotPresent'])",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" keeps an old image of a moving tag.\"",
        "at": [
          "imagePullPolicy"
        ]
      }
    ]
  },
  {
    "id": "k8s-image-untagged",
    "title": "Image has neither tag nor digest",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without a tag the image is `latest`: whatever was pushed last. Two pods of one workload can run different code, and a rollback does not roll back.",
    "remediation": "Name a version, better a digest.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/containers/images/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [
      "getString(container, 'image') != '' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(container, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag != ''",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" names an image without tag or digest.\"",
        "at": [
          "image"
        ]
      }
    ]
  },
  {
    "id": "k8s-image-without-digest",
    "title": "Image is not pinned by digest",
    "severity": "info",
    "confidence": "high",
    "description": "A tag can be moved to another image after review. A digest names the bytes that were tested.",
    "remediation": "Append `@sha256:…`; tools such as Renovate keep it up to date.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/containers/images/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [
      "getString(container, 'image') != '' && variables.image.templated == false && variables.image.digest == ''"
    ],
    "variables": [
      {
        "name": "image",
        "expression": "image(getString(container, 'image'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.image.tag in ['', 'latest']",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" names its image by a tag, not by a digest.\"",
        "at": [
          "image"
        ]
      }
    ]
  },
  {
    "id": "k8s-ingress-snippet",
    "title": "Ingress injects configuration into nginx",
    "severity": "medium",
    "confidence": "high",
    "description": "A configuration snippet runs inside of the ingress controller, which can read all secrets of the cluster: whoever may write an Ingress takes them over (CVE-2021-25742).",
    "remediation": "Use the annotations made for the purpose, and switch snippets off in the controller.",
    "cwe": [
      "CWE-94"
    ],
    "controls": [],
    "references": [
      "https://github.com/kubernetes/kubernetes/issues/126811",
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress"
      ],
      "each": "metadata.annotations"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'key').matches('nginx[.]ingress[.]kubernetes[.]io/(configuration|server|auth|stream)-snippet')",
        "messageExpression": "\"Annotation \" + getString(item, 'key') + \" injects configuration into the ingress controller.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-ingress-wildcard-host",
    "title": "Ingress takes any host of a domain",
    "severity": "info",
    "confidence": "high",
    "description": "A wildcard host answers for names that nobody planned, which helps takeovers of forgotten names and hides which services exist.",
    "remediation": "Name the hosts.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress"
      ],
      "each": "spec.rules"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(item, 'host').startsWith('*')",
        "messageExpression": "\"The Ingress takes any host of \" + getString(item, 'host') + \".\"",
        "at": [
          "host"
        ]
      }
    ]
  },
  {
    "id": "k8s-ingress-without-tls",
    "title": "Ingress serves plain HTTP",
    "severity": "medium",
    "confidence": "medium",
    "description": "Requests to the service travel unencrypted to the ingress: sessions and passwords can be read and changed on the way.",
    "remediation": "Add `spec.tls` with the hosts and a certificate.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress",
        "extensions/Ingress"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(object, 'spec.tls').size() > 0 || keys(getMap(object, 'metadata.annotations')).exists(key, key.matches('(?i)certificate|ssl-cert|pre-shared-cert|listen-ports|frontend-config'))",
        "messageExpression": "\"Ingress \" + getString(object, 'metadata.name') + \" has no TLS.\"",
        "at": [
          "spec.tls"
        ]
      }
    ]
  },
  {
    "id": "k8s-liveness-probe-missing",
    "title": "Container of a service has no liveness probe",
    "severity": "info",
    "confidence": "high",
    "description": "Without a liveness probe a process that hangs is never restarted.",
    "remediation": "Add a `livenessProbe`.",
    "cwe": [
      "CWE-754"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "kinds": [
        "apps/Deployment",
        "apps/StatefulSet",
        "apps/DaemonSet"
      ],
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [
      "getList(container, 'ports').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'livenessProbe')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no liveness probe.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-load-balancer-open",
    "title": "Load balancer is open to all addresses",
    "severity": "medium",
    "confidence": "medium",
    "description": "The Service gets a public load balancer that anybody can reach: it names no source ranges and is not marked internal.",
    "remediation": "Set `loadBalancerSourceRanges`, ask the cloud for an internal one by annotation, or use an Ingress.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Service"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.type') != 'LoadBalancer' || getList(object, 'spec.loadBalancerSourceRanges').size() > 0 || keys(getMap(object, 'metadata.annotations')).exists(key, key.matches('(?i)internal|scheme|private|source-ranges|load-balancer-type'))",
        "messageExpression": "\"Service \" + getString(object, 'metadata.name') + \" has a load balancer that is open to all addresses.\"",
        "at": [
          "spec.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-memory-limit-missing",
    "title": "Container has no memory limit",
    "severity": "low",
    "confidence": "high",
    "description": "Without a memory limit one leak or one large request takes the memory of the node, and other pods are killed. An attacker needs no more for a denial of service.",
    "remediation": "Set `resources.limits.memory`.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Resource policies"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'resources.limits.memory')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no memory limit.\"",
        "at": [
          "resources.limits",
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-memory-request-missing",
    "title": "Container has no memory request",
    "severity": "info",
    "confidence": "high",
    "description": "Without a memory request the scheduler packs pods blindly, and this one is among the first to be killed. A service under load then fails first.",
    "remediation": "Set `resources.requests.memory`.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'resources.requests.memory') || hasPath(container, 'resources.limits.memory')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no memory request.\"",
        "at": [
          "resources.requests",
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-namespace-privileged",
    "title": "Namespace allows privileged pods",
    "severity": "medium",
    "confidence": "high",
    "description": "The namespace enforces the Pod Security level `privileged`, which allows everything.",
    "remediation": "Use the level baseline or restricted; put agents that need more into a namespace of their own.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Namespace"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(object, 'metadata.labels', 'pod-security.kubernetes.io/enforce') != 'privileged'",
        "messageExpression": "\"Namespace \" + getString(object, 'metadata.name') + \" allows privileged pods.\"",
        "at": [
          "metadata.labels"
        ]
      }
    ]
  },
  {
    "id": "k8s-namespace-without-pod-security",
    "title": "Namespace does not enforce a Pod Security level",
    "severity": "low",
    "confidence": "high",
    "description": "Nothing in the namespace stops a privileged pod: Pod Security Admission enforces only what a label asks for.",
    "remediation": "Label the namespace `pod-security.kubernetes.io/enforce: restricted` (or baseline).",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.1"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Namespace"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(object, 'metadata.labels', 'pod-security.kubernetes.io/enforce') != ''",
        "messageExpression": "\"Namespace \" + getString(object, 'metadata.name') + \" enforces no Pod Security level.\"",
        "at": [
          "metadata.labels"
        ]
      }
    ]
  },
  {
    "id": "k8s-network-policy-allows-all",
    "title": "Network policy allows traffic from everywhere",
    "severity": "low",
    "confidence": "high",
    "description": "An ingress rule without `from` allows all sources: the policy selects pods but protects nothing on its ports.",
    "remediation": "Name who may connect, by `podSelector`, `namespaceSelector` or `ipBlock`.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.3.2"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/NetworkPolicy"
      ],
      "each": "spec.ingress"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(item, 'from').size() > 0 || getList(item, 'ports').size() > 0",
        "message": "The policy allows traffic from everywhere on all ports.",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-no-network-policy",
    "title": "No network policy selects the workload",
    "severity": "low",
    "confidence": "medium",
    "description": "Without a network policy every pod of the cluster can reach the pods of the workload, and they can reach everything. One service that is broken into is a way to all others.",
    "remediation": "Add a NetworkPolicy in the same namespace whose podSelector matches the pods; start with one that denies all.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.3.2"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Network separation"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
    ],
    "sensitive": false,
    "match": {
      "target": "repository"
    },
    "matchConditions": [],
    "variables": [],
    "validations": []
  },
  {
    "id": "k8s-node-port-service",
    "title": "Service opens a port on every node",
    "severity": "low",
    "confidence": "high",
    "description": "A NodePort listens on the address of every node: past the ingress with its TLS, logging and rate limits, and wherever nodes can be reached from.",
    "remediation": "Use ClusterIP behind an Ingress or Gateway.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Service"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.type') != 'NodePort'",
        "messageExpression": "\"Service \" + getString(object, 'metadata.name') + \" opens a port on every node.\"",
        "at": [
          "spec.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-privilege-escalation-allowed",
    "title": "Privilege escalation is allowed",
    "severity": "medium",
    "confidence": "high",
    "description": "With `allowPrivilegeEscalation: true` a process can get more rights than its parent, for example by a setuid program: a foothold as a common user becomes root in the container.",
    "remediation": "Set `allowPrivilegeEscalation: false`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.6"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [
      "!getBool(container, 'securityContext.privileged', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(container, 'securityContext.allowPrivilegeEscalation', false)",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" allows privilege escalation.\"",
        "at": [
          "securityContext.allowPrivilegeEscalation"
        ]
      }
    ]
  },
  {
    "id": "k8s-privilege-escalation-not-denied",
    "title": "Privilege escalation is not denied",
    "severity": "medium",
    "confidence": "high",
    "description": "`allowPrivilegeEscalation` is not set and is then true: a process can get more rights than its parent, for example by a setuid program.",
    "remediation": "Set `securityContext.allowPrivilegeEscalation: false` on the container.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.6"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "complete": true
    },
    "matchConditions": [
      "getString(podSpec, 'os.name') != 'windows'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'securityContext.allowPrivilegeEscalation')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" does not set allowPrivilegeEscalation: false.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-privileged-container",
    "title": "Container runs privileged",
    "severity": "critical",
    "confidence": "high",
    "description": "A privileged container has all capabilities and all devices of the node. Whoever gets into it controls the node and every other pod on it.",
    "remediation": "Remove `privileged: true`; add the one capability that is needed under `securityContext.capabilities.add`.",
    "cwe": [
      "CWE-250",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.2"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(container, 'securityContext.privileged', false)",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs privileged: it has full control of the node.\"",
        "at": [
          "securityContext.privileged"
        ]
      }
    ]
  },
  {
    "id": "k8s-probe-host",
    "title": "Probe or lifecycle hook names a host of its own",
    "severity": "low",
    "confidence": "high",
    "description": "A probe with `host` makes the kubelet call an address of the author's choice from the network of the node: a way to reach what the pod itself may not.",
    "remediation": "Remove `host`; the kubelet then calls the pod.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "['livenessProbe.httpGet', 'readinessProbe.httpGet', 'startupProbe.httpGet', 'livenessProbe.tcpSocket', 'readinessProbe.tcpSocket', 'startupProbe.tcpSocket', 'lifecycle.postStart.httpGet', 'lifecycle.preStop.httpGet'].all(path, getString(container, path + '.host') in ['', 'localhost', '127.0.0.1'])",
        "message": "The kubelet is told to call a host that is not the pod.",
        "at": [
          "livenessProbe.httpGet.host",
          "readinessProbe.httpGet.host",
          "startupProbe.httpGet.host",
          "livenessProbe.tcpSocket.host",
          "readinessProbe.tcpSocket.host",
          "startupProbe.tcpSocket.host",
          "lifecycle.postStart.httpGet.host",
          "lifecycle.preStop.httpGet.host"
        ]
      }
    ]
  },
  {
    "id": "k8s-proc-mount",
    "title": "Container sees /proc unmasked",
    "severity": "high",
    "confidence": "high",
    "description": "With procMount Unmasked the parts of /proc that the runtime hides and makes read-only are open, which makes an escape from the container much easier.",
    "remediation": "Remove `procMount`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(container, 'securityContext.procMount') in ['', 'Default']",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" sees /proc unmasked.\"",
        "at": [
          "securityContext.procMount"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-all-rights",
    "title": "Role grants every right",
    "severity": "high",
    "confidence": "high",
    "description": "The rule grants every verb on every resource of every API group: it is cluster-admin by another name. One leaked token of an account that holds it is the whole cluster.",
    "remediation": "List the API groups, resources and verbs that are needed.",
    "cwe": [
      "CWE-250",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Authentication and authorization"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!('*' in variables.verbs && '*' in variables.resources && '*' in variables.groups)",
        "messageExpression": "variables.role + \" grants every right.\"",
        "at": [
          "verbs"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-certificate-approval",
    "title": "Role can approve certificates",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever approves certificate signing requests can issue himself a certificate for any user of the cluster.",
    "remediation": "Remove the right; leave approval to the controller of the cluster.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.11"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!('certificatesigningrequests/approval' in variables.resources && ['update', 'patch', '*'].exists(verb, verb in variables.verbs))",
        "messageExpression": "variables.role + \" can approve certificates.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-create-pods",
    "title": "Role can create pods",
    "severity": "low",
    "confidence": "medium",
    "description": "Whoever creates pods can mount every Secret of the namespace and use every service account in it, and without admission rules take over a node.",
    "remediation": "Leave the creation of workloads to a controller or the deployment pipeline.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.4"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('pods' in variables.resources || 'deployments' in variables.resources || 'daemonsets' in variables.resources || 'statefulsets' in variables.resources || 'replicasets' in variables.resources || 'jobs' in variables.resources || 'cronjobs' in variables.resources || 'replicationcontrollers' in variables.resources) && ('create' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', 'apps', 'batch', '*']))",
        "messageExpression": "variables.role + \" can create pods.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-escalation-verbs",
    "title": "Role can give itself more rights",
    "severity": "high",
    "confidence": "high",
    "description": "With `escalate`, `bind` or `impersonate` the holder of the role gives himself every right of the cluster or acts as any user.",
    "remediation": "Remove the verb, or restrict it by `resourceNames`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.8"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(['escalate', 'bind', 'impersonate'].exists(verb, verb in variables.verbs) && ['roles', 'clusterroles', 'users', 'groups', 'serviceaccounts', '*'].exists(name, name in variables.resources) && getList(item, 'resourceNames').size() == 0)",
        "messageExpression": "variables.role + \" can give itself more rights.\"",
        "at": [
          "verbs"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-node-proxy",
    "title": "Role can use the kubelet API of nodes",
    "severity": "high",
    "confidence": "high",
    "description": "nodes/proxy reaches the kubelet directly: commands in every pod of the node, past admission and audit.",
    "remediation": "Remove `nodes/proxy`; metrics need nodes/metrics alone.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.10"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('nodes/proxy' in variables.resources || 'nodes/*' in variables.resources) && ('get' in variables.verbs || 'create' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', '*']))",
        "messageExpression": "variables.role + \" can use the kubelet API.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-persistent-volumes",
    "title": "Role can create persistent volumes",
    "severity": "medium",
    "confidence": "high",
    "description": "A persistent volume can be of type hostPath: whoever creates one reaches the file system of the nodes.",
    "remediation": "Leave it to the storage provisioner.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.9"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('persistentvolumes' in variables.resources) && ('create' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', '*']))",
        "messageExpression": "variables.role + \" can create persistent volumes.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-pod-exec",
    "title": "Role can run commands in pods",
    "severity": "medium",
    "confidence": "high",
    "description": "`create` on pods/exec or pods/attach is a shell in every pod in reach of the role, with its secrets and its service account.",
    "remediation": "Remove it; use ephemeral rights for debugging.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('pods/exec' in variables.resources || 'pods/attach' in variables.resources || 'pods/*' in variables.resources) && ('create' in variables.verbs || 'get' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', '*']))",
        "messageExpression": "variables.role + \" can run commands in pods.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-secrets-access",
    "title": "Role can read secrets",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever holds the role reads every Secret in its reach, among them tokens of more powerful service accounts. `list` and `watch` show the contents, too.",
    "remediation": "Name the secrets in `resourceNames` with the verb get, or mount the one that is needed.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.2"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('secrets' in variables.resources) && ('get' in variables.verbs || 'list' in variables.verbs || 'watch' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', '*']) && getList(item, 'resourceNames').size() == 0)",
        "messageExpression": "variables.role + \" can read secrets.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-token-creation",
    "title": "Role can create tokens of service accounts",
    "severity": "high",
    "confidence": "high",
    "description": "With `create` on serviceaccounts/token the holder gets a token of every service account in reach and with it its rights.",
    "remediation": "Restrict it by `resourceNames`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.13"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('serviceaccounts/token' in variables.resources || 'serviceaccounts/*' in variables.resources) && ('create' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['', '*']) && getList(item, 'resourceNames').size() == 0)",
        "messageExpression": "variables.role + \" can create tokens of service accounts.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-webhook-configuration",
    "title": "Role can change admission webhooks",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever changes admission webhooks reads and alters every object that is written to the cluster, secrets too.",
    "remediation": "Restrict it by `resourceNames` to the webhook of the component itself.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.12"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!(('mutatingwebhookconfigurations' in variables.resources || 'validatingwebhookconfigurations' in variables.resources) && ('create' in variables.verbs || 'update' in variables.verbs || 'patch' in variables.verbs || '*' in variables.verbs) && variables.groups.exists(group, group in ['admissionregistration.k8s.io', '*']) && getList(item, 'resourceNames').size() == 0)",
        "messageExpression": "variables.role + \" can change admission webhooks.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-wildcard-api-groups",
    "title": "Role grants every API group",
    "severity": "low",
    "confidence": "high",
    "description": "The rule has `*` under apiGroups: it grants more than anybody thought of, and whatever is added to the cluster later.",
    "remediation": "List the API groups that are needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!('*' in variables.groups) || ('*' in variables.verbs && '*' in variables.resources && '*' in variables.groups)",
        "messageExpression": "variables.role + \" grants every API group.\"",
        "at": [
          "apiGroups"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-wildcard-resources",
    "title": "Role grants every resource",
    "severity": "medium",
    "confidence": "high",
    "description": "The rule has `*` under resources: it grants more than anybody thought of, and whatever is added to the cluster later.",
    "remediation": "List the resources that are needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!('*' in variables.resources) || ('*' in variables.verbs && '*' in variables.resources && '*' in variables.groups)",
        "messageExpression": "variables.role + \" grants every resource.\"",
        "at": [
          "resources"
        ]
      }
    ]
  },
  {
    "id": "k8s-rbac-wildcard-verbs",
    "title": "Role grants every verb",
    "severity": "medium",
    "confidence": "high",
    "description": "The rule has `*` under verbs: it grants more than anybody thought of, and whatever is added to the cluster later.",
    "remediation": "List the verbs that are needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/Role",
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "rules"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "verbs",
        "expression": "getStrings(item, 'verbs')"
      },
      {
        "name": "resources",
        "expression": "getStrings(item, 'resources')"
      },
      {
        "name": "groups",
        "expression": "getStrings(item, 'apiGroups')"
      },
      {
        "name": "role",
        "expression": "getString(object, 'kind') + ' ' + getString(object, 'metadata.name')"
      }
    ],
    "validations": [
      {
        "expression": "!('*' in variables.verbs) || ('*' in variables.verbs && '*' in variables.resources && '*' in variables.groups)",
        "messageExpression": "variables.role + \" grants every verb.\"",
        "at": [
          "verbs"
        ]
      }
    ]
  },
  {
    "id": "k8s-readiness-probe-missing",
    "title": "Container of a service has no readiness probe",
    "severity": "info",
    "confidence": "high",
    "description": "Without a readiness probe the pod gets requests before it can answer them, and after it no longer can: each rollout loses requests.",
    "remediation": "Add a `readinessProbe`.",
    "cwe": [
      "CWE-754"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "kinds": [
        "apps/Deployment",
        "apps/StatefulSet",
        "apps/DaemonSet"
      ],
      "containerTypes": [
        "containers"
      ],
      "complete": true
    },
    "matchConditions": [
      "getList(container, 'ports').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(container, 'readinessProbe')",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no readiness probe.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-run-as-non-root-missing",
    "title": "Container may run as root",
    "severity": "medium",
    "confidence": "high",
    "description": "Neither pod nor container sets `runAsNonRoot: true` or a user, so the container runs as whatever its image says, which for most images is root.",
    "remediation": "Set `securityContext.runAsNonRoot: true` on the pod.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.7"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "complete": true
    },
    "matchConditions": [
      "!getBool(container, 'securityContext.privileged', false) && getString(podSpec, 'os.name') != 'windows'"
    ],
    "variables": [
      {
        "name": "nonRoot",
        "expression": "get(container, 'securityContext.runAsNonRoot', get(podSpec, 'securityContext.runAsNonRoot', false))"
      },
      {
        "name": "user",
        "expression": "getInt(container, 'securityContext.runAsUser', getInt(podSpec, 'securityContext.runAsUser', -1))"
      }
    ],
    "validations": [
      {
        "expression": "variables.nonRoot == true || variables.user != -1",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" may run as root: runAsNonRoot is not set.\"",
        "at": [
          "securityContext.runAsNonRoot",
          "podSpec:securityContext.runAsNonRoot"
        ]
      }
    ]
  },
  {
    "id": "k8s-run-as-root",
    "title": "Container runs as root by its manifest",
    "severity": "medium",
    "confidence": "high",
    "description": "The manifest makes the container run as user 0. A flaw in the service then gives root inside the container, and every flaw of the runtime or kernel counts double.",
    "remediation": "Set `runAsUser` to another number and `runAsNonRoot: true`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.7"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "nonRoot",
        "expression": "get(container, 'securityContext.runAsNonRoot', get(podSpec, 'securityContext.runAsNonRoot', false))"
      },
      {
        "name": "user",
        "expression": "getInt(container, 'securityContext.runAsUser', getInt(podSpec, 'securityContext.runAsUser', -1))"
      }
    ],
    "validations": [
      {
        "expression": "variables.user != 0",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs as user 0.\"",
        "at": [
          "securityContext.runAsUser",
          "podSpec:securityContext.runAsUser"
        ]
      }
    ]
  },
  {
    "id": "k8s-run-as-root-group",
    "title": "Container runs with the root group",
    "severity": "low",
    "confidence": "high",
    "description": "The manifest gives the process group 0. Many images and volumes let that group read and write files of root.",
    "remediation": "Set `runAsGroup` to another number.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getInt(container, 'securityContext.runAsGroup', getInt(podSpec, 'securityContext.runAsGroup', -1)) != 0",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs with group 0.\"",
        "at": [
          "securityContext.runAsGroup",
          "podSpec:securityContext.runAsGroup"
        ]
      }
    ]
  },
  {
    "id": "k8s-runtime-socket-mount",
    "title": "Pod mounts the socket of the container runtime",
    "severity": "critical",
    "confidence": "high",
    "description": "Through the socket of Docker, containerd or CRI-O a process starts containers of its choice on the node, also privileged ones: it is root on the node.",
    "remediation": "Do not mount the socket. Build images with a builder that needs none (BuildKit rootless, Kaniko); read metrics from the kubelet.",
    "cwe": [
      "CWE-250",
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.12"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "each": "volumes"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "path",
        "expression": "getString(item, 'hostPath.path')"
      },
      {
        "name": "socket",
        "expression": "variables.path.matches('(docker|containerd|crio|podman)[^/]*[.]sock$')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.socket",
        "messageExpression": "\"The volume mounts \" + variables.path + \": whoever reaches that socket is root on the node.\"",
        "at": [
          "hostPath.path"
        ]
      }
    ]
  },
  {
    "id": "k8s-seccomp-missing",
    "title": "No seccomp profile is set",
    "severity": "low",
    "confidence": "high",
    "description": "Without a profile the container runs unconfined on most clusters: it can make every system call of the kernel.",
    "remediation": "Set `securityContext.seccompProfile.type: RuntimeDefault` on the pod.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.7.2"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "complete": true
    },
    "matchConditions": [
      "!getBool(container, 'securityContext.privileged', false) && getString(podSpec, 'os.name') != 'windows'"
    ],
    "variables": [
      {
        "name": "profile",
        "expression": "get(container, 'securityContext.seccompProfile.type', get(podSpec, 'securityContext.seccompProfile.type', ''))"
      }
    ],
    "validations": [
      {
        "expression": "variables.profile != ''",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has no seccomp profile.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-seccomp-unconfined",
    "title": "Seccomp is switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "The container can make every system call of the kernel, also the ones that exploits of the kernel need and no service does.",
    "remediation": "Use `seccompProfile: {type: RuntimeDefault}`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.7.2"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "profile",
        "expression": "get(container, 'securityContext.seccompProfile.type', get(podSpec, 'securityContext.seccompProfile.type', ''))"
      }
    ],
    "validations": [
      {
        "expression": "variables.profile != 'Unconfined'",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" runs without a seccomp profile (Unconfined).\"",
        "at": [
          "securityContext.seccompProfile.type",
          "podSpec:securityContext.seccompProfile.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-secret-as-env",
    "title": "Secret is handed over as an environment variable",
    "severity": "info",
    "confidence": "high",
    "description": "Environment variables end up in crash reports, child processes and the output of debugging pages. Files in a mounted volume do not, and follow a rotation.",
    "remediation": "Mount the Secret as a volume.",
    "cwe": [
      "CWE-526"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.4.1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/secret/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "each": "env"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(item, 'valueFrom.secretKeyRef')",
        "messageExpression": "\"Environment variable \" + getString(item, 'name') + \" is filled from a Secret.\"",
        "at": [
          "valueFrom.secretKeyRef"
        ]
      }
    ]
  },
  {
    "id": "k8s-secret-in-env",
    "title": "Secret stands in the manifest as an environment variable",
    "severity": "high",
    "confidence": "medium",
    "description": "The value of the variable is written into the manifest, so everybody who can read the repository or the object has it, and it cannot be changed without a deployment.",
    "remediation": "Put it into a Secret that is not in the repository and refer to it by `valueFrom.secretKeyRef`. Replace the value: it is known.",
    "cwe": [
      "CWE-798",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.4.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Secrets"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/secret/"
    ],
    "sensitive": true,
    "match": {
      "target": "container",
      "each": "env"
    },
    "matchConditions": [
      "looksSecret(getString(item, 'name')) && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"Environment variable \" + getString(item, 'name') + \" holds a secret in plain text.\"",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "k8s-secret-with-data",
    "title": "Secret object is in the repository with its values",
    "severity": "high",
    "confidence": "medium",
    "description": "The manifest holds the values of a Secret. Base64 is no encryption. Everybody who can read the repository has them, also in its history.",
    "remediation": "Create the Secret from outside (External Secrets, Sealed Secrets, SOPS, the CI system), and replace the values: they are known.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Secrets"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/secret/",
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "kinds": [
        "Secret"
      ],
      "each": "data"
    },
    "matchConditions": [
      "!isPlaceholder(getString(item, 'value')) && !hasPath(object, 'sops') && !getString(item, 'value').startsWith('ENC[') && !looksPublic(getString(item, 'key')) && getString(object, 'type') != 'kubernetes.io/service-account-token'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"Secret \" + getString(object, 'metadata.name') + \" has the value of \" + getString(item, 'key') + \" in the repository.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-secret-with-string-data",
    "title": "Secret object is in the repository with its values",
    "severity": "high",
    "confidence": "medium",
    "description": "The manifest holds the values of a Secret. Everybody who can read the repository has them, also in its history.",
    "remediation": "Create the Secret from outside (External Secrets, Sealed Secrets, SOPS, the CI system), and replace the values: they are known.",
    "cwe": [
      "CWE-798",
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.4"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Secrets"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/secret/",
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "kinds": [
        "Secret"
      ],
      "each": "stringData"
    },
    "matchConditions": [
      "!isPlaceholder(getString(item, 'value')) && !hasPath(object, 'sops') && !getString(item, 'value').startsWith('ENC[') && !looksPublic(getString(item, 'key')) && getString(object, 'type') != 'kubernetes.io/service-account-token'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"Secret \" + getString(object, 'metadata.name') + \" has the value of \" + getString(item, 'key') + \" in the repository.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-selinux-options",
    "title": "SELinux options leave the confined types",
    "severity": "medium",
    "confidence": "high",
    "description": "A custom SELinux user, role or type can take the container out of the confinement that separates it from the node.",
    "remediation": "Remove `seLinuxOptions`, or use one of the types container_t, container_init_t, container_kvm_t, container_engine_t.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "container"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "options",
        "expression": "hasPath(container, 'securityContext.seLinuxOptions') ? getMap(container, 'securityContext.seLinuxOptions') : getMap(podSpec, 'securityContext.seLinuxOptions')"
      }
    ],
    "validations": [
      {
        "expression": "getString(variables.options, 'type') in ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'] && getString(variables.options, 'user') == '' && getString(variables.options, 'role') == ''",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" sets SELinux options outside the confined types.\"",
        "at": [
          "securityContext.seLinuxOptions",
          "podSpec:securityContext.seLinuxOptions"
        ]
      }
    ]
  },
  {
    "id": "k8s-sensitive-host-path",
    "title": "Pod mounts a sensitive folder of the node",
    "severity": "high",
    "confidence": "high",
    "description": "The volume shows a folder of the node that holds credentials, configuration or other pods, such as /, /etc, /var/lib/kubelet or /proc. Reading it is enough to take over the node or the cluster.",
    "remediation": "Mount an emptyDir, a persistent volume, or a folder that holds nothing else.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.12"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Pod security"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "each": "volumes"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "path",
        "expression": "getString(item, 'hostPath.path')"
      },
      {
        "name": "socket",
        "expression": "variables.path.matches('(docker|containerd|crio|podman)[^/]*[.]sock$')"
      },
      {
        "name": "critical",
        "expression": "variables.path.matches('^/(etc|root|proc|sys|boot|dev|var|run|var/run|home|usr|lib)?/?$') || variables.path.matches('^/(etc/kubernetes|var/lib/kubelet|var/lib/docker|var/lib/containerd|var/lib/etcd|root/[.]ssh|etc/ssh)(/|$)')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.critical || variables.socket",
        "messageExpression": "\"The volume mounts \" + variables.path + \" of the node.\"",
        "at": [
          "hostPath.path"
        ]
      }
    ]
  },
  {
    "id": "k8s-service-account-token-mounted",
    "title": "Pod gets a token for the Kubernetes API",
    "severity": "low",
    "confidence": "medium",
    "description": "Kubernetes mounts a token of the service account into the pod unless told not to. Whoever breaks into the service can talk to the API server with it.",
    "remediation": "Set `automountServiceAccountToken: false` unless the service calls the Kubernetes API.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.6"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Protecting Pod service account tokens"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "complete": true
    },
    "matchConditions": [
      "getString(podSpec, 'serviceAccountName') in ['', 'default'] || getBool(podSpec, 'automountServiceAccountToken', false)"
    ],
    "variables": [
      {
        "name": "mounts",
        "expression": "getBool(podSpec, 'automountServiceAccountToken', true)"
      }
    ],
    "validations": [
      {
        "expression": "!variables.mounts",
        "message": "A token for the Kubernetes API is mounted into the pod.",
        "at": [
          "automountServiceAccountToken"
        ]
      }
    ]
  },
  {
    "id": "k8s-shared-process-namespace",
    "title": "Containers of the pod share one process namespace",
    "severity": "low",
    "confidence": "high",
    "description": "Each container of the pod sees the processes of the others, their environment and, by /proc, their files: a flaw in a side container reaches the service.",
    "remediation": "Remove `shareProcessNamespace: true` where it is not needed for debugging.",
    "cwe": [
      "CWE-653"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(podSpec, 'shareProcessNamespace', false)",
        "message": "The containers of the pod share one process namespace.",
        "at": [
          "shareProcessNamespace"
        ]
      }
    ]
  },
  {
    "id": "k8s-unsafe-sysctl",
    "title": "Pod sets an unsafe sysctl",
    "severity": "medium",
    "confidence": "high",
    "description": "The sysctl is outside the set that is safe for other pods: it can change the behaviour of the whole node or starve others.",
    "remediation": "Remove it, or set it on the node.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "baseline"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
      "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "each": "securityContext.sysctls"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'name') in ['', 'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes']",
        "messageExpression": "\"Sysctl \" + getString(item, 'name') + \" is not in the safe set.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "k8s-volume-type",
    "title": "Pod uses a volume type that the restricted level does not allow",
    "severity": "low",
    "confidence": "high",
    "description": "The restricted level allows configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected and secret. Other types reach storage past the permissions of persistent volumes.",
    "remediation": "Bind the storage by a persistentVolumeClaim or a CSI volume.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "Pod Security Standards",
        "id": "restricted"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "podSpec",
      "each": "volumes"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!['awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'gitRepo', 'glusterfs', 'iscsi', 'nfs', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume'].exists(kind, hasPath(item, kind))",
        "messageExpression": "\"Volume \" + getString(item, 'name') + \" is of a type that is not allowed at the restricted level.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-writable-root-filesystem",
    "title": "Root file system is writable",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever breaks into the container can change its programs and leave tools behind. A read-only root file system makes that much harder.",
    "remediation": "Set `securityContext.readOnlyRootFilesystem: true` and mount an emptyDir where the service writes.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Immutable container file systems"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.4"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "sensitive": false,
    "match": {
      "target": "container",
      "complete": true
    },
    "matchConditions": [
      "!getBool(container, 'securityContext.privileged', false) && getString(podSpec, 'os.name') != 'windows'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(container, 'securityContext.readOnlyRootFilesystem', false)",
        "messageExpression": "\"Container \" + getString(container, 'name') + \" has a writable root file system.\"",
        "at": [
          "securityContext.readOnlyRootFilesystem"
        ]
      }
    ]
  }
];
