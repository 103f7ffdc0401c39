/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {ResourceRule} from './resource-rule.ts';

export const RULES: readonly ResourceRule[] = [
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
      },
      {
        "expression": "!getList(object, 'spec.trafficPolicy.portLevelSettings').exists(port, getBool(port, 'tls.insecureSkipVerify', false)) && !getList(object, 'spec.subsets').exists(subset, getBool(subset, 'trafficPolicy.tls.insecureSkipVerify', false))",
        "messageExpression": "\"The certificate of \" + getString(object, 'spec.host') + \" is not checked for a port or a subset.\"",
        "at": [
          "spec.trafficPolicy.portLevelSettings",
          "spec.subsets"
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
    "id": "istio-destination-without-verification",
    "title": "Certificate of a service outside is checked by default settings alone",
    "severity": "low",
    "confidence": "medium",
    "description": "The rule starts TLS but names no authority and no name that the certificate must have. Before Istio 1.21 the proxy then takes any certificate; later versions check by the authorities of the system, which anybody can get a certificate from.",
    "remediation": "Set `caCertificates` (`system` for public authorities) or `credentialName`, and `subjectAltNames`.",
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
      "https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.istio.io/DestinationRule"
      ]
    },
    "matchConditions": [
      "getString(object, 'spec.trafficPolicy.tls.mode') in ['SIMPLE', 'MUTUAL']",
      "!getBool(object, 'spec.trafficPolicy.tls.insecureSkipVerify', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(object, 'spec.trafficPolicy.tls.caCertificates') || hasPath(object, 'spec.trafficPolicy.tls.credentialName') || getList(object, 'spec.trafficPolicy.tls.subjectAltNames').size() > 0",
        "messageExpression": "\"For \" + getString(object, 'spec.host') + \" no authority and no name is given.\"",
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
        ],
        "fix": {
          "set": "securityContext.capabilities.drop",
          "to": [
            "ALL"
          ]
        }
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
    "id": "k8s-grafana-open",
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
      "target": "container",
      "each": "env"
    },
    "matchConditions": [
      "getString(item, 'name') == 'GF_AUTH_ANONYMOUS_ENABLED'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value').lowerAscii() != 'true'",
        "message": "Nobody needs to sign in.",
        "at": [
          "value"
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
        "apps/DaemonSet",
        "apps/ReplicaSet",
        "ReplicationController",
        "Pod",
        "argoproj.io/Rollout"
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
        ],
        "fix": {
          "set": "securityContext.allowPrivilegeEscalation",
          "to": false
        }
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
        "at": [],
        "fix": {
          "set": "securityContext.allowPrivilegeEscalation",
          "to": false
        }
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
        ],
        "fix": {
          "set": "securityContext.privileged",
          "to": false
        }
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
        ],
        "fix": {
          "set": "securityContext.procMount",
          "to": "Default"
        }
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
        "apps/DaemonSet",
        "apps/ReplicaSet",
        "ReplicationController",
        "Pod",
        "argoproj.io/Rollout"
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
        "at": [],
        "fix": {
          "set": "securityContext.seccompProfile.type",
          "to": "RuntimeDefault"
        }
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
        ],
        "fix": {
          "set": "automountServiceAccountToken",
          "to": false
        }
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
        ],
        "fix": {
          "set": "shareProcessNamespace",
          "to": false
        }
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
    "id": "k8s-vault-dev-mode",
    "title": "Vault runs in development mode",
    "severity": "high",
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
      "target": "container"
    },
    "matchConditions": [
      "image(getString(container, 'image')).base in ['vault', 'openbao']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getStrings(container, 'args') + getStrings(container, 'command')).exists(word, word.matches('^-dev(-|$)| -dev( |-|$)')) && !getList(container, 'env').exists(variable, getString(variable, 'name') in ['VAULT_DEV_ROOT_TOKEN_ID', 'BAO_DEV_ROOT_TOKEN_ID'])",
        "message": "Vault runs in development mode.",
        "at": [
          "args",
          "command",
          "env"
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
        ],
        "fix": {
          "set": "securityContext.readOnlyRootFilesystem",
          "to": true
        }
      }
    ]
  },
  {
    "id": "operator-argocd-insecure-server",
    "title": "Argo CD is served without TLS",
    "severity": "low",
    "confidence": "high",
    "description": "Between the ingress and Argo CD tokens and passwords are readable.",
    "remediation": "Remove `server.insecure`, and let the ingress pass TLS through or encrypt again.",
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
      "https://argo-cd.readthedocs.io/en/stable/operator-manual/tls/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "ConfigMap"
      ],
      "each": "data"
    },
    "matchConditions": [
      "getString(object, 'metadata.name') == 'argocd-cmd-params-cm'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'key') == 'server.insecure' && getString(item, 'value') == 'true')",
        "message": "The server does no TLS.",
        "at": []
      }
    ]
  },
  {
    "id": "operator-argocd-open",
    "title": "Argo CD is open to everybody or served without TLS",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches it sees, and with the role of an administrator changes, what runs in the cluster.",
    "remediation": "Leave anonymous access off, make `policy.default` empty or `role:readonly`, and let Argo CD or the ingress in front of it do TLS.",
    "cwe": [
      "CWE-306",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "ConfigMap"
      ],
      "each": "data"
    },
    "matchConditions": [
      "getString(object, 'metadata.name').matches('^argocd-(cm|rbac-cm)$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'key') == 'users.anonymous.enabled' && getString(item, 'value') == 'true')",
        "message": "Nobody needs to sign in.",
        "at": []
      },
      {
        "expression": "!(getString(item, 'key') == 'policy.default' && getString(item, 'value') == 'role:admin')",
        "message": "Everybody who signs in is administrator.",
        "at": []
      }
    ]
  },
  {
    "id": "operator-argocd-plain-http-source",
    "title": "Manifests are fetched over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever is on the way decides what runs in the cluster.",
    "remediation": "Use `https://` or `ssh://`.",
    "cwe": [
      "CWE-319",
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
      "https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "argoproj.io/Application",
        "argoproj.io/ApplicationSet",
        "source.toolkit.fluxcd.io/GitRepository",
        "source.toolkit.fluxcd.io/HelmRepository",
        "source.toolkit.fluxcd.io/Bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(object, 'spec.source.repoURL').matches('^(http|git)://') && !getString(object, 'spec.template.spec.source.repoURL').matches('^(http|git)://') && !getString(object, 'spec.url').startsWith('http://')",
        "message": "Manifests come over a connection that anybody on the way can change.",
        "at": [
          "spec.source.repoURL",
          "spec.template.spec.source.repoURL",
          "spec.url"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.insecure', false)",
        "message": "Connections without TLS, or to anybody, are allowed.",
        "at": [
          "spec.insecure"
        ]
      }
    ]
  },
  {
    "id": "operator-argocd-project-allows-everything",
    "title": "Project of Argo CD may deploy anything from anywhere",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever may change one application of the project deploys from a repository of their own, into every namespace and with objects of the whole cluster.",
    "remediation": "Name the repositories, the destinations, and the kinds of the cluster that the project needs.",
    "cwe": [
      "CWE-269",
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://argo-cd.readthedocs.io/en/stable/user-guide/projects/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "argoproj.io/AppProject"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('*' in getStrings(object, 'spec.sourceRepos') && getList(object, 'spec.destinations').exists(one, getString(one, 'namespace') == '*'))",
        "message": "Every repository may be deployed into every namespace.",
        "at": [
          "spec.sourceRepos"
        ]
      },
      {
        "expression": "!getList(object, 'spec.clusterResourceWhitelist').exists(one, getString(one, 'group') == '*' && getString(one, 'kind') == '*')",
        "message": "Objects of the whole cluster may be deployed, of every kind.",
        "at": [
          "spec.clusterResourceWhitelist"
        ]
      }
    ]
  },
  {
    "id": "operator-certificate-weak",
    "title": "Certificate has a weak key or lasts for years",
    "severity": "medium",
    "confidence": "high",
    "description": "Keys of less than 2048 bits can be broken; a stolen certificate is of use until it ends.",
    "remediation": "Use `ECDSA` with 256 bits or `RSA` with 2048 or more, and a `duration` of 90 days.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-12"
      }
    ],
    "references": [
      "https://cert-manager.io/docs/usage/certificate/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "cert-manager.io/Certificate"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.privateKey.algorithm') in ['ECDSA', 'Ed25519'] || getInt(object, 'spec.privateKey.size', 2048) >= 2048",
        "message": "The key is too short.",
        "at": [
          "spec.privateKey.size"
        ]
      },
      {
        "expression": "getBool(object, 'spec.isCA', false) || !getString(object, 'spec.duration').matches('^([1-9][0-9]{4,}h|9[6-9][0-9]{2}h)')",
        "messageExpression": "\"It lasts for \" + getString(object, 'spec.duration') + \".\"",
        "at": [
          "spec.duration"
        ]
      }
    ]
  },
  {
    "id": "operator-issuer-not-verified",
    "title": "Issuer of certificates is reached without verification",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever is on the way answers as the authority: certificates are issued by them, or secrets of the sign-in are read.",
    "remediation": "Remove `skipTLSVerify`, use `https://`, and name the authority with `caBundle`.",
    "cwe": [
      "CWE-295",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-17"
      }
    ],
    "references": [
      "https://cert-manager.io/docs/reference/api-docs/#acme.cert-manager.io/v1.ACMEIssuer"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "cert-manager.io/Issuer",
        "cert-manager.io/ClusterIssuer"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(object, 'spec.acme.skipTLSVerify', false)",
        "message": "The server is not verified.",
        "at": [
          "spec.acme.skipTLSVerify"
        ]
      },
      {
        "expression": "!getString(object, 'spec.vault.server').startsWith('http://') && !getString(object, 'spec.acme.server').startsWith('http://')",
        "message": "The server is asked over plain HTTP.",
        "at": [
          "spec.vault.server",
          "spec.acme.server"
        ]
      }
    ]
  },
  {
    "id": "operator-kafka-listener-without-authentication",
    "title": "Listener of Kafka lets everybody in",
    "severity": "medium",
    "confidence": "high",
    "description": "Every pod that reaches the listener, and for one of type `route`, `loadbalancer`, `nodeport` or `ingress` everybody outside, is a client.",
    "remediation": "Set `authentication` of type `tls`, `scram-sha-512` or `oauth`, and authorization for the cluster.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-9"
      }
    ],
    "references": [
      "https://strimzi.io/docs/operators/latest/configuring#type-GenericKafkaListener-reference"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kafka.strimzi.io/Kafka"
      ],
      "each": "spec.kafka.listeners"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(item, 'authentication.type')",
        "messageExpression": "\"The listener \" + getString(item, 'name') + \" (\" + getString(item, 'type') + \") asks nobody who they are.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "operator-kafka-listener-without-tls",
    "title": "Listener of Kafka has no TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads and changes events, and with SCRAM passwords in use sees them signed in.",
    "remediation": "Set `tls: true`; clients get the authority of the cluster from the Secret that the operator makes.",
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
      "https://strimzi.io/docs/operators/latest/configuring#type-GenericKafkaListener-reference"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kafka.strimzi.io/Kafka"
      ],
      "each": "spec.kafka.listeners"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(item, 'tls', true)",
        "messageExpression": "\"The listener \" + getString(item, 'name') + \" has no TLS.\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "operator-kafka-storage-ephemeral",
    "title": "Kafka keeps its events in temporary storage",
    "severity": "low",
    "confidence": "high",
    "description": "Events are gone with the pods; a cluster that is restarted as a whole starts empty.",
    "remediation": "Use `persistent-claim` storage.",
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
      "https://strimzi.io/docs/operators/latest/configuring#type-EphemeralStorage-reference"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kafka.strimzi.io/Kafka",
        "kafka.strimzi.io/KafkaNodePool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.kafka.storage.type') != 'ephemeral' && getString(object, 'spec.storage.type') != 'ephemeral'",
        "message": "Events are gone with the pods.",
        "at": [
          "spec.kafka.storage.type",
          "spec.storage.type"
        ]
      }
    ]
  },
  {
    "id": "operator-kafka-user-may-everything",
    "title": "Account of Kafka may do everything",
    "severity": "medium",
    "confidence": "high",
    "description": "A service that is taken over reads all events and deletes topics of others.",
    "remediation": "Name the topics, groups and operations that the service needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://strimzi.io/docs/operators/latest/configuring#type-AclRule-reference"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kafka.strimzi.io/KafkaUser"
      ],
      "each": "spec.authorization.acls"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'resource.name') == '*' && ('All' in getStrings(item, 'operations') || getString(item, 'operation') == 'All') && getString(item, 'type') != 'deny')",
        "message": "All operations on all names are allowed.",
        "at": [
          "resource"
        ]
      }
    ]
  },
  {
    "id": "operator-kafka-without-authorization",
    "title": "Every client of Kafka may do everything",
    "severity": "medium",
    "confidence": "high",
    "description": "A service that is taken over reads all events and deletes topics of others.",
    "remediation": "Set `authorization: {type: simple}` and give each service a KafkaUser with rights on its topics.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://strimzi.io/docs/operators/latest/configuring#type-KafkaAuthorizationSimple-reference"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kafka.strimzi.io/Kafka"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(object, 'spec.kafka.listeners') || hasPath(object, 'spec.kafka.authorization.type')",
        "message": "Clients are not limited in what they may do.",
        "at": [
          "spec.kafka"
        ]
      }
    ]
  },
  {
    "id": "operator-mongodb-without-tls",
    "title": "MongoDB of the operator has no TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and data.",
    "remediation": "Set `spec.security.tls.enabled: true` with a certificate.",
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
      "https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/docs/secure.md"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "mongodbcommunity.mongodb.com/MongoDBCommunity"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(object, 'spec.members') || getBool(object, 'spec.security.tls.enabled', false)",
        "message": "TLS is not switched on.",
        "at": [
          "spec.security.tls.enabled",
          "spec.security",
          "spec"
        ]
      }
    ]
  },
  {
    "id": "operator-monitor-not-verified",
    "title": "Metrics are collected without verifying the service",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever is in the network answers in the place of the service, and receives the token that Prometheus sends.",
    "remediation": "Remove `insecureSkipVerify` and name the authority with `ca`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.TLSConfig"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "monitoring.coreos.com/ServiceMonitor",
        "monitoring.coreos.com/PodMonitor"
      ],
      "each": "spec.endpoints"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(item, 'tlsConfig.insecureSkipVerify', false)",
        "message": "The certificate is not verified.",
        "at": [
          "tlsConfig.insecureSkipVerify"
        ]
      }
    ]
  },
  {
    "id": "operator-postgres-superuser",
    "title": "Superuser of the database can sign in over the network",
    "severity": "low",
    "confidence": "high",
    "description": "A leaked password of the superuser gives all data, and commands on the machine of the database.",
    "remediation": "Leave `enableSuperuserAccess` off, and give services roles of their own.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloudnative-pg.io/documentation/current/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "postgresql.cnpg.io/Cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(object, 'spec.enableSuperuserAccess', false)",
        "message": "The superuser may sign in.",
        "at": [
          "spec.enableSuperuserAccess"
        ]
      }
    ]
  },
  {
    "id": "operator-postgres-trust",
    "title": "Database of the operator lets clients in without a password",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reaches the port is any user that the row names.",
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
      "https://cloudnative-pg.io/documentation/current/postgresql_conf/#the-pg_hba-section"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "postgresql.cnpg.io/Cluster"
      ],
      "each": "spec.postgresql.pg_hba"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(type(item) == string && item.matches('^host\\\\S*\\\\s.*\\\\s(trust|password)\\\\s*$'))",
        "message": "Clients need no password, or send it readable.",
        "at": []
      }
    ]
  },
  {
    "id": "operator-postgres-without-backup",
    "title": "Database of the operator has no backups",
    "severity": "medium",
    "confidence": "high",
    "description": "What is deleted, by mistake or by an attacker, is gone; replicas follow the deletion.",
    "remediation": "Set `spec.backup` with a store and a retention, or the plugin for backups, and add a ScheduledBackup.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      }
    ],
    "references": [
      "https://cloudnative-pg.io/documentation/current/backup/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "postgresql.cnpg.io/Cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(object, 'spec.instances') || hasPath(object, 'spec.backup') || hasPath(object, 'spec.plugins') || hasPath(object, 'spec.replica.source')",
        "message": "Nothing is said about backups.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "operator-rabbitmq-without-tls",
    "title": "RabbitMQ of the operator has no TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads messages and passwords.",
    "remediation": "Set `spec.tls.secretName` and `disableNonTLSListeners: true`.",
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
      "https://www.rabbitmq.com/kubernetes/operator/using-operator#tls-conf"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rabbitmq.com/RabbitmqCluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(object, 'spec.tls.secretName')",
        "message": "There is no certificate, so no TLS.",
        "at": [
          "spec"
        ]
      },
      {
        "expression": "!hasPath(object, 'spec.tls.secretName') || getBool(object, 'spec.tls.disableNonTLSListeners', false)",
        "message": "Connections without TLS are taken, too.",
        "at": [
          "spec.tls.disableNonTLSListeners",
          "spec.tls"
        ]
      }
    ]
  },
  {
    "id": "operator-scaler-not-verified",
    "title": "Scaler does not verify the service that it asks",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way decides how many copies run, and reads the password of the scaler.",
    "remediation": "Remove `unsafeSsl`, and give the authority by a TriggerAuthentication.",
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
      "https://keda.sh/docs/latest/scalers/prometheus/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "keda.sh/ScaledObject",
        "keda.sh/ScaledJob"
      ],
      "each": "spec.triggers"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'metadata.unsafeSsl') != 'true'",
        "message": "Certificates are not verified.",
        "at": [
          "type"
        ]
      }
    ]
  },
  {
    "id": "operator-scaler-secret-inline",
    "title": "Secret of a scaler stands in its settings",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository, or may read ScaledObjects, has the password.",
    "remediation": "Name a variable of the container (`passwordFromEnv`), or use a TriggerAuthentication.",
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
      "https://keda.sh/docs/latest/concepts/authentication/"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "kinds": [
        "keda.sh/ScaledObject",
        "keda.sh/ScaledJob"
      ],
      "each": "spec.triggers"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "isPlaceholder(getString(item, 'metadata.password')) && isPlaceholder(getString(item, 'metadata.apiKey')) && isPlaceholder(getString(item, 'metadata.personalAccessToken'))",
        "message": "A password stands in the settings.",
        "at": [
          "type"
        ]
      }
    ]
  },
  {
    "id": "operator-search-without-tls",
    "title": "Elasticsearch of the operator is served without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody on the way reads passwords and documents.",
    "remediation": "Remove `selfSignedCertificate.disabled`, or give a certificate of your own.",
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
      "https://www.elastic.co/docs/deploy-manage/security/k8s-https-settings"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "elasticsearch.k8s.elastic.co/Elasticsearch",
        "kibana.k8s.elastic.co/Kibana",
        "apm.k8s.elastic.co/ApmServer"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(object, 'spec.http.tls.selfSignedCertificate.disabled', false) || hasPath(object, 'spec.http.tls.certificate')",
        "message": "TLS is switched off.",
        "at": [
          "spec.http.tls.selfSignedCertificate.disabled"
        ]
      }
    ]
  },
  {
    "id": "operator-secret-store-for-all-namespaces",
    "title": "Every namespace may fetch secrets from the store",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever may create an ExternalSecret in any namespace reads every secret that the store may read.",
    "remediation": "Set `conditions` with the namespaces that need it, or use a SecretStore in each.",
    "cwe": [
      "CWE-862",
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://external-secrets.io/latest/api/clustersecretstore/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "external-secrets.io/ClusterSecretStore"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(object, 'spec.provider') || getList(object, 'spec.conditions').size() > 0",
        "message": "The store names no namespaces.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "operator-secret-store-plain-http",
    "title": "Secrets are fetched over plain HTTP or unverified",
    "severity": "high",
    "confidence": "high",
    "description": "Everybody on the way reads the secrets and the token that fetches them.",
    "remediation": "Use `https://` and name the authority with `caBundle` or `caProvider`.",
    "cwe": [
      "CWE-319",
      "CWE-295"
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
      "https://external-secrets.io/latest/provider/hashicorp-vault/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "external-secrets.io/SecretStore",
        "external-secrets.io/ClusterSecretStore",
        "secrets.hashicorp.com/VaultConnection"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(object, 'spec.provider.vault.server').startsWith('http://') && !getString(object, 'spec.provider.webhook.url').startsWith('http://') && !getString(object, 'spec.address').startsWith('http://')",
        "message": "Secrets come over a connection that anybody on the way can read.",
        "at": [
          "spec.provider.vault.server",
          "spec.provider.webhook.url",
          "spec.address"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.skipTLSVerify', false)",
        "message": "The certificate of the server is not verified.",
        "at": [
          "spec.skipTLSVerify"
        ]
      }
    ]
  }
];
