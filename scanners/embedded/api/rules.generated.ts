/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {ApiRule} from './api-rule.ts';

export const RULES: readonly ApiRule[] = [
  {
    "id": "api-basic-authentication",
    "title": "API signs in by HTTP basic authentication",
    "severity": "medium",
    "confidence": "high",
    "description": "With basic authentication every request carries the password itself, only encoded. Each proxy and log that sees one request has it, and it stays valid until somebody changes it.",
    "remediation": "Use tokens that expire: OAuth 2 or OpenID Connect, or mutual TLS between services.",
    "cwe": [
      "CWE-522"
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
      "https://www.rfc-editor.org/rfc/rfc7617#section-4"
    ],
    "sensitive": false,
    "match": {
      "target": "scheme",
      "types": [
        "http",
        "basic"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "scheme.type != 'basic' && scheme.scheme != 'basic'",
        "messageExpression": "\"The scheme \" + scheme.name + \" sends the password with every request.\"",
        "at": [
          "object.scheme",
          "object.type"
        ]
      }
    ]
  },
  {
    "id": "api-key-in-query",
    "title": "API key travels in the address",
    "severity": "medium",
    "confidence": "high",
    "description": "A key in the query string ends in the logs of servers, proxies and browsers and in the `Referer` header: whoever reads one of them has the key.",
    "remediation": "Take the key from a header (`in: header`), or use OAuth 2 or mutual TLS.",
    "cwe": [
      "CWE-598"
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
      "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"
    ],
    "sensitive": false,
    "match": {
      "target": "scheme",
      "types": [
        "apiKey",
        "httpApiKey"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "scheme.place != 'query'",
        "messageExpression": "\"The key of the scheme \" + scheme.name + \" is taken from the query string.\"",
        "at": [
          "object.in"
        ]
      }
    ]
  },
  {
    "id": "api-oauth-implicit-flow",
    "title": "OAuth implicit flow",
    "severity": "medium",
    "confidence": "high",
    "description": "In the implicit flow the access token comes back in the address of a redirect, from where it leaks through history, logs and referrers; nothing ties it to the client that asked for it. The OAuth best practice says not to use it.",
    "remediation": "Use the authorization code flow with PKCE (`authorizationCode`).",
    "cwe": [
      "CWE-522"
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
      "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2"
    ],
    "sensitive": false,
    "match": {
      "target": "scheme",
      "types": [
        "oauth2"
      ],
      "each": "flows"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'name') != 'implicit'",
        "messageExpression": "\"The scheme \" + scheme.name + \" hands out tokens by the implicit flow.\"",
        "at": []
      }
    ]
  },
  {
    "id": "api-oauth-password-flow",
    "title": "OAuth password flow",
    "severity": "medium",
    "confidence": "high",
    "description": "In the password flow users type their password into the client, which passes it on: every client sees it, a second factor is impossible, and users learn to give their password away. The OAuth best practice says it must not be used.",
    "remediation": "Use the authorization code flow with PKCE for people, client credentials for services.",
    "cwe": [
      "CWE-522"
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
      "https://www.rfc-editor.org/rfc/rfc9700#section-2.4"
    ],
    "sensitive": false,
    "match": {
      "target": "scheme",
      "types": [
        "oauth2"
      ],
      "each": "flows"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'name') != 'password'",
        "messageExpression": "\"The scheme \" + scheme.name + \" lets clients ask for the password of users.\"",
        "at": []
      }
    ]
  },
  {
    "id": "api-oauth-plain-http",
    "title": "Tokens are issued over plain HTTP",
    "severity": "high",
    "confidence": "high",
    "description": "Passwords, codes and tokens go to this address. Over plain HTTP everybody on the way reads them and can answer in the place of the server.",
    "remediation": "Use an address that starts with `https://`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
    ],
    "sensitive": false,
    "match": {
      "target": "scheme",
      "types": [
        "oauth2",
        "openIdConnect"
      ],
      "each": "urls"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'scheme') != 'http' || !getBool(item, 'remote', false)",
        "messageExpression": "\"The \" + getString(item, 'field') + \" of the scheme \" + scheme.name + \" is not encrypted.\"",
        "at": []
      }
    ]
  },
  {
    "id": "asyncapi-plain-credentials",
    "title": "Credentials travel without encryption",
    "severity": "high",
    "confidence": "high",
    "description": "Programs sign in with a user name, password or key, and the protocol is not encrypted: whoever is on the way has the credentials after the first connection.",
    "remediation": "Use the protocol over TLS, and a scheme that does not send the secret itself (`scramSha512`, `X509`).",
    "cwe": [
      "CWE-319",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.asyncapi.com/docs/reference/specification/v3.0.0#securitySchemeObject"
    ],
    "sensitive": false,
    "match": {
      "target": "server",
      "formats": [
        "asyncapi"
      ]
    },
    "matchConditions": [
      "server.remote && !server.encrypted && server.protocol in ['kafka', 'mqtt', 'amqp', 'ws', 'http', 'stomp']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!server.schemeTypes.exists(type, type in ['userPassword', 'plain', 'apiKey', 'httpApiKey', 'http', 'oauth2'])",
        "messageExpression": "\"Credentials for the server \" + server.name + \" are sent over \" + server.protocol + \", which is not encrypted.\"",
        "at": [
          "object.security"
        ]
      }
    ]
  },
  {
    "id": "asyncapi-plain-server",
    "title": "Messages travel without encryption",
    "severity": "medium",
    "confidence": "high",
    "description": "The server is reached by a protocol without TLS: whoever is on the way reads messages and credentials and can send messages of their own.",
    "remediation": "Use the protocol over TLS: `kafka-secure`, `secure-mqtt`, `amqps`, `wss`, `https`, `stomps`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://www.asyncapi.com/docs/reference/specification/v3.0.0#serverObject"
    ],
    "sensitive": false,
    "match": {
      "target": "server",
      "formats": [
        "asyncapi"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!server.remote || !(server.protocol in ['kafka', 'mqtt', 'amqp', 'ws', 'http', 'stomp']) || server.encrypted",
        "messageExpression": "\"The server \" + server.name + \" is reached by \" + server.protocol + \", which is not encrypted.\"",
        "at": [
          "object.protocol"
        ]
      }
    ]
  },
  {
    "id": "asyncapi-server-without-security",
    "title": "Broker asks for no credentials",
    "severity": "medium",
    "confidence": "medium",
    "description": "The server has no security requirement, and neither has an operation: every program that reaches it may read messages and send them in the name of any service.",
    "remediation": "Define how programs sign in (`components.securitySchemes`) and name it in `security` of the server.",
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
      "https://www.asyncapi.com/docs/concepts/asyncapi-document/server-security"
    ],
    "sensitive": false,
    "match": {
      "target": "server",
      "formats": [
        "asyncapi"
      ]
    },
    "matchConditions": [
      "server.remote"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "server.secured || (size(api.schemes) > 0 && api.operationsSecured)",
        "messageExpression": "\"The server \" + server.name + \" has no security requirement.\"",
        "at": [
          "object.protocol"
        ]
      }
    ]
  },
  {
    "id": "graphql-free-form-input",
    "title": "Mutation takes any JSON",
    "severity": "info",
    "confidence": "medium",
    "description": "The argument is JSON of any form: the schema, which is what validates requests in GraphQL, validates nothing of it.",
    "remediation": "Define an input type with the fields that are expected.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#input-validation"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ],
      "each": "arguments",
      "collapse": true
    },
    "matchConditions": [
      "field.root == 'mutation'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(item, 'type') in ['JSON', 'JSONObject', 'Json', 'AWSJSON', 'Any', 'Object', 'Map', 'GenericScalar', 'JSONString'])",
        "messageExpression": "\"The argument \" + getString(item, 'name') + \" of \" + field.name + \" may hold anything.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-mutation-by-api-key",
    "title": "Mutation needs nothing but the API key",
    "severity": "medium",
    "confidence": "medium",
    "description": "An API key of AWS AppSync is in every client and identifies nobody: whoever has the app may change data.",
    "remediation": "Use `@aws_cognito_user_pools`, `@aws_oidc` or `@aws_iam` for what changes data.",
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
      "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
    ],
    "sensitive": false,
    "match": {
      "target": "directive"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "directive.name != 'aws_api_key' || directive.root != 'mutation'",
        "messageExpression": "directive.owner + \" may be called with the API key alone.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-mutation-without-guard",
    "title": "Mutation without the guard of the others",
    "severity": "medium",
    "confidence": "medium",
    "description": "The schema says by directives who may call its fields, and this mutation or subscription has none: where the directive is what checks, everybody may call it.",
    "remediation": "Add the directive, or one that says that everybody may call it.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#access-control"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ]
    },
    "matchConditions": [
      "api.usesGuards && field.root in ['mutation', 'subscription'] && !field.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "field.guarded",
        "messageExpression": "\"The \" + field.root + \" \" + field.name + \" has no directive that says who may call it; other fields have.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-numeric-id",
    "title": "Objects are addressed by consecutive numbers",
    "severity": "info",
    "confidence": "medium",
    "description": "Whoever has one number knows the others: where one check of ownership is missing, everything can be read by counting.",
    "remediation": "Use the type `ID` with random values, and check ownership at each access.",
    "cwe": [
      "CWE-639",
      "CWE-340"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API1:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ],
      "each": "arguments",
      "collapse": true
    },
    "matchConditions": [
      "field.root in ['query', 'mutation']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'type') != 'Int' || !words(getString(item, 'name')).matches('(^| )id$')",
        "messageExpression": "\"The argument \" + getString(item, 'name') + \" of \" + field.name + \" is a number.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-password-returned",
    "title": "Type holds a password that clients can read",
    "severity": "medium",
    "confidence": "medium",
    "description": "The field is a password or its hash, and belongs to a type that is returned: every client that may read the object may ask for it.",
    "remediation": "Remove the field from the type; take it in an input type.",
    "cwe": [
      "CWE-200",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ]
    },
    "matchConditions": [
      "field.kind in ['type', 'interface'] && field.root == '' && field.type in ['String', 'ID']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(field.name).matches('^(user |hashed |encrypted |plain |db |database |admin )?(password|passwd|passphrase|pwd)( hash| hashed| salt| encrypted| digest)?$')",
        "messageExpression": "field.parent + \".\" + field.name + \" can be read.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-privileged-field-writable",
    "title": "Callers may set their own privileges",
    "severity": "low",
    "confidence": "low",
    "description": "The field of an input type says whether somebody is an administrator. Where the code copies what came, everybody who may change their own data makes themselves one.",
    "remediation": "Take it in a mutation of its own that only administrators may call.",
    "cwe": [
      "CWE-915",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ]
    },
    "matchConditions": [
      "field.kind == 'input' && field.type == 'Boolean' && !field.parent.matches('(?i)admin|filter|where|condition|sort|order_?by')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(field.name).matches('^(is )?(admin|administrator|superuser|super user|root|staff)$')",
        "messageExpression": "field.parent + \".\" + field.name + \" can be set by a mutation.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-public-access",
    "title": "Everybody may change what the type stores",
    "severity": "medium",
    "confidence": "high",
    "description": "The authorization rule allows public access, which needs nothing but the API key that every client has, and not only for reading.",
    "remediation": "Allow `owner`, `groups` or `private`; leave `public` to `operations: [read]`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API1:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://docs.amplify.aws/gen1/javascript/build-a-backend/graphqlapi/customize-authorization-rules/"
    ],
    "sensitive": false,
    "match": {
      "target": "directive"
    },
    "matchConditions": [
      "directive.name == 'auth'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getList(directive, 'arguments.rules').exists(rule, getString(rule, 'allow') == 'public' && (!hasPath(rule, 'operations') || getList(rule, 'operations').exists(operation, operation in ['create', 'update', 'delete'])))",
        "messageExpression": "\"Everybody may change \" + directive.owner + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-query-changes-data",
    "title": "Query changes data",
    "severity": "medium",
    "confidence": "medium",
    "description": "By its name the field changes data, and it is a query: servers answer queries sent by GET, so links of other websites trigger it in the browser of a signed-in user, and fields of one query run at the same time.",
    "remediation": "Make it a mutation.",
    "cwe": [
      "CWE-650",
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://graphql.org/learn/serving-over-http/"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ]
    },
    "matchConditions": [
      "field.root == 'query'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(field.name).matches('^(delete|remove|destroy|purge|create|insert|update|upsert|drop|truncate|erase) [a-z]')",
        "messageExpression": "\"The query \" + field.name + \" changes data by its name.\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-secret-in-query",
    "title": "Query takes a password",
    "severity": "low",
    "confidence": "medium",
    "description": "Queries are sent by GET, cached and logged with their arguments more often than mutations are: the password ends there.",
    "remediation": "Make it a mutation, and send the value as a variable.",
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
      "https://graphql.org/learn/serving-over-http/"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ],
      "each": "arguments"
    },
    "matchConditions": [
      "field.root == 'query'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(getString(item, 'name')).matches('(^| )(password|passwd|passphrase|pwd|secret|api ?key|private key)$')",
        "messageExpression": "\"The query \" + field.name + \" takes \" + getString(item, 'name') + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "graphql-unbounded-list",
    "title": "Query returns a whole list",
    "severity": "low",
    "confidence": "medium",
    "description": "The field returns a list and takes no argument that asks for a part of it: with the data grows the cost of each call, and lists inside of lists multiply it.",
    "remediation": "Take `first` and `after` with an upper limit, or return a connection.",
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
      "https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#pagination"
    ],
    "sensitive": false,
    "match": {
      "target": "field",
      "formats": [
        "graphql"
      ],
      "collapse": true
    },
    "matchConditions": [
      "field.root == 'query' && field.list && !field.name.startsWith('_')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "field.paged || field.bounded",
        "messageExpression": "\"The query \" + field.name + \" returns a list without an upper limit.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-additional-properties-allowed",
    "title": "Request may hold any further properties",
    "severity": "low",
    "confidence": "medium",
    "description": "The schema of data that is written lists its properties and allows any other, too. Code that copies what came into an object then sets fields that callers must not set, such as a role or an owner.",
    "remediation": "Write `additionalProperties: false`, or a schema for the values if the names are free.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "object"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [
      "schema.writes && size(schema.properties) > 0 && hasPath(schema, 'keywords.additionalProperties')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "get(schema, 'keywords.additionalProperties', false) != dyn(true) && !(type(get(schema, 'keywords.additionalProperties', false)) == map && size(keys(get(schema, 'keywords.additionalProperties', false))) == 0)",
        "messageExpression": "(schema.name == '' ? schema.address : schema.name) + \" takes any further properties.\"",
        "at": [
          "keywords.additionalProperties"
        ]
      }
    ]
  },
  {
    "id": "openapi-additional-properties-open",
    "title": "Request does not refuse unknown properties",
    "severity": "info",
    "confidence": "low",
    "description": "A schema of data that is written does not say `additionalProperties: false`, so validation lets through properties that nobody expects. Code that copies what came sets them.",
    "remediation": "Write `additionalProperties: false` (`unevaluatedProperties: false` beside `allOf`).",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "object"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [
      "schema.writes && schema.role == 'body' && size(schema.properties) > 0 && !schema.composed"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(schema, 'keywords.additionalProperties') || hasPath(schema, 'keywords.unevaluatedProperties')",
        "messageExpression": "schema.address + \" does not refuse unknown properties.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-admin-without-security",
    "title": "Administration needs no credentials",
    "severity": "high",
    "confidence": "medium",
    "description": "The path is one for administrators or for looking inside of the service. Other operations need credentials, this one can be called by everybody.",
    "remediation": "Ask for credentials and for a scope or role that only administrators have, or keep the path off the public API.",
    "cwe": [
      "CWE-306",
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "operation.administrative && operation.method != 'OPTIONS' && !operation.open",
      "api.applied"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(operation.security in ['absent', 'off'])",
        "messageExpression": "operation.name + \" needs no credentials.\"",
        "at": [
          "object.security"
        ]
      }
    ]
  },
  {
    "id": "openapi-cors-any-origin",
    "title": "Every website may call the API from a browser",
    "severity": "low",
    "confidence": "medium",
    "description": "The API allows every origin: pages of strangers read its answers in the browser of whoever visits them. For an API that is reached from inside of a network only this opens it to the outside.",
    "remediation": "Name the origins that need it.",
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
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ],
    "sensitive": false,
    "match": {
      "target": "cors",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!cors.origins.exists(origin, origin == '*') || cors.credentials",
        "message": "Access-Control-Allow-Origin is \"*\".",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-cors-any-origin-with-credentials",
    "title": "Every website may call the API as the signed-in user",
    "severity": "high",
    "confidence": "medium",
    "description": "Every origin is allowed together with credentials. Gateways that accept this answer with the origin of the caller, so that any page reads and changes data as the user who visits it.",
    "remediation": "Name the origins that need it, or switch credentials off.",
    "cwe": [
      "CWE-942",
      "CWE-346"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ],
    "sensitive": false,
    "match": {
      "target": "cors"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!cors.origins.exists(origin, origin == '*') || !cors.credentials",
        "message": "Every origin is allowed, with credentials.",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-credential-as-parameter",
    "title": "Credentials are an ordinary parameter",
    "severity": "low",
    "confidence": "medium",
    "description": "The operation takes credentials as a header parameter and has no security requirement. Tools, gateways and reviewers that go by the requirements see an operation that needs none; OpenAPI 3 ignores a parameter named Authorization.",
    "remediation": "Define a security scheme for the header and ask for it in `security`.",
    "cwe": [
      "CWE-1068"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema"
    ],
    "sensitive": false,
    "match": {
      "target": "parameter",
      "collapse": true
    },
    "matchConditions": [
      "parameter.place == 'header' && operation.security in ['absent', 'off']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!parameter.name.matches('(?i)^(authorization|proxy-authorization|x-api-?key|api-?key|x-auth-token|x-access-token)$')",
        "messageExpression": "\"The header \" + parameter.name + \" carries credentials and is no security scheme.\"",
        "at": [
          "object.name"
        ]
      }
    ]
  },
  {
    "id": "openapi-free-form-body",
    "title": "Request may hold anything",
    "severity": "info",
    "confidence": "medium",
    "description": "The body of an operation that changes data is an object of which nothing is said: nothing is validated by the definition, and every check is left to the code.",
    "remediation": "List the properties with their types and limits.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#input-validation"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "object"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [
      "schema.writes && schema.role == 'body' && size(schema.properties) == 0 && !schema.composed"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "['additionalProperties', 'patternProperties', 'maxProperties', 'propertyNames', 'enum', 'const'].exists(name, hasPath(schema.keywords, name))",
        "messageExpression": "schema.address + \" may hold anything.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-gateway-no-authorizer",
    "title": "API Gateway asks nobody for credentials",
    "severity": "medium",
    "confidence": "medium",
    "description": "The operation changes data and tells Amazon API Gateway to let everybody through, while the document has security schemes.",
    "remediation": "Use `AWS_IAM`, or name an authorizer in `security`.",
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
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-auth.html"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "operation.writes && !operation.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(operation, 'object.x-amazon-apigateway-auth.type').upperAscii() != 'NONE'",
        "messageExpression": "operation.name + \" changes data, and the gateway asks for no credentials.\"",
        "at": [
          "object.x-amazon-apigateway-auth.type"
        ]
      }
    ]
  },
  {
    "id": "openapi-gateway-no-request-validation",
    "title": "API Gateway validates no request",
    "severity": "low",
    "confidence": "medium",
    "description": "The definition is deployed to Amazon API Gateway with models of what requests hold, and without a request validator the gateway passes on whatever comes.",
    "remediation": "Define `x-amazon-apigateway-request-validators` and choose one by `x-amazon-apigateway-request-validator`.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-validation-set-up.html"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [
      "api.viaApiGateway && api.writes > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "api.validatesRequests",
        "message": "No operation has a request validator.",
        "at": [
          "object.paths"
        ]
      }
    ]
  },
  {
    "id": "openapi-gateway-plain-upstream",
    "title": "Gateway calls the service over plain HTTP",
    "severity": "medium",
    "confidence": "medium",
    "description": "The gateway takes encrypted requests and passes them on in plain text over a network that others share: they can be read and changed there.",
    "remediation": "Use an `https://` address for the integration, or a private link into your own network.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "hasPath(operation, 'object.x-amazon-apigateway-integration.uri')"
    ],
    "variables": [
      {
        "name": "uri",
        "expression": "getString(operation, 'object.x-amazon-apigateway-integration.uri')"
      }
    ],
    "validations": [
      {
        "expression": "!variables.uri.matches('^http://[^/{$]+[.][^/{$]+') || getString(operation, 'object.x-amazon-apigateway-integration.connectionType') == 'VPC_LINK'",
        "messageExpression": "\"The gateway passes \" + operation.name + \" on over plain HTTP.\"",
        "at": [
          "object.x-amazon-apigateway-integration.uri"
        ]
      }
    ]
  },
  {
    "id": "openapi-gateway-tls-not-verified",
    "title": "Gateway does not verify the certificate of the service",
    "severity": "medium",
    "confidence": "high",
    "description": "The gateway calls the service over TLS and accepts any certificate: whoever is on the way can answer in its place.",
    "remediation": "Remove `insecureSkipVerification`; give the service a certificate that the gateway trusts.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration-tls-config.html"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!getBool(operation, 'object.x-amazon-apigateway-integration.tlsConfig.insecureSkipVerification', false)",
        "messageExpression": "\"For \" + operation.name + \" the gateway accepts any certificate of the service.\"",
        "at": [
          "object.x-amazon-apigateway-integration.tlsConfig.insecureSkipVerification"
        ]
      }
    ]
  },
  {
    "id": "openapi-get-changes-data",
    "title": "GET changes data",
    "severity": "medium",
    "confidence": "medium",
    "description": "By its name the operation changes data, and it is called by GET: links and pictures of other websites trigger it in the browser of a signed-in user, crawlers and prefetching call it, and caches answer in its place.",
    "remediation": "Use POST, PUT, PATCH or DELETE.",
    "cwe": [
      "CWE-650",
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "operation.method == 'GET' && !operation.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(operation.id).matches('^(delete|remove|destroy|purge|create|insert|update|upsert|drop|truncate|erase)( |$)') && !operation.path.matches('(?i)/(delete|remove|destroy|purge|create|update)(/[{][^/]*[}])?/?$')",
        "messageExpression": "operation.name + \" changes data by its name\" + (operation.id == '' ? \".\" : \" (\" + operation.id + \").\")",
        "at": [
          "object.operationId"
        ]
      }
    ]
  },
  {
    "id": "openapi-http-server",
    "title": "API is served over plain HTTP",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests to this server are not encrypted: whoever is on the way reads credentials and data and can change both.",
    "remediation": "Use `https://`, and redirect or refuse plain HTTP.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#https"
    ],
    "sensitive": false,
    "match": {
      "target": "server",
      "formats": [
        "openapi",
        "proto"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(server.protocol in ['http', 'ws']) || !server.remote",
        "messageExpression": "\"The server \" + server.host + \" is called over plain \" + (server.protocol == 'ws' ? 'WebSocket.' : 'HTTP.')",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-kong-tls-not-verified",
    "title": "Kong does not verify the certificate of the service",
    "severity": "medium",
    "confidence": "high",
    "description": "Kong calls the service over TLS and accepts any certificate: whoever is on the way can answer in its place.",
    "remediation": "Remove `tls_verify` set to `false`; give Kong the authority that signed the certificate (`ca_certificates`).",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-4"
      }
    ],
    "references": [
      "https://developer.konghq.com/gateway/entities/service/"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(api, 'object.x-kong-service-defaults.tls_verify', true)",
        "message": "Kong accepts any certificate of the service.",
        "at": [
          "object.x-kong-service-defaults.tls_verify"
        ]
      }
    ]
  },
  {
    "id": "openapi-missing-401",
    "title": "Answer to callers without credentials is not documented",
    "severity": "info",
    "confidence": "high",
    "description": "The operation needs credentials and documents other errors, but not what callers get who have none. Clients do not handle it, and tests that follow the definition do not try it.",
    "remediation": "Document a `401` response.",
    "cwe": [
      "CWE-1059"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "operation.security == 'required' && !operation.partial",
      "operation.codes.exists(code, code.matches('^[45]'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.codes.exists(code, code in ['401', '4XX', '4xx', 'default'])",
        "messageExpression": "operation.name + \" needs credentials and documents no 401.\"",
        "at": [
          "object.responses"
        ]
      }
    ]
  },
  {
    "id": "openapi-missing-403",
    "title": "Answer to callers without the right is not documented",
    "severity": "info",
    "confidence": "high",
    "description": "The operation needs a scope and documents other errors, but not what callers get whose token has not the scope. Tests that follow the definition do not try it, and missing checks go unnoticed.",
    "remediation": "Document a `403` response.",
    "cwe": [
      "CWE-1059"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "operation.security == 'required' && operation.scoped && !operation.partial",
      "operation.codes.exists(code, code.matches('^[45]'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.codes.exists(code, code in ['403', '4XX', '4xx', 'default'])",
        "messageExpression": "operation.name + \" needs a scope and documents no 403.\"",
        "at": [
          "object.responses"
        ]
      }
    ]
  },
  {
    "id": "openapi-missing-429",
    "title": "Operation without the rate limit of the others",
    "severity": "info",
    "confidence": "medium",
    "description": "Other operations of the document say that they limit calls. This one changes data and does not say it: either the limit is missing, or clients do not know of it.",
    "remediation": "Limit calls of the operation, too, and document `429`.",
    "cwe": [
      "CWE-799"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-8"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc6585#section-4"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "api.uses429 && operation.writes && !operation.partial"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.codes.exists(code, code in ['429', '4XX', '4xx', 'default'])",
        "messageExpression": "operation.name + \" documents no 429; other operations do.\"",
        "at": [
          "object.responses"
        ]
      }
    ]
  },
  {
    "id": "openapi-missing-error-responses",
    "title": "Operation documents no error",
    "severity": "info",
    "confidence": "high",
    "description": "Only success is documented. Errors then have whatever form the framework gives them, often with a stack trace, and clients and tests cannot tell a refusal from a failure.",
    "remediation": "Document the errors of the operation (`400`, `401`, `403`, `404`, `429`), or a `default` response.",
    "cwe": [
      "CWE-1059"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://spec.openapis.org/oas/v3.1.1.html#responses-object"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "!operation.partial && operation.method != 'OPTIONS' && size(operation.codes) > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.codes.exists(code, code.matches('^[345]') || code == 'default')",
        "messageExpression": "operation.name + \" documents nothing but success.\"",
        "at": [
          "object.responses"
        ]
      }
    ]
  },
  {
    "id": "openapi-most-writes-without-security",
    "title": "Most operations that change data need no credentials",
    "severity": "medium",
    "confidence": "medium",
    "description": "Some operations of the API need credentials, and most of those that write or delete say nothing: they need none, unless something that the definition does not tell protects them.",
    "remediation": "Add `security` at the top of the document, so that every operation is protected by default, and `security: []` at what everybody may call.",
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
      "https://spec.openapis.org/oas/v3.1.1.html#operation-security"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [
      "api.applied && api.openWrites > 3"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "api.openWrites * 2 <= api.writes",
        "messageExpression": "string(api.openWrites) + \" of \" + string(api.writes) + \" operations that change data need no credentials.\"",
        "at": [
          "object.paths"
        ]
      }
    ]
  },
  {
    "id": "openapi-no-security",
    "title": "API asks for no credentials anywhere",
    "severity": "medium",
    "confidence": "medium",
    "description": "The definition has operations that change data, and neither a security scheme nor a requirement. Either everybody may call them, or clients, gateways and tests that follow the definition do not know how to sign in.",
    "remediation": "Define how callers sign in (`components.securitySchemes`) and ask for it in `security` at the top of the document.",
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
      "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [
      "api.writes > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "size(api.schemes) > 0 || api.guarded || size(api.requirements) > 0",
        "messageExpression": "\"None of the \" + string(api.operations) + \" operations needs credentials, and no security scheme is defined.\"",
        "at": [
          "object.paths"
        ]
      }
    ]
  },
  {
    "id": "openapi-numeric-id-in-path",
    "title": "Objects are addressed by consecutive numbers",
    "severity": "info",
    "confidence": "medium",
    "description": "Whoever has one number knows the others: where one check of ownership is missing, everything can be read by counting.",
    "remediation": "Use random ids (`type: string, format: uuid`), and check ownership at each access.",
    "cwe": [
      "CWE-639",
      "CWE-340"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API1:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "parameter",
      "collapse": true
    },
    "matchConditions": [
      "parameter.place == 'path' && parameter.known",
      "words(parameter.name).matches('(^| )(id|number|no|nr|num)$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(parameter.type in ['integer', 'number'])",
        "messageExpression": "\"The parameter \" + parameter.name + \" of \" + operation.name + \" is a number.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-optional-security",
    "title": "Operation that changes data takes anonymous callers, too",
    "severity": "low",
    "confidence": "medium",
    "description": "An empty requirement among the others makes credentials optional: callers who send none get in, and code behind the gateway must tell both cases apart every time.",
    "remediation": "Remove `{}` from the list of requirements.",
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
      "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "operation.writes && !operation.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.security != 'optional'",
        "messageExpression": "operation.name + \" changes data and also takes callers without credentials.\"",
        "at": [
          "object.security"
        ]
      }
    ]
  },
  {
    "id": "openapi-page-size-unbounded",
    "title": "Callers choose how much is returned, without an upper limit",
    "severity": "low",
    "confidence": "medium",
    "description": "The parameter says how many entries a call returns, and has no maximum: one call with a large number makes the service read and send everything.",
    "remediation": "Add `maximum` to the schema of the parameter, and enforce it.",
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
      "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
    ],
    "sensitive": false,
    "match": {
      "target": "parameter",
      "collapse": true
    },
    "matchConditions": [
      "parameter.place == 'query' && parameter.known && parameter.type in ['integer', 'number']",
      "words(parameter.name).matches('^(limit|size|count|top|take|first|last|rows|per ?page|page ?(size|limit)|max ?(results|items|keys|records|count)?|(results|items) per page|num ?(results|rows))$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(parameter, 'keywords.maximum') || hasPath(parameter, 'keywords.exclusiveMaximum') || hasPath(parameter, 'keywords.enum')",
        "messageExpression": "\"The parameter \" + parameter.name + \" of \" + operation.name + \" has no maximum.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-pattern-not-anchored",
    "title": "Pattern matches a part of the text",
    "severity": "low",
    "confidence": "high",
    "description": "Patterns of JSON Schema match anywhere: without `^` and `$` everything passes that holds one allowed part, and the rest of the text is not checked.",
    "remediation": "Begin the pattern with `^` and end it with `$`.",
    "cwe": [
      "CWE-777"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://json-schema.org/understanding-json-schema/reference/regular_expressions"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "string"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [
      "hasPath(schema, 'keywords.pattern') && schema.role != 'path'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(schema, 'keywords.pattern').matches('^([(]([?][:im]+[)]?)?)*(\\\\^|\\\\\\\\A)') && getString(schema, 'keywords.pattern').matches('(\\\\$|\\\\\\\\[zZ])[)]*$') || getString(schema, 'keywords.pattern').matches('^[(]?[?][!=]|\\\\\\\\S|^\\\\[\\\\^')",
        "messageExpression": "\"The pattern of \" + (schema.name == '' ? schema.address : schema.name) + \" is not anchored.\"",
        "at": [
          "keywords.pattern"
        ]
      }
    ]
  },
  {
    "id": "openapi-personal-data-in-query",
    "title": "Personal data in the query string",
    "severity": "low",
    "confidence": "medium",
    "description": "Numbers of cards, accounts and persons in an address end in the logs of servers, proxies and browsers, where nobody looks after them.",
    "remediation": "Take them in the body of a POST request, or refer to the person by a random id.",
    "cwe": [
      "CWE-598",
      "CWE-359"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "GDPR",
        "id": "Art. 32"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#sensitive-information-in-http-requests"
    ],
    "sensitive": false,
    "match": {
      "target": "parameter"
    },
    "matchConditions": [
      "parameter.place in ['query', 'path']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(parameter.name).matches('(^| )(ssn|social security( number)?|credit card( number)?|card number|cvv|cvc|iban|passport( number)?|tax id|date of birth|birth ?date|national id)$')",
        "messageExpression": "\"The parameter \" + parameter.name + \" of \" + operation.name + \" is personal data in the address.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-privileged-property-writable",
    "title": "Callers may set their own privileges",
    "severity": "low",
    "confidence": "low",
    "description": "The property says whether somebody is an administrator and can be set by a request. Where the code copies what came, everybody who may change their own data makes themselves one.",
    "remediation": "Mark it `readOnly: true`, or take it in an operation of its own that only administrators may call.",
    "cwe": [
      "CWE-915",
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "boolean"
      ],
      "usage": "input"
    },
    "matchConditions": [
      "schema.writes && schema.role == 'property' && !schema.path.matches('(?i)/_?(admin|internal|management)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(schema.name).matches('^(is )?(admin|administrator|superuser|super user|root|staff)$') || getBool(schema, 'keywords.readOnly', false)",
        "messageExpression": "\"The property \" + schema.name + \" can be set by a request.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-rate-limit-undocumented",
    "title": "No sign of a rate limit",
    "severity": "info",
    "confidence": "medium",
    "description": "No operation documents 429, no response has rate limit headers, and no gateway setting limits calls. Without a limit one caller can use up the service, try passwords or copy everything.",
    "remediation": "Limit calls at the gateway or in the service; document `429` with `Retry-After`.",
    "cwe": [
      "CWE-770",
      "CWE-799"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-8"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc6585#section-4"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [
      "api.operations > 0 && !api.partial"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "api.rateLimited",
        "messageExpression": "\"None of the \" + string(api.operations) + \" operations documents a rate limit.\"",
        "at": [
          "object.paths"
        ]
      }
    ]
  },
  {
    "id": "openapi-rate-limit-without-headers",
    "title": "Answer to too many calls does not say when to try again",
    "severity": "info",
    "confidence": "high",
    "description": "Clients that are told 429 and nothing more try again at once, which is what the limit should prevent.",
    "remediation": "Document and send `Retry-After` or the `RateLimit` headers with 429.",
    "cwe": [
      "CWE-799"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-8"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc6585#section-4"
    ],
    "sensitive": false,
    "match": {
      "target": "response",
      "collapse": true
    },
    "matchConditions": [
      "response.code == '429'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "response.headers.exists(name, name.matches('^(x-)?rate-?limit|^retry-after$|^x-.*(limit|retry).*$'))",
        "messageExpression": "\"429 of \" + operation.name + \" has no Retry-After.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-secret-in-query",
    "title": "Secret in the query string",
    "severity": "medium",
    "confidence": "medium",
    "description": "What stands in an address ends in the logs of servers, proxies and browsers and in the `Referer` header.",
    "remediation": "Take it in a header or in the body.",
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
      "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#sensitive-information-in-http-requests"
    ],
    "sensitive": false,
    "match": {
      "target": "parameter"
    },
    "matchConditions": [
      "parameter.place == 'query' && looksSecret(parameter.name)",
      "!words(parameter.name).matches('(^| )(page|next|previous|prev|continue|continuation|sync|cursor|list|start|resume|paging|pagination|skip|search|is|has|csrf|xsrf|with|include|show|no|marker|design|color|vote|poll|watch|wait|history|offset|position|version)( |$)')",
      "!(parameter.type in ['boolean', 'integer', 'number'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"The parameter \" + parameter.name + \" of \" + operation.name + \" carries a secret in the address.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-secret-in-response",
    "title": "Answer holds a password",
    "severity": "medium",
    "confidence": "medium",
    "description": "The property is a password or its hash, and it is part of what the API returns: everybody who may read the object gets it, and so do logs and caches on the way.",
    "remediation": "Leave the property out of answers: a schema of its own for them, or `writeOnly: true`.",
    "cwe": [
      "CWE-200",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "string"
      ],
      "usage": "output"
    },
    "matchConditions": [
      "schema.role == 'property'",
      "words(schema.name).matches('^(user |old |new |current |hashed |encrypted |plain |db |database |admin )?(password|passwd|passphrase|pwd)( hash| hashed| salt| encrypted| digest)?$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getBool(schema, 'keywords.writeOnly', false)",
        "messageExpression": "\"The property \" + schema.name + \" is returned.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-security-not-applied",
    "title": "Security schemes are defined and never asked for",
    "severity": "medium",
    "confidence": "medium",
    "description": "A scheme alone protects nothing: without `security` at the top of the document or at an operation no caller has to sign in, and gateways made from the definition let everybody through.",
    "remediation": "Add `security` with the scheme at the top of the document, and `security: []` at what everybody may call.",
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
      "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ]
    },
    "matchConditions": [
      "api.operations > 0",
      "size(api.schemes) > 0"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "api.applied",
        "messageExpression": "\"None of the \" + string(api.operations) + \" operations asks for one of the security schemes.\"",
        "at": [
          "object.components.securitySchemes",
          "object.securityDefinitions"
        ]
      }
    ]
  },
  {
    "id": "openapi-security-off",
    "title": "Operation that changes data switches security off",
    "severity": "high",
    "confidence": "medium",
    "description": "The rest of the API needs credentials; this operation writes or deletes and needs none, so that everybody on the network can call it.",
    "remediation": "Remove `security: []` from the operation, so that it needs what the rest of the document needs.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-1"
      }
    ],
    "references": [
      "https://spec.openapis.org/oas/v3.1.1.html#operation-security"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "operation.writes && operation.ownSecurity && !operation.open && !operation.administrative",
      "api.applied"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.security != 'off'",
        "messageExpression": "operation.name + \" changes data and needs no credentials.\"",
        "at": [
          "object.security"
        ]
      }
    ]
  },
  {
    "id": "openapi-stack-trace-in-response",
    "title": "Answer holds a stack trace",
    "severity": "low",
    "confidence": "medium",
    "description": "A stack trace tells an attacker which code, versions and paths the service has.",
    "remediation": "Write it to the log with an id, and return the id.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "usage": "output"
    },
    "matchConditions": [
      "schema.role == 'property'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(schema.name).matches('^(exception )?(stack ?trace|back ?trace|traceback)$')",
        "messageExpression": "\"The property \" + schema.name + \" is returned.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-unbounded-array",
    "title": "Accepted list has no upper limit",
    "severity": "low",
    "confidence": "medium",
    "description": "The API takes a list of any length: one request can hold millions of entries, each of which costs work.",
    "remediation": "Add `maxItems`, and enforce it.",
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
      "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "array"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(schema, 'keywords.maxItems') || hasPath(schema, 'keywords.enum') || getBool(schema, 'keywords.readOnly', false)",
        "messageExpression": "(schema.name == '' ? \"A list in \" + schema.address : \"The list \" + schema.name) + \" has no upper limit.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-unbounded-integer",
    "title": "Accepted number has no range",
    "severity": "info",
    "confidence": "medium",
    "description": "The API takes integers of any size: negative amounts and overflows are left to whatever code happens to look.",
    "remediation": "Add `minimum` and `maximum`, or at least `format: int32`.",
    "cwe": [
      "CWE-1284",
      "CWE-190"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://spec.openapis.org/oas/v3.1.1.html#data-types"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "integer"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "['maximum', 'exclusiveMaximum', 'enum', 'const', 'format'].exists(name, hasPath(schema.keywords, name)) || getBool(schema, 'keywords.readOnly', false)",
        "messageExpression": "(schema.name == '' ? \"A number in \" + schema.address : \"The number \" + schema.name) + \" has no range.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-unbounded-list",
    "title": "Operation returns a whole list",
    "severity": "low",
    "confidence": "medium",
    "description": "The answer is a list without an upper limit, and no parameter asks for a part of it. With the data grows the cost of each call, until a few of them stop the service; and one call copies everything.",
    "remediation": "Return pages: a parameter for the size with a `maximum`, and `maxItems` for the list.",
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
      "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "operation.method == 'GET'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!operation.returnsWholeList || operation.paged",
        "messageExpression": "operation.name + \" returns a list without an upper limit.\"",
        "at": [
          "object.responses"
        ]
      }
    ]
  },
  {
    "id": "openapi-unbounded-string",
    "title": "Accepted text is not restricted",
    "severity": "info",
    "confidence": "medium",
    "description": "The API takes text of any length and form. Text that nobody checks is what injections and oversized requests are made of.",
    "remediation": "Add `maxLength`, and where the form is known `enum`, `format` or `pattern`.",
    "cwe": [
      "CWE-20",
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
    ],
    "sensitive": false,
    "match": {
      "target": "schema",
      "types": [
        "string"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "['maxLength', 'enum', 'const', 'pattern', 'format', 'contentEncoding', 'oneOf', 'anyOf'].exists(name, hasPath(schema.keywords, name)) || getBool(schema, 'keywords.readOnly', false)",
        "messageExpression": "(schema.name == '' ? \"A text in \" + schema.address : \"The text \" + schema.name) + \" may have any length and form.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-undefined-security-scheme",
    "title": "Required security scheme is not defined",
    "severity": "medium",
    "confidence": "high",
    "description": "The requirement names a scheme that the document does not have. Generators and gateways skip it or fail; where they skip it, nobody has to sign in.",
    "remediation": "Define the scheme under `components.securitySchemes`, or correct the name.",
    "cwe": [
      "CWE-1068"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"
    ],
    "sensitive": false,
    "match": {
      "target": "api",
      "formats": [
        "openapi"
      ],
      "each": "requirements"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "\"The security scheme \" + string(item) + \" is asked for and not defined.\"",
        "at": []
      }
    ]
  },
  {
    "id": "openapi-write-without-scope",
    "title": "Operation that changes data needs no scope",
    "severity": "low",
    "confidence": "medium",
    "description": "The OAuth scheme defines scopes and the operation asks for none: any token that the server issued, also one that was meant for reading, may change data.",
    "remediation": "Name the scopes in the requirement: `security: [{customer: [orders.write]}]`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "operation",
      "collapse": true
    },
    "matchConditions": [
      "operation.writes && !operation.open && operation.security == 'required'",
      "api.scopedSchemes.exists(name, name in operation.schemes)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "operation.scoped",
        "messageExpression": "operation.name + \" takes every token, whatever it was issued for.\"",
        "at": [
          "object.security"
        ]
      }
    ]
  },
  {
    "id": "openapi-write-without-security",
    "title": "Operation that changes data needs no credentials",
    "severity": "medium",
    "confidence": "medium",
    "description": "Other operations of the API need credentials, this one writes or deletes and says nothing, and there is no requirement for the whole document: it needs none.",
    "remediation": "Add `security` to the operation, or better to the whole document, so that new operations are protected by default.",
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
      "https://spec.openapis.org/oas/v3.1.1.html#operation-security"
    ],
    "sensitive": false,
    "match": {
      "target": "operation"
    },
    "matchConditions": [
      "operation.writes && !operation.open && !operation.ownSecurity && !operation.administrative",
      "api.applied && (api.openWrites <= 3 || api.openWrites * 2 <= api.writes)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(operation.security in ['absent', 'off'])",
        "messageExpression": "operation.name + \" changes data and needs no credentials; other operations do.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-free-form-request",
    "title": "Request may hold anything",
    "severity": "info",
    "confidence": "medium",
    "description": "The field takes any message or any JSON: the definition, which is what validates requests, validates nothing of it.",
    "remediation": "Define a message with the fields that are expected, or `oneof` of several.",
    "cwe": [
      "CWE-20",
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://protobuf.dev/programming-guides/proto3/#any"
    ],
    "sensitive": false,
    "match": {
      "target": "messageField",
      "types": [
        "google.protobuf.Any",
        "google.protobuf.Struct",
        "google.protobuf.Value"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "false",
        "messageExpression": "messageField.message + \".\" + messageField.name + \" may hold anything.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-get-changes-data",
    "title": "Method that changes data is called by GET",
    "severity": "medium",
    "confidence": "medium",
    "description": "By its name the method changes data, and the gateway maps it to GET: links of other websites trigger it in the browser of a signed-in user, crawlers call it, and caches answer in its place.",
    "remediation": "Map it to `post`, `patch` or `delete`.",
    "cwe": [
      "CWE-650",
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://google.aip.dev/127"
    ],
    "sensitive": false,
    "match": {
      "target": "rpc"
    },
    "matchConditions": [
      "rpc.method == 'GET' && !rpc.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!words(rpc.name).matches('^(delete|remove|destroy|purge|create|insert|update|upsert|drop|truncate|erase|set|add)( |$)')",
        "messageExpression": "rpc.service + \".\" + rpc.name + \" changes data by its name and is called by GET.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-numeric-id-in-path",
    "title": "Objects are addressed by consecutive numbers",
    "severity": "info",
    "confidence": "medium",
    "description": "Whoever has one number knows the others: where one check of ownership is missing, everything can be read by counting.",
    "remediation": "Use random ids in a `string` field, and check ownership at each access.",
    "cwe": [
      "CWE-639",
      "CWE-340"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API1:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "rpc",
      "each": "numericPathFields",
      "collapse": true
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!words(string(item)).matches('(^| )(id|number|no|nr|num)$')",
        "messageExpression": "\"The field \" + string(item) + \" in the path of \" + rpc.service + \".\" + rpc.name + \" is a number.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-password-returned",
    "title": "Answer holds a password",
    "severity": "medium",
    "confidence": "medium",
    "description": "The field is a password or its hash, and the message is part of what a method returns: every caller gets it, and so do logs that write whole messages.",
    "remediation": "Use a message without the field for answers.",
    "cwe": [
      "CWE-200",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
    ],
    "sensitive": false,
    "match": {
      "target": "messageField",
      "types": [
        "string",
        "bytes"
      ],
      "usage": "output"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!words(messageField.name).matches('^(user |hashed |encrypted |plain |db |database |admin )?(password|passwd|passphrase|pwd)( hash| hashed| salt| encrypted| digest)?$')",
        "messageExpression": "messageField.message + \".\" + messageField.name + \" is returned.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-rpc-without-guard",
    "title": "Method without the authorization option of the others",
    "severity": "medium",
    "confidence": "medium",
    "description": "Other methods of the file say by an option who may call them, and this one says nothing: where an interceptor goes by the option, everybody may call it or nobody notices that it is missing.",
    "remediation": "Add the option, or the one that says that everybody may call the method.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      },
      {
        "guide": "NIST SP 800-204",
        "id": "MS-SS-2"
      }
    ],
    "references": [
      "https://grpc.io/docs/guides/auth/"
    ],
    "sensitive": false,
    "match": {
      "target": "rpc"
    },
    "matchConditions": [
      "api.usesGuards && !rpc.open"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "rpc.guarded",
        "messageExpression": "rpc.service + \".\" + rpc.name + \" does not say who may call it; other methods do.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-secret-in-query",
    "title": "Secret in the query string",
    "severity": "medium",
    "confidence": "medium",
    "description": "The gateway takes every field that is neither in the path nor in the body from the query string, and so from addresses that end in logs. This field is a secret.",
    "remediation": "Map the method to `post` with `body: \"*\"`, or take the secret in metadata.",
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
      "https://google.aip.dev/127"
    ],
    "sensitive": false,
    "match": {
      "target": "rpc",
      "each": "queryFields"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!looksSecret(string(item)) || words(string(item)).matches('(^| )(page|next|previous|prev|continue|continuation|sync|cursor|list|start|resume|paging|pagination|skip|csrf|poll|watch|wait|history|offset|position|version)( |$)')",
        "messageExpression": "\"The field \" + string(item) + \" of \" + rpc.service + \".\" + rpc.name + \" is taken from the query string.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-unbounded-list",
    "title": "Method returns a whole list",
    "severity": "low",
    "confidence": "medium",
    "description": "The answer holds a list and the request has no field that asks for a part of it: with the data grows the cost of each call, up to the size at which messages are refused.",
    "remediation": "Add `page_size` and `page_token` to the request and `next_page_token` to the answer, or stream the answer.",
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
      "https://google.aip.dev/158"
    ],
    "sensitive": false,
    "match": {
      "target": "rpc",
      "collapse": true
    },
    "matchConditions": [
      "rpc.known && rpc.returnsList && !rpc.streams && rpc.name.matches('^(List|Search|Query|Find|GetAll|FetchAll)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "rpc.paged",
        "messageExpression": "rpc.service + \".\" + rpc.name + \" returns a list without an upper limit.\"",
        "at": []
      }
    ]
  },
  {
    "id": "proto-unvalidated-text",
    "title": "Text without the validation of the others",
    "severity": "info",
    "confidence": "medium",
    "description": "Other fields of the file are validated by options; this text of a request may have any length and form.",
    "remediation": "Add a rule: `[(buf.validate.field).string.max_len = 200]`.",
    "cwe": [
      "CWE-20",
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://protovalidate.com/schemas/standard-rules/"
    ],
    "sensitive": false,
    "match": {
      "target": "messageField",
      "types": [
        "string",
        "bytes"
      ],
      "usage": "input",
      "collapse": true
    },
    "matchConditions": [
      "api.usesValidation"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "messageField.validated",
        "messageExpression": "messageField.message + \".\" + messageField.name + \" may have any length and form.\"",
        "at": []
      }
    ]
  }
];
