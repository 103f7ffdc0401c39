/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {ClusterRule} from './cluster-rule.ts';

export const RULES: readonly ClusterRule[] = [
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
  }
];
