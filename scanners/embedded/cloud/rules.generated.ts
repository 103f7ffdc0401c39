/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {CloudRule} from './cloud-rule.ts';

export const RULES: readonly CloudRule[] = [
  {
    "id": "aws-alarm-tells-nobody",
    "title": "Alarm does nothing when it fires",
    "severity": "low",
    "confidence": "high",
    "description": "The alarm changes its colour on a page that nobody looks at.",
    "remediation": "Name a topic in `alarm_actions`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      },
      {
        "guide": "SOC 2",
        "id": "CC7.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudwatch_metric_alarm"
      ]
    },
    "matchConditions": [
      "size(keys(users)) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'actions_enabled', true) && (size(texts(self, 'alarm_actions')) > 0 || given(self, 'alarm_actions') && size(getList(self, 'alarm_actions')) > 0)",
        "message": "No one is told when the alarm fires.",
        "at": [
          "actions_enabled",
          "alarm_actions"
        ]
      }
    ]
  },
  {
    "id": "aws-api-cache-unencrypted",
    "title": "Answers of the API are cached unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Answers with personal data lie readable in the cache.",
    "remediation": "Set `cache_data_encrypted = true`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "APIGateway.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_method_settings"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "cached",
        "expression": "blocks(self, 'settings').filter(s, flag(s, 'caching_enabled', false))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.cached.exists(s, !flag(s, 'cache_data_encrypted', false))",
        "message": "Cached answers are not encrypted.",
        "at": [
          "settings.0.cache_data_encrypted",
          "settings"
        ]
      }
    ]
  },
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
      "text(self, 'http_method') != 'OPTIONS'",
      "!flag(self, 'api_key_required', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "block.type == 'aws_api_gateway_method' ? text(self, 'authorization') != 'NONE' : get(self, 'authorization_type', 'NONE') != 'NONE'",
        "message": "The gateway asks callers of this operation for nothing.",
        "at": [
          "authorization",
          "authorization_type"
        ]
      }
    ]
  },
  {
    "id": "aws-api-logs-bodies",
    "title": "Bodies of calls are written to the log",
    "severity": "medium",
    "confidence": "high",
    "description": "Passwords, tokens and personal data of all calls stand in the log.",
    "remediation": "Remove `data_trace_enabled = true`.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-9"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_method_settings",
        "aws_apigatewayv2_stage"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'settings.0.data_trace_enabled', false) && !flag(self, 'default_route_settings.0.data_trace_enabled', false)",
        "message": "Requests and answers are logged in full.",
        "at": [
          "settings.0.data_trace_enabled",
          "default_route_settings.0.data_trace_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-api-old-tls",
    "title": "API accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set `security_policy = \"TLS_1_2\"`.",
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
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_domain_name"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'security_policy') || text(self, 'security_policy') != 'TLS_1_0'",
        "message": "Clients may use TLS 1.0.",
        "at": [
          "security_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-api-open-to-all-sites",
    "title": "API answers scripts of every website with credentials",
    "severity": "medium",
    "confidence": "high",
    "description": "A page that the user visits calls the API with the rights of the user.",
    "remediation": "Name the origins, or remove `allow_credentials`.",
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
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_apigatewayv2_api"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('*' in texts(self, 'cors_configuration.0.allow_origins')) || !flag(self, 'cors_configuration.0.allow_credentials', false)",
        "message": "Every website may call the API with credentials.",
        "at": [
          "cors_configuration.0.allow_origins",
          "cors_configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-api-without-access-log",
    "title": "Calls of the API are not logged",
    "severity": "low",
    "confidence": "high",
    "description": "Attacks on the API stay unseen, and after an incident nobody can tell who called what.",
    "remediation": "Add `access_log_settings` with a log group and a format.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "APIGateway.1"
      },
      {
        "guide": "AWS FSBP",
        "id": "APIGateway.9"
      },
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
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_stage",
        "aws_apigatewayv2_stage"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'access_log_settings')",
        "message": "The stage writes no access log.",
        "at": [
          "access_log_settings"
        ]
      }
    ]
  },
  {
    "id": "aws-api-without-tracing",
    "title": "Calls of the API are not traced",
    "severity": "info",
    "confidence": "high",
    "description": "Where a request failed or was slow among many services cannot be told.",
    "remediation": "Set `xray_tracing_enabled = true`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_api_gateway_stage"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'xray_tracing_enabled', false)",
        "message": "The stage sends no traces.",
        "at": [
          "xray_tracing_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-athena-settings-not-enforced",
    "title": "Clients may override the settings of the workgroup",
    "severity": "low",
    "confidence": "high",
    "description": "A client can send results unencrypted to a bucket of its choice.",
    "remediation": "Remove `enforce_workgroup_configuration = false`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CM-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_athena_workgroup"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'configuration.0.enforce_workgroup_configuration', true)",
        "message": "Clients may override encryption and location of results.",
        "at": [
          "configuration.0.enforce_workgroup_configuration"
        ],
        "fix": {
          "set": "configuration.0.enforce_workgroup_configuration",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-athena-unencrypted-results",
    "title": "Results of queries are stored without encryption of yours",
    "severity": "low",
    "confidence": "high",
    "description": "Results hold what the tables hold, in a bucket that more people read.",
    "remediation": "Add `encryption_configuration` to `result_configuration`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Athena.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_athena_workgroup"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'configuration.0.result_configuration.0.encryption_configuration') || given(self, 'configuration.0.managed_query_results_configuration')",
        "message": "Results are stored as the clients like.",
        "at": [
          "configuration.0.result_configuration",
          "configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-batch-privileged-container",
    "title": "Container of a job runs privileged",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container has all rights of root on the machine that runs it.",
    "remediation": "Remove `privileged`.",
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
      "https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_batch_job_definition"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'container_properties.0.privileged', false)",
        "message": "The container runs privileged.",
        "at": [
          "container_properties"
        ]
      }
    ]
  },
  {
    "id": "aws-cache-unencrypted",
    "title": "Cache is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Backups and swap of the cache hold sessions and tokens readable for whoever gets them.",
    "remediation": "Set `at_rest_encryption_enabled = true`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ElastiCache.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_elasticache_replication_group"
      ]
    },
    "matchConditions": [
      "!given(self, 'global_replication_group_id')",
      "text(self, 'engine') != 'valkey'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'at_rest_encryption_enabled', false)",
        "message": "Disks and backups of the cache are not encrypted.",
        "at": [
          "at_rest_encryption_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-cache-without-backup",
    "title": "Cache keeps no backups",
    "severity": "info",
    "confidence": "high",
    "description": "Where services keep more than copies there, such as carts or queues, a fault loses it.",
    "remediation": "Set `snapshot_retention_limit` to 1 or more where it is more than a cache.",
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
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_elasticache_replication_group"
      ]
    },
    "matchConditions": [
      "text(self, 'engine') != 'memcached' && !given(self, 'global_replication_group_id')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'snapshot_retention_limit', 0) > 0",
        "message": "No snapshots of the cache are kept.",
        "at": [
          "snapshot_retention_limit"
        ]
      }
    ]
  },
  {
    "id": "aws-cache-without-password",
    "title": "Cache asks for no password",
    "severity": "medium",
    "confidence": "high",
    "description": "Any workload in the network, also one that was broken into, reads and changes the sessions of all users.",
    "remediation": "Set `user_group_ids`, or an `auth_token` from a secret.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ElastiCache.6"
      },
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
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_elasticache_replication_group"
      ]
    },
    "matchConditions": [
      "flag(self, 'transit_encryption_enabled', false)",
      "!given(self, 'global_replication_group_id')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'auth_token') || given(self, 'user_group_ids')",
        "message": "Everyone who reaches the cache may read and write it.",
        "at": [
          "auth_token"
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
    "id": "aws-classic-load-balancer-plain-http",
    "title": "Classic load balancer serves plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests with their cookies and tokens cross the network readable.",
    "remediation": "Use `https` with a certificate; an application load balancer can redirect.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ELB.3"
      },
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
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_elb"
      ],
      "each": "listener"
    },
    "matchConditions": [
      "!flag(self, 'internal', false) && text(self, 'scheme') != 'internal'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(item, 'lb_protocol').lowerAscii() == 'http')",
        "message": "The listener answers on plain HTTP.",
        "at": [
          "lb_protocol"
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
        "expression": "text(item, 'viewer_protocol_policy') != 'allow-all'",
        "message": "Viewers may use plain HTTP.",
        "at": [
          "viewer_protocol_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-behavior-allows-http",
    "title": "CloudFront serves some paths over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Pages and cookies cross the network readable and changeable.",
    "remediation": "Set `viewer_protocol_policy` to `redirect-to-https` or `https-only`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudFront.3"
      },
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
      "each": "ordered_cache_behavior"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(item, 'viewer_protocol_policy') != 'allow-all'",
        "message": "Viewers may use plain HTTP for these paths.",
        "at": [
          "viewer_protocol_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-old-tls",
    "title": "CloudFront accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set `minimum_protocol_version = \"TLSv1.2_2021\"`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudFront.10"
      },
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
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudfront_distribution"
      ]
    },
    "matchConditions": [
      "given(self, 'viewer_certificate') && !flag(self, 'viewer_certificate.0.cloudfront_default_certificate', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'viewer_certificate.0.minimum_protocol_version').startsWith('TLSv1.2_') || text(self, 'viewer_certificate.0.minimum_protocol_version').startsWith('TLSv1.3')",
        "message": "Viewers may use TLS 1.0 or 1.1.",
        "at": [
          "viewer_certificate.0.minimum_protocol_version",
          "viewer_certificate"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-plain-http-to-origin",
    "title": "CloudFront talks to the service over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Behind a green lock, cookies and tokens cross the internet readable.",
    "remediation": "Set `origin_protocol_policy = \"https-only\"`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudFront.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudfront_distribution"
      ],
      "each": "origin"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(item, 'custom_origin_config.0.origin_protocol_policy') != 'http-only' || text(item, 'domain_name').contains('s3-website')",
        "message": "Requests go on to the service over plain HTTP.",
        "at": [
          "custom_origin_config.0.origin_protocol_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-without-firewall",
    "title": "No firewall looks at requests to CloudFront",
    "severity": "low",
    "confidence": "high",
    "description": "Floods and known attacks reach the services; there is no rate limit in front of them.",
    "remediation": "Attach an `aws_wafv2_web_acl` with a rate rule by `web_acl_id`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudFront.6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "6.4.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudfront_distribution"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'web_acl_id')",
        "message": "No web ACL is attached.",
        "at": [
          "web_acl_id"
        ]
      }
    ]
  },
  {
    "id": "aws-cloudfront-without-log",
    "title": "Requests to CloudFront are not logged",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who asked for what.",
    "remediation": "Add `logging_config` with a bucket.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudFront.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudfront_distribution"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'logging_config')",
        "message": "No access log is written.",
        "at": [
          "logging_config"
        ]
      }
    ]
  },
  {
    "id": "aws-codebuild-privileged",
    "title": "Builds run privileged",
    "severity": "low",
    "confidence": "medium",
    "description": "A dependency that was taken over gets root on the machine of the build. It is needed only to build images with Docker.",
    "remediation": "Remove `privileged_mode` where no image is built, or build images with BuildKit without root.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CodeBuild.5"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-docker.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_codebuild_project"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'environment.0.privileged_mode', false)",
        "message": "Builds may do everything on their machine.",
        "at": [
          "environment.0.privileged_mode"
        ]
      }
    ]
  },
  {
    "id": "aws-codebuild-secret-in-environment",
    "title": "Secret stands in the settings of a build",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may see the project or its logs, and everyone who reads the repository, reads the secret.",
    "remediation": "Use the type `SECRETS_MANAGER` or `PARAMETER_STORE` with the name of the secret as its value.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CodeBuild.2"
      },
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
      "https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "aws_codebuild_project"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'environment.0.environment_variable').exists(v, !(text(v, 'type') in ['SECRETS_MANAGER', 'PARAMETER_STORE']) && isSecret(text(v, 'name'), text(v, 'value')))",
        "message": "A secret stands in plain text in the settings of the build.",
        "at": [
          "environment.0.environment_variable",
          "environment"
        ]
      }
    ]
  },
  {
    "id": "aws-codebuild-unencrypted-artifacts",
    "title": "Artifacts of the build are stored unencrypted",
    "severity": "low",
    "confidence": "high",
    "description": "What was built lies readable in the bucket, secrets in it included.",
    "remediation": "Remove `encryption_disabled`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CodeBuild.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_codebuild_project"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'artifacts.0.encryption_disabled', false)",
        "message": "Encryption of the artifacts is switched off.",
        "at": [
          "artifacts.0.encryption_disabled"
        ],
        "fix": {
          "set": "artifacts.0.encryption_disabled",
          "to": false
        }
      }
    ]
  },
  {
    "id": "aws-cognito-guests",
    "title": "Everyone without signing in gets AWS credentials",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever finds the id of the pool in the app gets credentials, and what their role may do.",
    "remediation": "Set `allow_unauthenticated_identities = false`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-14"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cognito_identity_pool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'allow_unauthenticated_identities', false)",
        "message": "Guests get credentials of the account.",
        "at": [
          "allow_unauthenticated_identities"
        ]
      }
    ]
  },
  {
    "id": "aws-cognito-implicit-flow",
    "title": "Client gets tokens in the address of a page",
    "severity": "medium",
    "confidence": "high",
    "description": "Tokens stand in the history of the browser and in logs, and can be stolen from there.",
    "remediation": "Use the flow `code` with PKCE.",
    "cwe": [
      "CWE-598"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cognito_user_pool_client"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('implicit' in texts(self, 'allowed_oauth_flows'))",
        "message": "The implicit flow puts tokens into addresses.",
        "at": [
          "allowed_oauth_flows"
        ]
      }
    ]
  },
  {
    "id": "aws-cognito-weak-passwords",
    "title": "Users may choose short passwords",
    "severity": "low",
    "confidence": "high",
    "description": "Short passwords are guessed, and accounts of customers taken over.",
    "remediation": "Set `minimum_length` to 12 or more.",
    "cwe": [
      "CWE-521"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.3.6"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cognito_user_pool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'password_policy.0.minimum_length', 8) >= 8",
        "message": "Passwords may be shorter than 8 characters.",
        "at": [
          "password_policy.0.minimum_length"
        ]
      }
    ]
  },
  {
    "id": "aws-cognito-without-mfa",
    "title": "Users cannot have a second factor",
    "severity": "low",
    "confidence": "high",
    "description": "Passwords that leaked elsewhere open accounts of customers here.",
    "remediation": "Set `mfa_configuration = \"OPTIONAL\"` or `\"ON\"` with `software_token_mfa_configuration`.",
    "cwe": [
      "CWE-308"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.4.2"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cognito_user_pool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'mfa_configuration') in ['ON', 'OPTIONAL']",
        "message": "A password is all that stands before an account.",
        "at": [
          "mfa_configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-config-partly-recorded",
    "title": "Recorder leaves out identities",
    "severity": "low",
    "confidence": "high",
    "description": "Changes of rights, which matter most, leave no history.",
    "remediation": "Set `include_global_resource_types = true` in one region.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.3"
      },
      {
        "guide": "AWS FSBP",
        "id": "Config.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CM-8"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_config_configuration_recorder"
      ]
    },
    "matchConditions": [
      "given(self, 'recording_group')",
      "flag(self, 'recording_group.0.all_supported', true)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'recording_group.0.include_global_resource_types', false)",
        "message": "Users, roles and policies are not recorded.",
        "at": [
          "recording_group.0.include_global_resource_types",
          "recording_group"
        ]
      }
    ]
  },
  {
    "id": "aws-database-no-final-snapshot",
    "title": "Nothing is kept of a deleted database",
    "severity": "low",
    "confidence": "high",
    "description": "When the resource is removed or replaced its data is gone, automated backups included.",
    "remediation": "Set `skip_final_snapshot = false` with a `final_snapshot_identifier`; in CloudFormation use `DeletionPolicy: Snapshot`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "RDS.8"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster",
        "aws_neptune_cluster",
        "aws_redshift_cluster"
      ]
    },
    "matchConditions": [
      "!given(self, 'replicate_source_db')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'skip_final_snapshot', false) && text(self, 'deletion_policy') != 'Delete'",
        "message": "No snapshot is taken when the database is deleted.",
        "at": [
          "skip_final_snapshot",
          "deletion_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-database-no-minor-upgrades",
    "title": "Security fixes of the database are not installed",
    "severity": "low",
    "confidence": "high",
    "description": "Minor versions carry the fixes of known flaws; without them the database stays open to each one until somebody remembers.",
    "remediation": "Remove `auto_minor_version_upgrade = false`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.3.2"
      },
      {
        "guide": "AWS FSBP",
        "id": "RDS.13"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster_instance",
        "aws_neptune_cluster_instance",
        "aws_mq_broker",
        "aws_dms_replication_instance",
        "aws_memorydb_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'auto_minor_version_upgrade', true)",
        "message": "Automatic minor upgrades are switched off.",
        "at": [
          "auto_minor_version_upgrade"
        ],
        "fix": {
          "set": "auto_minor_version_upgrade",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-database-password-in-code",
    "title": "Password of a database stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history can sign in to the database, and every environment has the same password.",
    "remediation": "Let the service keep it: `manage_master_user_password = true`; or refer to a secret in Secrets Manager.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.6.2"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster",
        "aws_redshift_cluster",
        "aws_neptune_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "password",
        "expression": "text(self, 'password') + text(self, 'master_password')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.password.startsWith('{{resolve') && variables.password != '' && isPlaceholder(variables.password) || variables.password == '' || variables.password.startsWith('{{resolve')",
        "message": "The password of the database stands in the code.",
        "at": [
          "password",
          "master_password"
        ]
      }
    ]
  },
  {
    "id": "aws-database-proxy-without-tls",
    "title": "Proxy of the database accepts plain connections",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, results and passwords cross the network readable.",
    "remediation": "Set `require_tls = true`.",
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
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_proxy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'require_tls', false)",
        "message": "Clients may talk to the proxy without TLS.",
        "at": [
          "require_tls"
        ],
        "fix": {
          "set": "require_tls",
          "to": true
        }
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
        ],
        "fix": {
          "set": "publicly_accessible",
          "to": false
        }
      }
    ]
  },
  {
    "id": "aws-database-short-backup",
    "title": "Backups of the database are kept for a few days",
    "severity": "low",
    "confidence": "high",
    "description": "Loss or silent damage is often noticed after a week-end or a holiday; by then the last good backup is gone.",
    "remediation": "Set `backup_retention_period` to 7 days or more.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "RDS.11"
      },
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
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster",
        "aws_neptune_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'backup_retention_period', 7) >= 7 || number(self, 'backup_retention_period', 7) <= 0",
        "messageExpression": "'Backups are kept for ' + string(number(self, 'backup_retention_period', 7)) + (number(self, 'backup_retention_period', 7) == 1 ? ' day.' : ' days.')",
        "at": [
          "backup_retention_period"
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
        "expression": "flag(self, 'storage_encrypted', false) || given(self, 'replicate_source_db') || given(self, 'snapshot_identifier') || text(self, 'engine_mode') == 'serverless'",
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
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster",
        "aws_neptune_cluster",
        "aws_redshift_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "unset",
        "expression": "block.type == 'aws_db_instance' && block.language == 'terraform' && !given(self, 'replicate_source_db') ? 0 : 1"
      }
    ],
    "validations": [
      {
        "expression": "number(self, 'backup_retention_period', variables.unset) > 0",
        "message": "No automated backups are kept.",
        "at": [
          "backup_retention_period"
        ]
      },
      {
        "expression": "block.type != 'aws_redshift_cluster' || number(self, 'automated_snapshot_retention_period', 1) > 0",
        "message": "Automated snapshots are switched off.",
        "at": [
          "automated_snapshot_retention_period"
        ]
      }
    ]
  },
  {
    "id": "aws-database-without-deletion-protection",
    "title": "Database can be deleted by one call",
    "severity": "low",
    "confidence": "high",
    "description": "A wrong plan, a script or a stolen credential deletes the data of customers with one call.",
    "remediation": "Set `deletion_protection = true`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "RDS.8"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster",
        "aws_neptune_cluster"
      ]
    },
    "matchConditions": [
      "!given(self, 'replicate_source_db') && !given(self, 'cluster_identifier') || block.type != 'aws_db_instance'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'deletion_protection', false) || text(self, 'deletion_policy') in ['Retain', 'RetainExceptOnCreate']",
        "message": "Nothing keeps the database from being deleted.",
        "at": [
          "deletion_protection"
        ],
        "fix": {
          "set": "deletion_protection",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-database-without-iam-authentication",
    "title": "Database knows passwords only",
    "severity": "info",
    "confidence": "high",
    "description": "Passwords last until somebody changes them. With IAM each service signs in with a token of minutes.",
    "remediation": "Set `iam_database_authentication_enabled = true` and give each service `rds-db:connect`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "RDS.10"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_neptune_cluster"
      ]
    },
    "matchConditions": [
      "block.type == 'aws_neptune_cluster' || text(self, 'engine') in ['mysql', 'postgres', 'mariadb', 'aurora', 'aurora-mysql', 'aurora-postgresql'] || (block.type == 'aws_rds_cluster' && !given(self, 'engine'))",
      "!given(self, 'cluster_identifier') || block.type != 'aws_db_instance'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'iam_database_authentication_enabled', false)",
        "message": "Services sign in to the database with lasting passwords only.",
        "at": [
          "iam_database_authentication_enabled"
        ],
        "fix": {
          "set": "iam_database_authentication_enabled",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-database-without-log-export",
    "title": "Logs of the database stay on its disk",
    "severity": "low",
    "confidence": "high",
    "description": "Logs on the instance are overwritten within days and are gone with it: nobody can tell who signed in or what was asked.",
    "remediation": "Name logs of the engine in `enabled_cloudwatch_logs_exports`, such as `[\"postgresql\", \"upgrade\"]` or `[\"audit\", \"error\"]`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "RDS.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      },
      {
        "guide": "HIPAA",
        "id": "164.312(b)"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_db_instance",
        "aws_rds_cluster",
        "aws_docdb_cluster"
      ]
    },
    "matchConditions": [
      "!given(self, 'cluster_identifier') || block.type != 'aws_db_instance'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "size(texts(self, 'enabled_cloudwatch_logs_exports')) > 0",
        "message": "No log of the database is sent to CloudWatch.",
        "at": [
          "enabled_cloudwatch_logs_exports"
        ]
      }
    ]
  },
  {
    "id": "aws-dax-unencrypted",
    "title": "Cache of DynamoDB is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets a disk or a copy of it reads what the services keep in the cache.",
    "remediation": "Add `server_side_encryption { enabled = true }`; it cannot be changed later.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "DynamoDB.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_dax_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'server_side_encryption.0.enabled', false)",
        "message": "The disks of the cache are not encrypted.",
        "at": [
          "server_side_encryption.0.enabled",
          "server_side_encryption"
        ]
      }
    ]
  },
  {
    "id": "aws-default-security-group-open",
    "title": "Default security group lets traffic through",
    "severity": "low",
    "confidence": "high",
    "description": "Every machine that is started without a group gets these rules.",
    "remediation": "Declare the default group without rules, and give each service a group of its own.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.4"
      },
      {
        "guide": "AWS FSBP",
        "id": "EC2.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_default_security_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "size(blocks(self, 'ingress')) == 0 && size(blocks(self, 'egress')) == 0",
        "message": "The default group has rules.",
        "at": [
          "ingress",
          "egress"
        ]
      }
    ]
  },
  {
    "id": "aws-default-vpc-used",
    "title": "Default network is used",
    "severity": "low",
    "confidence": "high",
    "description": "All subnets of the default VPC are public, and everything shares it.",
    "remediation": "Build an `aws_vpc` with private subnets.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EC2.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_default_vpc"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "message": "Everything in the default network gets a public address.",
        "at": []
      }
    ]
  },
  {
    "id": "aws-delivery-stream-unencrypted",
    "title": "Delivery stream is stored unencrypted",
    "severity": "low",
    "confidence": "high",
    "description": "Records with personal data lie readable until they are delivered.",
    "remediation": "Add `server_side_encryption { enabled = true }`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "DataFirehose.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_kinesis_firehose_delivery_stream"
      ]
    },
    "matchConditions": [
      "!given(self, 'kinesis_source_configuration') && !given(self, 'msk_source_configuration')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'server_side_encryption.0.enabled', false) || block.language == 'cloudformation' && given(self, 'server_side_encryption')",
        "message": "Records that wait for delivery are stored unencrypted.",
        "at": [
          "server_side_encryption.0.enabled",
          "server_side_encryption"
        ]
      }
    ]
  },
  {
    "id": "aws-disk-unencrypted",
    "title": "Disk of the instance is not encrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Snapshots that are shared or leave the account by mistake can be read by whoever gets them.",
    "remediation": "Set `encrypted = true` in each block of a disk, or switch encryption by default on in the account.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.2.1"
      },
      {
        "guide": "AWS FSBP",
        "id": "EC2.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_instance",
        "aws_launch_configuration",
        "aws_launch_template"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "disks",
        "expression": "blocks(self, 'root_block_device') + blocks(self, 'ebs_block_device') + blocks(self, 'block_device_mappings').filter(m, given(m, 'ebs')).map(m, blocks(m, 'ebs')[0])"
      }
    ],
    "validations": [
      {
        "expression": "!variables.disks.exists(d, !flag(d, 'encrypted', false) && !given(d, 'kms_key_id') && !given(d, 'snapshot_id') && !given(d, 'virtual_name') && !flag(d, 'no_device', false))",
        "message": "A disk of the instance is not encrypted.",
        "at": [
          "root_block_device.0.encrypted",
          "root_block_device",
          "ebs_block_device.0.encrypted",
          "ebs_block_device",
          "block_device_mappings.0.ebs.0.encrypted",
          "block_device_mappings"
        ]
      }
    ]
  },
  {
    "id": "aws-dms-endpoint-without-tls",
    "title": "Migration reads or writes a database without TLS",
    "severity": "low",
    "confidence": "high",
    "description": "Whole tables cross the network readable.",
    "remediation": "Set `ssl_mode` to `require` or `verify-full`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "DMS.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_dms_endpoint"
      ]
    },
    "matchConditions": [
      "text(self, 'engine_name') in ['mysql', 'mariadb', 'postgres', 'aurora', 'aurora-postgresql', 'sqlserver', 'mongodb', 'docdb', 'db2']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'ssl_mode') && text(self, 'ssl_mode') != 'none'",
        "message": "The endpoint is used without TLS.",
        "at": [
          "ssl_mode"
        ]
      }
    ]
  },
  {
    "id": "aws-docdb-tls-off",
    "title": "Document database accepts plain connections",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, documents and passwords cross the network readable.",
    "remediation": "Remove the parameter `tls`, or set it to `enabled`.",
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
      "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_docdb_cluster_parameter_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'parameter').exists(p, text(p, 'name') == 'tls' && text(p, 'value') == 'disabled')",
        "message": "TLS of the database is switched off.",
        "at": [
          "parameter"
        ]
      }
    ]
  },
  {
    "id": "aws-dynamodb-without-point-in-time-recovery",
    "title": "Table cannot be set back to an earlier moment",
    "severity": "low",
    "confidence": "high",
    "description": "A faulty release or an attacker overwrites items, and there is no copy to go back to.",
    "remediation": "Add `point_in_time_recovery { enabled = true }`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "DynamoDB.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_dynamodb_table"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'point_in_time_recovery.0.enabled', false) || given(self, 'restore_source_name')",
        "message": "What is deleted or overwritten in the table is gone.",
        "at": [
          "point_in_time_recovery.0.enabled",
          "point_in_time_recovery"
        ],
        "fix": {
          "set": "point_in_time_recovery.0.enabled",
          "to": true
        }
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
        "expression": "text(self, 'image_tag_mutability').startsWith('IMMUTABLE')",
        "message": "Tags of images in this repository can be moved to other images.",
        "at": [
          "image_tag_mutability"
        ],
        "fix": {
          "set": "image_tag_mutability",
          "to": "IMMUTABLE"
        }
      }
    ]
  },
  {
    "id": "aws-ecr-without-scan",
    "title": "Images are not scanned when they are pushed",
    "severity": "low",
    "confidence": "high",
    "description": "Images with known flaws are deployed, and later flaws in running ones go unseen.",
    "remediation": "Add `image_scanning_configuration { scan_on_push = true }`, or switch enhanced scanning on for the registry.",
    "cwe": [
      "CWE-1395"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECR.1"
      },
      {
        "guide": "CIS EKS 1.5",
        "id": "5.1.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"
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
        "expression": "flag(self, 'image_scanning_configuration.0.scan_on_push', false)",
        "message": "Pushed images are not scanned for known flaws.",
        "at": [
          "image_scanning_configuration.0.scan_on_push",
          "image_scanning_configuration"
        ],
        "fix": {
          "set": "image_scanning_configuration.0.scan_on_push",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-ecs-docker-socket",
    "title": "Task gets the container engine of its host",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever may talk to the engine starts containers as root on the machine.",
    "remediation": "Remove the volume, or use a service that asks the engine on behalf of the task.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html"
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
        "expression": "!blocks(self, 'volume').exists(v, (text(v, 'host_path') + text(v, 'host.0.source_path')).endsWith('docker.sock'))",
        "message": "A volume is the socket of the container engine.",
        "at": [
          "volume"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-host-namespace",
    "title": "Task shares processes or network with its host",
    "severity": "medium",
    "confidence": "high",
    "description": "A container that was broken into sees, and can stop, what other services run on the machine.",
    "remediation": "Remove `pid_mode = \"host\"`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.3"
      },
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
        "expression": "text(self, 'pid_mode') != 'host'",
        "message": "The task sees the processes of its host.",
        "at": [
          "pid_mode"
        ]
      },
      {
        "expression": "text(self, 'ipc_mode') != 'host'",
        "message": "The task shares memory with its host.",
        "at": [
          "ipc_mode"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-plain-file-system",
    "title": "Task uses a file system without TLS",
    "severity": "low",
    "confidence": "high",
    "description": "Files and what is in them cross the network readable for whoever listens.",
    "remediation": "Set `transit_encryption = \"ENABLED\"` in `efs_volume_configuration`.",
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
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html"
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
        "expression": "!blocks(self, 'volume').exists(v, given(v, 'efs_volume_configuration') && text(v, 'efs_volume_configuration.0.transit_encryption') != 'ENABLED')",
        "message": "Files cross the network without TLS.",
        "at": [
          "volume"
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
    "id": "aws-ecs-public-address",
    "title": "Tasks of the service get public addresses",
    "severity": "medium",
    "confidence": "high",
    "description": "Only a security group stands between everyone and the ports of the container.",
    "remediation": "Set `assign_public_ip = false`, use private subnets and put a load balancer in front.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ecs_service"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'network_configuration.0.assign_public_ip', false)",
        "message": "Each task gets an address on the internet.",
        "at": [
          "network_configuration.0.assign_public_ip",
          "network_configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-secret-in-environment",
    "title": "Secret stands in the environment of a container",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may describe tasks, and everyone who reads the repository, reads the secret.",
    "remediation": "Put it into Secrets Manager and refer to it under `secrets` with `valueFrom`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.8"
      },
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
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html"
    ],
    "sensitive": true,
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
        "expression": "!blocks(self, 'container_definitions').exists(c, blocks(c, 'environment').exists(e, isSecret(text(e, 'name'), text(e, 'value'))))",
        "message": "A secret stands in the environment of a container.",
        "at": [
          "container_definitions"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-without-insights",
    "title": "Cluster has no metrics of its containers",
    "severity": "info",
    "confidence": "high",
    "description": "Restarts, exhausted memory and odd traffic stay unseen.",
    "remediation": "Add `setting { name = \"containerInsights\", value = \"enabled\" }`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.12"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ecs_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'setting').exists(s, text(s, 'name') == 'containerInsights' && text(s, 'value') in ['enabled', 'enhanced'])",
        "message": "Container Insights is switched off.",
        "at": [
          "setting"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-without-logs",
    "title": "Container writes no log",
    "severity": "medium",
    "confidence": "high",
    "description": "Errors and signs of an attack are lost with the task.",
    "remediation": "Add `logConfiguration` with the driver `awslogs` or `awsfirelens`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"
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
        "expression": "blocks(self, 'container_definitions').all(c, given(c, 'logConfiguration'))",
        "message": "What a container prints is not kept.",
        "at": [
          "container_definitions"
        ]
      }
    ]
  },
  {
    "id": "aws-ecs-writable-root",
    "title": "Container can change its own file system",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever gets into the container can leave tools there and change the program that runs.",
    "remediation": "Set `readonlyRootFilesystem = true` and mount a volume where files are written.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ECS.5"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.4"
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
        "expression": "blocks(self, 'container_definitions').all(c, flag(c, 'readonlyRootFilesystem', false))",
        "message": "A container has a root file system that it can write to.",
        "at": [
          "container_definitions"
        ]
      }
    ]
  },
  {
    "id": "aws-efs-access-point-as-root",
    "title": "Access point gives the whole file system as any user",
    "severity": "low",
    "confidence": "high",
    "description": "A container that was broken into reads and changes the files of all others.",
    "remediation": "Set `posix_user` with a user id above 0, and a `root_directory` of its own.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EFS.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_efs_access_point"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'posix_user') && number(self, 'posix_user.0.uid', 1) != 0",
        "message": "Clients choose who they are, root included.",
        "at": [
          "posix_user"
        ]
      }
    ]
  },
  {
    "id": "aws-efs-without-backup",
    "title": "File system has no backups",
    "severity": "low",
    "confidence": "high",
    "description": "Files that are deleted or encrypted by an attacker are gone.",
    "remediation": "Add an `aws_efs_backup_policy` with the status `ENABLED` (CloudFormation: `BackupPolicy`).",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EFS.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_efs_file_system"
      ]
    },
    "matchConditions": [
      "!given(self, 'availability_zone_name')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(users, 'aws_efs_backup_policy').exists(b, text(b, 'backup_policy.0.status') != 'DISABLED') || 'aws_backup_selection' in users",
        "message": "Nothing in this module backs the file system up.",
        "at": [
          "backup_policy"
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
        "expression": "'audit' in texts(self, 'enabled_cluster_log_types')",
        "message": "The audit log of the cluster is switched off.",
        "at": [
          "enabled_cluster_log_types"
        ]
      }
    ]
  },
  {
    "id": "aws-eks-nodes-open-to-ssh",
    "title": "Nodes of the cluster accept SSH from everywhere",
    "severity": "high",
    "confidence": "high",
    "description": "With a key and no source group, the group opens port 22 of all nodes to the internet.",
    "remediation": "Name `source_security_group_ids`, or remove `remote_access` and use Session Manager.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_eks_node_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'remote_access.0.ec2_ssh_key') || given(self, 'remote_access.0.source_security_group_ids') || given(self, 'remote_access.0.source_security_groups')",
        "message": "Port 22 of the nodes is open to every address.",
        "at": [
          "remote_access"
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
        "expression": "!flag(item, 'endpoint_public_access', true) || (given(item, 'public_access_cidrs') && !known(item, 'public_access_cidrs').exists(c, isEveryone(c)))",
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
    "id": "aws-firewall-without-log",
    "title": "Firewall writes no log",
    "severity": "low",
    "confidence": "high",
    "description": "What was blocked, or let through by mistake, stays unseen.",
    "remediation": "Add an `aws_wafv2_web_acl_logging_configuration` for it.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "WAF.11"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_wafv2_web_acl"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'aws_wafv2_web_acl_logging_configuration' in users",
        "message": "Nothing in this module logs what the firewall sees.",
        "at": []
      }
    ]
  },
  {
    "id": "aws-firewall-without-rules",
    "title": "Web ACL has no rules",
    "severity": "medium",
    "confidence": "high",
    "description": "It looks like a protection and is none: every request passes.",
    "remediation": "Add managed rule groups and a rate-based rule.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "WAF.10"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_wafv2_web_acl"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "size(blocks(self, 'rule')) > 0 || given(self, 'rule_json') || 'block' in keys(blocks(self, 'default_action').size() > 0 ? blocks(self, 'default_action')[0] : self) || 'aws_wafv2_web_acl_rule_group_association' in users",
        "message": "The firewall lets everything through.",
        "at": []
      }
    ]
  },
  {
    "id": "aws-glue-catalog-unencrypted",
    "title": "Data catalog is stored unencrypted",
    "severity": "low",
    "confidence": "high",
    "description": "Names, locations and samples of columns show where personal data lies.",
    "remediation": "Set `catalog_encryption_mode = \"SSE-KMS\"`.",
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
      "https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_glue_data_catalog_encryption_settings"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'data_catalog_encryption_settings.0.encryption_at_rest.0.catalog_encryption_mode') in ['', 'DISABLED'])",
        "message": "Metadata of the catalog is not encrypted.",
        "at": [
          "data_catalog_encryption_settings.0.encryption_at_rest.0.catalog_encryption_mode",
          "data_catalog_encryption_settings"
        ]
      }
    ]
  },
  {
    "id": "aws-glue-security-configuration-incomplete",
    "title": "Jobs write data, bookmarks or logs unencrypted",
    "severity": "low",
    "confidence": "high",
    "description": "Data in the target, bookmarks or logs of the jobs can be read by whoever reads the bucket.",
    "remediation": "Set the modes of S3, CloudWatch and job bookmarks to KMS.",
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
      "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_glue_security_configuration"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "modes",
        "expression": "blocks(self, 'encryption_configuration').map(e, text(e, 'cloudwatch_encryption.0.cloudwatch_encryption_mode')) + blocks(self, 'encryption_configuration').map(e, text(e, 'job_bookmarks_encryption.0.job_bookmarks_encryption_mode')) + blocks(self, 'encryption_configuration').map(e, text(e, 's3_encryption.0.s3_encryption_mode'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.modes.exists(m, m == 'DISABLED')",
        "message": "Part of what jobs write is not encrypted.",
        "at": [
          "encryption_configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-graphql-api-key",
    "title": "GraphQL API asks for nothing but a shared key",
    "severity": "medium",
    "confidence": "high",
    "description": "The key stands in every app and page that calls the API, so it is public; nobody knows who calls.",
    "remediation": "Use `AMAZON_COGNITO_USER_POOLS`, `OPENID_CONNECT` or `AWS_IAM`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "AppSync.5"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_appsync_graphql_api"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'authentication_type') != 'API_KEY'",
        "message": "Callers are known by a key that all of them share.",
        "at": [
          "authentication_type"
        ]
      }
    ]
  },
  {
    "id": "aws-graphql-without-log",
    "title": "GraphQL API writes no log",
    "severity": "low",
    "confidence": "high",
    "description": "Attacks on the API stay unseen, and so does who read what.",
    "remediation": "Add `log_config` with the level `ERROR`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "AppSync.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_appsync_graphql_api"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'log_config')",
        "message": "Queries are not logged.",
        "at": [
          "log_config"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-access-key-in-code",
    "title": "Access key is made by code",
    "severity": "low",
    "confidence": "high",
    "description": "Its secret stands readable in the state of Terraform or the outputs of the stack, and nobody rotates it.",
    "remediation": "Use a role: OpenID Connect for pipelines, task and instance roles for services.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.14"
      },
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_access_key"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'pgp_key')",
        "message": "The key lasts for ever and stands in the state or in outputs.",
        "at": []
      }
    ]
  },
  {
    "id": "aws-iam-administrator-attached",
    "title": "Identity gets administrator rights",
    "severity": "high",
    "confidence": "high",
    "description": "One stolen credential of it is the whole account.",
    "remediation": "Attach policies that name the actions and resources it needs.",
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
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "7.2.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_role",
        "aws_iam_user",
        "aws_iam_group",
        "aws_iam_role_policy_attachment",
        "aws_iam_user_policy_attachment",
        "aws_iam_group_policy_attachment",
        "aws_iam_policy_attachment",
        "aws_lambda_function"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'managed_policy_arns').exists(a, a.endsWith(':policy/AdministratorAccess') || a.endsWith(':policy/IAMFullAccess')) && !known(self, 'policy_arn').exists(a, a.endsWith(':policy/AdministratorAccess') || a.endsWith(':policy/IAMFullAccess')) && !known(self, 'policies').exists(a, a == 'AdministratorAccess' || a.endsWith(':policy/AdministratorAccess'))",
        "message": "Its holder may do anything in the account.",
        "at": [
          "managed_policy_arns",
          "policy_arn",
          "policies"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-all-actions-of-a-service",
    "title": "Policy allows all actions of a service on everything",
    "severity": "medium",
    "confidence": "high",
    "description": "Reading one bucket takes two actions; all actions on everything also delete, open and pay for it.",
    "remediation": "Name the actions that the service calls, and the resources it calls them on.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "IAM.21"
      },
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'actions').exists(a, a.matches('^(s3|dynamodb|sqs|sns|kms|secretsmanager|ssm|ec2|lambda|iam|sts|rds|ecr|ecs|eks|cloudformation|kinesis|organizations|es|apigateway|route53|cloudtrail|ses|redshift|elasticache|codebuild):[*]$')) || !('*' in known(self, 'resources'))",
        "messageExpression": "'The statement allows ' + known(self, 'actions').filter(a, a.endsWith(':*'))[0] + ' on every resource.'",
        "at": [
          "actions"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-allows-all-but",
    "title": "Policy allows everything but what it names",
    "severity": "medium",
    "confidence": "high",
    "description": "What was forgotten, and what AWS adds later, is allowed.",
    "remediation": "List what is allowed in `actions`; use `not_actions` with `Deny` only.",
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'not_actions') || !('*' in known(self, 'resources'))",
        "message": "All actions but the named ones are allowed, also those that AWS will add.",
        "at": [
          "not_actions"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-assume-any-role",
    "title": "Policy lets its holder take any role",
    "severity": "medium",
    "confidence": "high",
    "description": "One service reaches the rights of all others, also in accounts that trust this one.",
    "remediation": "Name the roles in `resources`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity' && size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'actions').exists(a, a in ['sts:AssumeRole', 'sts:*']) || !('*' in known(self, 'resources'))",
        "message": "Every role that trusts the account can be taken.",
        "at": [
          "actions",
          "resources"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-everyone-but",
    "title": "Policy lets in everyone but those it names",
    "severity": "high",
    "confidence": "high",
    "description": "The exception names who is kept out; all others on the internet are let in.",
    "remediation": "Name who may, in `principals`.",
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'not_principals')",
        "message": "Everyone but the named principals is let in, people without an account included.",
        "at": [
          "not_principals"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-github-role-for-every-repository",
    "title": "Workflows of any GitHub repository may take the role",
    "severity": "critical",
    "confidence": "high",
    "description": "The role trusts GitHub’s identity provider without saying which repository: a workflow in anyone’s repository can assume it.",
    "remediation": "Add a condition on `token.actions.githubusercontent.com:sub` that names your repository and branch.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "blocks(self, 'principals').exists(p, text(p, 'type') == 'Federated' && known(p, 'identifiers').exists(i, i.endsWith('token.actions.githubusercontent.com')))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'conditions').exists(c, text(c, 'variable').endsWith(':sub') && !('*' in known(c, 'values')) && !('repo:*' in known(c, 'values')) || text(c, 'variable').endsWith(':repository') || text(c, 'variable').endsWith(':repository_owner') || text(c, 'variable').endsWith(':job_workflow_ref'))",
        "message": "A workflow of any repository on GitHub can assume the role.",
        "at": [
          "principals"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-pass-any-role",
    "title": "Policy lets its holder pass any role to a service",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever may also start a function or an instance starts it with the role of an administrator.",
    "remediation": "Name the roles that are passed, or add a condition on `iam:PassedToService`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity' && size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!('iam:PassRole' in known(self, 'actions')) || !('*' in known(self, 'resources'))",
        "message": "Any role of the account can be passed to a service.",
        "at": [
          "actions",
          "resources"
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
        "guide": "AWS FSBP",
        "id": "IAM.1"
      },
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'actions').exists(a, a in ['*', '*:*']) || !('*' in known(self, 'resources'))",
        "message": "The statement allows every action on every resource.",
        "at": [
          "actions"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-policy-of-a-user",
    "title": "Rights are given to a single user",
    "severity": "low",
    "confidence": "high",
    "description": "Nobody has an overview of who may do what, and rights stay when people change their work.",
    "remediation": "Give rights to groups, better to roles that people and services take.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.15"
      },
      {
        "guide": "AWS FSBP",
        "id": "IAM.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_user_policy",
        "aws_iam_user_policy_attachment",
        "aws_iam_user",
        "aws_iam_role_policy",
        "aws_iam_policy_attachment"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "block.type in ['aws_iam_role_policy', 'aws_iam_policy_attachment'] ? !given(self, 'users') : block.type == 'aws_iam_user' && !given(self, 'inline_policy') && !given(self, 'managed_policy_arns')",
        "message": "The policy belongs to one user.",
        "at": [
          "users",
          "policy",
          "policy_arn",
          "inline_policy",
          "managed_policy_arns"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-privilege-escalation",
    "title": "Policy lets its holder give itself more rights",
    "severity": "high",
    "confidence": "high",
    "description": "With one of these actions on everything, a service that was broken into makes itself administrator.",
    "remediation": "Name the roles or users in `resources`, and set a permissions boundary as a condition.",
    "cwe": [
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
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity' && size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'actions').exists(a, a in ['iam:*', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:AttachUserPolicy', 'iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:PutUserPolicy', 'iam:PutGroupPolicy', 'iam:PutRolePolicy', 'iam:AddUserToGroup', 'iam:UpdateAssumeRolePolicy', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile', 'iam:Put*', 'iam:Attach*', 'iam:Create*', 'iam:Update*']) || !('*' in known(self, 'resources'))",
        "messageExpression": "'The statement allows ' + known(self, 'actions').filter(a, a.startsWith('iam:'))[0] + ' on every identity.'",
        "at": [
          "actions"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-read-all-secrets",
    "title": "Policy lets its holder read all secrets",
    "severity": "medium",
    "confidence": "high",
    "description": "A service that was broken into reads the secrets of all others.",
    "remediation": "Name the secrets, parameters or keys of the service in `resources`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'identity' && size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!known(self, 'actions').exists(a, a in ['secretsmanager:GetSecretValue', 'secretsmanager:Get*', 'ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath', 'ssm:GetParameter*', 'kms:Decrypt']) || !('*' in known(self, 'resources'))",
        "message": "Secrets, parameters or data of all services can be read.",
        "at": [
          "actions",
          "resources"
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
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'trust' && size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'principals').exists(p, text(p, 'type') in ['*', 'AWS'] && '*' in known(p, 'identifiers'))",
        "message": "Anyone with an AWS account can assume the role.",
        "at": [
          "principals"
        ]
      }
    ]
  },
  {
    "id": "aws-iam-weak-passwords",
    "title": "Rules for passwords are weak",
    "severity": "low",
    "confidence": "high",
    "description": "Short and reused passwords are guessed or known from other leaks.",
    "remediation": "Set `minimum_password_length = 14` and `password_reuse_prevention = 24`.",
    "cwe": [
      "CWE-521"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "1.8"
      },
      {
        "guide": "CIS AWS 3.0",
        "id": "1.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.3.6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_iam_account_password_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'minimum_password_length', 6) >= 14",
        "message": "Passwords may be shorter than 14 characters.",
        "at": [
          "minimum_password_length"
        ]
      },
      {
        "expression": "number(self, 'password_reuse_prevention', 0) >= 5",
        "message": "Old passwords may be used again.",
        "at": [
          "password_reuse_prevention"
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
        "expression": "blocks(self, 'metadata_options').exists(m, text(m, 'http_tokens') == 'required' || text(m, 'http_endpoint') == 'disabled') || (block.type == 'aws_instance' && given(self, 'launch_template'))",
        "message": "The metadata service gives credentials without a session token (IMDSv1).",
        "at": [
          "metadata_options.0.http_tokens",
          "metadata_options"
        ],
        "fix": {
          "set": "metadata_options.0.http_tokens",
          "to": "required"
        }
      }
    ]
  },
  {
    "id": "aws-instance-public-address",
    "title": "Instance gets a public address",
    "severity": "low",
    "confidence": "high",
    "description": "Only a security group stands between everyone and what listens on the machine.",
    "remediation": "Set `associate_public_ip_address = false` and put a load balancer in front.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EC2.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"
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
        "expression": "!flag(self, 'associate_public_ip_address', false) && !blocks(self, 'network_interfaces').exists(n, flag(n, 'associate_public_ip_address', false))",
        "message": "The instance gets an address on the internet.",
        "at": [
          "associate_public_ip_address",
          "network_interfaces.0.associate_public_ip_address"
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
        "expression": "!variables.transit.exists(list, list.exists(t, text(t, 'client_broker') in ['PLAINTEXT', 'TLS_PLAINTEXT'] || !flag(t, 'in_cluster', true)))",
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
    "id": "aws-key-policy-for-everyone",
    "title": "Key can be used by everyone",
    "severity": "critical",
    "confidence": "high",
    "description": "Whoever gets encrypted data can have it decrypted.",
    "remediation": "Name the account and the roles.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.6.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html"
    ],
    "sensitive": false,
    "match": {
      "target": "statement",
      "types": [
        "aws_kms_key",
        "aws_kms_key_policy"
      ]
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "size(getList(self, 'conditions')) == 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'principals').exists(p, text(p, 'type') in ['*', 'AWS'] && '*' in known(p, 'identifiers'))",
        "message": "Anyone with an AWS account may use the key.",
        "at": [
          "principals"
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
        ],
        "fix": {
          "set": "enable_key_rotation",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-lambda-callable-by-everyone",
    "title": "Every AWS account may call the function",
    "severity": "critical",
    "confidence": "high",
    "description": "Any caller with any AWS account runs the function with data of its choice, at your cost.",
    "remediation": "Name the account or service, and its resource in `source_arn`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Lambda.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_permission"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'principal') != '*' || given(self, 'principal_org_id') || given(self, 'source_arn') || given(self, 'source_account') || given(self, 'function_url_auth_type')",
        "message": "Everyone may call the function.",
        "at": [
          "principal"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-old-runtime",
    "title": "Function runs on a runtime that gets no fixes",
    "severity": "medium",
    "confidence": "high",
    "description": "Flaws found in the language or its libraries stay open in the function for ever.",
    "remediation": "Move to a runtime that is supported, such as `nodejs22.x`, `python3.13`, `java21`, `dotnet8` or `provided.al2023`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Lambda.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-2"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "6.3.3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_function"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'runtime') in ['nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10', 'nodejs10.x', 'nodejs12.x', 'nodejs14.x', 'nodejs16.x', 'nodejs18.x', 'python2.7', 'python3.6', 'python3.7', 'python3.8', 'ruby2.5', 'ruby2.7', 'java8', 'go1.x', 'dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0', 'dotnet6', 'dotnet7', 'provided'])",
        "messageExpression": "'The runtime ' + text(self, 'runtime') + ' gets no security fixes any more.'",
        "at": [
          "runtime"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-permission-without-source",
    "title": "Resources of other customers may call the function",
    "severity": "low",
    "confidence": "high",
    "description": "A service such as S3 or API Gateway acts for all its customers: without a source, a bucket or API of somebody else can call the function (confused deputy).",
    "remediation": "Add `source_arn` with the bucket, topic, rule or API; for S3 also `source_account`.",
    "cwe": [
      "CWE-441"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_permission"
      ]
    },
    "matchConditions": [
      "text(self, 'principal').endsWith('.amazonaws.com') && !(text(self, 'principal') in ['elasticloadbalancing.amazonaws.com', 'cloudformation.amazonaws.com', 'edgelambda.amazonaws.com'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'source_arn') || given(self, 'source_account') || given(self, 'event_source_token') || given(self, 'principal_org_id')",
        "messageExpression": "'Any resource of ' + text(self, 'principal') + ' may call the function, also of other accounts.'",
        "at": [
          "principal"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-secret-in-environment",
    "title": "Secret stands in the environment of a function",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may read the configuration of the function, and everyone who reads the repository, reads the secret.",
    "remediation": "Keep it in Secrets Manager or Parameter Store and let the function read it at start.",
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
      "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_function"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "env",
        "expression": "getMap(blocks(self, 'environment').size() > 0 ? blocks(self, 'environment')[0] : self, 'variables')"
      }
    ],
    "validations": [
      {
        "expression": "!keys(variables.env).exists(k, isSecret(string(k), text(variables.env, string(k))))",
        "message": "A secret stands in the environment of the function.",
        "at": [
          "environment.0.variables",
          "environment"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-url-open-to-all-sites",
    "title": "Function answers scripts of every website",
    "severity": "low",
    "confidence": "high",
    "description": "A page that the user visits calls the function with the rights of the user.",
    "remediation": "Name the origins, or remove `allow_credentials`.",
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
      "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html"
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
        "expression": "!('*' in texts(self, 'cors.0.allow_origins')) || !flag(self, 'cors.0.allow_credentials', false)",
        "message": "Scripts of every website may call the function with credentials.",
        "at": [
          "cors.0.allow_origins",
          "cors"
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
        "expression": "text(self, 'authorization_type') != 'NONE'",
        "message": "Everyone on the internet can call the function.",
        "at": [
          "authorization_type"
        ]
      }
    ]
  },
  {
    "id": "aws-lambda-without-tracing",
    "title": "Calls of the function are not traced",
    "severity": "info",
    "confidence": "high",
    "description": "Where a request failed or was slow among many services cannot be told.",
    "remediation": "Add `tracing_config { mode = \"Active\" }` (SAM: `Tracing: Active`).",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lambda_function"
      ]
    },
    "matchConditions": [
      "block.language != 'serverless'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'tracing_config.0.mode') in ['Active', 'PassThrough']",
        "message": "The function sends no traces.",
        "at": [
          "tracing_config.0.mode",
          "tracing_config"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-desync-monitored-only",
    "title": "Load balancer lets smuggled requests through",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests of one user can be answered to another, and filters passed by.",
    "remediation": "Remove `desync_mitigation_mode = \"monitor\"`; `defensive` is the default.",
    "cwe": [
      "CWE-444"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ELB.12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb",
        "aws_alb",
        "aws_elb"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'desync_mitigation_mode') != 'monitor'",
        "message": "Requests that two parsers read differently are only counted.",
        "at": [
          "desync_mitigation_mode"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-keeps-bad-headers",
    "title": "Load balancer passes malformed headers on",
    "severity": "low",
    "confidence": "high",
    "description": "Gateway and service can read such headers differently, which request smuggling uses.",
    "remediation": "Set `drop_invalid_header_fields = true` (CloudFormation: attribute `routing.http.drop_invalid_header_fields.enabled`).",
    "cwe": [
      "CWE-444"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ELB.4"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb",
        "aws_alb"
      ]
    },
    "matchConditions": [
      "!given(self, 'load_balancer_type') || text(self, 'load_balancer_type') == 'application'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'drop_invalid_header_fields', false) || text(self, 'desync_mitigation_mode') == 'strictest'",
        "message": "Malformed headers reach the services.",
        "at": [
          "drop_invalid_header_fields"
        ],
        "fix": {
          "set": "drop_invalid_header_fields",
          "to": true
        }
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
      "word(self, 'protocol') in ['HTTPS', 'TLS']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'ssl_policy') || !(text(self, 'ssl_policy') in ['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2015-05', 'ELBSecurityPolicy-TLS-1-0-2015-04', 'ELBSecurityPolicy-TLS-1-1-2017-01', 'ELBSecurityPolicy-FS-2018-06', 'ELBSecurityPolicy-FS-1-1-2019-08', 'ELBSecurityPolicy-TLS13-1-0-2021-06', 'ELBSecurityPolicy-TLS13-1-1-2021-06'])",
        "messageExpression": "'The policy ' + text(self, 'ssl_policy') + ' accepts TLS 1.0 or 1.1.'",
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
      "text(self, 'protocol') == 'HTTP'",
      "!blocks(uses, 'aws_lb').exists(l, flag(l, 'internal', false))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'default_action').exists(a, text(a, 'type') == 'redirect')",
        "message": "The listener answers on plain HTTP and does not redirect to HTTPS.",
        "at": [
          "protocol"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-without-access-log",
    "title": "Requests to the load balancer are not logged",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who asked for what.",
    "remediation": "Add `access_logs { bucket = …, enabled = true }` (CloudFormation: attribute `access_logs.s3.enabled`).",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ELB.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb",
        "aws_alb",
        "aws_elb"
      ]
    },
    "matchConditions": [
      "text(self, 'load_balancer_type') != 'gateway'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'access_logs').exists(l, flag(l, 'enabled', block.type == 'aws_elb'))",
        "message": "No access log is written.",
        "at": [
          "access_logs.0.enabled",
          "access_logs"
        ]
      }
    ]
  },
  {
    "id": "aws-load-balancer-without-deletion-protection",
    "title": "Load balancer can be deleted by one call",
    "severity": "info",
    "confidence": "high",
    "description": "A wrong plan or a stolen credential takes all services behind it off the net.",
    "remediation": "Set `enable_deletion_protection = true`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "ELB.6"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_lb",
        "aws_alb"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable_deletion_protection', false)",
        "message": "Nothing keeps the load balancer from being deleted.",
        "at": [
          "enable_deletion_protection"
        ],
        "fix": {
          "set": "enable_deletion_protection",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-log-group-never-expires",
    "title": "Log group keeps everything for ever",
    "severity": "info",
    "confidence": "high",
    "description": "Logs hold personal data; nobody decided how long they are kept, and the costs grow.",
    "remediation": "Set `retention_in_days`, 365 for logs of an audit.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "GDPR",
        "id": "Art. 5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-11"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudwatch_log_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'retention_in_days', 0) > 0",
        "message": "Logs are kept without an end.",
        "at": [
          "retention_in_days"
        ]
      }
    ]
  },
  {
    "id": "aws-log-group-without-own-key",
    "title": "Logs are encrypted without a key of yours",
    "severity": "info",
    "confidence": "high",
    "description": "Who may read logs may read all of them; access cannot be taken back by switching a key off.",
    "remediation": "Set `kms_key_id` where logs hold personal data.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AU-9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudwatch_log_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'kms_key_id')",
        "message": "Logs are encrypted with a key of AWS alone.",
        "at": [
          "kms_key_id"
        ]
      }
    ]
  },
  {
    "id": "aws-memorydb-without-tls",
    "title": "In-memory database is used without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "What services keep there crosses the network readable.",
    "remediation": "Remove `tls_enabled = false`.",
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
      "https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_memorydb_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'tls_enabled', true)",
        "message": "Clients talk to the database without TLS.",
        "at": [
          "tls_enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-mq-without-logs",
    "title": "Message broker writes no logs",
    "severity": "low",
    "confidence": "high",
    "description": "Failed sign-ins and lost messages stay unseen.",
    "remediation": "Add `logs { general = true }`, for ActiveMQ `audit = true` as well.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "MQ.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_mq_broker"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'logs.0.general', false)",
        "message": "The log of the broker is switched off.",
        "at": [
          "logs.0.general",
          "logs"
        ]
      }
    ]
  },
  {
    "id": "aws-msk-public",
    "title": "Brokers have public addresses",
    "severity": "high",
    "confidence": "high",
    "description": "Every address reaches the brokers; a leaked credential is enough to read all events.",
    "remediation": "Remove `public_access`, and reach the brokers from inside the VPC or by PrivateLink.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "MSK.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_msk_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'broker_node_group_info.0.connectivity_info.0.public_access.0.type') != 'SERVICE_PROVIDED_EIPS'",
        "message": "The brokers are reachable from the internet.",
        "at": [
          "broker_node_group_info.0.connectivity_info.0.public_access.0.type"
        ]
      }
    ]
  },
  {
    "id": "aws-msk-unauthenticated",
    "title": "Brokers let in clients without a name",
    "severity": "high",
    "confidence": "high",
    "description": "Any workload in the network reads and forges events of all services.",
    "remediation": "Remove `unauthenticated = true` and use IAM, SCRAM or client certificates.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "MSK.6"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/msk/latest/developerguide/msk-authentication.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_msk_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'client_authentication.0.unauthenticated', false) && !flag(self, 'client_authentication.0.unauthenticated.0.enabled', false)",
        "message": "Clients need no credentials.",
        "at": [
          "client_authentication.0.unauthenticated"
        ]
      }
    ]
  },
  {
    "id": "aws-msk-without-logs",
    "title": "Brokers write no logs",
    "severity": "low",
    "confidence": "high",
    "description": "Failed sign-ins and broken clients stay unseen.",
    "remediation": "Add `logging_info` with CloudWatch, S3 or Firehose.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_msk_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'logging_info.0.broker_logs').exists(b, flag(b, 'cloudwatch_logs.0.enabled', false) || flag(b, 'cloud_watch_logs.0.enabled', false) || flag(b, 's3.0.enabled', false) || flag(b, 'firehose.0.enabled', false))",
        "message": "Logs of the brokers are not kept.",
        "at": [
          "logging_info"
        ]
      }
    ]
  },
  {
    "id": "aws-neptune-without-audit-log",
    "title": "Graph database writes no audit log",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who read what.",
    "remediation": "Set `enable_cloudwatch_logs_exports = [\"audit\"]`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Neptune.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_neptune_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'audit' in texts(self, 'enable_cloudwatch_logs_exports')",
        "message": "The audit log is not sent to CloudWatch.",
        "at": [
          "enable_cloudwatch_logs_exports"
        ]
      }
    ]
  },
  {
    "id": "aws-network-acl-open-admin-port",
    "title": "Network ACL lets everyone at administration ports",
    "severity": "medium",
    "confidence": "high",
    "description": "The last wall of the subnet lets everyone through to SSH or RDP.",
    "remediation": "Name the addresses that need it.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "5.1"
      },
      {
        "guide": "AWS FSBP",
        "id": "EC2.21"
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
      "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_network_acl_rule"
      ]
    },
    "matchConditions": [
      "text(self, 'rule_action').lowerAscii() == 'allow' && !flag(self, 'egress', false)",
      "isEveryone(text(self, 'cidr_block')) || isEveryone(text(self, 'ipv6_cidr_block'))",
      "!(number(self, 'from_port', 0) == 0 && number(self, 'to_port', 65535) == 65535) && !(number(self, 'from_port', 0) <= 1024 && number(self, 'to_port', 0) == 65535)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!opens(self, [22, 3389])",
        "message": "Everyone on the internet passes to a port for administration.",
        "at": [
          "cidr_block",
          "ipv6_cidr_block"
        ]
      }
    ]
  },
  {
    "id": "aws-notebook-direct-internet",
    "title": "Notebook reaches the internet past your network",
    "severity": "medium",
    "confidence": "high",
    "description": "Data for training can be carried out, and packages with malware in, past the VPC.",
    "remediation": "Set `direct_internet_access = \"Disabled\"` with a subnet.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "SageMaker.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sagemaker_notebook_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'direct_internet_access') == 'Disabled'",
        "message": "The notebook has a way to the internet that no rule of yours controls.",
        "at": [
          "direct_internet_access"
        ]
      }
    ]
  },
  {
    "id": "aws-notebook-root-access",
    "title": "Users of the notebook are root",
    "severity": "low",
    "confidence": "high",
    "description": "Users can switch off logging and read credentials of the instance.",
    "remediation": "Set `root_access = \"Disabled\"`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "SageMaker.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sagemaker_notebook_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'root_access') == 'Disabled'",
        "message": "Users are root on the instance.",
        "at": [
          "root_access"
        ]
      }
    ]
  },
  {
    "id": "aws-parameter-plain-secret",
    "title": "Secret is stored as a plain parameter",
    "severity": "medium",
    "confidence": "high",
    "description": "Everyone who may read parameters reads it; no key stands before it.",
    "remediation": "Use the type `SecureString`, or Secrets Manager (CloudFormation cannot make secure strings).",
    "cwe": [
      "CWE-312"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ssm_parameter"
      ]
    },
    "matchConditions": [
      "looksSecret(text(self, 'name')) && !known(self, 'value').exists(v, v.startsWith('arn:') || v.startsWith('http'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'type') == 'SecureString'",
        "message": "The secret is stored as plain text.",
        "at": [
          "type"
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
        "expression": "text(self, 'secret_key') == '' || isPlaceholder(text(self, 'secret_key'))",
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
        "expression": "flag(self, 'sqs_managed_sse_enabled', true) || text(self, 'kms_master_key_id') != ''",
        "message": "Encryption of the queue is switched off.",
        "at": [
          "sqs_managed_sse_enabled"
        ],
        "fix": {
          "set": "sqs_managed_sse_enabled",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-queue-without-dead-letters",
    "title": "Messages that cannot be handled are lost or come for ever",
    "severity": "info",
    "confidence": "high",
    "description": "One bad message keeps a service busy until it expires, and then it is gone without a trace.",
    "remediation": "Set `redrive_policy` with a second queue, and an alarm on it.",
    "cwe": [
      "CWE-755"
    ],
    "controls": [
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sqs_queue"
      ]
    },
    "matchConditions": [
      "!block.name.lowerAscii().contains('dlq') && !block.name.lowerAscii().contains('dead')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'redrive_policy') || 'aws_sqs_queue_redrive_policy' in users || 'aws_sqs_queue' in users || 'aws_sqs_queue_redrive_allow_policy' in users || given(self, 'redrive_allow_policy')",
        "message": "No queue takes messages that fail again and again.",
        "at": [
          "redrive_policy"
        ]
      }
    ]
  },
  {
    "id": "aws-redshift-outside-vpc",
    "title": "Warehouse stands in no network of its own",
    "severity": "low",
    "confidence": "high",
    "description": "It is put into the default network, which is public and shared by everything.",
    "remediation": "Set `cluster_subnet_group_name` with private subnets.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_redshift_cluster"
      ]
    },
    "matchConditions": [
      "!given(self, 'snapshot_identifier')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'cluster_subnet_group_name')",
        "message": "The cluster names no subnets.",
        "at": [
          "cluster_subnet_group_name"
        ]
      }
    ]
  },
  {
    "id": "aws-redshift-plain-connections",
    "title": "Warehouse accepts plain connections",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, results and passwords cross the network readable.",
    "remediation": "Set the parameter `require_ssl` to `true`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Redshift.2"
      },
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
      "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_redshift_parameter_group"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'parameter').exists(p, text(p, 'name') == 'require_ssl' && flag(p, 'value', false))",
        "message": "Clients may connect without TLS.",
        "at": [
          "parameter"
        ]
      }
    ]
  },
  {
    "id": "aws-redshift-without-audit-log",
    "title": "Warehouse writes no audit log",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who read which tables.",
    "remediation": "Add an `aws_redshift_logging` for the cluster; in CloudFormation `LoggingProperties`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Redshift.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "HIPAA",
        "id": "164.312(b)"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_redshift_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'logging.0.enable', false) || given(self, 'logging.0.bucket_name') || given(self, 'logging.0.log_destination_type') || 'aws_redshift_logging' in users",
        "message": "Connections and queries are not logged.",
        "at": [
          "logging.0.enable",
          "logging"
        ]
      }
    ]
  },
  {
    "id": "aws-resource-policy-for-everyone",
    "title": "Policy of a resource lets everyone in",
    "severity": "high",
    "confidence": "high",
    "description": "A statement that allows the principal `*` without a condition gives every caller, with or without an AWS account, the actions it names.",
    "remediation": "Name the accounts, roles or services, or add a condition on the account or organization.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.4"
      },
      {
        "guide": "AWS FSBP",
        "id": "SQS.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous"
    ],
    "sensitive": false,
    "match": {
      "target": "statement"
    },
    "matchConditions": [
      "text(self, 'effect') != 'Deny'",
      "block.policy == 'resource' && size(getList(self, 'conditions')) == 0",
      "block.type != 'aws_vpc_endpoint' && block.type != 'AWS::EC2::VPCEndpoint'",
      "!known(self, 'actions').exists(a, a.startsWith('execute-api:'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'principals').exists(p, text(p, 'type') in ['*', 'AWS'] && '*' in known(p, 'identifiers'))",
        "message": "Everyone on the internet may use the resource, without a condition.",
        "at": [
          "principals"
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
    "id": "aws-s3-policy-allows-plain-http",
    "title": "Bucket policy does not refuse plain HTTP",
    "severity": "low",
    "confidence": "high",
    "description": "Clients that use HTTP send objects and signed requests readable.",
    "remediation": "Add a statement that denies `s3:*` where `aws:SecureTransport` is `false`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "2.1.1"
      },
      {
        "guide": "AWS FSBP",
        "id": "S3.5"
      },
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
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket_policy"
      ]
    },
    "matchConditions": [
      "given(self, 'policy.0.Statement')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'policy.0.Statement').exists(s, text(s, 'Effect') == 'Deny' && keys(getMap(s, 'Condition')).exists(t, keys(getMap(getMap(s, 'Condition'), string(t))).exists(k, string(k).lowerAscii() == 'aws:securetransport' || string(k).lowerAscii() == 's3:tlsversion')))",
        "message": "The policy lets clients use plain HTTP.",
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
        ],
        "fix": {
          "set": "block_public_acls",
          "to": true
        }
      },
      {
        "expression": "flag(self, 'block_public_policy', false)",
        "message": "Public bucket policies are not blocked.",
        "at": [
          "block_public_policy"
        ],
        "fix": {
          "set": "block_public_policy",
          "to": true
        }
      },
      {
        "expression": "flag(self, 'ignore_public_acls', false)",
        "message": "Public ACLs are not ignored.",
        "at": [
          "ignore_public_acls"
        ],
        "fix": {
          "set": "ignore_public_acls",
          "to": true
        }
      },
      {
        "expression": "flag(self, 'restrict_public_buckets', false)",
        "message": "Access to public buckets is not restricted.",
        "at": [
          "restrict_public_buckets"
        ],
        "fix": {
          "set": "restrict_public_buckets",
          "to": true
        }
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
        "expression": "!(text(self, 'acl') in ['public-read', 'public-read-write', 'authenticated-read'])",
        "messageExpression": "'The bucket has the ACL ' + text(self, 'acl') + '.'",
        "at": [
          "acl"
        ]
      }
    ]
  },
  {
    "id": "aws-s3-without-access-log",
    "title": "Access to the bucket is not logged",
    "severity": "info",
    "confidence": "high",
    "description": "After a leak nobody can tell which objects were read, and by whom.",
    "remediation": "Add an `aws_s3_bucket_logging` (CloudFormation: `LoggingConfiguration`), or data events of CloudTrail.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "S3.9"
      },
      {
        "guide": "CIS AWS 3.0",
        "id": "3.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_s3_bucket"
      ]
    },
    "matchConditions": [
      "!(text(self, 'acl') in ['log-delivery-write'])",
      "!block.name.lowerAscii().contains('log')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "'aws_s3_bucket_logging' in users || given(self, 'logging')",
        "message": "Nothing records who reads and writes objects.",
        "at": [
          "logging"
        ]
      }
    ]
  },
  {
    "id": "aws-s3-without-versioning",
    "title": "Overwritten objects of the bucket are gone",
    "severity": "low",
    "confidence": "high",
    "description": "A faulty release, a wrong sync or ransomware replaces the only copy.",
    "remediation": "Add an `aws_s3_bucket_versioning` with the status `Enabled` (CloudFormation: `VersioningConfiguration`), and a lifecycle rule for old versions.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "S3.14"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
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
        "expression": "blocks(users, 'aws_s3_bucket_versioning').exists(v, text(v, 'versioning_configuration.0.status') != 'Suspended') || flag(self, 'versioning.0.enabled', false)",
        "message": "Objects that are deleted or overwritten cannot be brought back.",
        "at": [
          "versioning.0.enabled"
        ]
      }
    ]
  },
  {
    "id": "aws-search-nodes-unencrypted",
    "title": "Nodes of a search domain talk in the clear",
    "severity": "medium",
    "confidence": "high",
    "description": "Documents cross the network readable when they are copied between nodes.",
    "remediation": "Add `node_to_node_encryption { enabled = true }`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'node_to_node_encryption.0.enabled', false)",
        "message": "Traffic between the nodes is not encrypted.",
        "at": [
          "node_to_node_encryption.0.enabled",
          "node_to_node_encryption"
        ]
      }
    ]
  },
  {
    "id": "aws-search-old-tls",
    "title": "Search domain accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Use `Policy-Min-TLS-1-2-PFS-2023-10`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.8"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "4.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'domain_endpoint_options.0.tls_security_policy') && text(self, 'domain_endpoint_options.0.tls_security_policy') != 'Policy-Min-TLS-1-0-2019-07'",
        "message": "Clients may use TLS 1.0, as is the default.",
        "at": [
          "domain_endpoint_options.0.tls_security_policy",
          "domain_endpoint_options"
        ]
      }
    ]
  },
  {
    "id": "aws-search-outside-vpc",
    "title": "Search domain has a public endpoint",
    "severity": "medium",
    "confidence": "high",
    "description": "Only the access policy stands between everyone and the documents; many data leaks began this way.",
    "remediation": "Add `vpc_options` with private subnets and a security group.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'vpc_options')",
        "message": "The domain has an endpoint on the internet.",
        "at": [
          "vpc_options"
        ]
      }
    ]
  },
  {
    "id": "aws-search-plain-http",
    "title": "Search domain answers plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, documents and credentials cross the network readable.",
    "remediation": "Add `domain_endpoint_options { enforce_https = true }`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.8"
      },
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
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'domain_endpoint_options.0.enforce_https', false)",
        "message": "Clients may use plain HTTP.",
        "at": [
          "domain_endpoint_options.0.enforce_https",
          "domain_endpoint_options"
        ],
        "fix": {
          "set": "domain_endpoint_options.0.enforce_https",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-search-unencrypted",
    "title": "Search domain is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets a disk or a snapshot reads all documents.",
    "remediation": "Add `encrypt_at_rest { enabled = true }`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'encrypt_at_rest.0.enabled', false)",
        "message": "Indexes and snapshots are stored unencrypted.",
        "at": [
          "encrypt_at_rest.0.enabled",
          "encrypt_at_rest"
        ]
      }
    ]
  },
  {
    "id": "aws-search-without-audit-log",
    "title": "Search domain writes no audit log",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell which documents were read.",
    "remediation": "Add `log_publishing_options` with the `log_type` `AUDIT_LOGS`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Opensearch.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_opensearch_domain",
        "aws_elasticsearch_domain"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "blocks(self, 'log_publishing_options').exists(l, text(l, 'log_type') == 'AUDIT_LOGS' && flag(l, 'enabled', true))",
        "message": "Who reads and changes documents is not logged.",
        "at": [
          "log_publishing_options"
        ]
      }
    ]
  },
  {
    "id": "aws-secret-deleted-at-once",
    "title": "Deleted secret cannot be brought back",
    "severity": "low",
    "confidence": "high",
    "description": "A wrong plan takes the secret from all services at once, without a way back.",
    "remediation": "Remove `recovery_window_in_days = 0`.",
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
      "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_secretsmanager_secret"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'recovery_window_in_days', 30) > 0",
        "message": "The secret is gone as soon as it is deleted.",
        "at": [
          "recovery_window_in_days"
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
        "expression": "!variables.open || !(word(item, 'protocol') in ['-1', 'all'] || (number(item, 'from_port', 1) == 0 && number(item, 'to_port', 0) == 65535))",
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
        "expression": "!variables.open || word(item, 'protocol') in ['-1', 'all', 'icmp', 'udp'] || ![22, 3389, 5985, 5986, 2375, 2376, 10250].exists(p, number(item, 'from_port', 0) <= p && p <= number(item, 'to_port', -1)) || (number(item, 'from_port', 0) == 0 && number(item, 'to_port', 0) == 65535)",
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
        "expression": "!variables.open || word(item, 'protocol') in ['-1', 'all', 'icmp'] || ![1433, 1521, 2379, 3306, 5432, 5439, 5601, 5672, 6379, 8086, 9042, 9092, 9200, 11211, 27017].exists(p,\n  number(item, 'from_port', 0) <= p && p <= number(item, 'to_port', -1))\n|| (number(item, 'from_port', 0) == 0 && number(item, 'to_port', 0) == 65535)",
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
        "expression": "known(self, 'cidr_blocks').exists(c, isEveryone(c)) || known(self, 'ipv6_cidr_blocks').exists(c, isEveryone(c)) || isEveryone(text(self, 'cidr_ipv4')) || isEveryone(text(self, 'cidr_ipv6'))"
      },
      {
        "name": "protocol",
        "expression": "word(self, 'protocol') + word(self, 'ip_protocol')"
      }
    ],
    "validations": [
      {
        "expression": "(block.type == 'aws_security_group_rule' && text(self, 'type') != 'ingress') || !variables.open || !(variables.protocol in ['-1', 'all'] || [22, 3389, 5985, 2375, 1433, 1521, 2379, 3306, 5432, 5439, 6379, 9092, 9200, 11211, 27017].exists(p,\n  number(self, 'from_port', 0) <= p && p <= number(self, 'to_port', -1)))",
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
    "id": "aws-state-machine-without-log",
    "title": "Workflow writes no log",
    "severity": "low",
    "confidence": "high",
    "description": "What went wrong in a run, and who started it, cannot be told after it is gone.",
    "remediation": "Add `logging_configuration` with the level `ERROR` or `ALL`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "StepFunctions.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sfn_state_machine"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'logging_configuration') && text(self, 'logging_configuration.0.level') != 'OFF'",
        "message": "Runs of the workflow are not logged.",
        "at": [
          "logging_configuration.0.level",
          "logging_configuration"
        ]
      }
    ]
  },
  {
    "id": "aws-stream-unencrypted",
    "title": "Stream is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Records with personal data lie readable for as long as the stream keeps them.",
    "remediation": "Set `encryption_type = \"KMS\"` and `kms_key_id = \"alias/aws/kinesis\"`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "Kinesis.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/streams/latest/dg/server-side-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_kinesis_stream"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'encryption_type') == 'KMS'",
        "message": "Records of the stream are stored unencrypted.",
        "at": [
          "encryption_type"
        ]
      }
    ]
  },
  {
    "id": "aws-subnet-public-addresses",
    "title": "Everything in the subnet gets a public address",
    "severity": "low",
    "confidence": "high",
    "description": "A machine that is started here by mistake is on the internet at once.",
    "remediation": "Remove `map_public_ip_on_launch`; let what must be public ask for it.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EC2.15"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_subnet",
        "aws_default_subnet"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'map_public_ip_on_launch', false)",
        "message": "Machines get public addresses without asking for them.",
        "at": [
          "map_public_ip_on_launch"
        ],
        "fix": {
          "set": "map_public_ip_on_launch",
          "to": false
        }
      }
    ]
  },
  {
    "id": "aws-threat-detection-off",
    "title": "Threat detection is switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "Stolen credentials and machines that mine or scan stay unseen.",
    "remediation": "Set `enable = true`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "GuardDuty.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "11.5.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_guardduty_detector"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable', true)",
        "message": "GuardDuty is switched off.",
        "at": [
          "enable"
        ],
        "fix": {
          "set": "enable",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-topic-plain-http-subscription",
    "title": "Messages are delivered over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Messages cross the internet readable and can be forged on the way.",
    "remediation": "Use `https` and an endpoint with a certificate.",
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
      "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sns_topic_subscription"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'protocol') != 'http'",
        "message": "The topic delivers over plain HTTP.",
        "at": [
          "protocol"
        ]
      }
    ]
  },
  {
    "id": "aws-topic-unencrypted",
    "title": "Topic stores messages unencrypted",
    "severity": "low",
    "confidence": "high",
    "description": "Unlike queues, topics are not encrypted by default: messages that wait for delivery are stored readable.",
    "remediation": "Set `kms_master_key_id` (`alias/aws/sns`, or a key of yours for deliveries from other services).",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "SNS.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_sns_topic"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'kms_master_key_id')",
        "message": "Messages of the topic are stored without encryption.",
        "at": [
          "kms_master_key_id"
        ]
      }
    ]
  },
  {
    "id": "aws-trail-off",
    "title": "Trail is switched off",
    "severity": "high",
    "confidence": "high",
    "description": "Nothing that happens in the account is recorded.",
    "remediation": "Remove `enable_logging = false`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudtrail"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable_logging', true)",
        "message": "The trail records nothing.",
        "at": [
          "enable_logging"
        ],
        "fix": {
          "set": "enable_logging",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-trail-single-region",
    "title": "Trail records one region only",
    "severity": "medium",
    "confidence": "high",
    "description": "An attacker with a stolen key works in the region that nobody looks at.",
    "remediation": "Set `is_multi_region_trail = true`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.1"
      },
      {
        "guide": "AWS FSBP",
        "id": "CloudTrail.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudtrail"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'is_multi_region_trail', false)",
        "message": "What happens in other regions is not recorded.",
        "at": [
          "is_multi_region_trail"
        ],
        "fix": {
          "set": "is_multi_region_trail",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-trail-without-alarms",
    "title": "Nobody is told what the trail records",
    "severity": "low",
    "confidence": "high",
    "description": "Use of the root user or a change of rules is seen weeks later, if at all.",
    "remediation": "Set `cloud_watch_logs_group_arn` and `cloud_watch_logs_role_arn`, and add alarms.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "CloudTrail.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-6"
      },
      {
        "guide": "SOC 2",
        "id": "CC7.2"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudtrail"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'cloud_watch_logs_group_arn')",
        "message": "The trail is not sent to CloudWatch, so no alarm can look at it.",
        "at": [
          "cloud_watch_logs_group_arn"
        ]
      }
    ]
  },
  {
    "id": "aws-trail-without-own-key",
    "title": "Trail is not encrypted with a key of yours",
    "severity": "low",
    "confidence": "high",
    "description": "The trail shows how the account is built and who works in it; with a key only named people read it.",
    "remediation": "Set `kms_key_id`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.5"
      },
      {
        "guide": "AWS FSBP",
        "id": "CloudTrail.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-9"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudtrail"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'kms_key_id')",
        "message": "Who may read the bucket may read the trail.",
        "at": [
          "kms_key_id"
        ]
      }
    ]
  },
  {
    "id": "aws-trail-without-validation",
    "title": "Changes to the trail would not be noticed",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets to the bucket removes his traces without a trace.",
    "remediation": "Set `enable_log_file_validation = true`.",
    "cwe": [
      "CWE-354"
    ],
    "controls": [
      {
        "guide": "CIS AWS 3.0",
        "id": "3.2"
      },
      {
        "guide": "AWS FSBP",
        "id": "CloudTrail.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-9"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.3.4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_cloudtrail"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable_log_file_validation', false)",
        "message": "Log files are not signed.",
        "at": [
          "enable_log_file_validation"
        ],
        "fix": {
          "set": "enable_log_file_validation",
          "to": true
        }
      }
    ]
  },
  {
    "id": "aws-transit-gateway-accepts-everyone",
    "title": "Transit gateway accepts attachments without asking",
    "severity": "medium",
    "confidence": "high",
    "description": "A network of another account is part of yours before anybody looked at it.",
    "remediation": "Set `auto_accept_shared_attachments = \"disable\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "EC2.23"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_ec2_transit_gateway"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'auto_accept_shared_attachments') != 'enable'",
        "message": "Accounts that it is shared with attach their networks without a review.",
        "at": [
          "auto_accept_shared_attachments"
        ],
        "fix": {
          "set": "auto_accept_shared_attachments",
          "to": "disable"
        }
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
    "id": "aws-workspace-unencrypted",
    "title": "Desktop is stored unencrypted",
    "severity": "medium",
    "confidence": "high",
    "description": "Files of employees can be read by whoever gets a copy of the disk.",
    "remediation": "Set `root_volume_encryption_enabled` and `user_volume_encryption_enabled` to `true`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "AWS FSBP",
        "id": "WorkSpaces.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "aws_workspaces_workspace"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'root_volume_encryption_enabled', false)",
        "message": "The system volume of the desktop is not encrypted.",
        "at": [
          "root_volume_encryption_enabled"
        ]
      },
      {
        "expression": "flag(self, 'user_volume_encryption_enabled', false)",
        "message": "The volume of the user is not encrypted.",
        "at": [
          "user_volume_encryption_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-aks-dashboard",
    "title": "Dashboard of the cluster is switched on",
    "severity": "medium",
    "confidence": "high",
    "description": "The dashboard acts with an identity of its own in the cluster: whoever reaches it past a proxy or a forwarded port acts with its rights. It is no longer supported since version 1.19.",
    "remediation": "Remove `kube_dashboard`, and use the portal or `kubectl`.",
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
      "https://learn.microsoft.com/en-us/azure/aks/kubernetes-dashboard"
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
        "expression": "!flag(self, 'addon_profile.0.kube_dashboard.0.enabled', false)",
        "message": "The dashboard is switched on.",
        "at": [
          "addon_profile.0.kube_dashboard.0.enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-aks-local-accounts",
    "title": "Cluster has an administrator that nobody’s name stands behind",
    "severity": "low",
    "confidence": "high",
    "description": "Its certificate may do everything, lasts for years and is not bound to a person.",
    "remediation": "Set `local_account_disabled = true` and use Microsoft Entra.",
    "cwe": [
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "CIS AKS 1.5",
        "id": "5.5.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/aks/manage-local-accounts-managed-azure-ad"
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
        "expression": "flag(self, 'local_account_disabled', false)",
        "message": "The local administrator is switched on.",
        "at": [
          "local_account_disabled"
        ]
      }
    ]
  },
  {
    "id": "azure-aks-open-api",
    "title": "API server of the cluster is open to the internet",
    "severity": "medium",
    "confidence": "high",
    "description": "A leaked token works from anywhere, and a flaw in the API server is reachable by everyone.",
    "remediation": "Set `private_cluster_enabled = true`, or name addresses in `api_server_access_profile`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AKS 1.5",
        "id": "5.4.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/aks/api-server-authorized-ip-ranges"
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
        "expression": "flag(self, 'private_cluster_enabled', false) || size(texts(self, 'api_server_authorized_ip_ranges')) > 0 || given(self, 'api_server_access_profile')",
        "message": "Everyone on the internet reaches the API server.",
        "at": [
          "private_cluster_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-aks-without-monitoring",
    "title": "Cluster sends no logs",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who read a Secret or started a pod.",
    "remediation": "Add `oms_agent`, or an `azurerm_monitor_diagnostic_setting` with `kube-audit`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS AKS 1.5",
        "id": "2.1.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/aks/monitor-aks"
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
        "expression": "given(self, 'oms_agent') || flag(self, 'addon_profile.0.oms_agent.0.enabled', false) || given(self, 'microsoft_defender') || 'azurerm_monitor_diagnostic_setting' in users",
        "message": "Logs of the cluster are not collected.",
        "at": [
          "oms_agent"
        ]
      }
    ]
  },
  {
    "id": "azure-aks-without-network-policy",
    "title": "Pods of the cluster all reach each other",
    "severity": "medium",
    "confidence": "high",
    "description": "A pod that was broken into reaches all others; policies that are applied are ignored.",
    "remediation": "Set `network_policy` to `azure`, `calico` or `cilium` in `network_profile`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS AKS 1.5",
        "id": "5.4.4"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/aks/use-network-policies"
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
        "expression": "given(self, 'network_profile.0.network_policy') || text(self, 'network_profile.0.network_data_plane') == 'cilium' || given(self, 'network_profile.0.network_data_plane') && text(self, 'network_profile.0.network_data_plane') != 'azure'",
        "message": "Network policies have no effect in this cluster.",
        "at": [
          "network_profile"
        ]
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
        "id": "5.5.2"
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
        "expression": "flag(self, 'role_based_access_control_enabled', true) && flag(self, 'role_based_access_control.0.enabled', true)",
        "message": "The cluster has no role-based access control.",
        "at": [
          "role_based_access_control_enabled",
          "role_based_access_control.0.enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-alerts-tell-nobody",
    "title": "Nobody is told of security alerts",
    "severity": "low",
    "confidence": "high",
    "description": "Alerts wait on a page that nobody looks at.",
    "remediation": "Set `alert_notifications = true` and an `email`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.1.14"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_security_center_contact"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'alert_notifications', false)",
        "message": "Alerts are not sent to anybody.",
        "at": [
          "alert_notifications"
        ],
        "fix": {
          "set": "alert_notifications",
          "to": true
        }
      }
    ]
  },
  {
    "id": "azure-app-old-tls",
    "title": "App accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set `minimum_tls_version = \"1.2\"`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "9.4"
      },
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
      "https://learn.microsoft.com/en-us/azure/app-service/overview-tls"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'site_config.0.minimum_tls_version') in ['1.0', '1.1']) && !(text(self, 'site_config.0.min_tls_version') in ['1.0', '1.1'])",
        "message": "Clients may use TLS 1.0 or 1.1.",
        "at": [
          "site_config.0.minimum_tls_version",
          "site_config.0.min_tls_version"
        ]
      }
    ]
  },
  {
    "id": "azure-app-open-to-all-sites",
    "title": "App answers scripts of every website",
    "severity": "medium",
    "confidence": "high",
    "description": "A page that the user visits calls the app from the browser of the user.",
    "remediation": "Name the origins.",
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
      "https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-rest-api"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('*' in texts(self, 'site_config.0.cors.0.allowed_origins'))",
        "message": "Scripts of every website may call the app.",
        "at": [
          "site_config.0.cors.0.allowed_origins"
        ]
      }
    ]
  },
  {
    "id": "azure-app-plain-ftp",
    "title": "Code of the app can be uploaded by plain FTP",
    "severity": "medium",
    "confidence": "high",
    "description": "The password of the upload crosses the network readable; whoever has it replaces the app.",
    "remediation": "Set `ftps_state = \"Disabled\"`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "9.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-8"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/app-service/deploy-ftp"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'site_config.0.ftps_state') != 'AllAllowed' && (given(self, 'site_config.0.ftps_state') || !(block.type in ['azurerm_app_service', 'azurerm_function_app']))",
        "message": "FTP without TLS is allowed.",
        "at": [
          "site_config.0.ftps_state",
          "site_config"
        ]
      }
    ]
  },
  {
    "id": "azure-app-plain-http",
    "title": "App answers plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests with their cookies and tokens cross the network readable.",
    "remediation": "Set `https_only = true`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "9.1"
      },
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
      "https://learn.microsoft.com/en-us/azure/app-service/configure-ssl-bindings"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'https_only', false)",
        "message": "The app answers plain HTTP.",
        "at": [
          "https_only"
        ],
        "fix": {
          "set": "https_only",
          "to": true
        }
      }
    ]
  },
  {
    "id": "azure-app-remote-debugging",
    "title": "App can be debugged from outside",
    "severity": "medium",
    "confidence": "high",
    "description": "A port of the debugger is open; whoever gets in reads and changes the running app.",
    "remediation": "Remove `remote_debugging_enabled = true`.",
    "cwe": [
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "9.12"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-dotnet-visual-studio"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'site_config.0.remote_debugging_enabled', false)",
        "message": "Remote debugging is on.",
        "at": [
          "site_config.0.remote_debugging_enabled"
        ],
        "fix": {
          "set": "site_config.0.remote_debugging_enabled",
          "to": false
        }
      }
    ]
  },
  {
    "id": "azure-app-without-identity",
    "title": "App has no identity of its own",
    "severity": "info",
    "confidence": "high",
    "description": "Connection strings and keys in settings last until somebody changes them.",
    "remediation": "Add `identity { type = \"SystemAssigned\" }` and give it roles.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "9.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/app-service/overview-managed-identity"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'identity')",
        "message": "The app can reach other services with lasting credentials only.",
        "at": [
          "identity"
        ]
      }
    ]
  },
  {
    "id": "azure-cosmos-local-keys",
    "title": "Document database accepts its keys",
    "severity": "low",
    "confidence": "high",
    "description": "The keys last until somebody changes them and nobody’s name stands behind them.",
    "remediation": "Set `local_authentication_disabled = true` and use roles.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.4.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-setup-rbac"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_cosmosdb_account"
      ]
    },
    "matchConditions": [
      "text(self, 'kind') in ['', 'GlobalDocumentDB']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'local_authentication_disabled', false)",
        "message": "Keys that may do everything are accepted.",
        "at": [
          "local_authentication_disabled"
        ]
      }
    ]
  },
  {
    "id": "azure-cosmos-open-network",
    "title": "Document database accepts every network",
    "severity": "medium",
    "confidence": "high",
    "description": "A leaked key reads all documents from anywhere.",
    "remediation": "Set `public_network_access_enabled = false`, or name networks in `ip_range_filter`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.4.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-firewall"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_cosmosdb_account"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'is_virtual_network_filter_enabled', false) || given(self, 'ip_range_filter') || !flag(self, 'public_network_access_enabled', true)",
        "message": "Requests of every network are accepted.",
        "at": [
          "public_network_access_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-data-factory-public",
    "title": "Data factory is reachable from every network",
    "severity": "low",
    "confidence": "high",
    "description": "A leaked credential works from anywhere.",
    "remediation": "Switch public access off and add a private endpoint.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/data-factory/data-factory-private-link"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_data_factory",
        "azurerm_synapse_workspace",
        "azurerm_search_service",
        "azurerm_cognitive_account",
        "azurerm_app_configuration"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(flag(self, 'public_network_enabled', false) || flag(self, 'public_network_access_enabled', false) || text(self, 'public_network_access') == 'Enabled')",
        "message": "The service has an endpoint on the internet.",
        "at": [
          "public_network_enabled",
          "public_network_access_enabled",
          "public_network_access"
        ]
      }
    ]
  },
  {
    "id": "azure-data-lake-unencrypted",
    "title": "Data lake is stored unencrypted",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever gets to the disks reads all data of the lake.",
    "remediation": "Set `encryption_state = \"Enabled\"`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/data-lake-store/data-lake-store-encryption"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_data_lake_store"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'encryption_state') != 'Disabled'",
        "message": "Encryption of the store is switched off.",
        "at": [
          "encryption_state"
        ]
      }
    ]
  },
  {
    "id": "azure-database-open-to-azure",
    "title": "Every customer of Azure reaches the database server",
    "severity": "medium",
    "confidence": "high",
    "description": "An attacker rents a machine in Azure and is past the firewall.",
    "remediation": "Use a private endpoint or a virtual network rule.",
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
        "azurerm_sql_firewall_rule",
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
        "expression": "!(text(self, 'start_ip_address') == '0.0.0.0' && text(self, 'end_ip_address') == '0.0.0.0')",
        "message": "The rule lets in all of Azure, machines of other customers included.",
        "at": [
          "start_ip_address"
        ]
      }
    ]
  },
  {
    "id": "azure-database-parameter-off",
    "title": "Parameter of the server switches protection off",
    "severity": "medium",
    "confidence": "high",
    "description": "Sign-ins are not logged, passwords may be guessed without an end, or connections are plain.",
    "remediation": "Set the value to `on`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.2.2"
      },
      {
        "guide": "CIS Azure 3.0",
        "id": "5.2.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_postgresql_configuration",
        "azurerm_postgresql_flexible_server_configuration",
        "azurerm_mysql_configuration",
        "azurerm_mysql_flexible_server_configuration"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'value').lowerAscii() == 'off' && text(self, 'name').lowerAscii() in ['log_checkpoints', 'log_connections', 'log_disconnections', 'connection_throttling', 'connection_throttle.enable', 'require_secure_transport', 'audit_log_enabled'])",
        "messageExpression": "'The parameter ' + text(self, 'name') + ' is off.'",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "azure-database-password-in-code",
    "title": "Password of a database stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history is administrator of the database.",
    "remediation": "Use sign-in by Microsoft Entra only, or take the password from a key vault.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.6.2"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-aad-overview"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_server",
        "azurerm_sql_server",
        "azurerm_postgresql_server",
        "azurerm_postgresql_flexible_server",
        "azurerm_mysql_server",
        "azurerm_mysql_flexible_server",
        "azurerm_mariadb_server"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "password",
        "expression": "text(self, 'administrator_login_password') + text(self, 'administrator_password')"
      }
    ],
    "validations": [
      {
        "expression": "variables.password == '' || isPlaceholder(variables.password)",
        "message": "The password of the administrator stands in the code.",
        "at": [
          "administrator_login_password",
          "administrator_password"
        ]
      }
    ]
  },
  {
    "id": "azure-database-plain-connections",
    "title": "Database accepts plain connections",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, results and passwords cross the network readable.",
    "remediation": "Set `ssl_enforcement_enabled = true`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.2.1"
      },
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
      "https://learn.microsoft.com/en-us/azure/postgresql/single-server/concepts-ssl-connection-security"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_postgresql_server",
        "azurerm_mysql_server",
        "azurerm_mariadb_server"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'ssl_enforcement_enabled', true)",
        "message": "Clients may connect without TLS.",
        "at": [
          "ssl_enforcement_enabled"
        ],
        "fix": {
          "set": "ssl_enforcement_enabled",
          "to": true
        }
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
        "expression": "!(text(self, 'start_ip_address') == '0.0.0.0' && text(self, 'end_ip_address') == '255.255.255.255')",
        "message": "Everyone on the internet reaches the database server.",
        "at": [
          "end_ip_address"
        ]
      }
    ]
  },
  {
    "id": "azure-database-public-network",
    "title": "Database has a public endpoint",
    "severity": "medium",
    "confidence": "high",
    "description": "Only firewall rules and a password stand between everyone and the data.",
    "remediation": "Set `public_network_access_enabled = false` and add a private endpoint.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.1.7"
      },
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
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_server",
        "azurerm_postgresql_server",
        "azurerm_postgresql_flexible_server",
        "azurerm_mysql_server",
        "azurerm_mysql_flexible_server",
        "azurerm_mariadb_server",
        "azurerm_cosmosdb_account",
        "azurerm_redis_cache"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(flag(self, 'public_network_access_enabled', false) || text(self, 'public_network_access') == 'Enabled')",
        "message": "The database has an endpoint on the internet.",
        "at": [
          "public_network_access_enabled",
          "public_network_access"
        ]
      }
    ]
  },
  {
    "id": "azure-database-without-geo-backup",
    "title": "Backups of the database lie in one region",
    "severity": "low",
    "confidence": "high",
    "description": "When the region fails, the data and its backups are gone together.",
    "remediation": "Set `geo_redundant_backup_enabled = true`; it cannot be changed later.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_postgresql_server",
        "azurerm_postgresql_flexible_server",
        "azurerm_mysql_server",
        "azurerm_mysql_flexible_server",
        "azurerm_mariadb_server"
      ]
    },
    "matchConditions": [
      "!text(self, 'sku_name').startsWith('B_')",
      "!(text(self, 'create_mode') in ['Replica', 'GeoRestore'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'geo_redundant_backup_enabled', false)",
        "message": "Backups are kept in the region of the server alone.",
        "at": [
          "geo_redundant_backup_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-defender-free",
    "title": "Threat detection is off for a kind of resources",
    "severity": "low",
    "confidence": "high",
    "description": "Stolen credentials and attacks on these resources stay unseen.",
    "remediation": "Set `tier = \"Standard\"`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.1.3.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_security_center_subscription_pricing"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'tier') != 'Free'",
        "message": "Defender is off for these resources.",
        "at": [
          "tier"
        ]
      }
    ]
  },
  {
    "id": "azure-disk-encryption-off",
    "title": "Encryption of the disk is switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "Copies of the disk can be read by whoever gets them.",
    "remediation": "Remove `enabled = false`.",
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
      "https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_managed_disk",
        "azurerm_snapshot"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'encryption_settings.0.enabled', true)",
        "message": "Encryption inside of the machine is switched off.",
        "at": [
          "encryption_settings.0.enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-disk-public-network",
    "title": "Disk can be exported from every network",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever may make such an address, or steals one, carries the whole disk out.",
    "remediation": "Set `public_network_access_enabled = false` and `network_access_policy = \"DenyAll\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "8.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/virtual-machines/disks-restrict-import-export-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_managed_disk",
        "azurerm_snapshot"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'public_network_access_enabled', false) && text(self, 'network_access_policy') != 'AllowAll'",
        "message": "An address to download the disk works from everywhere.",
        "at": [
          "public_network_access_enabled",
          "network_access_policy"
        ]
      }
    ]
  },
  {
    "id": "azure-firewall-watches-only",
    "title": "Firewall watches attacks and lets them pass",
    "severity": "medium",
    "confidence": "high",
    "description": "It looks like a protection and is none: attacks are written down and let through.",
    "remediation": "Set the mode to `Prevention`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "6.4.2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/policy-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_web_application_firewall_policy",
        "azurerm_frontdoor_firewall_policy",
        "azurerm_cdn_frontdoor_firewall_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'policy_settings.0.mode') != 'Detection' && text(self, 'mode') != 'Detection' && flag(self, 'policy_settings.0.enabled', true) && flag(self, 'enabled', true)",
        "message": "The policy detects and does not block.",
        "at": [
          "policy_settings.0.mode",
          "mode",
          "policy_settings.0.enabled",
          "enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-gateway-without-firewall",
    "title": "No firewall looks at requests to the gateway",
    "severity": "low",
    "confidence": "high",
    "description": "Floods and known attacks reach the services behind the gateway.",
    "remediation": "Set `firewall_policy_id` with a policy in the mode `Prevention`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "6.4.2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/ag-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_application_gateway"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'firewall_policy_id') || flag(self, 'waf_configuration.0.enabled', false)",
        "message": "The firewall of the gateway is not switched on.",
        "at": [
          "waf_configuration"
        ]
      }
    ]
  },
  {
    "id": "azure-group-rule-open",
    "title": "Network group opens a sensitive port to the internet",
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
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "1.3.1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_network_security_group"
      ],
      "each": "security_rule"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(item, 'access').lowerAscii() == 'allow' && text(item, 'direction').lowerAscii() == 'inbound' && isEveryone(text(item, 'source_address_prefix')) && (covers(word(item, 'destination_port_range'), [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017, 2375, 5985, 10250]) || known(item, 'destination_port_ranges').exists(p, covers(p, [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017, 2375, 5985, 10250]))))",
        "message": "Everyone on the internet reaches a port for administration or of a data store.",
        "at": [
          "destination_port_range",
          "destination_port_ranges"
        ]
      }
    ]
  },
  {
    "id": "azure-key-vault-open-network",
    "title": "Key vault is reachable from every network",
    "severity": "low",
    "confidence": "high",
    "description": "A leaked credential reads keys and secrets from anywhere.",
    "remediation": "Add `network_acls { default_action = \"Deny\" }`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.3.7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/key-vault/general/network-security"
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
        "expression": "text(self, 'network_acls.0.default_action') == 'Deny' || !flag(self, 'public_network_access_enabled', true)",
        "message": "Requests of every network are accepted.",
        "at": [
          "network_acls.0.default_action",
          "network_acls"
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
    "id": "azure-key-without-expiry",
    "title": "Key or secret never expires",
    "severity": "low",
    "confidence": "high",
    "description": "What leaked years ago still works, and nobody is reminded to change it.",
    "remediation": "Set `expiration_date`; for keys a `rotation_policy`.",
    "cwe": [
      "CWE-324"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.3.1"
      },
      {
        "guide": "CIS Azure 3.0",
        "id": "3.3.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-12"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/key-vault/general/best-practices"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_key_vault_key",
        "azurerm_key_vault_secret"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'expiration_date') || given(self, 'rotation_policy')",
        "message": "It has no date of expiry.",
        "at": [
          "expiration_date"
        ]
      }
    ]
  },
  {
    "id": "azure-machine-password-in-code",
    "title": "Password of a machine stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history is administrator of the machine.",
    "remediation": "Take it from a key vault, or use SSH keys.",
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
      "https://learn.microsoft.com/en-us/azure/virtual-machines/linux/create-ssh-keys-detailed"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_virtual_machine",
        "azurerm_linux_virtual_machine_scale_set",
        "azurerm_windows_virtual_machine",
        "azurerm_windows_virtual_machine_scale_set",
        "azurerm_virtual_machine"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "password",
        "expression": "text(self, 'admin_password') + text(self, 'os_profile.0.admin_password')"
      }
    ],
    "validations": [
      {
        "expression": "variables.password == '' || isPlaceholder(variables.password)",
        "message": "The password of the administrator stands in the code.",
        "at": [
          "admin_password",
          "os_profile.0.admin_password"
        ]
      }
    ]
  },
  {
    "id": "azure-machine-password-login",
    "title": "Machine lets users sign in with a password",
    "severity": "medium",
    "confidence": "high",
    "description": "Passwords of machines on the internet are guessed day and night.",
    "remediation": "Remove `disable_password_authentication = false` and give an `admin_ssh_key`.",
    "cwe": [
      "CWE-521"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/virtual-machines/linux/create-ssh-keys-detailed"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_virtual_machine",
        "azurerm_linux_virtual_machine_scale_set"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'disable_password_authentication', true)",
        "message": "Passwords are accepted over SSH.",
        "at": [
          "disable_password_authentication"
        ]
      }
    ]
  },
  {
    "id": "azure-machine-without-host-encryption",
    "title": "Temporary disks of the machine are not encrypted",
    "severity": "low",
    "confidence": "high",
    "description": "What services write to temporary disks lies readable on the host.",
    "remediation": "Set `encryption_at_host_enabled = true`.",
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
      "https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_virtual_machine",
        "azurerm_linux_virtual_machine_scale_set",
        "azurerm_windows_virtual_machine",
        "azurerm_windows_virtual_machine_scale_set"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'encryption_at_host_enabled', false)",
        "message": "Temporary disks and caches are not encrypted.",
        "at": [
          "encryption_at_host_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-messaging-local-keys",
    "title": "Message service accepts its shared keys",
    "severity": "low",
    "confidence": "high",
    "description": "The keys last until somebody changes them; one that leaks reads and forges messages of all services.",
    "remediation": "Set `local_auth_enabled = false` (Event Hubs: `local_authentication_enabled`) and use roles.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/service-bus-messaging/disable-local-authentication"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_servicebus_namespace",
        "azurerm_eventhub_namespace"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'local_auth_enabled', true) && block.type == 'azurerm_servicebus_namespace' || !flag(self, 'local_authentication_enabled', true)",
        "message": "Keys that may do everything are accepted.",
        "at": [
          "local_auth_enabled",
          "local_authentication_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-messaging-old-tls",
    "title": "Message service accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set `minimum_tls_version = \"1.2\"`.",
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
      "https://learn.microsoft.com/en-us/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_servicebus_namespace",
        "azurerm_eventhub_namespace",
        "azurerm_mysql_flexible_server",
        "azurerm_cosmosdb_account"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'minimum_tls_version') in ['1.0', '1.1']) && !(text(self, 'minimal_tls_version') in ['Tls', 'Tls10', 'Tls11'])",
        "message": "Clients may use TLS 1.0 or 1.1.",
        "at": [
          "minimum_tls_version",
          "minimal_tls_version"
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
      "text(self, 'access').lowerAscii() == 'allow'",
      "text(self, 'direction').lowerAscii() == 'inbound'",
      "isEveryone(text(self, 'source_address_prefix'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!covers(word(self, 'destination_port_range'), [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017, 2375, 5985, 10250]) && !known(self, 'destination_port_ranges').exists(p, covers(p, [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017, 2375, 5985, 10250]))",
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
        "expression": "text(self, 'min_tls_version') + text(self, 'minimum_tls_version') + text(self, 'ssl_minimal_tls_version_enforced')"
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
    "id": "azure-owner-of-subscription",
    "title": "Identity may give itself every right",
    "severity": "medium",
    "confidence": "high",
    "description": "Owners change everything in their scope and give rights to others: a stolen credential is all of it.",
    "remediation": "Give a role that names what is needed, on a resource group or resource.",
    "cwe": [
      "CWE-250"
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
      "https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_role_assignment"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'role_definition_name') in ['Owner', 'User Access Administrator'])",
        "messageExpression": "'The role ' + text(self, 'role_definition_name') + ' may give itself and others every right.'",
        "at": [
          "role_definition_name"
        ]
      }
    ]
  },
  {
    "id": "azure-redis-plain-port",
    "title": "Cache answers without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Sessions, tokens and the key of the cache cross the network readable.",
    "remediation": "Remove `non_ssl_port_enabled = true`.",
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
      "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_redis_cache"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'non_ssl_port_enabled', false) && !flag(self, 'enable_non_ssl_port', false)",
        "message": "The port without TLS is open.",
        "at": [
          "non_ssl_port_enabled",
          "enable_non_ssl_port"
        ],
        "fix": {
          "set": "non_ssl_port_enabled",
          "to": false
        }
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
        ],
        "fix": {
          "set": "admin_enabled",
          "to": false
        }
      }
    ]
  },
  {
    "id": "azure-registry-anonymous-pull",
    "title": "Everyone may pull images",
    "severity": "medium",
    "confidence": "high",
    "description": "Your code, and secrets that were left in images, are public.",
    "remediation": "Remove `anonymous_pull_enabled = true`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.2.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/container-registry/anonymous-pull-access"
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
        "expression": "!flag(self, 'anonymous_pull_enabled', false)",
        "message": "Images can be pulled without signing in.",
        "at": [
          "anonymous_pull_enabled"
        ],
        "fix": {
          "set": "anonymous_pull_enabled",
          "to": false
        }
      }
    ]
  },
  {
    "id": "azure-registry-open-network",
    "title": "Registry is reachable from every network",
    "severity": "low",
    "confidence": "high",
    "description": "A leaked token pulls and pushes images from anywhere.",
    "remediation": "Set `public_network_access_enabled = false` with a private endpoint (premium).",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.2.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-access-selected-networks"
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
        "expression": "!flag(self, 'public_network_access_enabled', false)",
        "message": "The registry has an endpoint on the internet.",
        "at": [
          "public_network_access_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-role-allows-everything",
    "title": "Custom role allows everything",
    "severity": "high",
    "confidence": "high",
    "description": "One stolen credential of its holder is the whole scope.",
    "remediation": "Name the actions that are needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "2.23"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/role-based-access-control/custom-roles"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_role_definition"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('*' in known(self, 'permissions.0.actions'))",
        "message": "The role allows every action.",
        "at": [
          "permissions.0.actions"
        ]
      }
    ]
  },
  {
    "id": "azure-secret-in-app-settings",
    "title": "Secret stands in the settings of an app",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may read the settings of the app, and everyone who reads the repository, reads the secret.",
    "remediation": "Refer to a key vault: `@Microsoft.KeyVault(SecretUri=…)`.",
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
      "https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_linux_web_app",
        "azurerm_windows_web_app",
        "azurerm_app_service",
        "azurerm_linux_function_app",
        "azurerm_windows_function_app",
        "azurerm_function_app"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!keys(getMap(self, 'app_settings')).exists(k, isSecret(string(k), text(getMap(self, 'app_settings'), string(k))))",
        "message": "A secret stands in the settings of the app.",
        "at": [
          "app_settings"
        ]
      }
    ]
  },
  {
    "id": "azure-secret-in-code",
    "title": "Value of a secret stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history knows the secret; the vault protects nothing.",
    "remediation": "Take the value from a variable without a default, or from `random_password`.",
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
      "https://learn.microsoft.com/en-us/azure/key-vault/secrets/secrets-best-practices"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_key_vault_secret"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'value') == '' || isPlaceholder(text(self, 'value'))",
        "message": "The value of the secret stands in the code.",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "azure-short-activity-log",
    "title": "Logs of the network are kept for a short time",
    "severity": "low",
    "confidence": "high",
    "description": "Most break-ins are noticed after months; by then the log is gone.",
    "remediation": "Set `enabled = true` and `retention_policy { enabled = true, days = 90 }`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "7.5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.5.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-11"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/network-watcher/nsg-flow-logs-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_network_watcher_flow_log"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enabled', true) && flag(self, 'retention_policy.0.enabled', true) && (number(self, 'retention_policy.0.days', 90) >= 90 || number(self, 'retention_policy.0.days', 90) == 0)",
        "message": "Flow logs are off, or kept for less than 90 days.",
        "at": [
          "retention_policy.0.days",
          "enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-short-log-retention",
    "title": "Logs are kept for a short time",
    "severity": "low",
    "confidence": "high",
    "description": "Most break-ins are noticed after months; by then the log is gone.",
    "remediation": "Set `retention_in_days` to 90 or more.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "PCI DSS 4.0",
        "id": "10.5.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-11"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/data-retention-configure"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_log_analytics_workspace",
        "azurerm_monitor_log_profile",
        "azurerm_application_insights"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'retention_in_days', 90) >= 90 && (number(self, 'retention_policy.0.days', 365) >= 365 || number(self, 'retention_policy.0.days', 365) == 0)",
        "message": "Logs are kept for less than 90 days.",
        "at": [
          "retention_in_days",
          "retention_policy.0.days"
        ]
      }
    ]
  },
  {
    "id": "azure-sql-encryption-off",
    "title": "Database is stored unencrypted",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever gets a file or a backup of the database reads it.",
    "remediation": "Remove `transparent_data_encryption_enabled = false`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.1.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.5.1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_database"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'transparent_data_encryption_enabled', true)",
        "message": "Encryption of the database is switched off.",
        "at": [
          "transparent_data_encryption_enabled"
        ],
        "fix": {
          "set": "transparent_data_encryption_enabled",
          "to": true
        }
      }
    ]
  },
  {
    "id": "azure-sql-short-audit",
    "title": "Audit log of the database is kept for a short time",
    "severity": "low",
    "confidence": "high",
    "description": "Most break-ins are noticed after months; by then the log is gone.",
    "remediation": "Set `retention_in_days` above 90, or 0 for no end.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.1.6"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.5.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-11"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-setup"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_server_extended_auditing_policy",
        "azurerm_mssql_database_extended_auditing_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'retention_in_days', 0) == 0 || number(self, 'retention_in_days', 0) > 90",
        "message": "The log is kept for 90 days or less.",
        "at": [
          "retention_in_days"
        ]
      }
    ]
  },
  {
    "id": "azure-sql-without-audit",
    "title": "Database server writes no audit log",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell which data were read.",
    "remediation": "Add an `azurerm_mssql_server_extended_auditing_policy`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "5.1.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.2.1"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_server",
        "azurerm_sql_server"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "'azurerm_mssql_server_extended_auditing_policy' in users || given(self, 'extended_auditing_policy') || 'azurerm_monitor_diagnostic_setting' in users",
        "message": "Nothing in this module records who reads and changes data.",
        "at": []
      }
    ]
  },
  {
    "id": "azure-storage-blocks-azure-services",
    "title": "Rules of the storage account keep out services of Azure",
    "severity": "info",
    "confidence": "high",
    "description": "Backups, monitoring and logs stop without a word when the account refuses them.",
    "remediation": "Add `AzureServices` to `bypass`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.8"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account",
        "azurerm_storage_account_network_rules"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "bypass",
        "expression": "[texts(self, 'network_rules.0.bypass'), texts(self, 'bypass')]"
      }
    ],
    "validations": [
      {
        "expression": "!variables.bypass.exists(l, size(l) > 0 && !('AzureServices' in l))",
        "message": "Backups and logs of Azure itself cannot write to the account.",
        "at": [
          "network_rules.0.bypass",
          "bypass"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-infrastructure-logging-off",
    "title": "Access to the queues of the account is not logged",
    "severity": "info",
    "confidence": "high",
    "description": "After an incident nobody can tell who read which messages.",
    "remediation": "Switch `read`, `write` and `delete` on in `queue_properties.logging`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.12"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/manage-storage-analytics-logs"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account"
      ]
    },
    "matchConditions": [
      "given(self, 'queue_properties')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'queue_properties.0.logging.0.read', false) && flag(self, 'queue_properties.0.logging.0.write', false) && flag(self, 'queue_properties.0.logging.0.delete', false)",
        "message": "Reads, writes or deletions are not logged.",
        "at": [
          "queue_properties.0.logging",
          "queue_properties"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-nested-public",
    "title": "Containers of the account may be public",
    "severity": "medium",
    "confidence": "high",
    "description": "One wrong setting of a container shows its blobs to everyone.",
    "remediation": "Set `allow_nested_items_to_be_public = false`.",
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
        "azurerm_storage_account"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'allow_nested_items_to_be_public', false) && !flag(self, 'allow_blob_public_access', false)",
        "message": "Containers of the account can be made public.",
        "at": [
          "allow_nested_items_to_be_public",
          "allow_blob_public_access"
        ],
        "fix": {
          "set": "allow_nested_items_to_be_public",
          "to": false
        }
      }
    ]
  },
  {
    "id": "azure-storage-open-network",
    "title": "Storage account is reachable from every network",
    "severity": "low",
    "confidence": "high",
    "description": "A leaked key or signature works from anywhere.",
    "remediation": "Set `default_action = \"Deny\"` and name the subnets.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account",
        "azurerm_storage_account_network_rules"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'network_rules.0.default_action') != 'Allow' && text(self, 'default_action') != 'Allow'",
        "message": "Requests of every network are accepted.",
        "at": [
          "network_rules.0.default_action",
          "default_action"
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
        ],
        "fix": {
          "set": "https_traffic_only_enabled",
          "to": true
        }
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
        "expression": "!(text(self, 'container_access_type') in ['blob', 'container'])",
        "message": "Everyone may read the blobs of the container.",
        "at": [
          "container_access_type"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-shared-key",
    "title": "Storage account accepts its shared keys",
    "severity": "info",
    "confidence": "high",
    "description": "The keys may do everything, last until somebody changes them, and nobody’s name stands behind them.",
    "remediation": "Set `shared_access_key_enabled = false` and use roles.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/common/shared-key-authorization-prevent"
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
        "expression": "!flag(self, 'shared_access_key_enabled', true) || !given(self, 'shared_access_key_enabled')",
        "message": "Keys that may do everything are accepted.",
        "at": [
          "shared_access_key_enabled"
        ]
      }
    ]
  },
  {
    "id": "azure-storage-without-soft-delete",
    "title": "Deleted blobs are gone at once",
    "severity": "low",
    "confidence": "high",
    "description": "A faulty release or ransomware replaces the only copy.",
    "remediation": "Add `blob_properties { delete_retention_policy { days = 7 } }`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "4.10"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_storage_account"
      ]
    },
    "matchConditions": [
      "!(text(self, 'account_kind') in ['FileStorage', 'BlobStorage'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'blob_properties.0.delete_retention_policy') || flag(self, 'blob_properties.0.versioning_enabled', false)",
        "message": "Blobs that are deleted or overwritten cannot be brought back.",
        "at": [
          "blob_properties"
        ]
      }
    ]
  },
  {
    "id": "azure-threat-alerts-partly-off",
    "title": "Some attacks on the database raise no alert",
    "severity": "low",
    "confidence": "high",
    "description": "Injection or strange sign-ins stay unseen.",
    "remediation": "Remove `disabled_alerts`, and set `state = \"Enabled\"`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Azure 3.0",
        "id": "3.1.7.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-4"
      }
    ],
    "references": [
      "https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "azurerm_mssql_server_security_alert_policy",
        "azurerm_sql_server_security_alert_policy",
        "azurerm_mssql_database"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "size(texts(self, 'disabled_alerts')) == 0 && text(self, 'state') != 'Disabled'",
        "message": "Alerts about attacks are switched off.",
        "at": [
          "disabled_alerts",
          "state"
        ]
      }
    ]
  },
  {
    "id": "cloud-parameter-secret-default",
    "title": "Parameter has a secret as its default",
    "severity": "medium",
    "confidence": "medium",
    "description": "The default is what every stack gets that does not set the parameter, and everyone who reads the template knows it.",
    "remediation": "Remove the default, and refer to a secret store; in CloudFormation `{{resolve:secretsmanager:…}}`.",
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
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"
    ],
    "sensitive": true,
    "match": {
      "target": "variable"
    },
    "matchConditions": [
      "looksSecret(block.name) && block.language in ['cloudformation', 'arm']",
      "!text(self, 'type').startsWith('AWS::')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!isSecret(block.name, text(self, 'default'))",
        "messageExpression": "'The default of ' + block.name + ' is a secret in the code.'",
        "at": [
          "default"
        ]
      }
    ]
  },
  {
    "id": "cloud-parameter-secret-shown",
    "title": "Secret of a parameter is shown to everyone who sees the stack",
    "severity": "low",
    "confidence": "medium",
    "description": "Values of parameters stand readable in the console, the events and the history of the stack.",
    "remediation": "Set `NoEcho` to true; in a template of Azure use the type `securestring`.",
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
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html"
    ],
    "sensitive": false,
    "match": {
      "target": "variable"
    },
    "matchConditions": [
      "looksSecret(block.name) && !looksPublic(block.name) && block.language == 'cloudformation'",
      "text(self, 'type') == 'String'",
      "block.name.matches('(?i)(password|passwd|secretkey|secretvalue|privatekey|clientsecret|apikey|authtoken|oauthtoken)$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'sensitive', false)",
        "messageExpression": "'The value of ' + block.name + ' is shown with the stack.'",
        "at": [
          "sensitive"
        ]
      }
    ]
  },
  {
    "id": "gcp-artifacts-mutable-tags",
    "title": "Tags of images can be moved",
    "severity": "low",
    "confidence": "high",
    "description": "A tag that was tested can later point to another image: by mistake, or by whoever may push to the repository.",
    "remediation": "Add `docker_config { immutable_tags = true }` and deploy by digest.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://cloud.google.com/artifact-registry/docs/repositories/create-repos"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_artifact_registry_repository"
      ]
    },
    "matchConditions": [
      "text(self, 'format').lowerAscii() == 'docker' && !(text(self, 'mode') in ['REMOTE_REPOSITORY', 'VIRTUAL_REPOSITORY'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'docker_config.0.immutable_tags', false)",
        "message": "Tags of images in this repository can be moved to other images.",
        "at": [
          "docker_config.0.immutable_tags",
          "docker_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-audit-exempt",
    "title": "Some identities are left out of the audit log",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever takes one of these identities reads data without a trace.",
    "remediation": "Remove `exempted_members`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "2.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://cloud.google.com/logging/docs/audit/configure-data-access"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_project_iam_audit_config",
        "google_folder_iam_audit_config",
        "google_organization_iam_audit_config"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'audit_log_config').exists(c, size(texts(c, 'exempted_members')) > 0)",
        "message": "What these identities read is not logged.",
        "at": [
          "audit_log_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-bucket-acls",
    "title": "Rights of objects are kept in lists of their own",
    "severity": "low",
    "confidence": "high",
    "description": "A single object can be public without a trace in the roles.",
    "remediation": "Set `uniform_bucket_level_access = true`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "5.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://cloud.google.com/storage/docs/uniform-bucket-level-access"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_storage_bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'uniform_bucket_level_access', false)",
        "message": "Objects have lists of rights beside the roles of the bucket.",
        "at": [
          "uniform_bucket_level_access"
        ],
        "fix": {
          "set": "uniform_bucket_level_access",
          "to": true
        }
      }
    ]
  },
  {
    "id": "gcp-bucket-may-be-public",
    "title": "Bucket may be made public",
    "severity": "low",
    "confidence": "high",
    "description": "One wrong role shows its objects to everyone.",
    "remediation": "Set `public_access_prevention = \"enforced\"`.",
    "cwe": [
      "CWE-732"
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
      "https://cloud.google.com/storage/docs/public-access-prevention"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_storage_bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'public_access_prevention') == 'enforced'",
        "message": "Nothing keeps later mistakes from opening the bucket.",
        "at": [
          "public_access_prevention"
        ],
        "fix": {
          "set": "public_access_prevention",
          "to": "enforced"
        }
      }
    ]
  },
  {
    "id": "gcp-bucket-public-acl",
    "title": "Bucket or object is readable by everyone through its list of rights",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone on the internet who finds the address reads what is there.",
    "remediation": "Give roles to named accounts.",
    "cwe": [
      "CWE-732"
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
      "https://cloud.google.com/storage/docs/access-control/lists"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_storage_bucket_acl",
        "google_storage_bucket_access_control",
        "google_storage_object_access_control",
        "google_storage_default_object_access_control",
        "google_storage_object_acl"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'predefined_acl') in ['publicRead', 'publicReadWrite', 'authenticatedRead']) && !(text(self, 'entity') in ['allUsers', 'allAuthenticatedUsers']) && !known(self, 'role_entity').exists(e, e.endsWith(':allUsers') || e.endsWith(':allAuthenticatedUsers'))",
        "message": "Everyone may read it.",
        "at": [
          "predefined_acl",
          "entity",
          "role_entity"
        ]
      }
    ]
  },
  {
    "id": "gcp-bucket-without-versioning",
    "title": "Overwritten objects of the bucket are gone",
    "severity": "low",
    "confidence": "high",
    "description": "A faulty release, a wrong sync or ransomware replaces the only copy.",
    "remediation": "Add `versioning { enabled = true }`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://cloud.google.com/storage/docs/object-versioning"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_storage_bucket"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'versioning.0.enabled', false) || given(self, 'soft_delete_policy') || given(self, 'retention_policy')",
        "message": "Objects that are deleted or overwritten cannot be brought back for long.",
        "at": [
          "versioning.0.enabled",
          "versioning"
        ],
        "fix": {
          "set": "versioning.0.enabled",
          "to": true
        }
      }
    ]
  },
  {
    "id": "gcp-dataset-public",
    "title": "Data set is readable by everyone",
    "severity": "critical",
    "confidence": "high",
    "description": "Tables with data of customers are open to the world.",
    "remediation": "Name groups or service accounts.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "7.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      }
    ],
    "references": [
      "https://cloud.google.com/bigquery/docs/dataset-access-controls"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_bigquery_dataset",
        "google_bigquery_dataset_access"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'access').exists(a, text(a, 'special_group') == 'allAuthenticatedUsers' || text(a, 'iam_member') in ['allUsers', 'allAuthenticatedUsers']) && text(self, 'special_group') != 'allAuthenticatedUsers' && !(text(self, 'iam_member') in ['allUsers', 'allAuthenticatedUsers'])",
        "message": "Everyone with a Google account may read the data.",
        "at": [
          "access",
          "special_group",
          "iam_member"
        ]
      }
    ]
  },
  {
    "id": "gcp-default-account-with-role",
    "title": "Default account of the project gets a role",
    "severity": "medium",
    "confidence": "high",
    "description": "Every instance and function that names no account gets the role.",
    "remediation": "Give the role to an account of the service.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.1"
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
        "google_project_iam_member",
        "google_project_iam_binding",
        "google_folder_iam_member",
        "google_organization_iam_member"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "members",
        "expression": "known(self, 'member') + known(self, 'members')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.members.exists(m, m.contains('-compute@developer.gserviceaccount.com') || m.contains('@appspot.gserviceaccount.com'))",
        "message": "The account is that of everything that names no other.",
        "at": [
          "member",
          "members"
        ]
      }
    ]
  },
  {
    "id": "gcp-default-network",
    "title": "Project keeps its default network",
    "severity": "low",
    "confidence": "high",
    "description": "The default network lets everyone in to SSH and RDP and all machines reach each other.",
    "remediation": "Set `auto_create_network = false`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/vpc/docs/vpc#default-network"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_project"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'auto_create_network', true)",
        "message": "The project has a network whose rules let SSH and RDP in.",
        "at": [
          "auto_create_network"
        ]
      }
    ]
  },
  {
    "id": "gcp-deletion-unprotected",
    "title": "Database or cluster can be deleted by one call",
    "severity": "low",
    "confidence": "high",
    "description": "A wrong plan, a script or a stolen credential deletes it with one call.",
    "remediation": "Remove `deletion_protection = false`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/postgres/deletion-protection"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_database_instance",
        "google_spanner_database",
        "google_bigtable_instance",
        "google_alloydb_cluster",
        "google_container_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'deletion_protection', true)",
        "message": "Nothing keeps it from being deleted.",
        "at": [
          "deletion_protection"
        ],
        "fix": {
          "set": "deletion_protection",
          "to": true
        }
      }
    ]
  },
  {
    "id": "gcp-dns-unsigned",
    "title": "Zone is not signed",
    "severity": "low",
    "confidence": "high",
    "description": "Answers can be forged, and customers sent to a copy of the shop.",
    "remediation": "Add `dnssec_config { state = \"on\" }`.",
    "cwe": [
      "CWE-345"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-20"
      }
    ],
    "references": [
      "https://cloud.google.com/dns/docs/dnssec"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_dns_managed_zone"
      ]
    },
    "matchConditions": [
      "text(self, 'visibility') != 'private'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'dnssec_config.0.state') in ['on', 'transfer'] || flag(self, 'dnssec_config.0.state', false)",
        "message": "DNSSEC is off.",
        "at": [
          "dnssec_config.0.state",
          "dnssec_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-dns-weak-signature",
    "title": "Zone is signed with SHA-1",
    "severity": "low",
    "confidence": "high",
    "description": "Signatures with SHA-1 can be forged with effort.",
    "remediation": "Use `rsasha256` or `ecdsap256sha256`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-13"
      }
    ],
    "references": [
      "https://cloud.google.com/dns/docs/dnssec-advanced"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_dns_managed_zone"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'dnssec_config.0.default_key_specs').exists(k, text(k, 'algorithm') == 'rsasha1')",
        "message": "Keys of the zone use SHA-1.",
        "at": [
          "dnssec_config.0.default_key_specs"
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
        "expression": "!blocks(self, 'allow').exists(a, text(a, 'protocol') == 'all' || (text(a, 'protocol') == 'tcp' && (!given(a, 'ports')\n  || texts(a, 'ports').exists(p, covers(p, [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017, 2375, 5985, 10250])))))",
        "message": "Everyone on the internet reaches a port for administration or of a data store.",
        "at": [
          "source_ranges"
        ]
      }
    ]
  },
  {
    "id": "gcp-function-plain-http",
    "title": "Function answers plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests with their tokens cross the network readable.",
    "remediation": "Set `https_trigger_security_level = \"SECURE_ALWAYS\"`.",
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
      "https://cloud.google.com/functions/docs/writing/write-http-functions"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_cloudfunctions_function"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'https_trigger_security_level') != 'SECURE_OPTIONAL'",
        "message": "The function answers plain HTTP.",
        "at": [
          "https_trigger_security_level"
        ]
      }
    ]
  },
  {
    "id": "gcp-github-pool-open",
    "title": "Workflows of any GitHub repository may sign in",
    "severity": "critical",
    "confidence": "high",
    "description": "A workflow in anyone’s repository gets tokens of the pool, and what is bound to the pool as a whole.",
    "remediation": "Set `attribute_condition` to your organization, such as `assertion.repository_owner == \"example\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-3"
      }
    ],
    "references": [
      "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_iam_workload_identity_pool_provider"
      ]
    },
    "matchConditions": [
      "text(self, 'oidc.0.issuer_uri') == 'https://token.actions.githubusercontent.com'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'attribute_condition')",
        "message": "The provider accepts tokens of every repository on GitHub.",
        "at": [
          "attribute_condition",
          "oidc"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-client-certificates",
    "title": "Cluster gives out certificates and passwords",
    "severity": "medium",
    "confidence": "high",
    "description": "They cannot be taken back before they expire, and nobody’s name stands behind them.",
    "remediation": "Remove `master_auth`.",
    "cwe": [
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.8.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
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
        "expression": "!flag(self, 'master_auth.0.client_certificate_config.0.issue_client_certificate', false) && text(self, 'master_auth.0.password') == ''",
        "message": "Lasting credentials of the cluster are given out.",
        "at": [
          "master_auth.0.client_certificate_config.0.issue_client_certificate",
          "master_auth"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-default-account",
    "title": "Nodes run as the default account",
    "severity": "medium",
    "confidence": "high",
    "description": "The default account often is editor of the project: whoever gets into a node gets the project.",
    "remediation": "Give the nodes a `service_account` of their own with the roles for logs and images.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.2.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_node_pool",
        "google_container_cluster"
      ]
    },
    "matchConditions": [
      "!flag(self, 'enable_autopilot', false)",
      "given(self, 'node_config')",
      "!flag(self, 'remove_default_node_pool', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'node_config.0.service_account') && text(self, 'node_config.0.service_account') != 'default'",
        "message": "Nodes run as the default account of the project.",
        "at": [
          "node_config.0.service_account",
          "node_config"
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
        ],
        "fix": {
          "set": "enable_legacy_abac",
          "to": false
        }
      }
    ]
  },
  {
    "id": "gcp-gke-legacy-metadata",
    "title": "Nodes give their credentials to pods",
    "severity": "high",
    "confidence": "high",
    "description": "One request forged through a service gets the credentials of the node.",
    "remediation": "Set `workload_metadata_config { mode = \"GKE_METADATA\" }`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.4.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_node_pool",
        "google_container_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'node_config.0.metadata.disable-legacy-endpoints', true) && !(text(self, 'node_config.0.workload_metadata_config.0.mode') in ['GCE_METADATA', 'EXPOSE']) && text(self, 'node_config.0.workload_metadata_config.0.node_metadata') != 'EXPOSE'",
        "message": "Pods can read the credentials of the node.",
        "at": [
          "node_config.0.workload_metadata_config.0.mode",
          "node_config.0.workload_metadata_config.0.node_metadata",
          "node_config.0.metadata"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-logging-off",
    "title": "Cluster sends no logs",
    "severity": "medium",
    "confidence": "high",
    "description": "After an incident nobody can tell who did what; failures stay unseen.",
    "remediation": "Remove `logging_service = \"none\"` and `monitoring_service = \"none\"`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.7.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://cloud.google.com/stackdriver/docs/solutions/gke"
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
        "expression": "text(self, 'logging_service') != 'none' && text(self, 'monitoring_service') != 'none'",
        "message": "Logs or metrics of the cluster are switched off.",
        "at": [
          "logging_service",
          "monitoring_service"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-nodes-not-repaired",
    "title": "Nodes are not repaired or upgraded",
    "severity": "low",
    "confidence": "high",
    "description": "Known flaws of the kernel and the kubelet stay open, and broken nodes stay in use.",
    "remediation": "Set `management { auto_repair = true, auto_upgrade = true }`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.2"
      },
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-2"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_node_pool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'management.0.auto_upgrade', true) && flag(self, 'management.0.auto_repair', true)",
        "message": "Upgrades or repairs of nodes are switched off.",
        "at": [
          "management.0.auto_upgrade",
          "management.0.auto_repair",
          "management"
        ],
        "fix": {
          "set": "management.0.auto_upgrade",
          "to": true
        }
      }
    ]
  },
  {
    "id": "gcp-gke-nodes-unshielded",
    "title": "Nodes of the cluster cannot prove who they are",
    "severity": "medium",
    "confidence": "high",
    "description": "With credentials of a boot an attacker joins a machine of his own to the cluster.",
    "remediation": "Remove `enable_shielded_nodes = false`.",
    "cwe": [
      "CWE-1326"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [
      "!flag(self, 'enable_autopilot', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'enable_shielded_nodes', true)",
        "message": "Shielded nodes are switched off.",
        "at": [
          "enable_shielded_nodes"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-open-api",
    "title": "API server of the cluster is open to the internet",
    "severity": "medium",
    "confidence": "high",
    "description": "A leaked token works from anywhere, and a flaw in the API server is reachable by everyone.",
    "remediation": "Add `master_authorized_networks_config` with the addresses that need it, or a private endpoint.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.6.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks"
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
        "expression": "(given(self, 'master_authorized_networks_config') || flag(self, 'private_cluster_config.0.enable_private_endpoint', false) || given(self, 'control_plane_endpoints_config')) && !blocks(self, 'master_authorized_networks_config.0.cidr_blocks').exists(c, isEveryone(text(c, 'cidr_block')))",
        "message": "Everyone on the internet reaches the API server.",
        "at": [
          "master_authorized_networks_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-other-image",
    "title": "Nodes run an image that is not hardened",
    "severity": "low",
    "confidence": "high",
    "description": "More programs on the node are more to attack and to update.",
    "remediation": "Use `COS_CONTAINERD`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.1"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.5.1"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/concepts/node-images"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster",
        "google_container_node_pool"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!given(self, 'node_config.0.image_type') || text(self, 'node_config.0.image_type').lowerAscii().startsWith('cos') || text(self, 'node_config.0.image_type').lowerAscii().startsWith('windows')",
        "message": "Nodes do not run Container-Optimized OS.",
        "at": [
          "node_config.0.image_type"
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
    "id": "gcp-gke-routes-of-project",
    "title": "Pods have no addresses of the network",
    "severity": "low",
    "confidence": "high",
    "description": "Firewall rules and private access cannot tell pods from others.",
    "remediation": "Remove `networking_mode = \"ROUTES\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.6.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips"
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
        "expression": "text(self, 'networking_mode') != 'ROUTES'",
        "message": "The cluster uses routes of the project.",
        "at": [
          "networking_mode"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-secrets-unencrypted",
    "title": "Secrets of the cluster are stored without a key of yours",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever reads the store of the cluster or a backup of it reads every Secret.",
    "remediation": "Add `database_encryption { state = \"ENCRYPTED\", key_name = … }`.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.3.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-28"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets"
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
        "expression": "text(self, 'database_encryption.0.state') == 'ENCRYPTED'",
        "message": "Kubernetes Secrets are not encrypted with a key of yours.",
        "at": [
          "database_encryption.0.state",
          "database_encryption"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-without-binary-authorization",
    "title": "Cluster runs any image",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever may create pods runs an image of his own.",
    "remediation": "Add `binary_authorization { evaluation_mode = \"PROJECT_SINGLETON_POLICY_ENFORCE\" }`.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.10.4"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://cloud.google.com/binary-authorization/docs/enable-cluster"
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
        "expression": "!(text(self, 'binary_authorization.0.evaluation_mode') in ['', 'DISABLED']) || flag(self, 'enable_binary_authorization', false)",
        "message": "Nothing checks where images come from.",
        "at": [
          "binary_authorization"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-without-channel",
    "title": "Cluster gets no security fixes by itself",
    "severity": "low",
    "confidence": "high",
    "description": "Fixes of Kubernetes wait until somebody remembers.",
    "remediation": "Add `release_channel { channel = \"REGULAR\" }`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-2"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [
      "!flag(self, 'enable_autopilot', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'release_channel') && text(self, 'release_channel.0.channel') != 'UNSPECIFIED'",
        "message": "The cluster is in no release channel.",
        "at": [
          "release_channel.0.channel",
          "release_channel"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-without-network-policy",
    "title": "Pods of the cluster all reach each other",
    "severity": "medium",
    "confidence": "high",
    "description": "A pod that was broken into reaches all others; policies that are applied are ignored.",
    "remediation": "Set `datapath_provider = \"ADVANCED_DATAPATH\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "4.3.1"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [
      "!flag(self, 'enable_autopilot', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'network_policy.0.enabled', false) || text(self, 'datapath_provider') == 'ADVANCED_DATAPATH'",
        "message": "Network policies have no effect in this cluster.",
        "at": [
          "network_policy.0.enabled",
          "network_policy"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-without-secure-boot",
    "title": "Nodes do not check what they boot",
    "severity": "low",
    "confidence": "high",
    "description": "A changed kernel survives a restart of the node.",
    "remediation": "Add `shielded_instance_config { enable_secure_boot = true }`.",
    "cwe": [
      "CWE-1326"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.5.7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_node_pool"
      ]
    },
    "matchConditions": [
      "given(self, 'node_config')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'node_config.0.shielded_instance_config.0.enable_secure_boot', false)",
        "message": "Secure boot of the nodes is off.",
        "at": [
          "node_config.0.shielded_instance_config.0.enable_secure_boot",
          "node_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-gke-without-workload-identity",
    "title": "Pods use the account of their node",
    "severity": "medium",
    "confidence": "high",
    "description": "A pod that was broken into asks the metadata service for the credentials of the node.",
    "remediation": "Add `workload_identity_config { workload_pool = \"PROJECT.svc.id.goog\" }`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS GKE 1.6",
        "id": "5.2.2"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_container_cluster"
      ]
    },
    "matchConditions": [
      "!flag(self, 'enable_autopilot', false)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'workload_identity_config')",
        "message": "All pods of a node have the rights of its account.",
        "at": [
          "workload_identity_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-impersonate-any-account",
    "title": "Identity may act as every service account of the project",
    "severity": "high",
    "confidence": "high",
    "description": "Its holder takes the rights of the mightiest account.",
    "remediation": "Give the role on the one account that is needed, by `google_service_account_iam_member`.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "1.6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/iam/docs/service-account-permissions"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_project_iam_member",
        "google_project_iam_binding",
        "google_folder_iam_member",
        "google_folder_iam_binding",
        "google_organization_iam_member",
        "google_organization_iam_binding"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'role') in ['roles/iam.serviceAccountUser', 'roles/iam.serviceAccountTokenCreator', 'roles/iam.workloadIdentityUser', 'roles/iam.serviceAccountKeyAdmin', 'roles/iam.serviceAccountAdmin'])",
        "messageExpression": "'The role ' + text(self, 'role') + ' is given on all accounts at once.'",
        "at": [
          "role"
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
      "!given(item, 'email')"
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
    "id": "gcp-instance-ip-forwarding",
    "title": "Instance forwards packets of others",
    "severity": "low",
    "confidence": "high",
    "description": "A machine that was broken into reads and forges traffic.",
    "remediation": "Remove `can_ip_forward = true` where it is no gateway.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/vpc/docs/using-routes#canipforward"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'can_ip_forward', false)",
        "message": "The instance may send packets with addresses of others.",
        "at": [
          "can_ip_forward"
        ]
      }
    ]
  },
  {
    "id": "gcp-instance-public-address",
    "title": "Instance has a public address",
    "severity": "low",
    "confidence": "high",
    "description": "Only firewall rules stand between everyone and what listens on the machine.",
    "remediation": "Remove `access_config`; use Cloud NAT and a load balancer.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.9"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/docs/ip-addresses"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!blocks(self, 'network_interface').exists(n, given(n, 'access_config'))",
        "message": "The instance gets an address on the internet.",
        "at": [
          "network_interface.0.access_config",
          "network_interface"
        ]
      }
    ]
  },
  {
    "id": "gcp-instance-serial-port",
    "title": "Serial console of the instance is open",
    "severity": "medium",
    "confidence": "high",
    "description": "The console has no list of addresses; whoever has a key of the project signs in from anywhere.",
    "remediation": "Remove `serial-port-enable`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.5"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CM-7"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template",
        "google_compute_project_metadata"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'metadata.serial-port-enable', false) && number(self, 'metadata.serial-port-enable', 0) != 1",
        "message": "The console can be reached from any address.",
        "at": [
          "metadata"
        ]
      }
    ]
  },
  {
    "id": "gcp-instance-without-secure-boot",
    "title": "Instance does not check what it boots",
    "severity": "low",
    "confidence": "high",
    "description": "A changed kernel survives a restart of the machine.",
    "remediation": "Set all of `shielded_instance_config` to `true`.",
    "cwe": [
      "CWE-1326"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.8"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SI-7"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/shielded-vm/docs/shielded-vm"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'shielded_instance_config.0.enable_vtpm', true) && flag(self, 'shielded_instance_config.0.enable_integrity_monitoring', true) && flag(self, 'shielded_instance_config.0.enable_secure_boot', true)",
        "message": "A protection of the boot process is switched off.",
        "at": [
          "shielded_instance_config.0.enable_vtpm",
          "shielded_instance_config.0.enable_integrity_monitoring",
          "shielded_instance_config.0.enable_secure_boot"
        ]
      }
    ]
  },
  {
    "id": "gcp-key-without-rotation",
    "title": "Key is never rotated",
    "severity": "low",
    "confidence": "high",
    "description": "Data encrypted over years under one key is lost at once when that key is.",
    "remediation": "Set `rotation_period = \"7776000s\"`.",
    "cwe": [
      "CWE-324"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "1.10"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "3.7.4"
      }
    ],
    "references": [
      "https://cloud.google.com/kms/docs/key-rotation"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_kms_crypto_key"
      ]
    },
    "matchConditions": [
      "text(self, 'purpose') in ['', 'ENCRYPT_DECRYPT']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'rotation_period')",
        "message": "The key is not rotated.",
        "at": [
          "rotation_period"
        ]
      }
    ]
  },
  {
    "id": "gcp-old-tls",
    "title": "Load balancer accepts old TLS versions",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and 1.1 are broken in several ways and forbidden by most standards.",
    "remediation": "Set `min_tls_version = \"TLS_1_2\"` and the profile `MODERN` or `RESTRICTED`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.9"
      },
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
      "https://cloud.google.com/load-balancing/docs/ssl-policies-concepts"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_ssl_policy",
        "google_compute_region_ssl_policy"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'min_tls_version') in ['TLS_1_2', 'TLS_1_3']",
        "message": "Clients may use TLS 1.0 or 1.1.",
        "at": [
          "min_tls_version"
        ]
      }
    ]
  },
  {
    "id": "gcp-os-login-off",
    "title": "Keys for SSH stand in metadata",
    "severity": "low",
    "confidence": "high",
    "description": "Keys of people who left still work, and nobody can tell whose they are.",
    "remediation": "Set `enable-oslogin = \"TRUE\"`.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.4"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-2"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/docs/oslogin"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_project_metadata",
        "google_compute_project_metadata_item",
        "google_compute_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'metadata.enable-oslogin').lowerAscii() != 'false' && flag(self, 'metadata.enable-oslogin', true) && !(text(self, 'key') == 'enable-oslogin' && (text(self, 'value').lowerAscii() == 'false' || !flag(self, 'value', true)))",
        "message": "OS Login is switched off.",
        "at": [
          "metadata",
          "value"
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
        "expression": "!(text(self, 'role') in ['roles/owner', 'roles/editor'])",
        "messageExpression": "text(self, 'role') + ' is given on the whole project.'",
        "at": [
          "role"
        ]
      }
    ]
  },
  {
    "id": "gcp-primitive-role-of-folder",
    "title": "Role of a whole folder or organization is given",
    "severity": "high",
    "confidence": "high",
    "description": "Owner and editor may change nearly everything in all projects: one stolen credential is all of them.",
    "remediation": "Give predefined roles on the projects that need them.",
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
        "google_folder_iam_member",
        "google_folder_iam_binding",
        "google_organization_iam_member",
        "google_organization_iam_binding"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'role') in ['roles/owner', 'roles/editor'])",
        "messageExpression": "text(self, 'role') + ' is given on all projects below.'",
        "at": [
          "role"
        ]
      }
    ]
  },
  {
    "id": "gcp-project-keys-on-instance",
    "title": "Keys of the whole project open the instance",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever has a key of the project signs in to all of its machines.",
    "remediation": "Set `block-project-ssh-keys = true`, or use OS Login.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "4.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-2"
      }
    ],
    "references": [
      "https://cloud.google.com/compute/docs/connect/restrict-ssh-keys"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_instance",
        "google_compute_instance_template"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'metadata.block-project-ssh-keys', true)",
        "message": "Keys for SSH of the project are accepted.",
        "at": [
          "metadata"
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
        "expression": "!(text(self, 'member') in ['allUsers', 'allAuthenticatedUsers']) && !known(self, 'members').exists(m, m in ['allUsers', 'allAuthenticatedUsers'])",
        "message": "Everyone has the role.",
        "at": [
          "member",
          "members"
        ]
      }
    ]
  },
  {
    "id": "gcp-redis-without-password",
    "title": "Cache asks for no password",
    "severity": "medium",
    "confidence": "high",
    "description": "Any workload in the network, also one that was broken into, reads and changes the sessions of all users.",
    "remediation": "Set `auth_enabled = true`.",
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
      "https://cloud.google.com/memorystore/docs/redis/about-redis-auth"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_redis_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'auth_enabled', false)",
        "message": "Everyone who reaches the cache may read and write it.",
        "at": [
          "auth_enabled"
        ],
        "fix": {
          "set": "auth_enabled",
          "to": true
        }
      }
    ]
  },
  {
    "id": "gcp-redis-without-tls",
    "title": "Cache is used without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Sessions and tokens cross the network readable.",
    "remediation": "Set `transit_encryption_mode = \"SERVER_AUTHENTICATION\"`.",
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
      "https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_redis_instance"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'transit_encryption_mode') == 'SERVER_AUTHENTICATION'",
        "message": "Clients talk to the cache without TLS.",
        "at": [
          "transit_encryption_mode"
        ]
      }
    ]
  },
  {
    "id": "gcp-run-open-ingress",
    "title": "Service accepts traffic past the load balancer",
    "severity": "low",
    "confidence": "high",
    "description": "Callers go past the firewall and the rate limits of the load balancer.",
    "remediation": "Set `ingress = \"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER\"`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://cloud.google.com/run/docs/securing/ingress"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_cloud_run_v2_service",
        "google_cloudfunctions_function",
        "google_cloudfunctions2_function"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(text(self, 'ingress') == 'INGRESS_TRAFFIC_ALL') && text(self, 'ingress_settings') != 'ALLOW_ALL' && text(self, 'service_config.0.ingress_settings') != 'ALLOW_ALL'",
        "message": "The address of the service is reachable from the internet.",
        "at": [
          "ingress",
          "ingress_settings",
          "service_config.0.ingress_settings"
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
        "expression": "!(text(self, 'member') in ['allUsers', 'allAuthenticatedUsers'])",
        "message": "Everyone on the internet may call the service.",
        "at": [
          "member"
        ]
      }
    ]
  },
  {
    "id": "gcp-secret-in-code",
    "title": "Value of a secret stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history knows the secret; the store protects nothing.",
    "remediation": "Take the value from a variable without a default, or from `random_password`.",
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
      "https://cloud.google.com/secret-manager/docs/best-practices"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "google_secret_manager_secret_version"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'secret_data') == '' || isPlaceholder(text(self, 'secret_data'))",
        "message": "The value of the secret stands in the code.",
        "at": [
          "secret_data"
        ]
      }
    ]
  },
  {
    "id": "gcp-secret-in-environment",
    "title": "Secret stands in the environment of a service",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may see the service, and everyone who reads the repository, reads the secret.",
    "remediation": "Use `value_source` with a secret of Secret Manager (functions: `secret_environment_variables`).",
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
      "https://cloud.google.com/run/docs/configuring/services/secrets"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "google_cloud_run_v2_service",
        "google_cloud_run_service",
        "google_cloudfunctions_function",
        "google_cloudfunctions2_function"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "envs",
        "expression": "blocks(self, 'template.0.containers.0.env') + blocks(self, 'template.0.spec.0.containers.0.env')"
      },
      {
        "name": "maps",
        "expression": "[getMap(self, 'environment_variables'), getMap(blocks(self, 'service_config').size() > 0 ? blocks(self, 'service_config')[0] : self, 'environment_variables')]"
      }
    ],
    "validations": [
      {
        "expression": "!variables.envs.exists(e, isSecret(text(e, 'name'), text(e, 'value'))) && !variables.maps.exists(m, keys(m).exists(k, isSecret(string(k), text(m, string(k)))))",
        "message": "A secret stands in the environment of the service.",
        "at": [
          "template",
          "environment_variables",
          "service_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-service-account-key",
    "title": "Key of a service account is made by code",
    "severity": "medium",
    "confidence": "high",
    "description": "Its secret stands readable in the state of Terraform, and nobody rotates it.",
    "remediation": "Use workload identity federation for pipelines and attached accounts for services.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "1.4"
      },
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
      "https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_service_account_key"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "message": "The key lasts for years and stands in the state.",
        "at": []
      }
    ]
  },
  {
    "id": "gcp-short-log-retention",
    "title": "Logs are kept for a short time",
    "severity": "low",
    "confidence": "high",
    "description": "Most break-ins are noticed after months; by then the log is gone.",
    "remediation": "Set `retention_days` to 365.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "AU-11"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "10.5.1"
      }
    ],
    "references": [
      "https://cloud.google.com/logging/docs/buckets"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_logging_project_bucket_config",
        "google_logging_folder_bucket_config",
        "google_logging_organization_bucket_config"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "number(self, 'retention_days', 30) >= 90 || !given(self, 'retention_days')",
        "message": "Logs are kept for less than 90 days.",
        "at": [
          "retention_days"
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
        "expression": "!variables.networks.exists(a, a.exists(b, b.exists(n, isEveryone(text(n, 'value')))))",
        "message": "Everyone on the internet reaches the database.",
        "at": [
          "settings.0.ip_configuration.0.authorized_networks.0.value",
          "settings"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-password-in-code",
    "title": "Password of a database user stands in the code",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository or its history can sign in to the database.",
    "remediation": "Use IAM users, or take the password from Secret Manager.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "IA-5"
      },
      {
        "guide": "PCI DSS 4.0",
        "id": "8.6.2"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/postgres/iam-authentication"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_user",
        "google_sql_database_instance",
        "google_alloydb_cluster"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "password",
        "expression": "text(self, 'password') + text(self, 'root_password') + text(self, 'initial_user.0.password')"
      }
    ],
    "validations": [
      {
        "expression": "variables.password == '' || isPlaceholder(variables.password)",
        "message": "The password stands in the code.",
        "at": [
          "password",
          "root_password",
          "initial_user.0.password"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-plain-connections",
    "title": "Database accepts plain connections",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, results and passwords cross the network readable.",
    "remediation": "Set `ssl_mode = \"ENCRYPTED_ONLY\"` in `ip_configuration`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.4"
      },
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
      "https://cloud.google.com/sql/docs/postgres/configure-ssl-instance"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_database_instance"
      ]
    },
    "matchConditions": [
      "given(self, 'settings')",
      "!given(self, 'master_instance_name')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'settings.0.ip_configuration.0.require_ssl', false) || text(self, 'settings.0.ip_configuration.0.ssl_mode') in ['ENCRYPTED_ONLY', 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED']",
        "message": "Clients may connect without TLS.",
        "at": [
          "settings.0.ip_configuration.0.ssl_mode",
          "settings.0.ip_configuration.0.require_ssl",
          "settings.0.ip_configuration",
          "settings"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-public-address",
    "title": "Database has a public address",
    "severity": "medium",
    "confidence": "high",
    "description": "Only the list of networks and a password stand between everyone and the data.",
    "remediation": "Set `ipv4_enabled = false` and `private_network`.",
    "cwe": [
      "CWE-284"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.6"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "SC-7"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/postgres/private-ip"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_database_instance"
      ]
    },
    "matchConditions": [
      "given(self, 'settings')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!flag(self, 'settings.0.ip_configuration.0.ipv4_enabled', true)",
        "message": "The database gets an address on the internet.",
        "at": [
          "settings.0.ip_configuration.0.ipv4_enabled",
          "settings.0.ip_configuration",
          "settings"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-risky-flag",
    "title": "Flag of the database weakens its protection",
    "severity": "medium",
    "confidence": "high",
    "description": "Sign-ins are not logged, or the database reads files and runs programs of its machine.",
    "remediation": "Remove the flag.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.1"
      },
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.2"
      },
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CM-6"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/mysql/flags"
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
        "name": "off",
        "expression": "['log_connections', 'log_disconnections', 'log_checkpoints', 'log_lock_waits', 'skip_show_database']"
      },
      {
        "name": "on",
        "expression": "['local_infile', 'external scripts enabled', 'cross db ownership chaining', 'contained database authentication', 'remote access']"
      }
    ],
    "validations": [
      {
        "expression": "!blocks(self, 'settings.0.database_flags').exists(f, variables.off.exists(n, n == text(f, 'name')) && text(f, 'value').lowerAscii() == 'off' || !flag(f, 'value', true) && variables.off.exists(n, n == text(f, 'name')) || variables.on.exists(n, n == text(f, 'name')) && (text(f, 'value').lowerAscii() in ['on', '1'] || flag(f, 'value', false) || number(f, 'value', 0) == 1))",
        "message": "A flag switches logging off or opens a way into the system.",
        "at": [
          "settings.0.database_flags"
        ]
      }
    ]
  },
  {
    "id": "gcp-sql-without-backup",
    "title": "Database keeps no backups",
    "severity": "medium",
    "confidence": "high",
    "description": "Data that is deleted, by mistake or by an attacker, is gone.",
    "remediation": "Add `backup_configuration { enabled = true }`.",
    "cwe": [
      "CWE-1188"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "6.7"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "CP-9"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      },
      {
        "guide": "SOC 2",
        "id": "A1.2"
      }
    ],
    "references": [
      "https://cloud.google.com/sql/docs/postgres/backup-recovery/backups"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_sql_database_instance"
      ]
    },
    "matchConditions": [
      "given(self, 'settings') && !given(self, 'master_instance_name')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "flag(self, 'settings.0.backup_configuration.0.enabled', false)",
        "message": "Automated backups are switched off.",
        "at": [
          "settings.0.backup_configuration.0.enabled",
          "settings.0.backup_configuration",
          "settings"
        ]
      }
    ]
  },
  {
    "id": "gcp-subnet-without-flow-log",
    "title": "Traffic of the network is not logged",
    "severity": "low",
    "confidence": "high",
    "description": "After an incident nobody can tell who talked to whom.",
    "remediation": "Add `log_config`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "CIS Google Cloud 3.0",
        "id": "3.8"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AU-12"
      }
    ],
    "references": [
      "https://cloud.google.com/vpc/docs/using-flow-logs"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_compute_subnetwork"
      ]
    },
    "matchConditions": [
      "!(text(self, 'purpose') in ['REGIONAL_MANAGED_PROXY', 'GLOBAL_MANAGED_PROXY', 'INTERNAL_HTTPS_LOAD_BALANCER', 'PRIVATE_SERVICE_CONNECT'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'log_config')",
        "message": "Traffic of the subnet is not logged.",
        "at": [
          "log_config"
        ]
      }
    ]
  },
  {
    "id": "gcp-topic-without-own-key",
    "title": "Messages are stored without a key of yours",
    "severity": "info",
    "confidence": "high",
    "description": "You cannot take access back by switching a key off, and uses of the key are not logged for you.",
    "remediation": "Set `kms_key_name` where messages hold personal data.",
    "cwe": [
      "CWE-311"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-53",
        "id": "SC-12"
      }
    ],
    "references": [
      "https://cloud.google.com/pubsub/docs/encryption"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "google_pubsub_topic"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'kms_key_name')",
        "message": "Messages are encrypted with a key of Google alone.",
        "at": [
          "kms_key_name"
        ]
      }
    ]
  },
  {
    "id": "tf-helm-chart-not-pinned",
    "title": "Chart has no fixed version",
    "severity": "low",
    "confidence": "high",
    "description": "What is deployed changes without a review when somebody publishes a chart.",
    "remediation": "Set `version`.",
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
      "https://helm.sh/docs/topics/charts/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "helm_release"
      ]
    },
    "matchConditions": [
      "text(self, 'repository') != ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "given(self, 'version')",
        "message": "Each run takes the newest version of the chart.",
        "at": [
          "chart"
        ]
      }
    ]
  },
  {
    "id": "tf-helm-plain-repository",
    "title": "Chart is fetched over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way replaces the chart, and with it what runs in the cluster.",
    "remediation": "Use an `https://` or `oci://` repository.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.5"
      }
    ],
    "references": [
      "https://helm.sh/docs/topics/provenance/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "helm_release"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!text(self, 'repository').startsWith('http://')",
        "message": "The chart is fetched without TLS.",
        "at": [
          "repository"
        ]
      }
    ]
  },
  {
    "id": "tf-helm-secret-shown",
    "title": "Secret stands in the values of a chart",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who reads the repository, its history or a plan knows the secret.",
    "remediation": "Use `set_sensitive` with a value from a secret store.",
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
      "https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "helm_release"
      ],
      "each": "set"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!isSecret(text(item, 'name'), text(item, 'value'))",
        "message": "A secret stands in the code.",
        "at": [
          "value"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-cluster-admin",
    "title": "Subject becomes administrator of the cluster",
    "severity": "high",
    "confidence": "high",
    "description": "A workload with this account that was broken into is the whole cluster.",
    "remediation": "Bind a role that names what is needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.1"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_cluster_role_binding",
        "kubernetes_cluster_role_binding_v1"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'role_ref.0.name') != 'cluster-admin'",
        "message": "The subject may do everything in the cluster.",
        "at": [
          "role_ref.0.name",
          "role_ref"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-host-namespace",
    "title": "Pod shares processes or network with its node",
    "severity": "high",
    "confidence": "high",
    "description": "A pod that was broken into reads the traffic and the processes of others on the node.",
    "remediation": "Remove `host_network`, `host_pid` and `host_ipc`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.3"
      },
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.5"
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
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.pod.exists(p, flag(p, 'host_network', false) || flag(p, 'host_pid', false) || flag(p, 'host_ipc', false))",
        "message": "The pod sees the network, processes or memory of its node.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-host-path",
    "title": "Pod mounts files of its node",
    "severity": "medium",
    "confidence": "high",
    "description": "Credentials of the kubelet and of other pods lie on the node; with write access the node is lost.",
    "remediation": "Use a persistent volume, a config map or a projected volume.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
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
      "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.pod.exists(p, blocks(p, 'volume').exists(v, given(v, 'host_path')))",
        "message": "The pod mounts a folder of its node.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-image-not-pinned",
    "title": "Image has no fixed version",
    "severity": "low",
    "confidence": "high",
    "description": "What runs changes when somebody pushes, and two pods of one deployment differ.",
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
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.containers.exists(l, l.exists(c, text(c, 'image') != '' && !text(c, 'image').contains('@sha256:') && (!text(c, 'image').matches(':[^/:]+$') || text(c, 'image').endsWith(':latest'))))",
        "message": "An image has no tag or the tag latest.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-may-run-as-root",
    "title": "Container may run as root",
    "severity": "medium",
    "confidence": "high",
    "description": "Root in the container is root on the node as soon as a flaw in the runtime is known.",
    "remediation": "Add `security_context { run_as_non_root = true }`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.7"
      },
      {
        "guide": "NIST SP 800-190",
        "id": "4.1.2"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "variables.pod.all(p, flag(p, 'security_context.0.run_as_non_root', false) || number(p, 'security_context.0.run_as_user', 0) > 0) || !variables.containers.exists(l, l.exists(c, !flag(c, 'security_context.0.run_as_non_root', false) && number(c, 'security_context.0.run_as_user', 0) == 0))",
        "message": "Nothing keeps a container from running as root.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-privilege-escalation",
    "title": "Container can get more rights than it starts with",
    "severity": "low",
    "confidence": "high",
    "description": "A flaw in a setuid program of the image makes an attacker root in the container.",
    "remediation": "Add `security_context { allow_privilege_escalation = false }`.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.6"
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
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.containers.exists(l, l.exists(c, flag(c, 'security_context.0.allow_privilege_escalation', true)))",
        "message": "A container may get more rights by setuid programs.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-privileged-container",
    "title": "Container runs privileged",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container has all rights of root on the node; leaving it takes one command.",
    "remediation": "Remove `privileged = true`; add single capabilities where one is needed.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.2.2"
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
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.containers.exists(l, l.exists(c, flag(c, 'security_context.0.privileged', false)))",
        "message": "A container runs privileged.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-role-allows-everything",
    "title": "Role allows everything",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever holds the role is administrator of the namespace or the cluster.",
    "remediation": "Name the verbs and resources.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.1.3"
      },
      {
        "guide": "NIST SP 800-53",
        "id": "AC-6"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_cluster_role",
        "kubernetes_cluster_role_v1",
        "kubernetes_role",
        "kubernetes_role_v1"
      ],
      "each": "rule"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('*' in known(item, 'verbs') && '*' in known(item, 'resources'))",
        "message": "The rule allows every action on every kind of object.",
        "at": [
          "verbs"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-secret-in-environment",
    "title": "Secret stands in the environment of a container",
    "severity": "high",
    "confidence": "high",
    "description": "Everyone who may see pods, and everyone who reads the repository, reads the secret.",
    "remediation": "Refer to a Secret with `value_from`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "CIS Kubernetes 1.8",
        "id": "5.4.1"
      },
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
      "https://kubernetes.io/docs/concepts/configuration/secret/"
    ],
    "sensitive": true,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.containers.exists(l, l.exists(c, blocks(c, 'env').exists(e, isSecret(text(e, 'name'), text(e, 'value')))))",
        "message": "A secret stands in the environment of a container.",
        "at": [
          "spec"
        ]
      }
    ]
  },
  {
    "id": "tf-kubernetes-without-limits",
    "title": "Container may use up its node",
    "severity": "low",
    "confidence": "high",
    "description": "One leak or one flood of requests takes the memory of all services on the node.",
    "remediation": "Add `resources { limits = { memory = \"256Mi\" } }`.",
    "cwe": [
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "NIST SP 800-190",
        "id": "4.4.1"
      }
    ],
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "sensitive": false,
    "match": {
      "target": "resource",
      "types": [
        "kubernetes_deployment",
        "kubernetes_deployment_v1",
        "kubernetes_stateful_set",
        "kubernetes_stateful_set_v1",
        "kubernetes_daemonset",
        "kubernetes_daemon_set_v1",
        "kubernetes_job",
        "kubernetes_job_v1",
        "kubernetes_pod",
        "kubernetes_pod_v1",
        "kubernetes_cron_job",
        "kubernetes_cron_job_v1"
      ]
    },
    "matchConditions": [],
    "variables": [
      {
        "name": "pod",
        "expression": "blocks(self, 'spec.0.template.0.spec') + blocks(self, 'spec.0.job_template.0.spec.0.template.0.spec') + blocks(self, 'spec').filter(s, given(s, 'container'))"
      },
      {
        "name": "containers",
        "expression": "variables.pod.map(p, blocks(p, 'container') + blocks(p, 'init_container'))"
      }
    ],
    "validations": [
      {
        "expression": "!variables.containers.exists(l, l.exists(c, !given(c, 'resources.0.limits')))",
        "message": "A container has no limits.",
        "at": [
          "spec"
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
      "!text(self, 'source').startsWith('.') && text(self, 'source') != ''"
    ],
    "variables": [
      {
        "name": "git",
        "expression": "text(self, 'source').startsWith('git::') || text(self, 'source').startsWith('github.com/') || text(self, 'source').startsWith('git@') || text(self, 'source').startsWith('bitbucket.org/')"
      }
    ],
    "validations": [
      {
        "expression": "variables.git ? text(self, 'source').contains('ref=') : (given(self, 'version') || text(self, 'source').contains('::') || text(self, 'source').contains('://'))",
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
        ],
        "fix": {
          "set": "sensitive",
          "to": true
        }
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
      "looksSecret(block.name) && block.language == 'terraform'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "text(self, 'default') == '' || isPlaceholder(text(self, 'default')) || looksPublic(block.name)",
        "messageExpression": "'The default of ' + block.name + ' is a secret in the code.'",
        "at": [
          "default"
        ]
      }
    ]
  }
];
