/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {ClusterRule} from './cluster-rule.ts';

export const RULES: readonly ClusterRule[] = [
  {
    "id": "istio-denial-needs-mutual-tls",
    "title": "Denial by identity does not hold for plain text",
    "severity": "medium",
    "confidence": "high",
    "description": "The policy denies by principal or namespace, which only mutual TLS tells. The pods take plain text, too: who sends that has no identity, so nothing is denied.",
    "remediation": "Set mutual TLS to STRICT for the pods, or turn the policy round: allow those that may.",
    "cwe": [
      "CWE-290"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/ops/best-practices/security/#mutual-tls"
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
      "getString(object, 'spec.action') == 'DENY' && getList(facts, 'plain').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getList(item, 'from').all(from, getStrings(from, 'source.principals').filter(one, one != '*').size() == 0 && getStrings(from, 'source.namespaces').size() == 0)",
        "messageExpression": "\"Plain text has no identity to deny, and \" + getString(facts, 'plain.0') + \" takes it.\"",
        "at": [
          "from"
        ]
      }
    ]
  },
  {
    "id": "istio-destination-partly-unencrypted",
    "title": "Traffic to a part of a service is sent unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "For this subset or port the rule switches TLS off: connections to it can be read and changed on the way.",
    "remediation": "Use `mode: ISTIO_MUTUAL`.",
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
        "expression": "getList(object, 'spec.trafficPolicy.portLevelSettings').all(port, getString(port, 'tls.mode') != 'DISABLE')",
        "messageExpression": "\"TLS to a port of \" + getString(object, 'spec.host') + \" is switched off.\"",
        "at": [
          "spec.trafficPolicy.portLevelSettings"
        ]
      },
      {
        "expression": "getList(object, 'spec.subsets').all(subset, getString(subset, 'trafficPolicy.tls.mode') != 'DISABLE')",
        "messageExpression": "\"TLS to a subset of \" + getString(object, 'spec.host') + \" is switched off.\"",
        "at": [
          "spec.subsets"
        ]
      }
    ]
  },
  {
    "id": "istio-gateway-old-tls",
    "title": "Mesh gateway accepts old versions of TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 have known flaws and are forbidden since RFC 8996; connections that use them can be read.",
    "remediation": "Set `minProtocolVersion: TLSV1_2`, or leave it out.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-TLSProtocol",
      "https://www.rfc-editor.org/rfc/rfc8996"
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
        "expression": "!(getString(item, 'tls.minProtocolVersion') in ['TLSV1_0', 'TLSV1_1'])",
        "message": "The gateway accepts old versions of TLS.",
        "at": [
          "tls.minProtocolVersion"
        ]
      }
    ]
  },
  {
    "id": "istio-mutual-tls-not-required",
    "title": "Nothing in the namespace requires mutual TLS",
    "severity": "medium",
    "confidence": "medium",
    "description": "Pods of the namespace get Istio's proxy, but no PeerAuthentication is for them: they take plain text, too. Whoever is in the network can read requests and call services without an identity.",
    "remediation": "Add a PeerAuthentication named `default` with `mtls.mode: STRICT` to the namespace, or one for the mesh to istio-system.",
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
      "https://istio.io/latest/docs/tasks/security/authentication/mtls-migration/"
    ],
    "sensitive": false,
    "match": {
      "target": "namespace"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "facts.tlsByDefault.size() == 0",
        "messageExpression": "\"No PeerAuthentication requires mutual TLS in namespace \" + getString(object, 'metadata.name') + \": \" + facts.tlsByDefault[0] + \" takes plain text.\"",
        "at": []
      }
    ]
  },
  {
    "id": "istio-namespace-without-authorization",
    "title": "No authorization policy is for the namespace",
    "severity": "low",
    "confidence": "medium",
    "description": "Every service of the mesh may call every endpoint of the services in the namespace: one that is broken into can use all others.",
    "remediation": "Add an AuthorizationPolicy without rules, which denies everything, and one for each service that says who may call it.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://istio.io/latest/docs/ops/best-practices/security/#use-default-deny-patterns"
    ],
    "sensitive": false,
    "match": {
      "target": "namespace"
    },
    "matchConditions": [
      "facts.meshed > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "facts.authorized",
        "messageExpression": "\"No AuthorizationPolicy is for the services of namespace \" + getString(object, 'metadata.name') + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "istio-policy-selects-nothing",
    "title": "Mesh policy is for pods that are not there",
    "severity": "low",
    "confidence": "low",
    "description": "No pod of the repository has the labels that the policy selects, though there are others in its namespace. Often a label was renamed, and the policy has protected nothing since.",
    "remediation": "Use the labels of the pods, or remove the policy.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/type/workload-selector/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/PeerAuthentication",
        "security.istio.io/RequestAuthentication",
        "security.istio.io/AuthorizationPolicy"
      ]
    },
    "matchConditions": [
      "getString(facts, 'reach') == 'workloads' && !getBool(facts, 'byReference', true) && getInt(facts, 'neighbours', 0) > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getInt(facts, 'selected', 1) > 0",
        "messageExpression": "\"No pod has the labels that \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" selects.\"",
        "at": [
          "spec.selector.matchLabels"
        ]
      }
    ]
  },
  {
    "id": "istio-port-mutual-tls-without-selector",
    "title": "Mutual TLS by port does not count",
    "severity": "low",
    "confidence": "high",
    "description": "Istio takes `portLevelMtls` only in a PeerAuthentication with a selector; here it is ignored, and the ports have the mode of the namespace.",
    "remediation": "Add a selector for the workload, or leave the ports out.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/security/peer_authentication/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/PeerAuthentication"
      ]
    },
    "matchConditions": [
      "keys(getMap(object, 'spec.portLevelMtls')).size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "keys(getMap(object, 'spec.selector.matchLabels')).size() > 0",
        "message": "portLevelMtls counts only together with a selector.",
        "at": [
          "spec.portLevelMtls"
        ]
      }
    ]
  },
  {
    "id": "istio-ports-excluded",
    "title": "Ports of the workload are kept from the mesh",
    "severity": "low",
    "confidence": "high",
    "description": "Connections to these ports do not pass the proxy: no mutual TLS, no authorization policy, no log.",
    "remediation": "Remove the annotation; give the client a proxy, or make the port's mutual TLS permissive.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/reference/config/annotations/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [
      "mesh.kind == 'istio'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(mesh, 'annotations', 'traffic.sidecar.istio.io/excludeInboundPorts') == ''",
        "messageExpression": "\"Connections to port \" + getLabel(mesh, 'annotations', 'traffic.sidecar.istio.io/excludeInboundPorts') + \" of \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" do not pass the proxy.\"",
        "at": []
      }
    ]
  },
  {
    "id": "istio-sidecar-injection-off",
    "title": "Workload stays out of the mesh of its namespace",
    "severity": "low",
    "confidence": "high",
    "description": "The namespace gets Istio's proxy, this workload does not: it sends and takes plain text, and policies of the mesh do not hold for it.",
    "remediation": "Remove `sidecar.istio.io/inject: \"false\"`, or exclude single ports.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload",
      "kinds": [
        "apps/Deployment",
        "apps/StatefulSet",
        "Pod",
        "argoproj.io/Rollout"
      ]
    },
    "matchConditions": [
      "!network.onHost && mesh.namespaceInjects == 'istio'"
    ],
    "variables": [
      {
        "name": "label",
        "expression": "getLabel(object, 'spec.template.metadata.labels', 'sidecar.istio.io/inject') + getLabel(object, 'metadata.labels', 'sidecar.istio.io/inject')"
      }
    ],
    "validations": [
      {
        "expression": "variables.label != 'false' && getLabel(mesh, 'annotations', 'sidecar.istio.io/inject') != 'false'",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" gets no proxy, though its namespace does.\"",
        "at": []
      }
    ]
  },
  {
    "id": "istio-token-not-required",
    "title": "Requests without a token are accepted",
    "severity": "medium",
    "confidence": "high",
    "description": "A RequestAuthentication refuses bad tokens, but lets requests without any pass. Nothing here requires one: whoever leaves the token out is not asked who they are.",
    "remediation": "Add an AuthorizationPolicy for the same pods that denies `notRequestPrincipals: [\"*\"]`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://istio.io/latest/docs/reference/config/security/request_authentication/",
      "https://istio.io/latest/docs/tasks/security/authentication/authn-policy/#require-a-valid-token"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "security.istio.io/RequestAuthentication"
      ]
    },
    "matchConditions": [
      "getList(object, 'spec.jwtRules').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(facts, 'tokenRequired', false)",
        "messageExpression": "\"RequestAuthentication \" + getString(object, 'metadata.name') + \" lets requests without a token pass, and no AuthorizationPolicy requires one.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-admission-policy-not-enforced",
    "title": "Admission policy only warns",
    "severity": "info",
    "confidence": "high",
    "description": "The binding says what is wrong, to the user or the audit log, and lets it pass.",
    "remediation": "Add `Deny` to `validationActions` once the warnings are gone.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding"
      ]
    },
    "matchConditions": [
      "getList(object, 'spec.validationActions').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(object, 'spec.validationActions').exists(action, action == 'Deny')",
        "messageExpression": "\"Policy \" + getString(object, 'spec.policyName') + \" refuses nothing.\"",
        "at": [
          "spec.validationActions"
        ]
      }
    ]
  },
  {
    "id": "k8s-admission-policy-violated",
    "title": "Manifest violates an admission policy of the repository",
    "severity": "medium",
    "confidence": "high",
    "description": "A ValidatingAdmissionPolicy of the same repository refuses the object, or warns of it: either the policy is not where it should be, or the object cannot be applied.",
    "remediation": "Change the object as the policy asks, or take it out of the policy's match constraints on purpose.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.3.1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/"
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
    "id": "k8s-admission-webhook-fails-open",
    "title": "Admission webhook is passed when it does not answer",
    "severity": "low",
    "confidence": "low",
    "description": "With `failurePolicy: Ignore` everything is admitted while the webhook is down or slow: whoever can keep it busy passes its checks.",
    "remediation": "Set `failurePolicy: Fail`, with several replicas, and leave out the webhook's own namespace.",
    "cwe": [
      "CWE-636"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "admissionregistration.k8s.io/ValidatingWebhookConfiguration"
      ],
      "each": "webhooks"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'failurePolicy') != 'Ignore'",
        "messageExpression": "\"Webhook \" + getString(item, 'name') + \" is passed when it does not answer.\"",
        "at": [
          "failurePolicy"
        ]
      }
    ]
  },
  {
    "id": "k8s-aggregation-selects-all",
    "title": "Cluster role takes up every other one",
    "severity": "high",
    "confidence": "high",
    "description": "An empty selector fits all cluster roles: the role has the rights of all of them, those that are added later too.",
    "remediation": "Select parts by a label of their own, such as `rbac.example.com/aggregate-to-shop`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "rbac.authorization.k8s.io/ClusterRole"
      ],
      "each": "aggregationRule.clusterRoleSelectors"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "keys(getMap(item, 'matchLabels')).size() > 0 || getList(item, 'matchExpressions').size() > 0",
        "message": "The selector fits all cluster roles.",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-api-server-open",
    "title": "API server takes requests that it should refuse",
    "severity": "high",
    "confidence": "high",
    "description": "The arguments switch a check of the API server off: every request is allowed, or tokens are read from a plain file.",
    "remediation": "Use `--authorization-mode=Node,RBAC` and leave out `--token-auth-file`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "1.2.7"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "1.2.2"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "(getList(podSpec, 'containers')).filter(one, words(one).exists(word, word.matches('kube-apiserver$')) && words(one).exists(word, word.matches('^--authorization-mode=.*AlwaysAllow') || word.startsWith('--token-auth-file=') || word.startsWith('--basic-auth-file=')))"
      }
    ],
    "validations": [
      {
        "expression": "variables.open.size() == 0",
        "message": "The API server takes requests that it should refuse.",
        "at": [
          "podSpec:containers.0.command",
          "podSpec:containers"
        ]
      }
    ]
  },
  {
    "id": "k8s-api-server-without-audit",
    "title": "API server writes no audit log",
    "severity": "medium",
    "confidence": "high",
    "description": "Nobody can tell afterwards who read a Secret, started a pod or gave rights to an account.",
    "remediation": "Set `--audit-policy-file` and `--audit-log-path`, or `--audit-webhook-config-file`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "1.2.17"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "servers",
        "expression": "(getList(podSpec, 'containers')).filter(one, words(one).exists(word, word.matches('(^|/)kube-apiserver$')) && words(one).size() > 3)"
      }
    ],
    "validations": [
      {
        "expression": "!variables.servers.exists(one, !words(one).exists(word, word.matches('^--audit-(log-path|webhook-config-file)(=|$)')))",
        "message": "The API server writes no audit log.",
        "at": [
          "podSpec:containers.0.command",
          "podSpec:containers"
        ]
      }
    ]
  },
  {
    "id": "k8s-binding-to-all-accounts",
    "title": "Rights are granted to all service accounts",
    "severity": "high",
    "confidence": "high",
    "description": "The group stands for every service account of the cluster, or of a namespace: every pod gets these rights, the one that is broken into among them.",
    "remediation": "Name the service accounts that need the rights.",
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
        "id": "Authentication and authorization"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"
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
      "!getString(object, 'roleRef.name').matches('^system:(service-account-issuer-discovery|public-info-viewer|basic-user|discovery|image-puller)$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'kind') != 'Group' || !getString(item, 'name').matches('^system:serviceaccounts($|:)')",
        "messageExpression": "\"Role \" + getString(object, 'roleRef.name') + \" is granted to all of \" + getString(item, 'name') + \".\"",
        "at": [
          "name"
        ]
      }
    ]
  },
  {
    "id": "k8s-console-without-authentication",
    "title": "Console without a login of its own is open to the outside",
    "severity": "high",
    "confidence": "medium",
    "description": "The software behind the route asks nobody who they are unless it is set up to, and the route does not either: whoever finds it reads metrics, traces, logs or data, and can often change them.",
    "remediation": "Put a login in front (forward authentication, OIDC, basic authentication), or take the route away.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://kubernetes.github.io/ingress-nginx/examples/auth/oauth-external-auth/"
    ],
    "sensitive": false,
    "match": {
      "target": "route"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "consoles",
        "expression": "route.images.filter(name, name.matches('(^|/)(prometheus|alertmanager|pushgateway|jaeger|all-in-one|jaeger-query|zipkin|zipkin-slim|kafka-ui|kafdrop|redis-commander|redisinsight|mailhog|mailpit|maildev|locust|mongo-express|kube-ops-view|cadvisor|node-exporter|elasticsearch-oss|kibana-oss|chaos-dashboard|hubble-ui|phpredisadmin|loki|tempo)(:|@|$)'))"
      }
    ],
    "validations": [
      {
        "expression": "route.authentication != 'no' || variables.consoles.size() == 0",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" opens \" + variables.consoles[0] + \" to the outside without a login.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-consul-without-acl",
    "title": "Consul lets everybody register services",
    "severity": "medium",
    "confidence": "medium",
    "description": "The agent listens to other machines and no access control list is set up: whoever reaches it can register itself as any service and gets its traffic, and can read and write all keys.",
    "remediation": "Set `acl { enabled = true, default_policy = \"deny\" }` and give services tokens; never run `-dev` for others.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/consul/docs/secure/acl"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "(getList(podSpec, 'containers')).filter(one, (getString(one, 'image').matches('(^|/)consul(:|@|$)') || words(one).exists(word, word == 'consul')) && words(one).exists(word, word.matches('^--?client=?(0[.]0[.]0[.]0)?$') || word == '-dev') && !words(one).exists(word, word.matches('acl|^--?config-(dir|file)')) && !getList(one, 'env').exists(env, getString(env, 'value').contains('acl')))"
      }
    ],
    "validations": [
      {
        "expression": "variables.open.size() == 0",
        "messageExpression": "\"Consul of \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" lets everybody register services.\"",
        "at": [
          "podSpec:containers.0.args",
          "podSpec:containers.0.command",
          "podSpec:containers"
        ]
      }
    ]
  },
  {
    "id": "k8s-cors-any-origin-with-credentials",
    "title": "Every web site may use the session of visitors",
    "severity": "medium",
    "confidence": "high",
    "description": "The gateway tells browsers that scripts of any origin may call the service with the cookies of the user: a page that he visits elsewhere can act and read in his name.",
    "remediation": "Name the origins, or leave credentials out.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [],
    "references": [
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.istio.io/VirtualService",
        "configuration.konghq.com/KongPlugin",
        "configuration.konghq.com/KongClusterPlugin",
        "traefik.io/Middleware",
        "traefik.containo.us/Middleware",
        "gateway.envoyproxy.io/SecurityPolicy",
        "getambassador.io/Mapping"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(object, 'spec.http').all(route, !getBool(route, 'corsPolicy.allowCredentials', false) || !getList(route, 'corsPolicy.allowOrigins').exists(origin, getString(origin, 'regex') in ['.*', '.+', '*'] || getString(origin, 'exact') == '*' || getString(origin, 'prefix') in ['http', 'https', 'http://', 'https://']))",
        "message": "Scripts of any origin may call the service with cookies.",
        "at": [
          "spec.http"
        ]
      },
      {
        "expression": "getString(object, 'plugin') != 'cors' || !getBool(object, 'config.credentials', false) || !(getList(object, 'config.origins').size() == 0 || getStrings(object, 'config.origins').exists(origin, origin in ['*', '.*']))",
        "message": "Scripts of any origin may call the service with cookies.",
        "at": [
          "config.credentials"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.headers.accessControlAllowCredentials', false) || !(getStrings(object, 'spec.headers.accessControlAllowOriginListRegex').exists(origin, origin in ['.*', '(.*)', '.+']) || getStrings(object, 'spec.headers.accessControlAllowOriginList').exists(origin, origin == '*'))",
        "message": "Scripts of any origin may call the service with cookies.",
        "at": [
          "spec.headers.accessControlAllowCredentials"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.cors.allowCredentials', false) || !getStrings(object, 'spec.cors.allowOrigins').exists(origin, origin in ['*', 'http://*', 'https://*'])",
        "message": "Scripts of any origin may call the service with cookies.",
        "at": [
          "spec.cors.allowCredentials"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.cors.credentials', false) || !getStrings(object, 'spec.cors.origins').exists(origin, origin == '*')",
        "message": "Scripts of any origin may call the service with cookies.",
        "at": [
          "spec.cors.credentials"
        ]
      }
    ]
  },
  {
    "id": "k8s-database-exposed",
    "title": "Data store can be reached from outside of the cluster",
    "severity": "high",
    "confidence": "medium",
    "description": "The Service opens a port of a data store on every node or on a load balancer. Anybody who can reach it can guess passwords, and use flaws of the store itself.",
    "remediation": "Use ClusterIP; let clients outside come by way of a service, a VPN or a proxy that knows who they are.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
    ],
    "sensitive": false,
    "match": {
      "target": "service"
    },
    "matchConditions": [
      "service.opens != ''"
    ],
    "variables": [
      {
        "name": "stores",
        "expression": "service.images.filter(name, name.matches('(^|/)(postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|valkey|memcached|elasticsearch|opensearch|cassandra|couchdb|couchbase|cockroach|etcd|neo4j|influxdb|clickhouse-server|mssql/server|rethinkdb|scylla)(-ha|-cluster|-community-server|-enterprise-server)?(:|@|$)'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.stores.size() == 0 || getList(object, 'spec.loadBalancerSourceRanges').size() > 0 || keys(getMap(object, 'metadata.annotations')).exists(key, key.matches('(?i)internal|scheme|private|source-ranges|load-balancer-type'))",
        "messageExpression": "service.opens + \" \" + getString(object, 'metadata.name') + \" opens \" + variables.stores[0] + \" to the outside.\"",
        "at": [
          "spec.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-default-account-granted",
    "title": "Pods run with the default account, and it has rights",
    "severity": "medium",
    "confidence": "high",
    "description": "A binding gives rights to the default service account of the namespace. Every pod that names no account gets them: this one, and each that is added later.",
    "remediation": "Create a service account for the workload that needs the rights and bind that; take the binding from `default`.",
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
      "target": "workload"
    },
    "matchConditions": [
      "identity.isDefault && identity.hasToken && identity.cluster.everything == ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!identity.granted",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" runs with the default service account, to which \" + identity.bindings[0] + \" gives rights.\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-emissary-plain-http",
    "title": "Emissary serves plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "The Host passes requests that come over plain HTTP on to services: sessions and passwords can be read on the way.",
    "remediation": "Set `requestPolicy.insecure.action: Redirect`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://www.getambassador.io/docs/emissary/latest/topics/running/host-crd"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "getambassador.io/Host"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.requestPolicy.insecure.action') != 'Route'",
        "message": "Requests over plain HTTP are passed on.",
        "at": [
          "spec.requestPolicy.insecure.action"
        ]
      }
    ]
  },
  {
    "id": "k8s-etcd-without-client-authentication",
    "title": "Clients of etcd need no certificate",
    "severity": "high",
    "confidence": "high",
    "description": "etcd listens for plain connections from other machines: whoever reaches the port reads and writes everything in it, without a password.",
    "remediation": "Listen on https with `--client-cert-auth` and `--trusted-ca-file`.",
    "cwe": [
      "CWE-306",
      "CWE-319"
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
      "https://etcd.io/docs/v3.5/op-guide/security/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "(getList(podSpec, 'containers')).filter(one, words(one).exists(word, word.matches('^--listen-client-urls=?.*http://(0[.]0[.]0[.]0|[[]::[]]|[$])') || word.matches('^http://0[.]0[.]0[.]0:2379')) && words(one).exists(word, word.matches('etcd$|^--listen-client-urls')) && !words(one).exists(word, word.startsWith('--client-cert-auth') && !word.endsWith('=false')))"
      }
    ],
    "validations": [
      {
        "expression": "variables.open.size() == 0",
        "messageExpression": "\"etcd of \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" takes clients without a certificate.\"",
        "at": [
          "podSpec:containers.0.command",
          "podSpec:containers"
        ]
      }
    ]
  },
  {
    "id": "k8s-eureka-without-authentication",
    "title": "Eureka lets everybody register services",
    "severity": "low",
    "confidence": "medium",
    "description": "The address of the registry holds no user: services register without a login, so whoever reaches the registry can register itself as any service and gets its traffic.",
    "remediation": "Put Spring Security in front of the registry and take user and password from a Secret.",
    "cwe": [
      "CWE-306"
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
      "target": "workload"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "(getList(podSpec, 'containers')).filter(one, getList(one, 'env').exists(env, getString(env, 'name').matches('(?i)^eureka_client_service_?url_default_?zone$') && getString(env, 'value').matches('^https?://[^@$]+$') && !getString(env, 'value').contains('localhost')))"
      }
    ],
    "validations": [
      {
        "expression": "variables.open.size() == 0",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" registers itself in Eureka without a login.\"",
        "at": [
          "podSpec:containers.0.env",
          "podSpec:containers"
        ]
      }
    ]
  },
  {
    "id": "k8s-exposed-service-without-policy",
    "title": "Exposed service is left out of the network policies",
    "severity": "medium",
    "confidence": "medium",
    "description": "The namespace restricts who may connect to its pods, but no policy is about the ingress of those behind this Service, which is open to the outside: the one that is attacked first is protected least.",
    "remediation": "Add a NetworkPolicy for the pods with the ports and sources that they serve.",
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
      "target": "service"
    },
    "matchConditions": [
      "service.opens != '' && service.workloads.size() > 0 && service.neighboursIsolated"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "service.isolated",
        "messageExpression": "service.opens + \" \" + getString(object, 'metadata.name') + \" opens \" + service.workloads[0] + \" to the outside, and no policy restricts who may connect to its pods.\"",
        "at": [
          "spec.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-exposed-workload-rules-namespace",
    "title": "Exposed workload may take over its namespace",
    "severity": "medium",
    "confidence": "medium",
    "description": "The pods can be reached from outside, and their service account may run commands in pods of the namespace, create some, or give itself rights there: a flaw in the service is every service of the namespace.",
    "remediation": "Move what needs the rights into a service that the outside cannot reach, or take the rights away.",
    "cwe": [
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
      "target": "workload"
    },
    "matchConditions": [
      "identity.hasToken && exposure.outside"
    ],
    "variables": [
      {
        "name": "ways",
        "expression": "[identity.namespace.everything, identity.namespace.escalate, identity.namespace.exec, identity.namespace.pods, identity.namespace.tokens].filter(way, way != '')"
      }
    ],
    "validations": [
      {
        "expression": "variables.ways.size() == 0",
        "messageExpression": "exposure.ways[0] + \" leads to \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \", which may take over its namespace: \" + variables.ways[0] + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-gateway-bypassed",
    "title": "Service is open beside the gateway that checks logins",
    "severity": "medium",
    "confidence": "high",
    "description": "A route with authentication leads to the pods, and this Service opens the same pods to the outside directly: whoever uses its port is not asked who they are.",
    "remediation": "Use ClusterIP, so that the gateway is the only way in.",
    "cwe": [
      "CWE-288"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
    ],
    "sensitive": false,
    "match": {
      "target": "service"
    },
    "matchConditions": [
      "service.opens != ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "service.guardedRoutes.size() == 0",
        "messageExpression": "\"The authentication of \" + service.guardedRoutes[0] + \" can be passed by: \" + service.opens + \" \" + getString(object, 'metadata.name') + \" opens the same pods.\"",
        "at": [
          "spec.type"
        ]
      }
    ]
  },
  {
    "id": "k8s-gateway-old-tls",
    "title": "Gateway accepts old versions of TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 have known flaws and are forbidden since RFC 8996; connections that use them can be read.",
    "remediation": "Set the least version to 1.2.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc8996",
      "https://doc.traefik.io/traefik/https/tls/#minimum-tls-version"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "traefik.io/TLSOption",
        "traefik.containo.us/TLSOption",
        "getambassador.io/TLSContext",
        "getambassador.io/Host",
        "gateway.envoyproxy.io/ClientTrafficPolicy",
        "projectcontour.io/HTTPProxy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(object, 'spec.minVersion') in ['VersionTLS10', 'VersionTLS11'])",
        "message": "Connections with old versions of TLS are accepted.",
        "at": [
          "spec.minVersion"
        ]
      },
      {
        "expression": "!(getString(object, 'spec.min_tls_version') in ['v1.0', 'v1.1']) && !(getString(object, 'spec.tls.min_tls_version') in ['v1.0', 'v1.1'])",
        "message": "Connections with old versions of TLS are accepted.",
        "at": [
          "spec.min_tls_version",
          "spec.tls.min_tls_version"
        ]
      },
      {
        "expression": "!(getString(object, 'spec.tls.minVersion') in ['1.0', '1.1'])",
        "message": "Connections with old versions of TLS are accepted.",
        "at": [
          "spec.tls.minVersion"
        ]
      },
      {
        "expression": "!(getString(object, 'spec.virtualhost.tls.minimumProtocolVersion') in ['1.0', '1.1'])",
        "message": "Connections with old versions of TLS are accepted.",
        "at": [
          "spec.virtualhost.tls.minimumProtocolVersion"
        ]
      }
    ]
  },
  {
    "id": "k8s-gateway-plain-http",
    "title": "Gateway serves routes over plain HTTP",
    "severity": "medium",
    "confidence": "medium",
    "description": "The listener answers over HTTP, and routes to services use it: sessions and passwords can be read and changed on the way.",
    "remediation": "Add a listener with `protocol: HTTPS`, attach the routes to it by `sectionName`, and let a route without backends redirect HTTP.",
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
      "https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "gateway.networking.k8s.io/Gateway"
      ],
      "each": "spec.listeners"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'protocol') != 'HTTP' || !getStrings(facts, 'plain').exists(name, name == getString(item, 'name'))",
        "messageExpression": "\"Listener \" + getString(item, 'name') + \" serves routes over plain HTTP.\"",
        "at": [
          "protocol"
        ]
      }
    ]
  },
  {
    "id": "k8s-gateway-routes-from-all",
    "title": "Every namespace may attach routes to the gateway",
    "severity": "low",
    "confidence": "medium",
    "description": "The listener takes routes from all namespaces and names no host: whoever may create a route anywhere can answer for any host name, and take over the traffic of others.",
    "remediation": "Set `from: Selector` with a label of the namespaces, or a `hostname`.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [],
    "references": [
      "https://gateway-api.sigs.k8s.io/guides/multiple-ns/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "gateway.networking.k8s.io/Gateway"
      ],
      "each": "spec.listeners"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'allowedRoutes.namespaces.from') != 'All' || getString(item, 'hostname') != ''",
        "message": "Every namespace may attach routes for any host.",
        "at": [
          "allowedRoutes.namespaces.from"
        ]
      }
    ]
  },
  {
    "id": "k8s-ingress-redirect-off",
    "title": "Ingress with a certificate still serves plain HTTP",
    "severity": "low",
    "confidence": "high",
    "description": "nginx sends browsers to HTTPS where there is a certificate; the annotation switches that off. Sessions and passwords sent over HTTP can be read.",
    "remediation": "Remove the annotation.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress"
      ],
      "each": "metadata.annotations"
    },
    "matchConditions": [
      "getList(object, 'spec.tls').size() > 0",
      "getLabel(object, 'metadata.annotations', 'nginx.ingress.kubernetes.io/force-ssl-redirect') != 'true'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'key') == 'nginx.ingress.kubernetes.io/ssl-redirect' && getString(item, 'value') == 'false')",
        "message": "The Ingress serves plain HTTP beside HTTPS.",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-ingress-snippets-allowed",
    "title": "Ingress controller takes configuration from everybody",
    "severity": "medium",
    "confidence": "high",
    "description": "With snippets switched on, whoever may write an Ingress in any namespace runs configuration inside of the controller, which can read the secrets of the cluster (CVE-2021-25742).",
    "remediation": "Set `allow-snippet-annotations: \"false\"`.",
    "cwe": [
      "CWE-94"
    ],
    "controls": [],
    "references": [
      "https://github.com/kubernetes/ingress-nginx/issues/7837",
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "ConfigMap"
      ]
    },
    "matchConditions": [
      "getString(object, 'metadata.name').contains('nginx')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(object, 'data', 'allow-snippet-annotations') != 'true'",
        "message": "The controller takes snippets of configuration from every Ingress.",
        "at": [
          "data.allow-snippet-annotations"
        ]
      }
    ]
  },
  {
    "id": "k8s-ingress-upstream-unverified",
    "title": "Ingress does not check the certificate of its service",
    "severity": "low",
    "confidence": "high",
    "description": "The connection to the service is encrypted, but any certificate is taken: whoever is in the network can answer in its place.",
    "remediation": "Set `proxy-ssl-verify: \"on\"` and give the certificate authority in `proxy-ssl-secret`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-certificate-authentication"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress",
        "traefik.io/ServersTransport",
        "traefik.containo.us/ServersTransport"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(object, 'metadata.annotations', 'nginx.ingress.kubernetes.io/proxy-ssl-verify') != 'off'",
        "message": "The certificate of the service is not checked.",
        "at": [
          "metadata.annotations"
        ]
      },
      {
        "expression": "!getBool(object, 'spec.insecureSkipVerify', false)",
        "message": "The certificate of the service is not checked.",
        "at": [
          "spec.insecureSkipVerify"
        ]
      }
    ]
  },
  {
    "id": "k8s-ingress-without-class",
    "title": "Ingress does not say which controller it is for",
    "severity": "info",
    "confidence": "medium",
    "description": "Without a class the Ingress is for the default controller of the cluster, if there is one, and some controllers take such objects all the same: it can end up at one that was never meant to serve it, such as the public one.",
    "remediation": "Name the class in `ingressClassName`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/Ingress"
      ]
    },
    "matchConditions": [
      "getList(object, 'spec.rules').size() > 0 || hasPath(object, 'spec.defaultBackend')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'spec.ingressClassName') != '' || getBool(facts, 'hasDefaultClass', false) || getLabel(object, 'metadata.annotations', 'kubernetes.io/ingress.class') != '' || keys(getMap(object, 'metadata.annotations')).exists(key, key.matches('gke[.]io/|gcp[.]kubernetes|ingress[.](global|regional)-static'))",
        "messageExpression": "\"Ingress \" + getString(object, 'metadata.name') + \" does not say which controller it is for.\"",
        "at": [
          "spec.ingressClassName"
        ]
      }
    ]
  },
  {
    "id": "k8s-internal-route-without-authentication",
    "title": "Address for staff is open without a login",
    "severity": "low",
    "confidence": "medium",
    "description": "The host or path says that it is for administration or operation, and the gateway passes on whatever comes: one flaw in the login of the service behind it, or none there, and it is everybody's.",
    "remediation": "Let the gateway ask for a login (forward authentication, OIDC, client certificates), or keep the route to a private network.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://kubernetes.github.io/ingress-nginx/examples/auth/oauth-external-auth/"
    ],
    "sensitive": false,
    "match": {
      "target": "route"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "addresses",
        "expression": "route.hosts.filter(host, host.matches('(?i)^(admin|internal|console|dashboard|backoffice|ops|staff|grafana|kibana|prometheus|alertmanager)[.-]')) + route.paths.filter(path, path.matches('(?i)^/(admin|internal|console|dashboard|backoffice|actuator|metrics|debug)(/|[(]|$)'))"
      }
    ],
    "validations": [
      {
        "expression": "route.authentication != 'no' || variables.addresses.size() == 0 || keys(getMap(object, 'metadata.annotations')).exists(key, key.matches('whitelist-source-range|allowlist-source-range|denylist'))",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" opens \" + variables.addresses[0] + \" to everybody.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-kong-jwt-without-expiry",
    "title": "Expired tokens are accepted",
    "severity": "medium",
    "confidence": "high",
    "description": "Kong's plugin checks the signature of a token, and its expiry only when told to: a token that leaked once is valid for good.",
    "remediation": "Set `claims_to_verify: [exp]`.",
    "cwe": [
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://developer.konghq.com/plugins/jwt/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "configuration.konghq.com/KongPlugin",
        "configuration.konghq.com/KongClusterPlugin"
      ]
    },
    "matchConditions": [
      "getString(object, 'plugin') == 'jwt' && !hasPath(object, 'configFrom')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getStrings(object, 'config.claims_to_verify').exists(claim, claim == 'exp')",
        "message": "The plugin does not check whether tokens have expired.",
        "at": [
          "config.claims_to_verify",
          "plugin"
        ]
      }
    ]
  },
  {
    "id": "k8s-kubelet-open",
    "title": "Kubelet takes requests from everybody",
    "severity": "high",
    "confidence": "high",
    "description": "The kubelet runs commands in all pods of its node. Without authentication, or with every request allowed, whoever reaches its port does so too.",
    "remediation": "Set `authentication.anonymous.enabled: false`, `authorization.mode: Webhook` and `readOnlyPort: 0`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "4.2.1"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "4.2.2"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "4.2.4"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "kubelet.config.k8s.io/KubeletConfiguration"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(object, 'authentication.anonymous.enabled', false)",
        "message": "The kubelet takes requests without authentication.",
        "at": [
          "authentication.anonymous.enabled"
        ]
      },
      {
        "expression": "getString(object, 'authorization.mode') != 'AlwaysAllow'",
        "message": "The kubelet allows every request.",
        "at": [
          "authorization.mode"
        ]
      },
      {
        "expression": "getInt(object, 'readOnlyPort', 0) == 0",
        "message": "The kubelet tells everybody what runs on the node.",
        "at": [
          "readOnlyPort"
        ]
      }
    ]
  },
  {
    "id": "k8s-long-lived-token",
    "title": "Secret holds a token that never expires",
    "severity": "low",
    "confidence": "high",
    "description": "Kubernetes fills the secret with a token of the service account that is valid until it is deleted. Whoever read it once has the rights of the account for good.",
    "remediation": "Let pods use the token that is mounted into them, and others ask for a short one: `kubectl create token`.",
    "cwe": [
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Protecting Pod service account tokens"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "Secret"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(object, 'type') != 'kubernetes.io/service-account-token'",
        "messageExpression": "\"Secret \" + getString(object, 'metadata.name') + \" holds a token that never expires.\"",
        "at": [
          "type"
        ]
      }
    ]
  },
  {
    "id": "k8s-namespace-without-quota",
    "title": "Nothing limits what a namespace may use",
    "severity": "info",
    "confidence": "medium",
    "description": "Without a ResourceQuota or LimitRange the pods of one namespace can take the memory and processors of all others, by a flaw, a loop or an attacker who mines coins.",
    "remediation": "Add a ResourceQuota for the namespace, and a LimitRange with defaults for containers.",
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
      "https://kubernetes.io/docs/concepts/policy/resource-quotas/"
    ],
    "sensitive": false,
    "match": {
      "target": "namespace"
    },
    "matchConditions": [
      "facts.workloads > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "facts.quota || facts.limitRange",
        "messageExpression": "\"Nothing limits what the pods of namespace \" + getString(object, 'metadata.name') + \" may use.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-network-egress-metadata",
    "title": "Network policy lets pods reach the metadata service",
    "severity": "medium",
    "confidence": "high",
    "description": "The range covers 169.254.169.254, where clouds hand out the credentials of the node. A service that can be made to fetch an address, or that is broken into, gets them.",
    "remediation": "Add `except: [169.254.169.254/32]` to the range, or name the addresses that are needed.",
    "cwe": [
      "CWE-918",
      "CWE-923"
    ],
    "controls": [
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Network separation"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
      "https://kubernetes.io/docs/concepts/security/cloud-native-security/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/NetworkPolicy"
      ],
      "each": "spec.egress"
    },
    "matchConditions": [
      "getList(item, 'ports').size() == 0 || getList(item, 'ports').exists(port, !hasPath(port, 'port') || getInt(port, 'port', 0) == 80 || (getInt(port, 'port', 0) < 80 && getInt(port, 'endPort', 0) >= 80))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getList(item, 'to').all(peer, !inRange(getString(peer, 'ipBlock.cidr'), '169.254.169.254') || getStrings(peer, 'ipBlock.except').exists(range, inRange(range, '169.254.169.254')))",
        "message": "The range covers the metadata service of clouds, 169.254.169.254.",
        "at": [
          "to.0.ipBlock.cidr",
          "to"
        ]
      }
    ]
  },
  {
    "id": "k8s-network-egress-unrestricted",
    "title": "Network policies do not restrict what the workload sends",
    "severity": "info",
    "confidence": "medium",
    "description": "Policies say who may connect to the workload, but it may connect to everything: a service that is broken into can fetch tools, send data out and reach other services.",
    "remediation": "Add `Egress` to `policyTypes`, with rules for DNS and the services that it needs.",
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
      "target": "workload"
    },
    "matchConditions": [
      "!network.onHost && network.surely.ingress.isolated"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "network.egress.isolated",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may connect to everything: no policy restricts its egress.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-network-egress-without-dns",
    "title": "Network policies cut the workload off from DNS",
    "severity": "info",
    "confidence": "medium",
    "description": "The egress of the workload is restricted and no rule allows port 53, so it cannot look up any name. Such policies get opened in a hurry, wider than they need to be.",
    "remediation": "Allow UDP and TCP port 53 to the pods of kube-dns in the namespace kube-system.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [
      "!network.onHost && network.surely.egress.isolated && network.surely.egress.peers.size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "network.egress.dns",
        "messageExpression": "\"No policy lets \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" ask DNS.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-network-ingress-unrestricted",
    "title": "Network policies of the workload restrict only what it sends",
    "severity": "low",
    "confidence": "medium",
    "description": "Policies select the workload, but none of them is about ingress: every pod of the cluster can still connect to it.",
    "remediation": "Add `Ingress` to `policyTypes` with rules for those that may connect.",
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
      "target": "workload"
    },
    "matchConditions": [
      "!network.onHost && network.surely.selected"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "network.ingress.isolated",
        "messageExpression": "\"Everybody in the cluster can connect to \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \": its policies are about egress alone.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-network-policy-all-namespaces",
    "title": "Network policy lets in pods of all namespaces",
    "severity": "low",
    "confidence": "high",
    "description": "An empty namespaceSelector without a podSelector fits every pod of the cluster: whoever gets into any of them can connect to all ports.",
    "remediation": "Select the namespace by its label `kubernetes.io/metadata.name`, and the pods by theirs.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [
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
        "expression": "getList(item, 'ports').size() > 0 || getList(item, 'from').all(peer, !hasPath(peer, 'namespaceSelector') || keys(getMap(peer, 'namespaceSelector')).size() > 0 || keys(getMap(peer, 'podSelector')).size() > 0)",
        "message": "Pods of all namespaces may connect to all ports.",
        "at": [
          "from.0.namespaceSelector",
          "from"
        ]
      }
    ]
  },
  {
    "id": "k8s-network-policy-open-entity",
    "title": "Cilium policy lets everybody in",
    "severity": "medium",
    "confidence": "high",
    "description": "The entity `all` or `world` stands for the internet: the policy selects pods and lets everybody connect to all of their ports.",
    "remediation": "Name endpoints or address ranges, and the ports.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [],
    "references": [
      "https://docs.cilium.io/en/stable/security/policy/language/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "cilium.io/CiliumNetworkPolicy",
        "cilium.io/CiliumClusterwideNetworkPolicy"
      ],
      "each": "spec.ingress"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(item, 'toPorts').size() > 0 || !getStrings(item, 'fromEntities').exists(entity, entity in ['all', 'world'])",
        "message": "The policy lets everybody connect to all ports.",
        "at": [
          "fromEntities"
        ]
      }
    ]
  },
  {
    "id": "k8s-network-policy-rules-ignored",
    "title": "Network policy has rules that do not count",
    "severity": "medium",
    "confidence": "high",
    "description": "`policyTypes` does not name the direction of the rules, so Kubernetes ignores them: the policy restricts less than it seems to.",
    "remediation": "Add the direction to `policyTypes`, or leave the rules out.",
    "cwe": [
      "CWE-923"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/NetworkPolicy"
      ]
    },
    "matchConditions": [
      "getList(object, 'spec.policyTypes').size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getList(object, 'spec.egress').size() == 0 || getStrings(object, 'spec.policyTypes').exists(type, type == 'Egress')",
        "message": "The rules for egress do not count, as policyTypes does not name Egress.",
        "at": [
          "spec.egress"
        ]
      },
      {
        "expression": "getList(object, 'spec.ingress').size() == 0 || getStrings(object, 'spec.policyTypes').exists(type, type == 'Ingress')",
        "message": "The rules for ingress do not count, as policyTypes does not name Ingress.",
        "at": [
          "spec.ingress"
        ]
      }
    ]
  },
  {
    "id": "k8s-network-policy-selects-nothing",
    "title": "Network policy is for pods that are not there",
    "severity": "low",
    "confidence": "low",
    "description": "No pod of the repository has the labels that the policy selects, though others of its namespace have labels of the same names. Often a label was renamed, and the policy has protected nothing since.",
    "remediation": "Use the labels of the pods, or remove the policy.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [],
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "networking.k8s.io/NetworkPolicy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(facts, 'alike', false)",
        "messageExpression": "\"No pod has the labels that NetworkPolicy \" + getString(object, 'metadata.name') + \" selects.\"",
        "at": [
          "spec.podSelector.matchLabels",
          "spec.podSelector"
        ]
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
      "target": "workload"
    },
    "matchConditions": [
      "!network.onHost"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "network.selected",
        "messageExpression": "\"No NetworkPolicy in this repository selects the pods of \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \", so every pod of the cluster can reach them.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-pod-security-policy",
    "title": "PodSecurityPolicy has no effect any more",
    "severity": "medium",
    "confidence": "high",
    "description": "Kubernetes 1.25 removed PodSecurityPolicy: the object cannot be applied to current clusters, and what it forbade is allowed there.",
    "remediation": "Label namespaces `pod-security.kubernetes.io/enforce: restricted` (Pod Security Admission); for rules beyond the three levels write a ValidatingAdmissionPolicy.",
    "cwe": [
      "CWE-477"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/migrate-from-psp/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "policy/PodSecurityPolicy",
        "extensions/PodSecurityPolicy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"PodSecurityPolicy \" + getString(object, 'metadata.name') + \" protects nothing on Kubernetes 1.25 and later.\"",
        "at": [
          "kind"
        ]
      }
    ]
  },
  {
    "id": "k8s-route-without-rate-limit",
    "title": "Nothing in front of the service limits requests",
    "severity": "info",
    "confidence": "medium",
    "description": "The gateway passes on whatever comes: passwords can be tried, data fetched and services kept busy as fast as the network allows.",
    "remediation": "Set a limit at the gateway, such as `nginx.ingress.kubernetes.io/limit-rps`, Kong's `rate-limiting`, Traefik's `rateLimit`.",
    "cwe": [
      "CWE-770",
      "CWE-307"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-8"
      }
    ],
    "references": [
      "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting"
    ],
    "sensitive": false,
    "match": {
      "target": "route"
    },
    "matchConditions": [
      "route.backends.size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "route.rateLimit != 'no'",
        "messageExpression": "\"Nothing limits the requests that \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" passes on.\"",
        "at": []
      }
    ]
  },
  {
    "id": "k8s-route-without-tls",
    "title": "Route serves plain HTTP",
    "severity": "medium",
    "confidence": "medium",
    "description": "Requests to the services behind the route travel unencrypted: sessions and passwords can be read and changed on the way.",
    "remediation": "Add a `tls` section with a certificate.",
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
      "https://doc.traefik.io/traefik/routing/providers/kubernetes-crd/",
      "https://projectcontour.io/docs/main/config/tls-termination/"
    ],
    "sensitive": false,
    "match": {
      "target": "route",
      "kinds": [
        "traefik.io/IngressRoute",
        "traefik.containo.us/IngressRoute",
        "projectcontour.io/HTTPProxy"
      ]
    },
    "matchConditions": [
      "route.backends.size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "route.tls != 'no'",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" has no TLS.\"",
        "at": [
          "spec.entryPoints",
          "spec.virtualhost"
        ]
      }
    ]
  },
  {
    "id": "k8s-secrets-not-encrypted",
    "title": "Secrets are stored unencrypted",
    "severity": "high",
    "confidence": "high",
    "description": "The first provider encrypts what is written; `identity` writes it as it is. Whoever gets a copy or a backup of etcd reads all secrets.",
    "remediation": "Put `kms` (or `secretbox`) first, and `identity` last while old secrets are rewritten.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "1.2.28"
      },
      {
        "guide": "NSA/CISA Kubernetes Hardening Guide",
        "id": "Secrets"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "apiserver.config.k8s.io/EncryptionConfiguration"
      ],
      "each": "resources"
    },
    "matchConditions": [
      "getStrings(item, 'resources').exists(name, name in ['secrets', '*.*', '*.'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(item, 'providers.0.identity') && !keys(getMap(item, 'providers.0')).exists(key, key == 'identity')",
        "message": "Secrets are written unencrypted.",
        "at": [
          "providers"
        ]
      }
    ]
  },
  {
    "id": "k8s-token-without-rights",
    "title": "Pod gets a token of an account that has no rights",
    "severity": "info",
    "confidence": "low",
    "description": "No binding of the repository gives the service account anything, so the pod needs no token for the API. Whoever breaks in can still look around with it, and gets whatever the account is given later.",
    "remediation": "Set `automountServiceAccountToken: false`, in the pod or in the account.",
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
      "target": "workload"
    },
    "matchConditions": [
      "identity.isKnown && !identity.isDefault && identity.hasToken && !getBool(podSpec, 'automountServiceAccountToken', false)",
      "keys(identity.accountAnnotations).all(key, !key.matches('eks.amazonaws|iam.gke|azure.workload'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.granted",
        "messageExpression": "\"No binding gives service account \" + identity.account + \" any right, and \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" gets a token of it.\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-traefik-dashboard-exposed",
    "title": "Traefik's dashboard is open",
    "severity": "medium",
    "confidence": "high",
    "description": "The route leads to Traefik's own API without a middleware: whoever reaches it sees all routes, services and addresses behind them.",
    "remediation": "Add a middleware that asks for a login, or take the route away.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [],
    "references": [
      "https://doc.traefik.io/traefik/operations/dashboard/#secure-mode"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "traefik.io/IngressRoute",
        "traefik.containo.us/IngressRoute"
      ],
      "each": "spec.routes"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getList(item, 'middlewares').size() > 0 || !getList(item, 'services').exists(service, getString(service, 'name') in ['api@internal', 'dashboard@internal']) || getStrings(object, 'spec.entryPoints') == ['traefik']",
        "message": "The dashboard is open to everybody.",
        "at": [
          "services"
        ]
      }
    ]
  },
  {
    "id": "k8s-traefik-insecure-api",
    "title": "Traefik's API listens without a login",
    "severity": "medium",
    "confidence": "high",
    "description": "`--api.insecure` opens the dashboard and the API on port 8080 of the pod to everybody who reaches it.",
    "remediation": "Remove the argument and make the dashboard a route with a middleware that asks for a login.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [],
    "references": [
      "https://doc.traefik.io/traefik/operations/dashboard/#insecure-mode"
    ],
    "sensitive": false,
    "match": {
      "target": "workload",
      "each": "spec.template.spec.containers"
    },
    "matchConditions": [
      "item.size() > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(item).exists(word, word in ['--api.insecure', '--api.insecure=true'])",
        "message": "The API of Traefik listens without a login.",
        "at": [
          "args",
          "command"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-approves-certificates",
    "title": "Workload may approve certificates for the API",
    "severity": "medium",
    "confidence": "medium",
    "description": "The service account may approve signing requests: a certificate for any user or node is a way to its rights.",
    "remediation": "Leave the approval to the controllers that check who asks.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.11"
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
      "target": "workload",
      "capability": "certificates",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.certificates == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may approve certificates of users and nodes: \" + identity.cluster.certificates + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-changes-webhooks",
    "title": "Workload may change admission webhooks",
    "severity": "medium",
    "confidence": "medium",
    "description": "Whoever may write webhook configurations can read everything that is created in the cluster, secrets too, and change it.",
    "remediation": "Name the configurations in `resourceNames`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.12"
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
      "target": "workload",
      "capability": "webhooks",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.webhooks == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may change all admission webhooks: \" + identity.cluster.webhooks + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-cluster-admin",
    "title": "Workload may do everything in the cluster",
    "severity": "high",
    "confidence": "high",
    "description": "The service account of the pods has all rights in the whole cluster: a flaw in the service is the whole cluster.",
    "remediation": "Bind a role with the rights that the service needs.",
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
      "target": "workload",
      "capability": "everything",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.everything == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may do everything in the cluster: \" + identity.cluster.everything + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-creates-pods",
    "title": "Workload may create pods in all namespaces",
    "severity": "medium",
    "confidence": "medium",
    "description": "The service account may create workloads everywhere: a pod with any service account of the namespace, any secret in it, and the node itself where no admission stops it.",
    "remediation": "Use a Role in the namespaces that are needed, and enforce the Pod Security level restricted there.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.4"
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
      "target": "workload",
      "capability": "pods",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.pods == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may create pods in all namespaces: \" + identity.cluster.pods + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-creates-tokens",
    "title": "Workload may create tokens of all service accounts",
    "severity": "high",
    "confidence": "high",
    "description": "The service account may ask for a token of every other account, and is each of them with it.",
    "remediation": "Name the accounts in `resourceNames`, in a Role.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.13"
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
      "target": "workload",
      "capability": "tokens",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.tokens == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may create tokens of all service accounts: \" + identity.cluster.tokens + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-escalates-rights",
    "title": "Workload may give itself rights",
    "severity": "high",
    "confidence": "high",
    "description": "The service account may escalate or bind roles in the whole cluster: whoever breaks into a pod gives himself all rights.",
    "remediation": "Leave out the verbs `escalate` and `bind`, or name the roles in `resourceNames`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.8"
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
      "target": "workload",
      "capability": "escalate",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.escalate == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may give itself all rights: \" + identity.cluster.escalate + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-executes-in-pods",
    "title": "Workload may run commands in all pods",
    "severity": "medium",
    "confidence": "high",
    "description": "The service account may open a shell in every pod of the cluster, with the rights and the data of each.",
    "remediation": "Use a Role in the namespaces that are needed.",
    "cwe": [
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
      "target": "workload",
      "capability": "exec",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.exec == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may run commands in all pods: \" + identity.cluster.exec + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-impersonates",
    "title": "Workload may act as other users",
    "severity": "high",
    "confidence": "high",
    "description": "The service account may impersonate users, groups or service accounts: whoever breaks into a pod is whoever he likes.",
    "remediation": "Leave out `impersonate`, or name the users in `resourceNames`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.8"
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
      "target": "workload",
      "capability": "impersonate",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.impersonate == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may act as other users: \" + identity.cluster.impersonate + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-reaches-kubelets",
    "title": "Workload may use the API of all nodes",
    "severity": "medium",
    "confidence": "high",
    "description": "By nodes/proxy the service account may talk to the kubelet of each node: run commands in all pods there, past admission and the audit log.",
    "remediation": "Use `nodes/metrics` or `nodes/stats`, which are meant for monitoring.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.10"
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
      "target": "workload",
      "capability": "nodeProxy",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.nodeProxy == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may use the API of all nodes: \" + identity.cluster.nodeProxy + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "k8s-workload-reads-all-secrets",
    "title": "Workload may read the secrets of all namespaces",
    "severity": "medium",
    "confidence": "high",
    "description": "The service account may read every secret of the cluster: passwords and keys of all services, and tokens of accounts with more rights.",
    "remediation": "Use a Role in the namespaces that are needed, or name the secrets in `resourceNames`.",
    "cwe": [
      "CWE-522",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.2"
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
      "target": "workload",
      "capability": "secrets",
      "worseWhenExposed": true
    },
    "matchConditions": [
      "identity.hasToken"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "identity.cluster.secrets == ''",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" may read the secrets of all namespaces: \" + identity.cluster.secrets + \".\"",
        "at": [
          "podSpec:serviceAccountName"
        ]
      }
    ]
  },
  {
    "id": "linkerd-any-identity",
    "title": "Linkerd lets every client of the mesh connect",
    "severity": "low",
    "confidence": "medium",
    "description": "The identity `*` stands for all workloads of the mesh: one that is broken into can call this service, too.",
    "remediation": "Name the service accounts in `identityRefs`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://linkerd.io/2/reference/authorization-policy/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "policy.linkerd.io/MeshTLSAuthentication"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getStrings(object, 'spec.identities').exists(identity, identity == '*')",
        "message": "Every client of the mesh may connect.",
        "at": [
          "spec.identities"
        ]
      }
    ]
  },
  {
    "id": "linkerd-injection-off",
    "title": "Workload stays out of the mesh of its namespace",
    "severity": "low",
    "confidence": "high",
    "description": "The namespace gets Linkerd's proxy, this workload does not: it sends and takes plain text, and its clients cannot be told apart.",
    "remediation": "Remove `linkerd.io/inject: disabled`, or exclude single ports.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://linkerd.io/2/features/proxy-injection/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [
      "!network.onHost && mesh.namespaceInjects == 'linkerd'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(mesh, 'annotations', 'linkerd.io/inject') != 'disabled'",
        "messageExpression": "getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" gets no proxy, though its namespace does.\"",
        "at": []
      }
    ]
  },
  {
    "id": "linkerd-ports-skipped",
    "title": "Ports of the workload are kept from the mesh",
    "severity": "low",
    "confidence": "medium",
    "description": "Connections to these ports do not pass Linkerd's proxy: no mutual TLS, no authorization policy, no metrics.",
    "remediation": "Mark the ports as opaque instead of skipping them.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [],
    "references": [
      "https://linkerd.io/2/features/protocol-detection/"
    ],
    "sensitive": false,
    "match": {
      "target": "workload"
    },
    "matchConditions": [
      "mesh.kind == 'linkerd'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getLabel(mesh, 'annotations', 'config.linkerd.io/skip-inbound-ports') == ''",
        "messageExpression": "\"Connections to port \" + getLabel(mesh, 'annotations', 'config.linkerd.io/skip-inbound-ports') + \" of \" + getString(object, 'kind') + \" \" + getString(object, 'metadata.name') + \" do not pass the proxy.\"",
        "at": []
      }
    ]
  },
  {
    "id": "linkerd-unauthenticated-allowed",
    "title": "Linkerd lets clients without an identity connect",
    "severity": "low",
    "confidence": "high",
    "description": "Clients that are not in the mesh may connect: they cannot be told apart, and what they send is not encrypted.",
    "remediation": "Require a MeshTLSAuthentication with the identities that may connect; for probes allow the address range of the nodes.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://linkerd.io/2/reference/authorization-policy/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "kinds": [
        "policy.linkerd.io/Server",
        "policy.linkerd.io/ServerAuthorization",
        "Namespace",
        "apps/Deployment",
        "apps/StatefulSet",
        "apps/DaemonSet"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "default",
        "expression": "getLabel(object, 'metadata.annotations', 'config.linkerd.io/default-inbound-policy') + getLabel(object, 'spec.template.metadata.annotations', 'config.linkerd.io/default-inbound-policy')"
      }
    ],
    "validations": [
      {
        "expression": "!(getString(object, 'spec.accessPolicy') in ['all-unauthenticated', 'cluster-unauthenticated'])",
        "message": "The server lets clients without an identity connect.",
        "at": [
          "spec.accessPolicy"
        ]
      },
      {
        "expression": "getString(object, 'kind') != 'ServerAuthorization' || !getBool(object, 'spec.client.unauthenticated', false) || getList(object, 'spec.client.networks').size() > 0",
        "message": "The server lets clients without an identity connect.",
        "at": [
          "spec.client.unauthenticated"
        ]
      },
      {
        "expression": "!(variables.default in ['all-unauthenticated', 'cluster-unauthenticated'])",
        "message": "Clients without an identity may connect by default.",
        "at": [
          "spec.template.metadata.annotations",
          "metadata.annotations"
        ]
      }
    ]
  }
];
