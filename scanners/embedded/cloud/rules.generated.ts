/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {CloudRule} from './cloud-rule.ts';

export const RULES: readonly CloudRule[] = [
  {
    "id": "aws-api-gateway-without-authorization",
    "title": "API method has no authorization",
    "severity": "medium",
    "confidence": "medium",
    "description": "The gateway passes calls of everyone to the service behind it. Unless that service checks each caller itself, the operation is public.",
    "remediation": "Set an authorizer (`AWS_IAM`, `JWT`, `COGNITO_USER_POOLS`, `CUSTOM`), or waive it for what is meant to be public.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_method",
        "aws_apigatewayv2_route"
      ]
    },
    "matchConditions": [
      "getString(self, 'http_method') != 'OPTIONS'",
      "!flag(self, 'api_key_required', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "block.type == 'aws_api_gateway_method' ? getString(self, 'authorization') != 'NONE' : get(self, 'authorization_type', 'NONE') != 'NONE'",
        "message": "The gateway asks callers of this operation for nothing.",
        "at": [
          "authorization",
          "authorization_type"
        ]
      }
    ]
  },
  {
    "id": "aws-cache-without-transit-encryption",
    "title": "Cache is used without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Sessions and tokens that services keep in the cache cross the network readable, and without TLS there is no password either.",
    "remediation": "Set `transit_encryption_enabled = true` and an `auth_token` or user group.",
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
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_elasticache_replication_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'transit_encryption_enabled', false)",
        "message": "Clients talk to the cache without TLS.",
        "at": [
          "transit_encryption_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-allows-http",
    "title": "CloudFront serves plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Viewers may fetch pages and send cookies without encryption, so anyone on the way reads and changes them.",
    "remediation": "Set `viewer_protocol_policy` to `redirect-to-https` or `https-only`.",
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
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudfront_distribution"
      ],
      "each": "default_cache_behavior"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'viewer_protocol_policy') != 'allow-all'",
        "message": "Viewers may use plain HTTP.",
        "at": [
          "viewer_protocol_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-database-public",
    "title": "Database has a public address",
    "severity": "high",
    "confidence": "high",
    "description": "The database gets an address on the internet; only a security group stands between it and everyone.",
    "remediation": "Set `publicly_accessible = false` and reach it from inside the VPC.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.3.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster_instance",
        "aws_redshift_cluster",
        "aws_dms_replication_instance",
        "aws_mq_broker"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'publicly_accessible', false)",
        "message": "The database has a public address.",
        "at": [
          "publicly_accessible"
        ]
      }
    ]
  },
  {
    "id": "aws-database-unencrypted",
    "title": "Database is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Snapshots and disks of the database can be read by whoever gets them, by sharing, by mistake or by a stolen backup.",
    "remediation": "Set `storage_encrypted = true`. An existing instance is moved by a snapshot that is copied encrypted.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.3.1"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      },
      {
        "guide": "HIPAA",
        "id": "164.312(a)(2)(iv)"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'storage_encrypted', false) || hasPath(self, 'replicate_source_db') || hasPath(self, 'snapshot_identifier') || getString(self, 'engine_mode') == 'serverless'",
        "message": "The database is stored unencrypted.",
        "at": [
          "storage_encrypted"
        ]
      }
    ]
  },
  {
    "id": "aws-database-without-backup",
    "title": "Database keeps no backups",
    "severity": "medium",
    "confidence": "high",
    "description": "With a retention of zero days automated backups are off: data that is deleted, by mistake or by an attacker, is gone.",
    "remediation": "Set `backup_retention_period` to at least 7 days.",
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
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'backup_retention_period', 1) > 0",
        "message": "Automated backups are switched off.",
        "at": [
          "backup_retention_period"
        ]
      }
    ]
  },
  {
    "id": "aws-ecr-mutable-tags",
    "title": "Tags of images can be moved",
    "severity": "low",
    "confidence": "high",
    "description": "A tag that was tested can later point to another image: by mistake, or by whoever may push to the repository.",
    "remediation": "Set `image_tag_mutability = \"IMMUTABLE\"` and deploy by digest.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      },
      {
        "guide": "CIS EKS 1.5",
        "id": "5.1.4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ecr_repository"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(self, 'image_tag_mutability').startsWith('IMMUTABLE')",
        "message": "Tags of images in this repository can be moved to other images.",
        "at": [
          "image_tag_mutability"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-privileged-container",
    "title": "Container of a task runs privileged",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container has all rights of root on the machine that runs it; leaving it takes one command.",
    "remediation": "Remove `privileged`; add single capabilities under `linuxParameters` where one is needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ecs_task_definition"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'container_definitions').exists(c, flag(c, 'privileged', false))",
        "message": "A container of the task runs privileged.",
        "at": [
          "container_definitions"
        ]
      }
    ]
  },
  {
    "id": "aws-eks-no-audit-log",
    "title": "Cluster writes no audit log",
    "severity": "medium",
    "confidence": "high",
    "description": "Without the audit log nobody can tell who read a Secret, started a pod or changed a role.",
    "remediation": "Put `audit` and `authenticator` into `enabled_cluster_log_types`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS EKS 1.5",
        "id": "2.1.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "SOC 2",
        "id": "CC7.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_eks_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'audit' in getStrings(self, 'enabled_cluster_log_types')",
        "message": "The audit log of the cluster is switched off.",
        "at": [
          "enabled_cluster_log_types"
        ]
      }
    ]
  },
  {
    "id": "aws-eks-public-endpoint",
    "title": "API server of the cluster is open to the internet",
    "severity": "medium",
    "confidence": "high",
    "description": "Every address can talk to the Kubernetes API: a leaked token works from anywhere, and a flaw in the API server is reachable by everyone.",
    "remediation": "Set `endpoint_public_access = false`, or name the addresses in `public_access_cidrs`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS EKS 1.5",
        "id": "5.4.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_eks_cluster"
      ],
      "each": "vpc_config"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(item, 'endpoint_public_access', true) || (hasPath(item, 'public_access_cidrs') && !known(item, 'public_access_cidrs').exists(c, isEveryone(c)))",
        "message": "Everyone on the internet reaches the API server of the cluster.",
        "at": [
          "public_access_cidrs",
          "endpoint_public_access"
        ]
      }
    ]
  },
  {
    "id": "aws-eks-secrets-unencrypted",
    "title": "Secrets of the cluster are stored without a key of yours",
    "severity": "low",
    "confidence": "high",
    "description": "Without envelope encryption whoever reads etcd or a backup of it reads every Kubernetes Secret of the cluster.",
    "remediation": "Add `encryption_config` for the resource `secrets` with a KMS key.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS EKS 1.5",
        "id": "5.3.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_eks_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'encryption_config').exists(e, 'secrets' in texts(e, 'resources'))",
        "message": "Kubernetes Secrets are not encrypted with a key of yours.",
        "at": [
          "encryption_config"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-github-role-for-every-repository",
    "title": "Workflows of any GitHub repository may take the role",
    "severity": "critical",
    "confidence": "high",
    "description": "The role trusts GitHub's identity provider without saying which repository: a workflow in anyone's repository can assume it.",
    "remediation": "Add a condition on `token.actions.githubusercontent.com:sub` that names your repository and branch.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-2"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_role"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(getMap(self, 'assume_role_policy'), 'Statement').exists(s, getString(s, 'Effect') == 'Allow'\n  && texts(getMap(s, 'Principal'), 'Federated').exists(p, p.endsWith('token.actions.githubusercontent.com'))\n  && !keys(getMap(s, 'Condition')).exists(test, keys(getMap(getMap(s, 'Condition'), string(test))).exists(k,\n    k.endsWith(':sub') || k.endsWith(':repository') || k.endsWith(':job_workflow_ref'))))",
        "message": "A workflow of any repository on GitHub can assume the role.",
        "at": [
          "assume_role_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-json-policy-allows-everything",
    "title": "JSON policy allows everything",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever gets this policy may do anything in the account, so one stolen credential of one service is the whole account.",
    "remediation": "Name the actions and resources that the service needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.16"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_policy",
        "aws_iam_role_policy",
        "aws_iam_user_policy",
        "aws_iam_group_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(getMap(self, 'policy'), 'Statement').exists(s, getString(s, 'Effect') == 'Allow'\n  && texts(s, 'Action').exists(a, a in ['*', '*:*']) && '*' in texts(s, 'Resource'))",
        "message": "A statement of the policy allows every action on every resource.",
        "at": [
          "policy"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-policy-allows-everything",
    "title": "Policy allows everything",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever gets this policy may do anything in the account, so one stolen credential of one service is the whole account.",
    "remediation": "Name the actions and resources that the service needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.16"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
    ],
    "sensitive": false,
    "match": {
      "target": "data",
      "types": [
        "aws_iam_policy_document"
      ],
      "each": "statement"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "get(item, 'effect', 'Allow') == 'Deny' || !(texts(item, 'actions').exists(a, a in ['*', '*:*']) && '*' in texts(item, 'resources'))",
        "message": "The statement allows every action on every resource.",
        "at": [
          "actions"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-role-for-everyone",
    "title": "Every AWS account may take the role",
    "severity": "critical",
    "confidence": "high",
    "description": "The trust policy names the principal `*` without a condition: anyone with any AWS account can assume the role.",
    "remediation": "Name the account, role or service that takes it, and add an external id for third parties.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_role"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(getMap(self, 'assume_role_policy'), 'Statement').exists(s, getString(s, 'Effect') == 'Allow' && !hasPath(s, 'Condition')\n  && ('*' in texts(s, 'Principal') || '*' in texts(getMap(s, 'Principal'), 'AWS')))",
        "message": "Anyone with an AWS account can assume the role.",
        "at": [
          "assume_role_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-instance-metadata-v1",
    "title": "Instance metadata answers without a token",
    "severity": "medium",
    "confidence": "high",
    "description": "With version 1 of the metadata service one request forged through the application (SSRF) is enough to read the credentials of the instance's role.",
    "remediation": "Add `metadata_options { http_tokens = \"required\" }`.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.6"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_instance",
        "aws_launch_template",
        "aws_launch_configuration"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'metadata_options').exists(m, getString(m, 'http_tokens') == 'required' || getString(m, 'http_endpoint') == 'disabled') || (block.type == 'aws_instance' && hasPath(self, 'launch_template'))",
        "message": "The metadata service gives credentials without a session token (IMDSv1).",
        "at": [
          "metadata_options.0.http_tokens",
          "metadata_options"
        ]
      }
    ]
  },
  {
    "id": "aws-kafka-plaintext",
    "title": "Kafka brokers accept plaintext",
    "severity": "medium",
    "confidence": "high",
    "description": "Clients may talk to the brokers without TLS, so events can be read and changed on the way between services.",
    "remediation": "Set `client_broker = \"TLS\"` and keep `in_cluster` true.",
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
      "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_msk_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "transit",
        "expression": "blocks(self, 'encryption_info').map(e, blocks(e, 'encryption_in_transit'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.transit.exists(list, list.exists(t, getString(t, 'client_broker') in ['PLAINTEXT', 'TLS_PLAINTEXT'] || !flag(t, 'in_cluster', true)))",
        "message": "Brokers or clients may use plaintext.",
        "at": [
          "encryption_info.0.encryption_in_transit.0.client_broker",
          "encryption_info.0.encryption_in_transit.0.in_cluster",
          "encryption_info"
        ]
      }
    ]
  },
  {
    "id": "aws-key-without-rotation",
    "title": "Key is never rotated",
    "severity": "low",
    "confidence": "high",
    "description": "Data encrypted over years under one key is lost at once when that key is. Rotation each year bounds it and costs nothing.",
    "remediation": "Set `enable_key_rotation = true`.",
    "cwe": [
      "CWE-324"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.6"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.7.4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_kms_key"
      ]
    },
    "matchConditions": [
      "get(self, 'customer_master_key_spec', 'SYMMETRIC_DEFAULT') == 'SYMMETRIC_DEFAULT'",
      "get(self, 'key_usage', 'ENCRYPT_DECRYPT') == 'ENCRYPT_DECRYPT'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable_key_rotation', false)",
        "message": "The key is not rotated.",
        "at": [
          "enable_key_rotation"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-url-without-authorization",
    "title": "Function can be called by everyone",
    "severity": "high",
    "confidence": "high",
    "description": "A function URL with the authorization type NONE answers every caller on the internet.",
    "remediation": "Set `authorization_type = \"AWS_IAM\"`, or put an API gateway with authentication and rate limits in front.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_function_url"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(self, 'authorization_type') != 'NONE'",
        "message": "Everyone on the internet can call the function.",
        "at": [
          "authorization_type"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-old-tls",
    "title": "Load balancer accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "The policy lets clients connect with TLS 1.0 or 1.1, which are broken in several ways and forbidden by most standards.",
    "remediation": "Use `ELBSecurityPolicy-TLS13-1-2-2021-06` or a later one.",
    "cwe": [
      "CWE-326"
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
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb_listener",
        "aws_alb_listener"
      ]
    },
    "matchConditions": [
      "getString(self, 'protocol') in ['HTTPS', 'TLS']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(self, 'ssl_policy') || !(getString(self, 'ssl_policy') in ['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2015-05', 'ELBSecurityPolicy-TLS-1-0-2015-04', 'ELBSecurityPolicy-TLS-1-1-2017-01', 'ELBSecurityPolicy-FS-2018-06', 'ELBSecurityPolicy-FS-1-1-2019-08', 'ELBSecurityPolicy-TLS13-1-0-2021-06', 'ELBSecurityPolicy-TLS13-1-1-2021-06'])",
        "messageExpression": "'The policy ' + getString(self, 'ssl_policy') + ' accepts TLS 1.0 or 1.1.'",
        "at": [
          "ssl_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-plain-http",
    "title": "Load balancer serves plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests with their cookies and tokens cross the network readable and changeable by whoever is on the way.",
    "remediation": "Serve HTTPS, and let the HTTP listener only redirect to it.",
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
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb_listener",
        "aws_alb_listener"
      ]
    },
    "matchConditions": [
      "getString(self, 'protocol') == 'HTTP'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'default_action').exists(a, getString(a, 'type') == 'redirect')",
        "message": "The listener answers on plain HTTP and does not redirect to HTTPS.",
        "at": [
          "protocol"
        ]
      }
    ]
  },
  {
    "id": "aws-provider-static-credentials",
    "title": "Credentials of the provider stand in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the repository, its history or a plan gets the keys that build the whole account.",
    "remediation": "Remove them and rotate the key. Use a role taken by OpenID Connect, or the environment.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.14"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration"
    ],
    "sensitive": true,
    "match": {
      "target": "provider",
      "types": [
        "aws"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(self, 'secret_key') == '' || isPlaceholder(getString(self, 'secret_key'))",
        "message": "The secret key of the provider stands in the code.",
        "at": [
          "secret_key"
        ]
      }
    ]
  },
  {
    "id": "aws-queue-unencrypted",
    "title": "Queue is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Server-side encryption, which is on by default, is switched off: messages are stored readable.",
    "remediation": "Remove `sqs_managed_sse_enabled = false`, or name a key with `kms_master_key_id`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sqs_queue"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'sqs_managed_sse_enabled', true) || getString(self, 'kms_master_key_id') != ''",
        "message": "Encryption of the queue is switched off.",
        "at": [
          "sqs_managed_sse_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-s3-no-public-access-block",
    "title": "Bucket has no public access block",
    "severity": "low",
    "confidence": "high",
    "description": "New buckets block public access by default, but nothing in this module keeps it so: an older bucket that is imported, or a change by hand, can be public without a trace in the code.",
    "remediation": "Add an `aws_s3_bucket_public_access_block` for the bucket with all four settings `true`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'aws_s3_bucket_public_access_block' in users",
        "message": "Nothing in this module blocks public access to the bucket.",
        "at": []
      }
    ]
  },
  {
    "id": "aws-s3-policy-for-everyone",
    "title": "Bucket policy lets everyone in",
    "severity": "high",
    "confidence": "high",
    "description": "A statement that allows the principal `*` without a condition gives every caller, with or without an AWS account, the actions it names.",
    "remediation": "Name the accounts or roles that need access, or serve public files through CloudFront with origin access control.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket_policy",
        "aws_sqs_queue_policy",
        "aws_sns_topic_policy",
        "aws_ecr_repository_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(getMap(self, 'policy'), 'Statement').exists(s,\n  getString(s, 'Effect') == 'Allow' && !hasPath(s, 'Condition')\n  && ('*' in texts(s, 'Principal') || '*' in texts(getMap(s, 'Principal'), 'AWS')))",
        "message": "The policy allows every principal, without a condition.",
        "at": [
          "policy"
        ]
      }
    ]
  },
  {
    "id": "aws-s3-public-access-allowed",
    "title": "Bucket may be made public",
    "severity": "medium",
    "confidence": "high",
    "description": "A public access block keeps later mistakes in ACLs and policies from opening the bucket. With one of its four settings off, or left out, that way stays open.",
    "remediation": "Set all four settings of the public access block to `true`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket_public_access_block",
        "aws_s3_account_public_access_block"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'block_public_acls', false)",
        "message": "Public ACLs are not blocked.",
        "at": [
          "block_public_acls"
        ]
      },
      {
        "expression": "flag(self, 'block_public_policy', false)",
        "message": "Public bucket policies are not blocked.",
        "at": [
          "block_public_policy"
        ]
      },
      {
        "expression": "flag(self, 'ignore_public_acls', false)",
        "message": "Public ACLs are not ignored.",
        "at": [
          "ignore_public_acls"
        ]
      },
      {
        "expression": "flag(self, 'restrict_public_buckets', false)",
        "message": "Access to public buckets is not restricted.",
        "at": [
          "restrict_public_buckets"
        ]
      }
    ]
  },
  {
    "id": "aws-s3-public-acl",
    "title": "Bucket is readable or writable by everyone through its ACL",
    "severity": "high",
    "confidence": "high",
    "description": "A public ACL gives everyone on the internet, or every AWS customer, access to all objects of the bucket. Buckets left open this way are found by scanners within hours.",
    "remediation": "Use `acl = \"private\"` and give access by a bucket policy or signed URLs.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket_acl",
        "aws_s3_bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'acl') in ['public-read', 'public-read-write', 'authenticated-read'])",
        "messageExpression": "'The bucket has the ACL ' + getString(self, 'acl') + '.'",
        "at": [
          "acl"
        ]
      }
    ]
  },
  {
    "id": "aws-security-group-all-ports-open",
    "title": "All ports are open to the internet",
    "severity": "critical",
    "confidence": "high",
    "description": "Every address reaches every port of the machines in this group: whatever listens there, now or later, is public.",
    "remediation": "Allow the ports that the service offers, from where it is called.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_security_group",
        "aws_default_security_group"
      ],
      "each": "ingress"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "known(item, 'cidr_blocks').exists(c, isEveryone(c)) || known(item, 'ipv6_cidr_blocks').exists(c, isEveryone(c))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.open || !(getString(item, 'protocol') in ['-1', 'all'] || (number(item, 'from_port', 1) == 0 && number(item, 'to_port', 0) == 65535))",
        "message": "Everyone on the internet reaches every port.",
        "at": [
          "cidr_blocks",
          "ipv6_cidr_blocks"
        ]
      }
    ]
  },
  {
    "id": "aws-security-group-open-admin-port",
    "title": "Administration port is open to the internet",
    "severity": "high",
    "confidence": "high",
    "description": "A port for administration that every address can reach is tried by password guessing at once, and one flaw or leaked key in the service behind it is enough.",
    "remediation": "Allow only the addresses of a VPN or bastion, or use Session Manager, which needs no open port.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.2"
      },
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
      "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_security_group",
        "aws_default_security_group"
      ],
      "each": "ingress"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "known(item, 'cidr_blocks').exists(c, isEveryone(c)) || known(item, 'ipv6_cidr_blocks').exists(c, isEveryone(c))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.open || getString(item, 'protocol') in ['-1', 'all', 'icmp', 'udp'] || ![22, 3389, 5985, 5986, 2375, 2376, 10250].exists(p, number(item, 'from_port', 0) <= p && p <= number(item, 'to_port', -1)) || (number(item, 'from_port', 0) == 0 && number(item, 'to_port', 0) == 65535)",
        "message": "Everyone on the internet reaches a port for administration.",
        "at": [
          "cidr_blocks",
          "ipv6_cidr_blocks"
        ]
      }
    ]
  },
  {
    "id": "aws-security-group-open-database-port",
    "title": "Database port is open to the internet",
    "severity": "high",
    "confidence": "high",
    "description": "Databases, caches and queues are made for callers in the same network. Open to every address they are found by scanners within minutes, and many accept commands without a password.",
    "remediation": "Allow only the security group of the service that uses it (`security_groups`), and keep it in private subnets.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "1.4.4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_security_group",
        "aws_default_security_group"
      ],
      "each": "ingress"
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "known(item, 'cidr_blocks').exists(c, isEveryone(c)) || known(item, 'ipv6_cidr_blocks').exists(c, isEveryone(c))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.open || getString(item, 'protocol') in ['-1', 'all', 'icmp'] || ![1433, 1521, 2379, 3306, 5432, 5439, 5601, 5672, 6379, 8086, 9042, 9092, 9200, 11211, 27017].exists(p,\n  number(item, 'from_port', 0) <= p && p <= number(item, 'to_port', -1))\n|| (number(item, 'from_port', 0) == 0 && number(item, 'to_port', 0) == 65535)",
        "message": "Everyone on the internet reaches the port of a data store.",
        "at": [
          "cidr_blocks",
          "ipv6_cidr_blocks"
        ]
      }
    ]
  },
  {
    "id": "aws-security-group-rule-open",
    "title": "Rule opens a sensitive port to the internet",
    "severity": "high",
    "confidence": "high",
    "description": "The rule lets every address reach a port for administration or a data store, or all ports at once.",
    "remediation": "Name the addresses or the security group that need it.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_security_group_rule",
        "aws_vpc_security_group_ingress_rule"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "open",
        "expression": "known(self, 'cidr_blocks').exists(c, isEveryone(c)) || known(self, 'ipv6_cidr_blocks').exists(c, isEveryone(c)) || isEveryone(getString(self, 'cidr_ipv4')) || isEveryone(getString(self, 'cidr_ipv6'))"
      },
      {
        "name": "protocol",
        "expression": "getString(self, 'protocol') + getString(self, 'ip_protocol')"
      }
    ],
    "validations": [
      {
        "expression": "(block.type == 'aws_security_group_rule' && getString(self, 'type') != 'ingress') || !variables.open || !(variables.protocol in ['-1', 'all'] || [22, 3389, 5985, 2375, 1433, 1521, 2379, 3306, 5432, 5439, 6379, 9092, 9200, 11211, 27017].exists(p,\n  number(self, 'from_port', 0) <= p && p <= number(self, 'to_port', -1)))",
        "message": "Everyone on the internet reaches a port for administration or of a data store.",
        "at": [
          "cidr_blocks",
          "cidr_ipv4",
          "ipv6_cidr_blocks",
          "cidr_ipv6"
        ]
      }
    ]
  },
  {
    "id": "aws-volume-unencrypted",
    "title": "Disk or file system is not encrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Snapshots and disks that leave the account, by sharing or by mistake, can be read by whoever gets them. Encryption at rest keeps the data behind the permissions of a key.",
    "remediation": "Set `encrypted = true`, with a key of your own (`kms_key_id`) where access must be separated.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.2.1"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ebs_volume",
        "aws_efs_file_system",
        "aws_docdb_cluster",
        "aws_neptune_cluster",
        "aws_redshift_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, block.type in ['aws_ebs_volume', 'aws_efs_file_system', 'aws_redshift_cluster'] ? 'encrypted' : 'storage_encrypted', false)",
        "message": "What is stored here is not encrypted.",
        "at": [
          "encrypted",
          "storage_encrypted"
        ]
      }
    ]
  },
  {
    "id": "aws-vpc-without-flow-log",
    "title": "Traffic of the VPC is not logged",
    "severity": "low",
    "confidence": "high",
    "description": "Without flow logs nobody can tell after an incident who talked to whom, and unusual traffic goes unseen.",
    "remediation": "Add an `aws_flow_log` for the VPC.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_vpc"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'aws_flow_log' in users",
        "message": "No flow log in this module records the traffic of the VPC.",
        "at": []
      }
    ]
  },
  {
    "id": "azure-aks-without-rbac",
    "title": "Cluster has no role-based access control",
    "severity": "high",
    "confidence": "high",
    "description": "Without RBAC everyone who can reach the cluster with a credential may do everything in it.",
    "remediation": "Remove `role_based_access_control_enabled = false`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AKS 1.5",
        "id": "5.1.1"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/aks/concepts-identity"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_kubernetes_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'role_based_access_control_enabled', true)",
        "message": "The cluster has no role-based access control.",
        "at": [
          "role_based_access_control_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-database-public",
    "title": "Database is reachable from the internet",
    "severity": "high",
    "confidence": "high",
    "description": "The firewall rule lets every address reach the database server; only a password is left.",
    "remediation": "Use a private endpoint, or name the addresses that need it.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.1.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_firewall_rule",
        "azurerm_postgresql_firewall_rule",
        "azurerm_postgresql_flexible_server_firewall_rule",
        "azurerm_mysql_firewall_rule",
        "azurerm_mysql_flexible_server_firewall_rule"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'start_ip_address') == '0.0.0.0' && getString(self, 'end_ip_address') == '255.255.255.255')",
        "message": "Everyone on the internet reaches the database server.",
        "at": [
          "end_ip_address"
        ]
      }
    ]
  },
  {
    "id": "azure-key-vault-purge-allowed",
    "title": "Deleted keys can be purged at once",
    "severity": "low",
    "confidence": "high",
    "description": "Without purge protection whoever may delete keys can make everything that they encrypt unreadable for ever.",
    "remediation": "Set `purge_protection_enabled = true`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.3.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_key_vault"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'purge_protection_enabled', false)",
        "message": "Deleted keys and secrets can be purged at once.",
        "at": [
          "purge_protection_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-network-rule-open",
    "title": "Network rule opens a sensitive port to the internet",
    "severity": "high",
    "confidence": "high",
    "description": "Every address reaches a port for administration or of a data store.",
    "remediation": "Name the addresses that need it in `source_address_prefix`, or use Bastion.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "7.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_network_security_rule"
      ]
    },
    "matchConditions": [
      "getString(self, 'access').lowerAscii() == 'allow'",
      "getString(self, 'direction').lowerAscii() == 'inbound'",
      "isEveryone(getString(self, 'source_address_prefix'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'destination_port_range') in ['*', '0-65535', '22', '3389', '1433', '3306', '5432', '6379', '9200', '27017', '2375', '5985']) && !known(self, 'destination_port_ranges').exists(p, p in ['22', '3389', '1433', '3306', '5432', '6379', '9200', '27017', '2375', '5985'])",
        "message": "Everyone on the internet reaches a port for administration or of a data store.",
        "at": [
          "destination_port_range",
          "destination_port_ranges"
        ]
      }
    ]
  },
  {
    "id": "azure-old-tls",
    "title": "Service accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set the minimum to TLS 1.2.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.15"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account",
        "azurerm_mssql_server",
        "azurerm_redis_cache",
        "azurerm_postgresql_server",
        "azurerm_mysql_server"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "least",
        "expression": "getString(self, 'min_tls_version') + getString(self, 'minimum_tls_version') + getString(self, 'ssl_minimal_tls_version_enforced')"
      }
    ],
    "validations": [
      {
        "expression": "!(variables.least in ['TLS1_0', 'TLS1_1', '1.0', '1.1', 'Disabled', 'TLSEnforcementDisabled'])",
        "message": "Clients may use TLS 1.0 or 1.1.",
        "at": [
          "min_tls_version",
          "minimum_tls_version",
          "ssl_minimal_tls_version_enforced"
        ]
      }
    ]
  },
  {
    "id": "azure-registry-admin-account",
    "title": "Registry has an admin account",
    "severity": "medium",
    "confidence": "high",
    "description": "The admin account is one password that everyone shares, that may do everything and that nobody's name stands behind.",
    "remediation": "Set `admin_enabled = false` and use managed identities.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.2.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_container_registry"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'admin_enabled', false)",
        "message": "The admin account of the registry is switched on.",
        "at": [
          "admin_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-plain-http",
    "title": "Storage account accepts plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Clients may read and write blobs without encryption, so keys and data can be read on the way.",
    "remediation": "Set `https_traffic_only_enabled = true`, which is the default.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'https_traffic_only_enabled', true) && flag(self, 'enable_https_traffic_only', true)",
        "message": "The storage account accepts plain HTTP.",
        "at": [
          "https_traffic_only_enabled",
          "enable_https_traffic_only"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-public-blobs",
    "title": "Blobs may be read without signing in",
    "severity": "high",
    "confidence": "high",
    "description": "Containers of the account can be public: everyone who guesses or finds an address reads what is there.",
    "remediation": "Set `allow_nested_items_to_be_public = false` and `container_access_type = \"private\"`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.17"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_container"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'container_access_type') in ['blob', 'container'])",
        "message": "Everyone may read the blobs of the container.",
        "at": [
          "container_access_type"
        ]
      }
    ]
  },
  {
    "id": "gcp-firewall-open",
    "title": "Firewall opens a sensitive port to the internet",
    "severity": "high",
    "confidence": "high",
    "description": "Every address reaches a port for administration or of a data store.",
    "remediation": "Name the ranges that need it in `source_ranges`, or use Identity-Aware Proxy.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/firewall/docs/firewalls"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_firewall"
      ]
    },
    "matchConditions": [
      "known(self, 'source_ranges').exists(r, isEveryone(r))",
      "get(self, 'direction', 'INGRESS') == 'INGRESS'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'allow').exists(a, getString(a, 'protocol') == 'all' || (getString(a, 'protocol') == 'tcp' && (!hasPath(a, 'ports')\n  || texts(a, 'ports').exists(p, p in ['0-65535', '22', '3389', '1433', '3306', '5432', '6379', '9200', '27017', '2375', '10250']))))",
        "message": "Everyone on the internet reaches a port for administration or of a data store.",
        "at": [
          "source_ranges"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-legacy-authorization",
    "title": "Cluster uses legacy authorization",
    "severity": "high",
    "confidence": "high",
    "description": "Legacy authorization (ABAC) gives every service account of the cluster nearly all rights, whatever its roles say.",
    "remediation": "Remove `enable_legacy_abac`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.8.3"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'enable_legacy_abac', false)",
        "message": "Legacy authorization gives every workload nearly all rights.",
        "at": [
          "enable_legacy_abac"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-public-nodes",
    "title": "Nodes of the cluster have public addresses",
    "severity": "medium",
    "confidence": "high",
    "description": "Every node is an address on the internet: ports that pods open on the host, and the kubelet, are one firewall rule away from everyone.",
    "remediation": "Add `private_cluster_config { enable_private_nodes = true }`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.6.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'private_cluster_config').exists(p, flag(p, 'enable_private_nodes', false))",
        "message": "Nodes have public addresses.",
        "at": [
          "private_cluster_config.0.enable_private_nodes",
          "private_cluster_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-instance-full-access",
    "title": "Instance may use every API as the default account",
    "severity": "medium",
    "confidence": "high",
    "description": "The default service account with the scope `cloud-platform` often is editor of the project: whoever gets into the instance gets the project.",
    "remediation": "Give the instance a service account of its own with the roles it needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/docs/access/service-accounts"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template"
      ],
      "each": "service_account"
    },
    "matchConditions": [
      "!hasPath(item, 'email')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!texts(item, 'scopes').exists(s, s in ['cloud-platform', 'https://www.googleapis.com/auth/cloud-platform'])",
        "message": "The default service account may use every API.",
        "at": [
          "scopes"
        ]
      }
    ]
  },
  {
    "id": "gcp-primitive-role",
    "title": "Role of the whole project is given",
    "severity": "medium",
    "confidence": "high",
    "description": "Owner and editor may change nearly everything in the project: a stolen credential of one service is all of them.",
    "remediation": "Give predefined roles of the services that are used.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "1.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/iam/docs/roles-overview#basic"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_project_iam_member",
        "google_project_iam_binding"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'role') in ['roles/owner', 'roles/editor'])",
        "messageExpression": "getString(self, 'role') + ' is given on the whole project.'",
        "at": [
          "role"
        ]
      }
    ]
  },
  {
    "id": "gcp-public-member",
    "title": "Everyone has a role on the resource",
    "severity": "high",
    "confidence": "high",
    "description": "`allUsers` is everyone on the internet, `allAuthenticatedUsers` everyone with a Google account. Both get the role.",
    "remediation": "Name the service accounts or groups that need it.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "5.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://cloud.google.com/iam/docs/principals-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_storage_bucket_iam_member",
        "google_storage_bucket_iam_binding",
        "google_project_iam_member",
        "google_project_iam_binding",
        "google_pubsub_topic_iam_member",
        "google_pubsub_topic_iam_binding",
        "google_artifact_registry_repository_iam_member",
        "google_kms_crypto_key_iam_member",
        "google_secret_manager_secret_iam_member"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'member') in ['allUsers', 'allAuthenticatedUsers']) && !known(self, 'members').exists(m, m in ['allUsers', 'allAuthenticatedUsers'])",
        "message": "Everyone has the role.",
        "at": [
          "member",
          "members"
        ]
      }
    ]
  },
  {
    "id": "gcp-run-public-invoker",
    "title": "Service can be called by everyone",
    "severity": "medium",
    "confidence": "medium",
    "description": "Everyone on the internet may call the service. Unless it checks each caller itself, all its operations are public.",
    "remediation": "Give `roles/run.invoker` to the services that call it, and put a gateway in front of what is public.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://cloud.google.com/run/docs/authenticating/public"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_cloud_run_service_iam_member",
        "google_cloud_run_v2_service_iam_member",
        "google_cloudfunctions_function_iam_member"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(self, 'member') in ['allUsers', 'allAuthenticatedUsers'])",
        "message": "Everyone on the internet may call the service.",
        "at": [
          "member"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-open-to-internet",
    "title": "Database is reachable from the internet",
    "severity": "high",
    "confidence": "high",
    "description": "The list of authorized networks holds every address; only a password is left between the database and everyone.",
    "remediation": "Use a private address, or the Cloud SQL Auth Proxy.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/postgres/configure-ip"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_database_instance"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "networks",
        "expression": "blocks(self, 'settings').map(s, blocks(s, 'ip_configuration').map(i, blocks(i, 'authorized_networks')))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.networks.exists(a, a.exists(b, b.exists(n, isEveryone(getString(n, 'value')))))",
        "message": "Everyone on the internet reaches the database.",
        "at": [
          "settings.0.ip_configuration.0.authorized_networks.0.value",
          "settings"
        ]
      }
    ]
  },
  {
    "id": "tf-module-not-pinned",
    "title": "Module is not pinned to a version",
    "severity": "low",
    "confidence": "high",
    "description": "The next run takes whatever the source holds by then: a change by others, or by whoever took over the account, becomes part of your infrastructure without a review.",
    "remediation": "Set `version` for modules of a registry, and `?ref=` with a tag or commit for modules from git.",
    "cwe": [
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/terraform/language/modules/sources#selecting-a-revision"
    ],
    "sensitive": false,
    "match": {
      "target": "module"
    },
    "matchConditions": [
      "!getString(self, 'source').startsWith('.') && getString(self, 'source') != ''"
    ],
    "variables": [
      {
        "name": "git",
        "expression": "getString(self, 'source').startsWith('git::') || getString(self, 'source').startsWith('github.com/') || getString(self, 'source').startsWith('git@') || getString(self, 'source').startsWith('bitbucket.org/')"
      }
    ],
    "validations": [
      {
        "expression": "variables.git ? getString(self, 'source').contains('ref=') : (hasPath(self, 'version') || getString(self, 'source').contains('::') || getString(self, 'source').contains('://'))",
        "messageExpression": "'The module ' + block.name + ' is not pinned to a version.'",
        "at": [
          "source"
        ]
      }
    ]
  },
  {
    "id": "tf-output-secret-shown",
    "title": "Output shows a secret",
    "severity": "low",
    "confidence": "medium",
    "description": "The value is printed by every plan and apply and so stands in the logs of the pipeline.",
    "remediation": "Add `sensitive = true`, or give the reference of the secret in place of its value.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AU-9"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output"
    ],
    "sensitive": false,
    "match": {
      "target": "output"
    },
    "matchConditions": [
      "block.name.matches('(?i)(^|_)(password|passwd|secret_key|private_key|client_secret|api_key|auth_token)$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'sensitive', false)",
        "messageExpression": "'The output ' + block.name + ' is printed in plain text.'",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "tf-variable-secret-default",
    "title": "Variable has a secret as its default",
    "severity": "medium",
    "confidence": "medium",
    "description": "The default is what every environment gets that does not set the variable, and everyone who reads the code knows it.",
    "remediation": "Remove the default, mark the variable `sensitive = true`, and give the value from a secret store.",
    "cwe": [
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
      "https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output"
    ],
    "sensitive": true,
    "match": {
      "target": "variable"
    },
    "matchConditions": [
      "looksSecret(block.name)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(self, 'default') == '' || isPlaceholder(getString(self, 'default')) || looksPublic(block.name)",
        "messageExpression": "'The default of ' + block.name + ' is a secret in the code.'",
        "at": [
          "default"
        ]
      }
    ]
  }
];
