/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {Rule} from '../../../../src/finding/rule.ts';

export const RULES: readonly Rule[] = [
  {
    "id": "csharp-anonymous-mutating-action",
    "title": "Action that changes data needs no sign-in",
    "category": "sast",
    "severity": "high",
    "confidence": "low",
    "description": "AllowAnonymous opens the action to everybody who reaches the service, also where the controller asks for sign-in. Remove it, or use [Authorize] with a policy.",
    "remediation": "Write `[Authorize(Policy = \"Staff\")]`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/authorization/simple"
    ]
  },
  {
    "id": "csharp-anonymous-mutating-endpoint",
    "title": "Endpoint that changes data needs no sign-in",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "AllowAnonymous opens the endpoint to everybody who reaches the service, also where a fallback policy would ask for sign-in. Use RequireAuthorization.",
    "remediation": "Write `app.MapPost(\"/refunds\", Refund).RequireAuthorization()`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/fundamentals/minimal-apis/security",
      "https://learn.microsoft.com/aspnet/core/security/authorization/simple"
    ]
  },
  {
    "id": "csharp-antiforgery-ignored",
    "title": "Page takes forged requests of other sites",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Any page that a signed-in user opens can post to this action in his name. Remove IgnoreAntiforgeryToken, or let the action take only tokens in a header.",
    "remediation": "Remove the attribute, or replace it by [ValidateAntiForgeryToken].",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/anti-request-forgery"
    ]
  },
  {
    "id": "csharp-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the exception is dropped and the request goes on as if it had passed. Throw it on, or answer 401.",
    "remediation": "Write `catch (SecurityTokenException) { return Unauthorized(); }`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.identitymodel.tokens.jwt.jwtsecuritytokenhandler.validatetoken"
    ]
  },
  {
    "id": "csharp-binary-formatter",
    "title": "Objects are read by BinaryFormatter",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The data decides which classes are made, and some classes run commands when they are read. Read JSON into a type of your own by System.Text.Json.",
    "remediation": "Write `JsonSerializer.Deserialize<Order>(stream)`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/standard/serialization/binaryformatter-security-guide"
    ]
  },
  {
    "id": "csharp-broker-certificate-unchecked",
    "title": "Message broker or cache is reached without TLS or its certificate is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Anybody on the way can answer in the place of the broker or cache, and read messages and its password. Leave TLS and the check of the certificate on.",
    "remediation": "Write `Ssl = new SslOption { Enabled = true, ServerName = host }`.",
    "cwe": [
      "CWE-295",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://www.rabbitmq.com/client-libraries/dotnet-api-guide#tls",
      "https://stackexchange.github.io/StackExchange.Redis/Configuration"
    ]
  },
  {
    "id": "csharp-code-injection",
    "title": "Request is run as code or names the class that is made",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The caller sends code that the service compiles and runs, or names the class or library that it loads. Choose from a fixed table by a name from the request.",
    "remediation": "Write `Handlers[kind].Handle(order)` with a dictionary of handlers.",
    "cwe": [
      "CWE-94",
      "CWE-470"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.codeanalysis.csharp.scripting.csharpscript",
      "https://learn.microsoft.com/dotnet/api/system.activator.createinstance"
    ]
  },
  {
    "id": "csharp-command-injection",
    "title": "Command is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Text from outside becomes part of a command line, so a parameter such as `x; rm -rf /` can run a command of its own. Add each value to ArgumentList of ProcessStartInfo, without a shell.",
    "remediation": "Write `new ProcessStartInfo(\"tar\") { ArgumentList = { \"-czf\", target, \"--\", name } }`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.diagnostics.processstartinfo.argumentlist"
    ]
  },
  {
    "id": "csharp-cookie-without-flags",
    "title": "Cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without HttpOnly a script on the page can steal the cookie, and without Secure it is sent in plain text. Set both for cookies that sign a user in.",
    "remediation": "Write `new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax }`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.cookieoptions",
      "https://learn.microsoft.com/aspnet/core/security/authentication/cookie"
    ]
  },
  {
    "id": "csharp-cors-any-origin-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for every origin is answered and credentials are allowed. List the origins of your own frontends.",
    "remediation": "Write `policy.WithOrigins(\"https://www.example.com\").AllowCredentials()`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/cors",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ]
  },
  {
    "id": "csharp-database-without-tls",
    "title": "Database is reached without TLS or without checking its certificate",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, rows and the password can be read by others in the network, or go to a server that only claims to be the database. Encrypt the connection and check the certificate.",
    "remediation": "Write `Encrypt=Strict` for SQL Server, and `SSL Mode=VerifyFull;Root Certificate=…` for PostgreSQL.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/sql/connect/ado-net/connection-string-syntax",
      "https://www.npgsql.org/doc/security.html"
    ]
  },
  {
    "id": "csharp-developer-exception-page",
    "title": "Developer error page is shown outside of development",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "The page shows source, headers and the environment to whoever causes an error. Use it only inside `if (app.Environment.IsDevelopment())`.",
    "remediation": "Write `app.UseExceptionHandler(\"/error\")` for everything else.",
    "cwe": [
      "CWE-489",
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/fundamentals/error-handling"
    ]
  },
  {
    "id": "csharp-ef-raw-sql",
    "title": "Raw SQL of Entity Framework is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "FromSqlRaw and ExecuteSqlRaw take the text as it is, so input in it can change the statement. Use FromSql with an interpolated string, which makes parameters of the values.",
    "remediation": "Write `context.Orders.FromSql($\"SELECT * FROM Orders WHERE Name = {name}\")`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/ef/core/querying/sql-queries#passing-parameters"
    ]
  },
  {
    "id": "csharp-exception-in-response",
    "title": "Text of an exception is sent to the caller",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Exceptions name files, queries and internal hosts, which helps an attacker to go on. Log the exception and answer with a text of your own.",
    "remediation": "Write `logger.LogError(error, \"export failed\")` and return `Problem(\"The export failed.\")`.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/fundamentals/error-handling",
      "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html"
    ]
  },
  {
    "id": "csharp-grpc-details-exposed",
    "title": "gRPC or SignalR tells callers about its inside",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Callers get the text of exceptions, or the list of all services and their messages. Switch both on in development only.",
    "remediation": "Write `if (app.Environment.IsDevelopment()) { app.MapGrpcReflectionService(); }`.",
    "cwe": [
      "CWE-209",
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/grpc/security#exceptions",
      "https://learn.microsoft.com/aspnet/core/grpc/test-tools",
      "https://learn.microsoft.com/aspnet/core/signalr/security#exceptions"
    ]
  },
  {
    "id": "csharp-grpc-insecure-channel",
    "title": "gRPC client or server works without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests and tokens go through the network in plain text, and the client does not know who answers. Use an `https://` address, or SslCredentials.",
    "remediation": "Write `GrpcChannel.ForAddress(\"https://catalog:8443\")`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/grpc/security",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "csharp-grpc-server-without-tls",
    "title": "gRPC server answers without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Whoever is on the way between two services reads and changes the calls. Let Kestrel use a certificate, or leave encryption to a mesh and accept the finding with that reason.",
    "remediation": "Write `options.ListenAnyIP(8443, listen => { listen.Protocols = HttpProtocols.Http2; listen.UseHttps(certificate); })`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/grpc/aspnetcore#kestrel"
    ]
  },
  {
    "id": "csharp-hangfire-dashboard-open",
    "title": "Dashboard of jobs lets everybody in",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Everybody who reaches the service can see the data of jobs, and start or delete them. Let the filter ask for an administrator.",
    "remediation": "Write `return context.GetHttpContext().User.IsInRole(\"Operator\");` in the filter.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://docs.hangfire.io/en/latest/configuration/using-dashboard.html#configuring-authorization"
    ]
  },
  {
    "id": "csharp-hardcoded-encryption-key",
    "title": "Key of a cipher or a signature stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data or sign messages in the name of the service. Read the key from the configuration or a key vault, and replace the one that was published.",
    "remediation": "Write `new HMACSHA256(Convert.FromBase64String(configuration[\"Webhook:Key\"]!))`.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5390",
      "https://learn.microsoft.com/aspnet/core/security/app-secrets"
    ]
  },
  {
    "id": "csharp-hardcoded-password",
    "title": "Password stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Whoever reads the code or the program can sign in with this password. Read it from the configuration or a key vault, and replace the one that was published.",
    "remediation": "Write `new NetworkCredential(user, configuration[\"Mail:Password\"])`.",
    "cwe": [
      "CWE-798",
      "CWE-259"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/app-secrets"
    ]
  },
  {
    "id": "csharp-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and add the authority of the cluster to the trust store.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/networking/http/httpclient-guidelines"
    ]
  },
  {
    "id": "csharp-http-timeout-disabled",
    "title": "Timeout of calls is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "A call waits for ever when the other side does not answer, and holds memory and a connection. Set seconds.",
    "remediation": "Write `http.Timeout = TimeSpan.FromSeconds(10)`.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.net.http.httpclient.timeout"
    ]
  },
  {
    "id": "csharp-json-type-names",
    "title": "JSON may name the classes that are made",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With TypeNameHandling a document chooses classes, and some classes run commands when they are filled. Leave it at None and read into a type of your own.",
    "remediation": "Write `JsonConvert.DeserializeObject<Order>(text)` without TypeNameHandling.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_TypeNameHandling.htm",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca2326"
    ]
  },
  {
    "id": "csharp-jwt-claims-unchecked",
    "title": "Expiry, audience or issuer of tokens is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A stolen or old token, or one that was made for another service, is accepted here. Leave these checks on and name the audience and the issuer.",
    "remediation": "Set ValidIssuer and ValidAudience, and leave ValidateLifetime at its default.",
    "cwe": [
      "CWE-287",
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.tokenvalidationparameters",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.9"
    ]
  },
  {
    "id": "csharp-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the configuration or a key vault, and replace the one that was published.",
    "remediation": "Write `new SymmetricSecurityKey(Convert.FromBase64String(configuration[\"Tokens:Key\"]!))`.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/app-secrets",
      "https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.symmetricsecuritykey"
    ]
  },
  {
    "id": "csharp-jwt-http-metadata",
    "title": "Keys of tokens are fetched in plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever is on the way can hand out keys of his own, and then sign tokens for any user. Leave RequireHttpsMetadata at its default.",
    "remediation": "Remove the line, and give Authority an `https://` address.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.authentication.jwtbearer.jwtbeareroptions.requirehttpsmetadata"
    ]
  },
  {
    "id": "csharp-jwt-validation-off",
    "title": "Signature of tokens is not required or not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody can write a token with any name and role in it, and this service believes it. Leave the checks of signature and key on.",
    "remediation": "Remove the lines, and set ValidAlgorithms and the keys of your issuer.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.tokenvalidationparameters"
    ]
  },
  {
    "id": "csharp-kafka-plaintext",
    "title": "Message broker is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Messages and the password of the broker can be read and changed in the network. Set SecurityProtocol to SaslSsl, or switch Ssl of RabbitMQ on.",
    "remediation": "Write `SecurityProtocol = SecurityProtocol.SaslSsl` with SslCaLocation.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.confluent.io/platform/current/clients/confluent-kafka-dotnet/_site/api/Confluent.Kafka.SecurityProtocol.html",
      "https://www.rabbitmq.com/client-libraries/dotnet-api-guide"
    ]
  },
  {
    "id": "csharp-ldap-injection",
    "title": "LDAP filter is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Characters such as `*` and `)` in the value change the filter, so a caller can sign in as somebody else or list the directory. Encode every value for a filter before it is put in.",
    "remediation": "Replace `\\`, `*`, `(`, `)` and NUL by their codes of RFC 4515, or compare with values that were looked up.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc4515",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca3005"
    ]
  },
  {
    "id": "csharp-logging-disabled",
    "title": "Log is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Nothing that is written to the log is kept, so nobody sees an attack, and afterwards nobody can tell what was done. Leave the log on, and choose a level.",
    "remediation": "Add a provider after ClearProviders, such as `builder.Logging.AddJsonConsole()`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/fundamentals/logging/"
    ]
  },
  {
    "id": "csharp-mass-assignment",
    "title": "All fields of the request become a record",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Every field that the form names is written into the record, so a caller can set a role or a price. Name the fields that may come from the request.",
    "remediation": "Write `await TryUpdateModelAsync(user, \"\", user => user.Name, user => user.Mail)`.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/mvc/models/model-binding#tryupdatemodel"
    ]
  },
  {
    "id": "csharp-model-validation-off",
    "title": "Requests are no longer checked by their types",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "[ApiController] answers 400 when a value breaks a rule of its class; with this setting such a request reaches the handler, which takes it for checked. Leave the filter on.",
    "remediation": "Take `SuppressModelStateInvalidFilter = true` out, and change the answer by InvalidModelStateResponseFactory.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/web-api/#disable-automatic-400-response"
    ]
  },
  {
    "id": "csharp-nosql-injection-mongo",
    "title": "Filter of MongoDB is put together as text",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A quote in the value adds operators such as `$ne` to the filter, so a caller can match every document. Build filters by Builders<T>.Filter, which takes values as values.",
    "remediation": "Write `users.Find(Builders<User>.Filter.Eq(user => user.Name, name))`.",
    "cwe": [
      "CWE-943"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/drivers/csharp/current/fundamentals/builders/"
    ]
  },
  {
    "id": "csharp-oidc-checks-off",
    "title": "Sign-in by OpenID Connect can be forged",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Without state, nonce or PKCE another site can sign a user in as somebody else or use a stolen code. Leave these checks at their defaults.",
    "remediation": "Remove the lines; the defaults are safe.",
    "cwe": [
      "CWE-352",
      "CWE-345"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.authentication.openidconnect.openidconnectoptions",
      "https://www.rfc-editor.org/rfc/rfc9700"
    ]
  },
  {
    "id": "csharp-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Use LocalRedirect, which takes paths of this host only.",
    "remediation": "Write `return LocalRedirect(returnUrl);`, or check by Url.IsLocalUrl first.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/preventing-open-redirects"
    ]
  },
  {
    "id": "csharp-password-hash-iterations",
    "title": "Password is hashed with too few rounds",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With few rounds, or MD5 and SHA-1 inside, stolen hashes give the passwords away in hours. Use at least 100,000 rounds with SHA-256.",
    "remediation": "Write `Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32)`.",
    "cwe": [
      "CWE-916"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5387",
      "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
    ]
  },
  {
    "id": "csharp-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With `../` or a path from the root in the value a caller reads or writes any file that the service can reach; Path.Combine does not stop it. Take only the name by Path.GetFileName, or check that the full path begins with the folder.",
    "remediation": "Write `var path = Path.GetFullPath(Path.Combine(Folder, name))` and go on only if `path.StartsWith(Folder)`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.io.path.combine",
      "https://learn.microsoft.com/dotnet/api/system.io.path.getfilename"
    ]
  },
  {
    "id": "csharp-rate-limit-disabled",
    "title": "Sign-in is taken out of the limit of calls",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without a limit passwords and codes can be tried without end. Leave the limit on for sign-in, or give it a policy of its own.",
    "remediation": "Write `.RequireRateLimiting(\"sign-in\")` or `[EnableRateLimiting(\"sign-in\")]`.",
    "cwe": [
      "CWE-307",
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/performance/rate-limit"
    ]
  },
  {
    "id": "csharp-razor-raw",
    "title": "Razor page writes the request without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Html.Raw writes the value as it is, so a tag in it runs as script in the browser of whoever opens the link. Write `@value`, which escapes.",
    "remediation": "Write `@Context.Request.Query[\"name\"]` without Html.Raw.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/cross-site-scripting",
      "https://learn.microsoft.com/aspnet/core/mvc/views/razor#expression-encoding"
    ]
  },
  {
    "id": "csharp-regex-from-request",
    "title": "Request becomes a regular expression",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A pattern such as `(a+)+$` keeps a thread busy for minutes. Search by Contains, escape the text by Regex.Escape, or set a timeout.",
    "remediation": "Write `new Regex(Regex.Escape(words), RegexOptions.None, TimeSpan.FromMilliseconds(200))`.",
    "cwe": [
      "CWE-1333"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/standard/base-types/best-practices-regex"
    ]
  },
  {
    "id": "csharp-request-size-unlimited",
    "title": "Limit for the size of requests is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "One caller can fill memory or disk with a single request. Set a limit that fits the largest upload.",
    "remediation": "Write `[RequestSizeLimit(10_000_000)]`.",
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
      "https://learn.microsoft.com/aspnet/core/mvc/models/file-uploads"
    ]
  },
  {
    "id": "csharp-rsa-key-too-small",
    "title": "RSA key is too short",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Keys of RSA with 1024 bits or fewer can be broken by those who can pay for it. Use 3072 bits, or ECDsa.",
    "remediation": "Write `RSA.Create(3072)`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5385"
    ]
  },
  {
    "id": "csharp-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out of the call.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/core/extensions/logging",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "csharp-sensitive-data-logging",
    "title": "Personal data and values of queries are logged",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Values of queries, or tokens and names of persons, are written to the logs, which more people read than the database. Switch it on in development only.",
    "remediation": "Write `if (environment.IsDevelopment()) { options.EnableSensitiveDataLogging(); }`.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/ef/core/logging-events-diagnostics/extensions-logging#sensitive-data",
      "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet"
    ]
  },
  {
    "id": "csharp-sign-in-without-lockout",
    "title": "Failed sign-ins do not lock the account",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Passwords can be tried without end, for failures are not counted. Pass true for lockoutOnFailure.",
    "remediation": "Write `PasswordSignInAsync(name, password, isPersistent, lockoutOnFailure: true)`.",
    "cwe": [
      "CWE-307"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/authentication/identity-configuration#lockout"
    ]
  },
  {
    "id": "csharp-smtp-without-tls",
    "title": "Mail server is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Mails and the password of the mailbox can be read in the network. Connect with StartTls or SslOnConnect.",
    "remediation": "Write `await client.ConnectAsync(host, 587, SecureSocketOptions.StartTls)`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.net.mail.smtpclient.enablessl",
      "https://mimekit.net/docs/html/T_MailKit_Security_SecureSocketOptions.htm"
    ]
  },
  {
    "id": "csharp-sql-injection",
    "title": "SQL statement is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the statement, so a caller can change what the database does and read or delete everything in it. Write `@name` in the statement and hand the values over as parameters.",
    "remediation": "Write `connection.QueryAsync<Order>(\"SELECT * FROM orders WHERE id = @id\", new { id })`, or command.Parameters.AddWithValue.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.data.common.dbcommand.parameters",
      "https://www.learndapper.com/parameters"
    ]
  },
  {
    "id": "csharp-ssh-host-key-ignored",
    "title": "Key of an SSH host is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Anybody on the way can answer in the place of the host and read what is sent, passwords included. Compare the fingerprint of the host key with the known one.",
    "remediation": "Write `e.CanTrust = e.FingerPrintSHA256 == expected;`.",
    "cwe": [
      "CWE-322",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/sshnet/SSH.NET#host-key-verification"
    ]
  },
  {
    "id": "csharp-ssrf",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Use a client with a BaseAddress and a relative path, or compare Uri.Host with a list.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.net.http.httpclient.baseaddress",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "csharp-static-iv",
    "title": "Initialization vector is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers. Leave the vector that Aes.Create makes, and send it along with the cipher text.",
    "remediation": "Write `aes.GenerateIV()` for each message, or use AesGcm with a random nonce.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.iv",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5401"
    ]
  },
  {
    "id": "csharp-timing-unsafe-signature-check",
    "title": "Signature is compared without constant time",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong byte, and the time it takes tells an attacker how much was right. Use CryptographicOperations.FixedTimeEquals.",
    "remediation": "Write `CryptographicOperations.FixedTimeEquals(expected, given)`.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.security.cryptography.cryptographicoperations.fixedtimeequals"
    ]
  },
  {
    "id": "csharp-tls-old-version",
    "title": "Old version of TLS is allowed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "SSL 3, TLS 1.0 and TLS 1.1 have known attacks and are switched off everywhere else. Leave the choice to the system, or name TLS 1.2 and 1.3.",
    "remediation": "Write `SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13`, or leave it at None.",
    "cwe": [
      "CWE-327",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.security.authentication.sslprotocols",
      "https://learn.microsoft.com/dotnet/framework/network-programming/tls"
    ]
  },
  {
    "id": "csharp-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A callback that always returns true lets anybody on the way answer in the place of the server and read what is sent. Remove it, and put your own authority into the trust store.",
    "remediation": "Remove the callback; for a private authority use X509ChainPolicy with CustomTrustStore.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.servercertificatecustomvalidationcallback",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5359"
    ]
  },
  {
    "id": "csharp-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The name of an upload can hold `../` or a harmful extension, so it can overwrite files of the service. Choose the name yourself by Path.GetRandomFileName.",
    "remediation": "Write `Path.Combine(Folder, Path.GetRandomFileName())`.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/mvc/models/file-uploads#security-considerations"
    ]
  },
  {
    "id": "csharp-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, Triple DES and RC2 are broken, and ECB shows where blocks are equal. Use AES in GCM mode.",
    "remediation": "Write `new AesGcm(key, AesGcm.TagByteSizes.MaxSize)`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5351",
      "https://learn.microsoft.com/dotnet/api/system.security.cryptography.aesgcm"
    ]
  },
  {
    "id": "csharp-weak-hash",
    "title": "MD5 or SHA-1 is used",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Different data with the same MD5 or SHA-1 value can be made, and passwords hashed by them are found in seconds. Use SHA256 for checksums and a password hasher for passwords.",
    "remediation": "Write `SHA256.HashData(bytes)`, and `Rfc2898DeriveBytes.Pbkdf2` or PasswordHasher for passwords.",
    "cwe": [
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5350",
      "https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha256.hashdata"
    ]
  },
  {
    "id": "csharp-weak-random-secret",
    "title": "Secret is made by System.Random",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The numbers of Random can be worked out from a few of them, so tokens and codes made by it can be guessed. Use RandomNumberGenerator.",
    "remediation": "Write `RandomNumberGenerator.GetHexString(32)` or `RandomNumberGenerator.GetInt32(1_000_000)`.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.security.cryptography.randomnumbergenerator",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5394"
    ]
  },
  {
    "id": "csharp-xpath-injection",
    "title": "XPath expression is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A quote in the value changes the expression, so a caller can read other parts of the document. Compile the expression with variables, or compare the values in C#.",
    "remediation": "Write `document.Root.Elements(\"order\").Where(order => (string)order.Attribute(\"owner\") == owner)`.",
    "cwe": [
      "CWE-643"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca3008",
      "https://learn.microsoft.com/dotnet/api/system.xml.xpath.xpathexpression"
    ]
  },
  {
    "id": "csharp-xslt-script",
    "title": "Stylesheets may run scripts and read other documents",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A stylesheet with these settings can run scripts and read files of the server. Use XsltSettings.Default.",
    "remediation": "Write `transform.Load(reader, XsltSettings.Default, null)`.",
    "cwe": [
      "CWE-94",
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.xml.xsl.xsltsettings",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca3076"
    ]
  },
  {
    "id": "csharp-xss-html-content",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Return a Razor view, which escapes, or encode the value by HtmlEncoder.",
    "remediation": "Write `HtmlEncoder.Default.Encode(value)`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/aspnet/core/security/cross-site-scripting"
    ]
  },
  {
    "id": "csharp-xxe-dtd",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A document can name files of the server or addresses in the network as entities, and gets their content. Leave DtdProcessing at Prohibit and set no XmlResolver.",
    "remediation": "Write `new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }`.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings.dtdprocessing",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca3075"
    ]
  },
  {
    "id": "csharp-zip-slip",
    "title": "Entry of an archive names the file that is written",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "An entry named `../../app/service.dll` is written outside of the folder. Compare the full path with the folder, or use ZipFile.ExtractToDirectory, which does it.",
    "remediation": "Write `ZipFile.ExtractToDirectory(archive, folder)`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://learn.microsoft.com/dotnet/api/system.io.compression.zipfile.extracttodirectory",
      "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5389"
    ]
  },
  {
    "id": "go-auth-error-ignored",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The error says that the token is forged or too old, and here nobody looks at it. Return when it is not nil.",
    "remediation": "Write `token, err := jwt.Parse(…)` and `if err != nil { return err }`.",
    "cwe": [
      "CWE-391",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Parse",
      "https://pkg.go.dev/golang.org/x/crypto/bcrypt#CompareHashAndPassword"
    ]
  },
  {
    "id": "go-broker-without-tls",
    "title": "Connection to a message broker is not encrypted",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Messages and the password of the broker can be read and changed on the way. Name an address with amqps or tls, and switch TLS on in the settings of the client.",
    "remediation": "Write `amqp.DialTLS(\"amqps://...\", settings)`, `config.Net.TLS.Enable = true` or `nats.Secure(settings)`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/rabbitmq/amqp091-go#DialTLS",
      "https://pkg.go.dev/github.com/IBM/sarama#Config"
    ]
  },
  {
    "id": "go-command-from-request",
    "title": "Request names the program that is run",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "A caller who names the program can run any one that is in the image. Choose it from a fixed map by a name from the request.",
    "remediation": "Write `program, ok := programs[name]` and answer 404 when it is not there.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/os/exec"
    ]
  },
  {
    "id": "go-command-injection",
    "title": "Command is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "What follows `sh -c` goes through a shell, so a parameter such as `x; rm -rf /` runs as a command of its own. Call the program directly, with each value as an argument.",
    "remediation": "Write `exec.CommandContext(ctx, \"tar\", \"-czf\", target, \"--\", name)`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/os/exec"
    ]
  },
  {
    "id": "go-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without HttpOnly a script on the page can steal the cookie, and without Secure it is sent in plain text. Set both, and SameSite, for cookies that sign a user in.",
    "remediation": "Write `&http.Cookie{Name: \"session\", Value: value, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/http#Cookie",
      "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie"
    ]
  },
  {
    "id": "go-cors-wildcard-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for every origin is answered and credentials are allowed. List the origins of your own frontends.",
    "remediation": "Write `AllowedOrigins: []string{\"https://www.example.com\"}` together with `AllowCredentials: true`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/rs/cors#Options",
      "https://pkg.go.dev/github.com/gin-contrib/cors#Config"
    ]
  },
  {
    "id": "go-database-without-tls",
    "title": "Database is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Queries, rows and the password can be read in the network. Ask for a verified connection in the address.",
    "remediation": "Write `sslmode=verify-full` with `sslrootcert` for PostgreSQL, and `tls=true` for MySQL.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/lib/pq#hdr-Connection_String_Parameters",
      "https://github.com/go-sql-driver/mysql#tls"
    ]
  },
  {
    "id": "go-decompression-without-limit",
    "title": "Compressed data is unpacked without a limit",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A few kilobytes can unpack to gigabytes and fill memory or disk. Read through io.LimitReader or io.CopyN.",
    "remediation": "Write `io.Copy(target, io.LimitReader(reader, maxBytes))`.",
    "cwe": [
      "CWE-400"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/io#LimitReader"
    ]
  },
  {
    "id": "go-file-world-writable",
    "title": "File may be changed by every user of the machine",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Every process of the machine or container may replace the content. Give rights to the owner only.",
    "remediation": "Write `os.WriteFile(path, data, 0o600)`, or 0o700 for folders.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/os#WriteFile"
    ]
  },
  {
    "id": "go-framework-debug-mode",
    "title": "Web framework runs in debug mode",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Debug mode shows routes, errors and sometimes stack traces to callers. Set it from the environment, with release as the default.",
    "remediation": "Write `gin.SetMode(gin.ReleaseMode)`, and leave echo's Debug at false.",
    "cwe": [
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/gin-gonic/gin#SetMode",
      "https://echo.labstack.com/docs/customization#debug"
    ]
  },
  {
    "id": "go-gin-admin-route-without-auth",
    "title": "Administrative route has no check of the caller",
    "category": "sast",
    "severity": "high",
    "confidence": "low",
    "description": "The route changes data and is registered on the bare engine with one handler and no middleware, so anybody who reaches the service may use it. Register it in a group with an authentication middleware.",
    "remediation": "Write `admin := router.Group(\"/admin\", requireAdmin)` and register the routes in that group.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://gin-gonic.com/en/docs/examples/using-middleware/",
      "https://echo.labstack.com/docs/middleware"
    ]
  },
  {
    "id": "go-grpc-client-without-tls",
    "title": "gRPC client connects without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The client sends requests and tokens in plain text and does not know who answers. Pass transport credentials with the certificate of your authority.",
    "remediation": "Write `grpc.NewClient(address, grpc.WithTransportCredentials(credentials.NewTLS(config)))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/google.golang.org/grpc/credentials",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "go-grpc-server-without-tls",
    "title": "gRPC server listens without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Everything that services send to this port, tokens included, can be read and changed in the network. Pass grpc.Creds with server credentials.",
    "remediation": "Write `grpc.NewServer(grpc.Creds(credentials.NewTLS(config)))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/google.golang.org/grpc#Creds",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "go-hardcoded-encryption-key",
    "title": "Key of encryption or signatures stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data and forge signatures, in every copy of it for ever. Read the key from the environment or a secret store, and replace the one that was published.",
    "remediation": "Write `hmac.New(sha256.New, settings.SigningKey)` with a setting from the environment.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/hmac#New",
      "https://pkg.go.dev/crypto/aes#NewCipher"
    ]
  },
  {
    "id": "go-http-client-without-timeout",
    "title": "Call of another service has no timeout",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "The default client of net/http waits for ever when the other side does not answer, and each waiting call holds memory. Use a client with Timeout, or a context with a deadline.",
    "remediation": "Write `client := &http.Client{Timeout: 5 * time.Second}`.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/http#Client"
    ]
  },
  {
    "id": "go-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and put a private authority into the RootCAs of the client.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/http#Client"
    ]
  },
  {
    "id": "go-http-server-without-timeouts",
    "title": "HTTP server has no timeouts",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "A caller who sends one byte a minute holds a connection for ever, and enough of them stop the service. Start a server with ReadHeaderTimeout set.",
    "remediation": "Write `server := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}`.",
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
      "https://pkg.go.dev/net/http#Server"
    ]
  },
  {
    "id": "go-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the environment or a mounted secret, and replace the one that was published.",
    "remediation": "Write `token.SignedString(settings.TokenKey)` with a setting from the environment.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Token.SignedString"
    ]
  },
  {
    "id": "go-jwt-method-unchecked",
    "title": "Token is parsed without a check of its signing method",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The token says by itself how it is signed, and an attacker uses that to turn a public key into a shared one. Pass WithValidMethods, or compare token.Method in the key function.",
    "remediation": "Write `jwt.Parse(text, keyFunc, jwt.WithValidMethods([]string{\"RS256\"}))`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#WithValidMethods",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "go-jwt-none-algorithm",
    "title": "Tokens without signature are accepted",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "UnsafeAllowNoneSignatureType lets a caller write the token as he likes. Return the real key and name the methods that you expect.",
    "remediation": "Write `jwt.Parse(text, keyFunc, jwt.WithValidMethods([]string{\"RS256\"}))`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#pkg-constants",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "go-jwt-unverified",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "ParseUnverified returns what anybody may have written into the token, and this code believes it. Parse it with the key and the list of methods that you expect.",
    "remediation": "Write `jwt.Parse(text, keyFunc, jwt.WithValidMethods([]string{\"RS256\"}), jwt.WithAudience(\"orders\"))`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Parser.ParseUnverified",
      "https://www.rfc-editor.org/rfc/rfc8725"
    ]
  },
  {
    "id": "go-ldap-injection",
    "title": "LDAP filter is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Characters such as `*` and `)` in the value change the filter, so a caller can sign in as somebody else or list the directory. Escape every value by ldap.EscapeFilter.",
    "remediation": "Write `fmt.Sprintf(\"(uid=%s)\", ldap.EscapeFilter(name))`.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/github.com/go-ldap/ldap/v3#EscapeFilter"
    ]
  },
  {
    "id": "go-log-injection",
    "title": "Text of the caller is written into the log as it is",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A line break in the value begins a line of its own, so a caller can write entries that never happened and hide his own. Hand the value over as a field of a structured entry, or take line breaks out.",
    "remediation": "Write `slog.Info(\"signed in\", \"user\", name)`, or the verb %q in place of %s.",
    "cwe": [
      "CWE-117"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/log/slog",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-logging-disabled",
    "title": "Log is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Nothing that is written to the log is kept, so nobody sees an attack, and afterwards nobody can tell what was done. Leave the log on, and choose a level.",
    "remediation": "Write `log.SetOutput(os.Stderr)`, or a level with `slog.HandlerOptions`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/log#SetOutput",
      "https://pkg.go.dev/log/slog#DiscardHandler",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-mass-assignment",
    "title": "Record of the database is filled by the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Whatever columns the caller sends are stored, also roles, prices and owners that the page does not show. Decode into a struct with the fields that may be set, and copy them to the record.",
    "remediation": "Write `db.Model(&user).Updates(User{Name: input.Name})`, or name the columns by `Select(\"name\")`.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://gorm.io/docs/update.html#Update-Selected-Fields",
      "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-nosql-injection-mongo",
    "title": "Request decides the shape of a MongoDB query",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A body that is decoded into bson.M can hold operators such as $ne or $where, which match every record. Decode it into a struct with fields of fixed types.",
    "remediation": "Decode into a struct and write `bson.M{\"name\" : body.Name}`; do not use $where.",
    "cwe": [
      "CWE-943"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/drivers/go/current/fundamentals/bson/"
    ]
  },
  {
    "id": "go-oauth-constant-state",
    "title": "OAuth sign-in with a fixed state",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The state is the same for every user, so an attacker can sign a victim in to his own account. Make it by crypto/rand for each sign-in and keep it in the session.",
    "remediation": "Write `state := rand.Text()` and `config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier))`.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/golang.org/x/oauth2#Config.AuthCodeURL",
      "https://www.rfc-editor.org/rfc/rfc9700"
    ]
  },
  {
    "id": "go-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to names of own pages, or check that the address is a path of this host.",
    "remediation": "Write `http.Redirect(w, r, pages[r.FormValue(\"page\")], http.StatusSeeOther)` with a map of pages.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/http#Redirect",
      "https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With `../` in the value a caller reads or writes any file that the service can reach; filepath.Join does not stop it. Take only the name by filepath.Base, or open files through os.Root.",
    "remediation": "Write `root, err := os.OpenRoot(folder)` and `root.Open(name)`, or check by filepath.IsLocal.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/os#Root",
      "https://pkg.go.dev/path/filepath#IsLocal"
    ]
  },
  {
    "id": "go-pprof-exposed",
    "title": "Profiling endpoints are on the service's own port",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The import of net/http/pprof adds /debug/pprof to the default mux, which shows memory and command line to every caller and can slow the service down. Serve profiles on a port that only operators reach.",
    "remediation": "Give the service a mux of its own by http.NewServeMux, and start a second server on 127.0.0.1 for profiles.",
    "cwe": [
      "CWE-489",
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/http/pprof"
    ]
  },
  {
    "id": "go-rsa-key-too-small",
    "title": "Key is too short",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "RSA keys below 2048 bits can be factored with the means of a company. Make keys of 3072 bits, or use Ed25519.",
    "remediation": "Write `rsa.GenerateKey(rand.Reader, 3072)`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/rsa#GenerateKey"
    ]
  },
  {
    "id": "go-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out, or log a type whose LogValue method hides it.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/log/slog#LogValuer",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-sql-injection",
    "title": "SQL statement is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the statement, so a caller can change what the database does and read or delete everything in it. Write placeholders in the statement and hand the values over as arguments.",
    "remediation": "Write `db.QueryContext(ctx, \"SELECT id FROM users WHERE name = $1\", name)`. Choose names of columns from a fixed map.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://go.dev/doc/database/sql-injection",
      "https://pkg.go.dev/database/sql#DB.QueryContext"
    ]
  },
  {
    "id": "go-sql-injection-gorm",
    "title": "Condition of GORM is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "GORM passes a text condition to the database as it is, so input in it can change the statement. Write `?` in the text and hand the values over as further arguments.",
    "remediation": "Write `db.Where(\"name = ?\", name).Find(&users)`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://gorm.io/docs/security.html"
    ]
  },
  {
    "id": "go-ssh-host-key-ignored",
    "title": "Any SSH host key is accepted",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "InsecureIgnoreHostKey trusts whoever answers, so commands and passwords can go to an attacker. Check the key by a known_hosts file or compare it with a fixed one.",
    "remediation": "Write `HostKeyCallback: ssh.FixedHostKey(key)`, or the callback of the package knownhosts.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/golang.org/x/crypto/ssh#InsecureIgnoreHostKey",
      "https://pkg.go.dev/golang.org/x/crypto/ssh/knownhosts"
    ]
  },
  {
    "id": "go-ssrf",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Parse the address by url.Parse, compare its Host with a list, and build the address that is called from that list.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/net/url#Parse",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-static-nonce",
    "title": "Nonce or vector is fixed",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With the same nonce twice the key stream of GCM and CTR can be worked out and messages forged. Fill it by crypto/rand for each message.",
    "remediation": "Write `nonce := make([]byte, aead.NonceSize())` and `rand.Read(nonce)`.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/cipher#AEAD"
    ]
  },
  {
    "id": "go-text-template-for-html",
    "title": "Pages are rendered by text/template",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "text/template does not escape, so tags in the data run as script in the browser. Import html/template in its place; the calls are the same.",
    "remediation": "Replace the import `text/template` by `html/template`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/html/template"
    ]
  },
  {
    "id": "go-timing-unsafe-signature-check",
    "title": "Signature is compared without constant time",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong byte, and the time it takes tells an attacker how much was right. Use hmac.Equal.",
    "remediation": "Write `hmac.Equal(mac.Sum(nil), given)`.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/hmac#Equal"
    ]
  },
  {
    "id": "go-tls-old-version",
    "title": "Old version of TLS is allowed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and TLS 1.1 have known attacks and are switched off everywhere else. Set TLS 1.2 as the least version.",
    "remediation": "Write `MinVersion: tls.VersionTLS12`.",
    "cwe": [
      "CWE-327",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/tls#Config",
      "https://www.rfc-editor.org/rfc/rfc8996"
    ]
  },
  {
    "id": "go-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With InsecureSkipVerify anybody on the way can answer in the place of the server and read what is sent, keys included. Leave it out, and put your own authority into RootCAs.",
    "remediation": "Write `&tls.Config{RootCAs: pool}` with the pool of your authority.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/tls#Config"
    ]
  },
  {
    "id": "go-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A file with an ending such as .html or .svg runs as script when it is served, and a known name replaces the file of somebody else. Choose the name yourself and the ending from a list.",
    "remediation": "Write `c.SaveUploadedFile(file, filepath.Join(folder, uuid.NewString()+\".png\"))`.",
    "cwe": [
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/mime/multipart#FileHeader",
      "https://gin-gonic.com/en/docs/examples/upload-file/single-file/"
    ]
  },
  {
    "id": "go-weak-cipher",
    "title": "Broken cipher",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, Triple DES and RC4 can be broken with today's computers. Use AES in GCM mode or ChaCha20-Poly1305.",
    "remediation": "Write `block, err := aes.NewCipher(key)` and `cipher.NewGCM(block)`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/des",
      "https://pkg.go.dev/crypto/cipher#NewGCM"
    ]
  },
  {
    "id": "go-weak-hash-password",
    "title": "Password is stored as a fast hash",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Billions of such hashes can be tried in a second, so stolen ones give the passwords away. Use bcrypt, scrypt or argon2.",
    "remediation": "Write `bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)`.",
    "cwe": [
      "CWE-916",
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/golang.org/x/crypto/bcrypt",
      "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
    ]
  },
  {
    "id": "go-weak-hash-signature",
    "title": "Signature uses MD5 or SHA-1",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Different data with the same MD5 or SHA-1 value can be made, so the signature proves nothing. Use SHA-256.",
    "remediation": "Write `hmac.New(sha256.New, key)`.",
    "cwe": [
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/hmac",
      "https://www.rfc-editor.org/rfc/rfc6151"
    ]
  },
  {
    "id": "go-weak-random-secret",
    "title": "Secret is made by math/rand",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The numbers of math/rand are not meant for secrets and can be worked out, so tokens, codes and keys made by them can be guessed. Use crypto/rand.",
    "remediation": "Write `rand.Text()` (Go 1.24) or `rand.Read(bytes)` of crypto/rand.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/crypto/rand",
      "https://pkg.go.dev/math/rand"
    ]
  },
  {
    "id": "go-xss-response-write",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Render a template of html/template, or escape the value by html.EscapeString.",
    "remediation": "Write `template.Must(template.New(\"page\").Parse(text)).Execute(w, data)` with html/template.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/html/template",
      "https://pkg.go.dev/html#EscapeString"
    ]
  },
  {
    "id": "go-zip-slip",
    "title": "Entry of an archive names the file that is written",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "An entry named `../../etc/cron.d/x` is written outside of the folder. Check each name by filepath.IsLocal, or write through os.Root.",
    "remediation": "Write `if !filepath.IsLocal(header.Name) { return fmt.Errorf(\"bad name %q\", header.Name) }`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://pkg.go.dev/path/filepath#IsLocal",
      "https://pkg.go.dev/archive/tar#Reader.Next"
    ]
  },
  {
    "id": "java-actuator-all-endpoints",
    "title": "All endpoints of Spring Boot Actuator are exposed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Heap dumps, the environment and loggers can be read and changed by everybody who reaches the port. Expose health and metrics only, on a port that only operators reach.",
    "remediation": "Write `include: health,info,prometheus`, and set `management.server.port`.",
    "cwe": [
      "CWE-489",
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.exposing"
    ]
  },
  {
    "id": "java-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the exception is dropped and the request goes on as if it had passed. Throw it on, or answer 401.",
    "remediation": "Write `catch (JWTVerificationException error) { throw new BadCredentialsException(\"bad token\", error); }`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/java-jwt#verify-a-jwt",
      "https://github.com/jwtk/jjwt#reading-a-jws"
    ]
  },
  {
    "id": "java-code-injection-script",
    "title": "Request is run as a script or expression",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "Script engines and SpEL can call any Java class, so a caller who writes the text runs commands in the service. Parse data, and evaluate only expressions of your own.",
    "remediation": "Evaluate with `SimpleEvaluationContext.forReadOnlyDataBinding().build()` where users must write expressions.",
    "cwe": [
      "CWE-94"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/core/expressions/evaluation.html",
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.scripting/javax/script/ScriptEngine.html"
    ]
  },
  {
    "id": "java-command-injection",
    "title": "Command is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Text from outside becomes part of a command, so a parameter such as `x; rm -rf /` can run a command of its own. Pass a list of arguments to ProcessBuilder, without a shell.",
    "remediation": "Write `new ProcessBuilder(\"tar\", \"-czf\", target, \"--\", name).start()`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html"
    ]
  },
  {
    "id": "java-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without HttpOnly a script on the page can steal the cookie, and without Secure it is sent in plain text. Set both for cookies that sign a user in.",
    "remediation": "Write `ResponseCookie.from(\"session\", value).httpOnly(true).secure(true).sameSite(\"Lax\").build()`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://jakarta.ee/specifications/servlet/6.0/apidocs/jakarta.servlet/jakarta/servlet/http/cookie",
      "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/ResponseCookie.html"
    ]
  },
  {
    "id": "java-cors-wildcard-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for every origin is answered and credentials are allowed. List the origins of your own frontends.",
    "remediation": "Write `allowedOrigins(\"https://www.example.com\").allowCredentials(true)`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ]
  },
  {
    "id": "java-database-without-tls",
    "title": "Database is reached without TLS or without checking its certificate",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Queries, rows and the password can be read by others in the network, or go to a server that only claims to be the database. Ask for a verified connection.",
    "remediation": "Write `sslmode=verify-full` for PostgreSQL and `sslMode=VERIFY_IDENTITY` for MySQL.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://jdbc.postgresql.org/documentation/ssl/",
      "https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-security.html"
    ]
  },
  {
    "id": "java-deserialization-object-stream",
    "title": "Java objects are read from a stream without a filter",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "The stream decides which classes are made, and some classes run commands when they are read. Set a filter with the classes that you expect, or use JSON.",
    "remediation": "Write `objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(\"com.example.**;!*\"))` before readObject.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/core/serialization-filtering1.html"
    ]
  },
  {
    "id": "java-grpc-plaintext-channel",
    "title": "gRPC client connects without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The client sends requests and tokens in plain text and does not know who answers. Leave usePlaintext out and call useTransportSecurity.",
    "remediation": "Write `ManagedChannelBuilder.forAddress(host, port).useTransportSecurity().build()`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc-java/javadoc/io/grpc/ManagedChannelBuilder.html",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "java-grpc-server-without-tls",
    "title": "gRPC server listens without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Everything that services send to this port, tokens included, can be read and changed in the network. Give the server a certificate by useTransportSecurity or TlsServerCredentials.",
    "remediation": "Write `ServerBuilder.forPort(port).useTransportSecurity(certificate, key)`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc-java/javadoc/io/grpc/ServerBuilder.html",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "java-h2-console-enabled",
    "title": "Console of the H2 database is switched on",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The console runs SQL and, through it, Java code for everybody who reaches it. Switch it on in a profile for local work only.",
    "remediation": "Move `spring.h2.console.enabled` into `application-local.yaml`.",
    "cwe": [
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/data/sql.html#data.sql.h2-web-console"
    ]
  },
  {
    "id": "java-hostname-verification-off",
    "title": "Name in the certificate is not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any valid certificate, also that of an attacker's own site, is accepted for this host. Leave the default host name verifier in place.",
    "remediation": "Remove the verifier; for a private name issue a certificate that holds it.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/HostnameVerifier.html"
    ]
  },
  {
    "id": "java-jackson-default-typing",
    "title": "JSON may name the classes that are made",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With default typing a document chooses classes, and some classes run commands when they are filled. Leave it off, or name the subtypes by @JsonSubTypes.",
    "remediation": "Use `@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)` with `@JsonSubTypes`, or a BasicPolymorphicTypeValidator with your package.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://github.com/FasterXML/jackson-docs/wiki/JacksonPolymorphicDeserialization"
    ]
  },
  {
    "id": "java-jpa-query-injection",
    "title": "JPA query is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the query, so a caller can read what the query was not made for. Write `:name` in the query and bind the value by setParameter.",
    "remediation": "Write `em.createQuery(\"FROM User u WHERE u.name = :name\").setParameter(\"name\", name)`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://jakarta.ee/specifications/persistence/3.1/jakarta-persistence-spec-3.1",
      "https://docs.spring.io/spring-data/jpa/reference/jpa/query-methods.html"
    ]
  },
  {
    "id": "java-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the settings or a secret store, and replace the one that was published.",
    "remediation": "Take the key from a setting, such as `@Value(\"${token.key}\") String key`, whose value comes from the environment.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/auth0/java-jwt#create-a-jwt",
      "https://github.com/jwtk/jjwt#creating-safe-keys"
    ]
  },
  {
    "id": "java-jwt-key-url-from-token",
    "title": "Address of the key is taken from the token itself",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The head of a token is written by whoever made it, so an attacker names his own key and signs tokens for any user, and the service connects to any address. Load keys only from the address of your issuer.",
    "remediation": "Write `new JwkProviderBuilder(settings.issuer()).cached(10, 24, TimeUnit.HOURS).build()`, and look the key up by its id.",
    "cwe": [
      "CWE-347",
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.10",
      "https://github.com/auth0/jwks-rsa-java"
    ]
  },
  {
    "id": "java-jwt-none-algorithm",
    "title": "Tokens without signature are made or accepted",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The algorithm `none` means that nothing is signed, so a caller writes the token as he likes. Sign and verify by RSA, EC or HMAC.",
    "remediation": "Write `Algorithm.RSA256(publicKey, privateKey)`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/java-jwt#available-algorithms",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "java-jwt-unverified",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody can write a token with any name and role in it, and this code believes it. Verify it with the key and the issuer that you expect.",
    "remediation": "Write `Jwts.parser().verifyWith(key).build().parseSignedClaims(token)`, or `JWT.require(algorithm).withIssuer(issuer).build().verify(token)`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/jwtk/jjwt#reading-a-jws",
      "https://github.com/auth0/java-jwt#verify-a-jwt"
    ]
  },
  {
    "id": "java-kafka-plaintext",
    "title": "Kafka is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Messages and the password of the broker can be read and changed in the network. Set the protocol to SASL_SSL or SSL.",
    "remediation": "Write `security.protocol: SASL_SSL` with a trust store.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://kafka.apache.org/documentation/#security_ssl",
      "https://docs.spring.io/spring-boot/reference/messaging/kafka.html"
    ]
  },
  {
    "id": "java-ldap-injection",
    "title": "LDAP filter is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Characters such as `*` and `)` in the value change the filter, so a caller can sign in as somebody else or list the directory. Use a filter with arguments, or encode the value.",
    "remediation": "Write `context.search(base, \"(uid={0})\", new Object[] {name}, controls)`, or LdapEncoder.filterEncode of Spring LDAP.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.naming/javax/naming/directory/DirContext.html",
      "https://docs.spring.io/spring-ldap/reference/"
    ]
  },
  {
    "id": "java-log-injection",
    "title": "Text of the caller is written into the log as it is",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A line break in the value begins a line of its own, so a caller can write entries that never happened and hide his own. Hand the value over as a field of a structured entry, or take line breaks out.",
    "remediation": "Write `log.info(\"signed in: {}\", name.replaceAll(\"[\\\\r\\\\n]\", \"_\"))`, or log with an encoder that writes JSON.",
    "cwe": [
      "CWE-117"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://logback.qos.ch/manual/layouts.html#replace",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-logging-disabled",
    "title": "Log is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Nothing that is written to the log is kept, so nobody sees an attack, and afterwards nobody can tell what was done. Leave the log on, and choose a level.",
    "remediation": "Write `logger.setLevel(Level.INFO)`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.logging/java/util/logging/Level.html",
      "https://logback.qos.ch/manual/configuration.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-mass-assignment",
    "title": "Entity of the database is filled by the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Whatever fields the caller sends are stored, also roles, prices and owners that the page does not show. Take a class with the fields that may be set, and copy them to the entity.",
    "remediation": "Write `@RequestBody OrderRequest request` and set each field of the entity from it.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-initbinder.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to names of own pages, or check that the address is a path of this host.",
    "remediation": "Write `return \"redirect:\" + PAGES.getOrDefault(page, \"/\")` with a map of pages.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-servlet/viewresolver.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With `../` in the value a caller reads or writes any file that the service can reach. Normalize the path and check that it still begins with the folder, or take only the last part of the name.",
    "remediation": "Write `Path file = FOLDER.resolve(name).normalize()` and go on only if `file.startsWith(FOLDER)`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Path.html"
    ]
  },
  {
    "id": "java-plaintext-service-url",
    "title": "Setting holds an address in plain HTTP",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Calls between services go over plain HTTP by this setting, so requests and tokens can be read and changed in the network. Use https, or a mesh that encrypts all traffic.",
    "remediation": "Write `https://` and give the client a trust store with the authority of the cluster.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/features/ssl.html"
    ]
  },
  {
    "id": "java-request-body-not-validated",
    "title": "Body of a request is taken without validation",
    "category": "sast",
    "severity": "low",
    "confidence": "low",
    "description": "Other handlers of this class check their bodies by @Valid, this one does not, so its limits do not hold. Add @Valid.",
    "remediation": "Write `@Valid @RequestBody Order order`.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-validation.html"
    ]
  },
  {
    "id": "java-rest-client-without-timeouts",
    "title": "Client of another service has no timeouts",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "The client waits for ever when the other side does not answer, and every waiting call holds a thread. Set timeouts for connecting and reading.",
    "remediation": "Write `new RestTemplateBuilder().connectTimeout(Duration.ofSeconds(1)).readTimeout(Duration.ofSeconds(5)).build()`.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-boot/reference/io/rest-client.html",
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/HttpClient.Builder.html"
    ]
  },
  {
    "id": "java-rsa-key-too-small",
    "title": "Key is too short",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "RSA keys below 2048 bits can be factored with the means of a company. Make keys of 3072 bits, or use Ed25519.",
    "remediation": "Write `generator.initialize(3072)`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyPairGenerator.html"
    ]
  },
  {
    "id": "java-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out of the call.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://www.slf4j.org/manual.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-snakeyaml-constructor",
    "title": "YAML may name the classes that are made",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Yaml without a SafeConstructor makes any class that the document names (before SnakeYAML 2.0), so the document can run commands. Pass a SafeConstructor.",
    "remediation": "Write `new Yaml(new SafeConstructor(new LoaderOptions()))`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://bitbucket.org/snakeyaml/snakeyaml/wiki/Documentation",
      "https://www.javadoc.io/doc/org.yaml/snakeyaml/latest/index.html"
    ]
  },
  {
    "id": "java-spring-csrf-disabled",
    "title": "Protection against forged requests is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Without it any page that a signed-in user opens can post to the service in his name when sign-in is by cookie. Leave it on, or make the chain stateless with tokens in a header.",
    "remediation": "Remove `csrf.disable()`; for an API write `sessionCreationPolicy(SessionCreationPolicy.STATELESS)` and use bearer tokens.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html"
    ]
  },
  {
    "id": "java-spring-headers-disabled",
    "title": "Security headers of Spring are switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Without them other sites can frame the pages and browsers guess types. Leave the defaults on and change single headers.",
    "remediation": "Write `headers.frameOptions(frame -> frame.sameOrigin())` instead of disabling.",
    "cwe": [
      "CWE-693",
      "CWE-1021"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-security/reference/servlet/exploits/headers.html"
    ]
  },
  {
    "id": "java-spring-permit-all",
    "title": "All requests are let in without sign-in",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "anyRequest().permitAll() opens every route of this chain, also those that are added later. Permit the public routes by name and end with authenticated().",
    "remediation": "Write `requests.requestMatchers(\"/public/**\").permitAll().anyRequest().authenticated()`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-security/reference/servlet/authorization/authorize-http-requests.html"
    ]
  },
  {
    "id": "java-spring-plaintext-passwords",
    "title": "Passwords are stored as they are",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "NoOpPasswordEncoder keeps passwords in plain text, so a copy of the table gives all of them away. Use the delegating encoder or Argon2PasswordEncoder.",
    "remediation": "Write `PasswordEncoderFactories.createDelegatingPasswordEncoder()`.",
    "cwe": [
      "CWE-256"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html"
    ]
  },
  {
    "id": "java-sql-injection",
    "title": "SQL statement is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the statement, so a caller can change what the database does and read or delete everything in it. Write `?` in the statement and hand the values over as parameters.",
    "remediation": "Write `jdbc.queryForList(\"SELECT id FROM users WHERE name = ?\", name)` or use a PreparedStatement.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/PreparedStatement.html",
      "https://docs.spring.io/spring-framework/reference/data-access/jdbc/core.html"
    ]
  },
  {
    "id": "java-ssrf",
    "title": "Caller decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Use a client with a fixed base address and `.uri(\"/things/{id}\", id)`, or compare URI.getHost() with a list.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/integration/rest-clients.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "java-stack-trace-in-response",
    "title": "Stack trace is sent to the caller",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A stack trace names classes, versions and queries, which helps an attacker to go on. Log the exception and answer with a text of your own.",
    "remediation": "Write `log.error(\"export failed\", error)` and return a ProblemDetail with a fixed text.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html"
    ]
  },
  {
    "id": "java-static-iv",
    "title": "Initialization vector is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers, and in GCM mode the key can be worked out. Fill the vector by SecureRandom for each message.",
    "remediation": "Write `byte[] iv = new byte[12]; new SecureRandom().nextBytes(iv);` and send it along with the cipher text.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/crypto/spec/GCMParameterSpec.html"
    ]
  },
  {
    "id": "java-static-salt",
    "title": "Salt of passwords is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "With one salt for all, equal passwords have equal hashes, and one table of guesses serves for every user. Fill the salt by SecureRandom for each password, or use a password encoder.",
    "remediation": "Write `byte[] salt = new byte[16]; new SecureRandom().nextBytes(salt);`.",
    "cwe": [
      "CWE-760"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/crypto/spec/PBEKeySpec.html"
    ]
  },
  {
    "id": "java-template-injection",
    "title": "Request is used as a template or names a view",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Templates and names of views can hold expressions, so text from outside runs commands on the server. Keep templates in files, and choose views from a fixed list.",
    "remediation": "Write `return \"orders/\" + VIEWS.getOrDefault(kind, \"list\")`, and pass values as attributes of the model.",
    "cwe": [
      "CWE-1336"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://freemarker.apache.org/docs/app_faq.html#faq_template_uploading_security",
      "https://docs.spring.io/spring-framework/reference/web/webmvc-view/mvc-thymeleaf.html"
    ]
  },
  {
    "id": "java-timing-unsafe-signature-check",
    "title": "Signature is compared without constant time",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong byte, and the time it takes tells an attacker how much was right. Use MessageDigest.isEqual.",
    "remediation": "Write `MessageDigest.isEqual(expected, given)`.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/MessageDigest.html#isEqual(byte%5B%5D,byte%5B%5D)"
    ]
  },
  {
    "id": "java-tls-old-version",
    "title": "Old version of TLS is used",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "SSL, TLS 1.0 and TLS 1.1 have known attacks and are switched off everywhere else. Ask for TLSv1.3 or TLSv1.2.",
    "remediation": "Write `SSLContext.getInstance(\"TLSv1.3\")`.",
    "cwe": [
      "CWE-327",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#sslcontext-algorithms",
      "https://www.rfc-editor.org/rfc/rfc8996"
    ]
  },
  {
    "id": "java-trust-all-certificates",
    "title": "Every certificate is trusted",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A trust manager that checks nothing lets anybody on the way answer in the place of the server and read what is sent. Use the default trust managers, with a trust store of your own where it is needed.",
    "remediation": "Write `context.init(null, trustManagerFactory.getTrustManagers(), null)` with a KeyStore that holds your authority.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/TrustManagerFactory.html"
    ]
  },
  {
    "id": "java-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The name of an upload can hold `../` or a harmful extension, so it can overwrite files of the service. Choose the name yourself.",
    "remediation": "Write `upload.transferTo(FOLDER.resolve(UUID.randomUUID().toString()))`.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/multipart/MultipartFile.html#getOriginalFilename()"
    ]
  },
  {
    "id": "java-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, RC4 and Blowfish are broken, and ECB shows where blocks are equal; \"AES\" alone means ECB in Java. Use AES in GCM mode.",
    "remediation": "Write `Cipher.getInstance(\"AES/GCM/NoPadding\")` with a new random vector for each message.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#cipher-algorithms"
    ]
  },
  {
    "id": "java-weak-hash",
    "title": "MD5 or SHA-1 is used",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Different data with the same MD5 or SHA-1 value can be made, and passwords hashed by them are found in seconds. Use SHA-256 for checksums and a password encoder for passwords.",
    "remediation": "Write `MessageDigest.getInstance(\"SHA-256\")`, and `new BCryptPasswordEncoder()` for passwords.",
    "cwe": [
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#messagedigest-algorithms",
      "https://www.rfc-editor.org/rfc/rfc6151"
    ]
  },
  {
    "id": "java-weak-random-secret",
    "title": "Secret is made by java.util.Random",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The numbers of Random can be worked out from a few of them, so tokens and codes made by it can be guessed. Use SecureRandom.",
    "remediation": "Write `byte[] bytes = new byte[32]; new SecureRandom().nextBytes(bytes);`.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/SecureRandom.html"
    ]
  },
  {
    "id": "java-xpath-injection",
    "title": "XPath expression is put together from input",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A quote in the value ends the text in the expression, so a caller can select other nodes than meant. Use variables of the expression.",
    "remediation": "Write `xpath.setXPathVariableResolver(…)` and `$name` in the expression.",
    "cwe": [
      "CWE-643"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.xml/javax/xml/xpath/XPathVariableResolver.html"
    ]
  },
  {
    "id": "java-xss-servlet-writer",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Render a template that escapes, or pass the value through HtmlUtils.htmlEscape.",
    "remediation": "Write `HtmlUtils.htmlEscape(value)` of Spring or `Encode.forHtml(value)` of the OWASP Java Encoder.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/util/HtmlUtils.html",
      "https://owasp.org/www-project-java-encoder/"
    ]
  },
  {
    "id": "java-xstream-without-allowlist",
    "title": "XStream reads any class",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "The document decides which classes are made, and some classes run commands when they are read. Allow the classes that you expect.",
    "remediation": "Write `xstream.allowTypes(new Class[] {Order.class})` before fromXML.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://x-stream.github.io/security.html"
    ]
  },
  {
    "id": "java-xxe-document-builder",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A document can name files of the server or addresses in the network as entities, and gets their content. Forbid document types before the parser is made.",
    "remediation": "Write `factory.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true)`.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html#java",
      "https://docs.oracle.com/en/java/javase/21/security/java-api-xml-processing-jaxp-security-guide.html"
    ]
  },
  {
    "id": "java-zip-slip",
    "title": "Entry of an archive names the file that is written",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "An entry named `../../etc/cron.d/x` is written outside of the folder. Normalize the path of each entry and refuse those that leave the folder.",
    "remediation": "Write `Path file = folder.resolve(entry.getName()).normalize()` and go on only if `file.startsWith(folder)`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/zip/ZipEntry.html#getName()"
    ]
  },
  {
    "id": "javascript-admin-route-without-auth",
    "title": "Administrative route has no check of the caller",
    "category": "sast",
    "severity": "high",
    "confidence": "low",
    "description": "The route changes data and has no middleware and no check of the caller, so anybody who reaches the service may use it. Put a middleware that verifies the caller before the handler.",
    "remediation": "Write `app.delete('/admin/users/:id', requireAdmin, handler)`, or protect the whole router by `router.use(requireAdmin)`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://expressjs.com/en/guide/using-middleware.html",
      "https://fastify.dev/docs/latest/Reference/Hooks/#route-level-hooks"
    ]
  },
  {
    "id": "javascript-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the error is dropped and the request goes on as if it had passed. Answer 401 in the catch branch.",
    "remediation": "Write `catch { return res.status(401).end(); }`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#errors--codes"
    ]
  },
  {
    "id": "javascript-axios-without-timeout",
    "title": "Client of another service has no timeout",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "axios waits for ever by default, so a service that does not answer holds requests and memory here. Set a timeout.",
    "remediation": "Write `axios.create({baseURL, timeout: 2000})`.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://axios-http.com/docs/req_config"
    ]
  },
  {
    "id": "javascript-bcrypt-few-rounds",
    "title": "Passwords are hashed with few rounds",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With fewer than ten rounds stolen hashes are tried many times faster. Use at least ten rounds, twelve if sign-in may take a third of a second.",
    "remediation": "Write `await bcrypt.hash(password, 12)`.",
    "cwe": [
      "CWE-916"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/kelektiv/node.bcrypt.js#a-note-on-rounds",
      "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-body-limit-too-large",
    "title": "Very large request bodies are accepted",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Each request may hold this much memory, so a few callers can stop the service. Lower the limit, and take large files as streams.",
    "remediation": "Write `express.json({limit: '100kb'})` and a stream for uploads.",
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
      "https://expressjs.com/en/api.html#express.json",
      "https://fastify.dev/docs/latest/Reference/Server/#bodylimit"
    ]
  },
  {
    "id": "javascript-broker-without-tls",
    "title": "Message broker is reached without TLS although it asks for a password",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The password of the broker and the messages can be read in the network. Switch TLS on.",
    "remediation": "Write `new Kafka({brokers, ssl: true, sasl})`, and `amqps://` or `mqtts://` addresses for RabbitMQ and MQTT.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://kafka.js.org/docs/configuration#ssl",
      "https://amqp-node.github.io/amqplib/channel_api.html#connect",
      "https://github.com/mqttjs/MQTT.js#tls"
    ]
  },
  {
    "id": "javascript-code-injection-eval",
    "title": "Request is run as JavaScript",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "eval, new Function and vm run whatever the caller sends with the rights of the service; vm is no sandbox. Parse data by JSON.parse and choose functions from a fixed table.",
    "remediation": "Write `OPERATIONS[req.body.operation]?.(a, b)` with a table of functions, or JSON.parse for data.",
    "cwe": [
      "CWE-95"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/eval",
      "https://nodejs.org/api/vm.html"
    ]
  },
  {
    "id": "javascript-command-injection-exec",
    "title": "Shell command is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "exec hands its text to a shell, so a parameter such as `x; rm -rf /` runs as a command of its own. Use execFile or spawn with a list of arguments and no shell.",
    "remediation": "Write `execFile('convert', [path, '-resize', '640', target])`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/child_process.html#child_processexecfilefile-args-options-callback"
    ]
  },
  {
    "id": "javascript-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without httpOnly a script on the page can steal the cookie, and without secure it is sent in plain text. Set both, and sameSite, for cookies that sign a user in.",
    "remediation": "Write `res.cookie('session', value, {httpOnly: true, secure: true, sameSite: 'lax'})`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/api.html#res.cookie",
      "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie"
    ]
  },
  {
    "id": "javascript-cors-wildcard-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for every origin is answered and credentials are allowed. List the origins of your own frontends.",
    "remediation": "Write `cors({origin: ['https://www.example.com'], credentials: true})`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://github.com/expressjs/cors#configuration-options",
      "https://github.com/fastify/fastify-cors#options",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ]
  },
  {
    "id": "javascript-csp-unsafe-scripts",
    "title": "Policy for scripts allows any script of the page",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "With 'unsafe-inline' or 'unsafe-eval' for scripts the header no longer stops a script that was put into the page. Give each script a nonce or a hash.",
    "remediation": "Write `scriptSrc: [\"'self'\", (req, res) => `'nonce-${res.locals.nonce}'`]`.",
    "cwe": [
      "CWE-79",
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://helmetjs.github.io/#content-security-policy",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP",
      "https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-database-certificate-unchecked",
    "title": "Certificate of the database is not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The connection is encrypted, but anybody on the way can answer in the place of the database and read queries and the password. Pass the certificate of the authority.",
    "remediation": "Write `ssl: {ca: readFileSync('/path/to/ca.pem')}` for pg and mysql2, and `tlsCAFile` for MongoDB.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://node-postgres.com/features/ssl",
      "https://www.mongodb.com/docs/drivers/node/current/security/tls/"
    ]
  },
  {
    "id": "javascript-deserialization-code",
    "title": "Deserializer runs code of the data",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "node-serialize, funcster and similar packages call functions that stand in the data, so whoever writes the data runs commands. Use JSON.parse and check the result by a schema.",
    "remediation": "Write `Schema.parse(JSON.parse(text))`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse",
      "https://www.npmjs.com/package/node-serialize"
    ]
  },
  {
    "id": "javascript-directory-listing",
    "title": "Names of all files in a folder are shown",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Whoever opens the address sees which files lie there, backups and logs among them, and can load each. Serve single files by their names.",
    "remediation": "Write `app.use('/files', express.static('public/files'))` without serve-index.",
    "cwe": [
      "CWE-548"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/resources/middleware/serve-index.html",
      "https://github.com/fastify/fastify-static#list"
    ]
  },
  {
    "id": "javascript-express-without-security-headers",
    "title": "Service sends no security headers",
    "category": "sast",
    "severity": "low",
    "confidence": "low",
    "description": "Without them browsers guess types, frame the pages and load scripts from everywhere. Use helmet before the routes.",
    "remediation": "Write `app.use(helmet())`.",
    "cwe": [
      "CWE-693",
      "CWE-1021"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/advanced/best-practice-security.html#use-helmet",
      "https://helmetjs.github.io/"
    ]
  },
  {
    "id": "javascript-graphql-playground-in-production",
    "title": "GraphQL shows its schema and a console to everybody",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Introspection and the console tell an attacker every type and mutation of the service. Switch them off where the service is reached from outside.",
    "remediation": "Write `introspection: settings.isLocal` and leave `graphiql` and `playground` out.",
    "cwe": [
      "CWE-489",
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://www.apollographql.com/docs/apollo-server/api/apollo-server#introspection",
      "https://docs.nestjs.com/graphql/quick-start"
    ]
  },
  {
    "id": "javascript-grpc-insecure-client",
    "title": "gRPC client connects without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The client sends requests and tokens in plain text and does not know who answers. Create it with credentials.createSsl.",
    "remediation": "Write `new Catalog(address, grpc.credentials.createSsl(rootCertificates))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc/node/grpc.credentials.html",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "javascript-grpc-insecure-server",
    "title": "gRPC server listens without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Everything that services send to this port, tokens included, can be read and changed in the network. Bind with ServerCredentials.createSsl.",
    "remediation": "Write `server.bindAsync(address, grpc.ServerCredentials.createSsl(ca, [{private_key, cert_chain}]), done)`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc/node/grpc.ServerCredentials.html",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "javascript-hardcoded-encryption-key",
    "title": "Key of encryption or signatures stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data and forge signatures, in every copy of it for ever. Read the key from the environment or a secret store, and replace the one that was published.",
    "remediation": "Write `createHmac('sha256', settings.signingKey)` with a setting from the environment.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-helmet-csp-disabled",
    "title": "Content security policy is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Without the policy a script that gets into a page may load and send anything. Leave helmet's default on and add the sources that you need.",
    "remediation": "Write `helmet({contentSecurityPolicy: {directives: {scriptSrc: [\"'self'\"]}}})`.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://helmetjs.github.io/#content-security-policy"
    ]
  },
  {
    "id": "javascript-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and pass the certificate of a private authority in the agent.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nodejs.org/api/https.html",
      "https://axios-http.com/docs/req_config"
    ]
  },
  {
    "id": "javascript-jwt-algorithms-not-fixed",
    "title": "Token is verified without a list of algorithms",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "The token says by itself how it is signed, and an attacker uses that to turn a public key into a shared one. Name the algorithm that your issuer uses.",
    "remediation": "Write `jwt.verify(token, key, {algorithms: ['RS256']})`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "javascript-jwt-decode-without-verify",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "decode returns what anybody may have written into the token. Use verify with the key and the list of algorithms before a name or a role of it is believed.",
    "remediation": "Write `jwt.verify(token, key, {algorithms: ['RS256'], audience, issuer})`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#jwtdecodetoken--options",
      "https://github.com/panva/jose/blob/main/docs/util/decode_jwt/functions/decodeJwt.md"
    ]
  },
  {
    "id": "javascript-jwt-expiration-ignored",
    "title": "Expiry of a token is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A stolen token works for ever when its expiry is ignored. Leave the check on and renew tokens by a refresh token.",
    "remediation": "Remove `ignoreExpiration`, and allow for clocks by `clockTolerance`.",
    "cwe": [
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback",
      "https://docs.nestjs.com/recipes/passport#implementing-passport-jwt"
    ]
  },
  {
    "id": "javascript-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the environment or a secret store, and replace the one that was published.",
    "remediation": "Write `jwt.sign(claims, settings.tokenKey)` with a setting from the environment.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#jwtsignpayload-secretorprivatekey-options-callback",
      "https://docs.nestjs.com/security/authentication"
    ]
  },
  {
    "id": "javascript-jwt-key-url-from-token",
    "title": "Address of the key is taken from the token itself",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The head of a token is written by whoever made it, so an attacker names his own key and signs tokens for any user, and the service connects to any address. Load keys only from the address of your issuer.",
    "remediation": "Write `jwksClient({jwksUri: settings.jwksUri})`, and look the key up by the id in the head.",
    "cwe": [
      "CWE-347",
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.10",
      "https://github.com/auth0/node-jwks-rsa"
    ]
  },
  {
    "id": "javascript-jwt-none-algorithm",
    "title": "Tokens without signature are accepted or made",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The algorithm `none` means that nothing is signed, so a caller writes the token as he likes. List only the algorithm that your issuer uses.",
    "remediation": "Write `jwt.verify(token, key, {algorithms: ['RS256']})`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "javascript-ldap-injection",
    "title": "LDAP filter is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Characters such as `*` and `)` in the value change the filter, so a caller can sign in as somebody else or list the directory. Use a filter object of ldapjs, which escapes.",
    "remediation": "Write `new EqualityFilter({attribute: 'uid', value: name})`.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://github.com/ldapjs/node-ldapjs",
      "https://www.rfc-editor.org/rfc/rfc4515"
    ]
  },
  {
    "id": "javascript-log-injection",
    "title": "Text of the caller is written into the log as it is",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A line break in the value begins a line of its own, so a caller can write entries that never happened and hide his own. Hand the value over as a field of a structured entry, or take line breaks out.",
    "remediation": "Write `logger.info({user: name}, 'signed in')` with a logger that writes JSON, or `JSON.stringify(name)`.",
    "cwe": [
      "CWE-117"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://getpino.io/#/docs/api?id=logging-method-parameters",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-logging-disabled",
    "title": "Log is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Nothing that is written to the log is kept, so nobody sees an attack, and afterwards nobody can tell what was done. Leave the log on, and choose a level.",
    "remediation": "Write `winston.createLogger({level: 'info'})`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://github.com/winstonjs/winston#creating-your-own-logger",
      "https://getpino.io/#/docs/api?id=enabled-boolean",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-login-without-rate-limit",
    "title": "Sign-in can be tried without limit",
    "category": "sast",
    "severity": "low",
    "confidence": "low",
    "description": "The route takes passwords and no limiter stands before the handler, so passwords of users can be tried by the million. Put a rate limit before it.",
    "remediation": "Write `app.post('/login', rateLimit({windowMs: 60_000, limit: 5}), handler)`.",
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
      "https://express-rate-limit.mintlify.app/overview",
      "https://github.com/fastify/fastify-rate-limit"
    ]
  },
  {
    "id": "javascript-mass-assignment",
    "title": "Whole request body becomes a record",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A caller can set fields that no form shows, such as role or price. Name the fields that may come from the request.",
    "remediation": "Write `User.create({name: req.body.name, mail: req.body.mail})`, or check the body by a schema without other fields.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://sequelize.org/docs/v6/core-concepts/model-querying-basics/#simple-insert-queries",
      "https://mongoosejs.com/docs/documents.html",
      "https://www.prisma.io/docs/orm/prisma-client/queries/crud"
    ]
  },
  {
    "id": "javascript-nest-untyped-body",
    "title": "Body of a request is taken without a type that is checked",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "The types any and object take whatever the caller sends, so the validation pipe has nothing to check. Declare a class with decorators of class-validator.",
    "remediation": "Write `@Body() order: PlaceOrder` with a class whose fields carry `@IsString()` and so on.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.nestjs.com/techniques/validation"
    ]
  },
  {
    "id": "javascript-nosql-injection-mongo",
    "title": "Request decides the shape of a MongoDB query",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A body or query string can hold objects such as `{\"$ne\": null}`, which match every record, also at sign-in. Turn each value into a string or check it by a schema before it is put into a filter.",
    "remediation": "Write `users.findOne({name: String(req.body.name)})`, or use `$eq`; with Mongoose set `sanitizeFilter`.",
    "cwe": [
      "CWE-943"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://mongoosejs.com/docs/tutorials/query_casting.html#the-sanitizefilter-option",
      "https://www.mongodb.com/docs/manual/reference/operator/query/eq/"
    ]
  },
  {
    "id": "javascript-nosql-where",
    "title": "Request is run as JavaScript in MongoDB",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "$where, $function and mapReduce run the text of the caller in the database. Say the condition with operators such as $eq and $gt.",
    "remediation": "Write `collection.find({age: {$gt: Number(req.query.age)}})`.",
    "cwe": [
      "CWE-943",
      "CWE-94"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/manual/reference/operator/query/where/"
    ]
  },
  {
    "id": "javascript-oauth-state-disabled",
    "title": "OAuth sign-in without state or PKCE",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Without state an attacker can sign a victim in to his own account, and without PKCE he can use a stolen code. Leave both checks on.",
    "remediation": "Write `state: true, pkce: true` in the strategy, and pass code_verifier and state to the callback of openid-client.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc9700",
      "https://github.com/jaredhanson/passport-oauth2"
    ]
  },
  {
    "id": "javascript-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to names of own pages, or check that the address is a path of this host.",
    "remediation": "Write `res.redirect(PAGES[req.query.page] ?? '/')` with a table of pages.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/api.html#res.redirect",
      "https://fastify.dev/docs/latest/Reference/Reply/"
    ]
  },
  {
    "id": "javascript-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With `../` in the value a caller reads or writes any file that the service can reach. Resolve the path and check that it still begins with the folder, or take only the name by path.basename.",
    "remediation": "Write `const file = path.resolve(FOLDER, name)` and go on only if `file.startsWith(FOLDER + path.sep)`; in Express use `res.sendFile(name, {root: FOLDER})`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/path.html#pathbasenamepath-suffix",
      "https://expressjs.com/en/api.html#res.sendFile"
    ]
  },
  {
    "id": "javascript-postmessage-any-origin",
    "title": "Message goes to a window of any origin",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "With `*` the browser hands the message to whatever page is in the window, also to one of an attacker. Name the origin that may read it.",
    "remediation": "Write `parent.postMessage(data, 'https://www.example.com')`.",
    "cwe": [
      "CWE-346"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/API/Window/postMessage"
    ]
  },
  {
    "id": "javascript-prototype-pollution-assignment",
    "title": "Request names the property of a property that is set",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With the keys `__proto__` and `isAdmin` this assignment changes every object of the process. Use a Map, or refuse keys that are not in a list.",
    "remediation": "Write `settings.get(group)?.set(name, value)` with Maps, or compare the keys with a list of known ones.",
    "cwe": [
      "CWE-1321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map",
      "https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-prototype-pollution-merge",
    "title": "Request is merged deeply into an object",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A body with the key `__proto__` changes every object of the process when it is merged deeply, which can end in running code. Check the body by a schema first, or copy single fields.",
    "remediation": "Write `const {name, mail} = Body.parse(req.body)` and use these fields.",
    "cwe": [
      "CWE-1321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://lodash.com/docs/#merge",
      "https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-rate-limit-key-from-header",
    "title": "Caller chooses the key that his calls are counted under",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever sends another X-Forwarded-For with each call is never over the limit, so passwords and codes can be tried without end. Leave the key out, and tell the framework which proxies it can trust.",
    "remediation": "Write `app.set('trust proxy', 1)` and `rateLimit({windowMs: 60000, limit: 10})`; the key is then the address that the proxy saw.",
    "cwe": [
      "CWE-348",
      "CWE-307"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://express-rate-limit.mintlify.app/reference/configuration#keygenerator",
      "https://expressjs.com/en/guide/behind-proxies.html"
    ]
  },
  {
    "id": "javascript-regex-from-request",
    "title": "Request becomes a regular expression",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A pattern such as `(a+)+$` keeps the only thread of the service busy for minutes. Search by includes, or escape the text before it becomes a pattern.",
    "remediation": "Write `new RegExp(lodash.escapeRegExp(words))` or `RegExp.escape(words)`.",
    "cwe": [
      "CWE-1333"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://lodash.com/docs/#escapeRegExp",
      "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/escape"
    ]
  },
  {
    "id": "javascript-render-options-from-request",
    "title": "Request is handed to the template as a whole",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Settings of the engine, such as `layout` or `settings`, are read from the same object as the values, so a caller can have other files shown and with some engines run code. Name each value that the template needs.",
    "remediation": "Write `res.render('profile', {name: req.body.name})`.",
    "cwe": [
      "CWE-915",
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/api.html#res.render",
      "https://github.com/express-handlebars/express-handlebars#layouts"
    ]
  },
  {
    "id": "javascript-role-from-cookie",
    "title": "Cookie of the browser decides who is an administrator",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The browser sends what its user writes into the cookie, so anybody becomes an administrator by changing it. Keep roles in the session on the server, or in a signed token whose signature is checked.",
    "remediation": "Write `if (req.session.user.isAdmin)`, and fill the session from the database at sign-in.",
    "cwe": [
      "CWE-565",
      "CWE-639"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://expressjs.com/en/resources/middleware/session.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out, or let the logger redact it, such as `pino({redact: ['req.headers.authorization']})`.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://github.com/pinojs/pino/blob/main/docs/redaction.md",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-server-timeout-disabled",
    "title": "Timeout of the HTTP server is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "A caller who sends one byte a minute holds a connection for ever, and enough of them stop the service. Leave the defaults of Node.js on.",
    "remediation": "Remove the line, or set a number of milliseconds such as `server.requestTimeout = 60_000`.",
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
      "https://nodejs.org/api/http.html#serverrequesttimeout"
    ]
  },
  {
    "id": "javascript-session-cookie-insecure",
    "title": "Session middleware sends its cookie without protection",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The session cookie can be read by scripts or is sent over plain HTTP, so a session can be stolen. Set secure and httpOnly.",
    "remediation": "Write `session({cookie: {secure: true, httpOnly: true, sameSite: 'lax'}, …})`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://github.com/expressjs/session#cookie",
      "https://github.com/fastify/session"
    ]
  },
  {
    "id": "javascript-session-hardcoded-secret",
    "title": "Secret of sessions stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign a session cookie for any user. Read the secret from the environment and replace the one that was published.",
    "remediation": "Write `secret: settings.sessionSecret` with a setting from the environment.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/expressjs/session#secret",
      "https://github.com/expressjs/cookie-session#keys"
    ]
  },
  {
    "id": "javascript-smtp-without-tls",
    "title": "Mail is sent without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The password of the mail server and every mail can be read on the way. Set secure, or requireTLS for port 587.",
    "remediation": "Write `nodemailer.createTransport({host, port: 587, requireTLS: true, auth})`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nodemailer.com/smtp"
    ]
  },
  {
    "id": "javascript-sql-injection-orm-raw",
    "title": "Raw query of an ORM is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Raw queries go to the database as they are, so input in the text can change the statement. Use the bindings of the library, or its query builder.",
    "remediation": "Use `prisma.$queryRaw` as a tagged template, `knex.raw('… ?', [value])`, `sequelize.query('…:name', {replacements})` or `where('name =:name', {name})` in TypeORM.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries",
      "https://knexjs.org/guide/raw.html",
      "https://sequelize.org/docs/v6/core-concepts/raw-queries/",
      "https://typeorm.io/select-query-builder"
    ]
  },
  {
    "id": "javascript-sql-injection-query",
    "title": "SQL statement is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the statement, so a caller can change what the database does and read or delete everything in it. Write placeholders in the statement and hand the values over as parameters.",
    "remediation": "Write `pool.query('SELECT id FROM users WHERE name = $1', [name])` with pg, or `?` with mysql2 and better-sqlite3.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://node-postgres.com/features/queries#parameterized-query",
      "https://sidorares.github.io/node-mysql2/docs/documentation/prepared-statements"
    ]
  },
  {
    "id": "javascript-ssrf",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Parse the address by `new URL`, compare its protocol and hostname with a list, and call the address from that list.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://nodejs.org/api/url.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-stack-trace-in-response",
    "title": "Stack trace is sent to the caller",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A stack trace names files, packages and versions, which helps an attacker to go on. Log the error and answer with a text of your own.",
    "remediation": "Write `logger.error(error)` and `res.status(500).json({error: 'internal error'})`.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://expressjs.com/en/guide/error-handling.html"
    ]
  },
  {
    "id": "javascript-static-iv",
    "title": "Initialization vector is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers, and in GCM mode the key can be worked out. Make a new vector by randomBytes for each message.",
    "remediation": "Write `const iv = randomBytes(12)` and send it along with the cipher text.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptocreatecipherivalgorithm-key-iv-options"
    ]
  },
  {
    "id": "javascript-static-salt",
    "title": "Salt of passwords is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With one salt for all, equal passwords have equal hashes, and one table of guesses serves for every user. Make a salt by randomBytes for each password and store it with the hash.",
    "remediation": "Write `const salt = randomBytes(16)`.",
    "cwe": [
      "CWE-760"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptoscryptpassword-salt-keylen-options-callback"
    ]
  },
  {
    "id": "javascript-template-injection",
    "title": "Request is used as a template",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "Templates can run code, so a template from outside runs commands on the server. Keep templates in files of the service and pass the value in as data.",
    "remediation": "Write `res.render('hello', {name: req.query.name})`.",
    "cwe": [
      "CWE-1336"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://ejs.co/#docs",
      "https://pugjs.org/api/reference.html",
      "https://handlebarsjs.com/guide/"
    ]
  },
  {
    "id": "javascript-timing-unsafe-signature-check",
    "title": "Signature is compared by ===",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong character, and the time it takes tells an attacker how much was right. Use crypto.timingSafeEqual.",
    "remediation": "Write `timingSafeEqual(Buffer.from(expected), Buffer.from(given))` after comparing the lengths.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b"
    ]
  },
  {
    "id": "javascript-tls-old-version",
    "title": "Old version of TLS is allowed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "TLS 1.0 and TLS 1.1 have known attacks and are switched off everywhere else. Set TLS 1.2 as the least version.",
    "remediation": "Write `minVersion: 'TLSv1.2'`, which is also the default of Node.js.",
    "cwe": [
      "CWE-327",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions",
      "https://www.rfc-editor.org/rfc/rfc8996"
    ]
  },
  {
    "id": "javascript-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With rejectUnauthorized false anybody on the way can answer in the place of the server and read what is sent, keys included. Leave it out, or pass the certificate of your own authority as `ca`.",
    "remediation": "Write `new https.Agent({ca: readFileSync('/path/to/ca.pem')})`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nodejs.org/api/tls.html#tlsconnectoptions-callback",
      "https://nodejs.org/api/https.html#class-httpsagent"
    ]
  },
  {
    "id": "javascript-tls-verification-off-globally",
    "title": "Certificates are not checked in the whole process",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "NODE_TLS_REJECT_UNAUTHORIZED=0 makes every connection of the process accept any certificate. Remove it and name your own authority in NODE_EXTRA_CA_CERTS.",
    "remediation": "Start the process with `NODE_EXTRA_CA_CERTS=/path/to/ca.pem`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue",
      "https://nodejs.org/api/cli.html#node_extra_ca_certsfile"
    ]
  },
  {
    "id": "javascript-upload-in-memory-unlimited",
    "title": "Uploads of any size are kept in memory",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "One large upload, or many at a time, take all memory and end the service. Set a limit for the size of a file, or store uploads on disk.",
    "remediation": "Write `multer({storage: multer.memoryStorage(), limits: {fileSize: 5_000_000, files: 1}})`.",
    "cwe": [
      "CWE-770",
      "CWE-400"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://github.com/expressjs/multer#limits",
      "https://github.com/richardgirges/express-fileupload#available-options"
    ]
  },
  {
    "id": "javascript-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The name of an upload can hold `../` or a harmful extension, so it can overwrite files of the service. Choose the name yourself and keep the extension from a list.",
    "remediation": "Write `callback(null, randomUUID() + EXTENSIONS[file.mimetype])` in the storage of multer.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://github.com/expressjs/multer#diskstorage",
      "https://nodejs.org/api/crypto.html#cryptorandomuuidoptions"
    ]
  },
  {
    "id": "javascript-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, RC4 and Blowfish are broken, and ECB shows where blocks are equal; createCipher also derives the key without salt. Use AES in GCM mode by createCipheriv.",
    "remediation": "Write `crypto.createCipheriv('aes-256-gcm', key, randomBytes(12))` and keep the authentication tag.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptocreatecipherivalgorithm-key-iv-options"
    ]
  },
  {
    "id": "javascript-weak-hash-password",
    "title": "Password is stored as a fast hash",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Billions of such hashes can be tried in a second, so stolen ones give the passwords away. Use argon2, scrypt or bcrypt.",
    "remediation": "Write `await argon2.hash(password)` or `crypto.scrypt(password, salt, 64, done)`.",
    "cwe": [
      "CWE-916",
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptoscryptpassword-salt-keylen-options-callback",
      "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-weak-hash-signature",
    "title": "Signature uses MD5 or SHA-1",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Different data with the same MD5 or SHA-1 value can be made, so the signature proves nothing. Use SHA-256.",
    "remediation": "Write `crypto.createHmac('sha256', key)` or `crypto.createSign('RSA-SHA256')`.",
    "cwe": [
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options",
      "https://www.rfc-editor.org/rfc/rfc6151"
    ]
  },
  {
    "id": "javascript-weak-random-secret",
    "title": "Secret is made by Math.random",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Math.random can be predicted from a few of its values, so tokens and session ids made by it can be guessed. Use randomBytes or randomUUID of node:crypto.",
    "remediation": "Write `randomBytes(32).toString('base64url')`.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/crypto.html#cryptorandombytessize-callback",
      "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/random"
    ]
  },
  {
    "id": "javascript-xpath-injection",
    "title": "XPath expression is put together from the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A quote in the value ends the text in the expression, so a caller can select other nodes than meant. Use variables of the expression.",
    "remediation": "Write `xpath.parse('//user[@name=$name]').select({node, variables: {name}})`.",
    "cwe": [
      "CWE-643"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://github.com/goto100/xpath/blob/master/docs/parsed%20expressions.md"
    ]
  },
  {
    "id": "javascript-xss-angular-bypass",
    "title": "Angular is told to trust a value",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "bypassSecurityTrust switches the cleaning of this value off, so a tag in it runs as script. Bind the value as it is and let Angular clean it.",
    "remediation": "Bind `[innerHTML]=\"value\"` without the bypass, or clean it by `sanitizer.sanitize(SecurityContext.HTML, value)`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://angular.dev/best-practices/security#trusting-safe-values"
    ]
  },
  {
    "id": "javascript-xss-dom-location",
    "title": "Address of the page is written into the document",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever makes a link chooses what its query and hash hold, and innerHTML runs the tags in it. Set textContent, or clean the HTML by DOMPurify.",
    "remediation": "Write `element.textContent = value`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/API/Element/innerHTML",
      "https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "javascript-xss-html-response",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Render a template that escapes, or pass the value through an escaping function.",
    "remediation": "Use `res.render` with an escaping template, or `escape` of lodash or the package escape-html on each value.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://expressjs.com/en/api.html#res.render",
      "https://lodash.com/docs/#escape"
    ]
  },
  {
    "id": "javascript-xss-react-inner-html",
    "title": "React writes HTML that is not cleaned",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "dangerouslySetInnerHTML puts the text into the page as it is, so a tag in it runs as script. Show the text as a child element, or clean it by DOMPurify first.",
    "remediation": "Write `<p>{text}</p>`, or `dangerouslySetInnerHTML={{__html: DOMPurify.sanitize(html)}}`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html",
      "https://github.com/cure53/DOMPurify"
    ]
  },
  {
    "id": "javascript-xss-vue-v-html",
    "title": "Value is put into the page as HTML",
    "category": "sast",
    "severity": "medium",
    "confidence": "low",
    "description": "v-html does not escape, so a tag in the value runs as script in the browser of whoever looks at the page. Write the value between double braces, or clean it by DOMPurify before.",
    "remediation": "Write `{{ value }}`, or `v-html=\"DOMPurify.sanitize(value)\"` where tags are wanted.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://vuejs.org/guide/best-practices/security.html#html-injection",
      "https://github.com/cure53/DOMPurify"
    ]
  },
  {
    "id": "javascript-xxe-libxmljs",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With noent a document can name files of the server as entities and gets their content. Leave noent out.",
    "remediation": "Write `libxmljs.parseXml(text)` without `noent`, or use fast-xml-parser, which knows no external entities.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://github.com/libxmljs/libxmljs/wiki",
      "https://gitlab.gnome.org/GNOME/libxml2/-/wikis/home"
    ]
  },
  {
    "id": "javascript-zip-slip",
    "title": "Entry of an archive names the file that is written",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "An entry named `../../app/server.js` is written outside of the folder. Resolve the path of each entry and refuse those that leave the folder.",
    "remediation": "Write `const target = path.resolve(folder, entry.path)` and go on only if `target.startsWith(folder + path.sep)`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://nodejs.org/api/path.html#pathresolvepaths",
      "https://github.com/thejoshwolfe/yauzl#api"
    ]
  },
  {
    "id": "php-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the exception is dropped and the request goes on as if it had passed. Throw it on, or answer 401.",
    "remediation": "Write `catch (\\Exception $error) { abort(401); }`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/firebase/php-jwt#exception-handling"
    ]
  },
  {
    "id": "php-blade-unescaped-request",
    "title": "Blade template writes the request without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "`{!! !!}` writes the value as it is, so a tag in it runs as script in the browser of whoever opens the link. Write `{{ }}`, which escapes.",
    "remediation": "Write `{{ request('name') }}`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://laravel.com/docs/blade#displaying-unescaped-data"
    ]
  },
  {
    "id": "php-broker-without-tls",
    "title": "Connection to a message broker is not encrypted",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Messages and the password of the broker can be read and changed on the way. Use the connection with TLS, or an address with amqps.",
    "remediation": "Write `new AMQPSSLConnection($host, 5671, $user, $password, '/', ['cafile' => $authority])`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/php-amqplib/php-amqplib#ssl",
      "https://arnaud.le-blanc.net/php-rdkafka-doc/phpdoc/rdkafka.examples-low-level-producer.html"
    ]
  },
  {
    "id": "php-code-injection",
    "title": "Request is run as PHP code or names the file that is included",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "eval, assert and include run what the caller sends or names, with all rights of the service. Choose from a fixed list by a name from the request.",
    "remediation": "Write `$pages = ['home' => 'home.php']; require __DIR__ . '/' . ($pages[$page] ?? 'home.php');`.",
    "cwe": [
      "CWE-94",
      "CWE-98"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.eval.php",
      "https://www.php.net/manual/en/function.include.php"
    ]
  },
  {
    "id": "php-command-injection",
    "title": "Shell command is put together from the request",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The text goes through a shell, so a parameter such as `x; rm -rf /` runs as a command of its own. Quote each value by escapeshellarg, or use Process of Symfony with a list.",
    "remediation": "Write `new Process(['convert', $path, 'small.png'])`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.escapeshellarg.php",
      "https://symfony.com/doc/current/components/process.html"
    ]
  },
  {
    "id": "php-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without httponly a script on the page can steal the cookie, and without secure it is sent in plain text. Set both for cookies that sign a user in.",
    "remediation": "Write `setcookie('session', $value, ['httponly' => true, 'secure' => true, 'samesite' => 'Lax'])`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.setcookie.php",
      "https://www.php.net/manual/en/session.security.ini.php"
    ]
  },
  {
    "id": "php-cors-reflected-origin",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The origin of the caller is sent back as allowed while credentials are allowed too, so any page that a signed-in user opens can read his data. Compare it with a list of your own frontends.",
    "remediation": "Write `if (in_array($origin, ORIGINS, true)) { header('Access-Control-Allow-Origin: ' . $origin); }`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS",
      "https://laravel.com/docs/routing#cors"
    ]
  },
  {
    "id": "php-database-certificate-unchecked",
    "title": "Database is reached without TLS or its certificate is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Anybody on the way can answer in the place of the database, and read the password and the data. Leave the check of its certificate on and name the authority.",
    "remediation": "Set `PDO::MYSQL_ATTR_SSL_CA`, or `sslmode=verify-full` for PostgreSQL.",
    "cwe": [
      "CWE-295",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/ref.pdo-mysql.php",
      "https://www.postgresql.org/docs/current/libpq-ssl.html"
    ]
  },
  {
    "id": "php-debug-output",
    "title": "Debugging output is left in the code",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "phpinfo and shown errors tell every caller paths, settings and sometimes secrets. Remove them, and log errors to a file.",
    "remediation": "Write `ini_set('display_errors', '0')` and `ini_set('log_errors', '1')`.",
    "cwe": [
      "CWE-489",
      "CWE-200"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.phpinfo.php",
      "https://www.php.net/manual/en/errorfunc.configuration.php#ini.display-errors"
    ]
  },
  {
    "id": "php-doctrine-query-injection",
    "title": "Query of Doctrine is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text in DQL or in a condition of the query builder becomes part of the statement, so a caller can change what is read. Write a named parameter and hand the value over by setParameter.",
    "remediation": "Write `$builder->where('u.name = :name')->setParameter('name', $name)`.",
    "cwe": [
      "CWE-89",
      "CWE-564"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.doctrine-project.org/projects/doctrine-orm/en/current/reference/security.html"
    ]
  },
  {
    "id": "php-exception-in-response",
    "title": "Text of an exception is sent to the caller",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Exceptions name files, queries and internal hosts, which helps an attacker to go on. Log the exception and answer with a text of your own.",
    "remediation": "Write `report($error)` and answer with a fixed message.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://laravel.com/docs/errors",
      "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html"
    ]
  },
  {
    "id": "php-grpc-insecure-channel",
    "title": "gRPC client works without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests and tokens go through the network in plain text, and the client does not know who answers. Use createSsl with your authority.",
    "remediation": "Write `ChannelCredentials::createSsl(file_get_contents('/etc/ssl/ca.pem'))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.io/docs/guides/auth/#php"
    ]
  },
  {
    "id": "php-hardcoded-encryption-key",
    "title": "Key of a cipher or a signature stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data or sign messages in the name of the service. Read the key from the environment, and replace the one that was published.",
    "remediation": "Write `hash_hmac('sha256', $text, getenv('WEBHOOK_KEY'))`.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.openssl-encrypt.php",
      "https://www.php.net/manual/en/function.hash-hmac.php"
    ]
  },
  {
    "id": "php-http-client-without-timeout",
    "title": "Outgoing call has no time limit",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Guzzle waits without end when nothing is said, so one slow service keeps all workers busy. Give the client a timeout.",
    "remediation": "Write `new Client(['timeout' => 5, 'connect_timeout' => 2])`, and CURLOPT_TIMEOUT with curl.",
    "cwe": [
      "CWE-400",
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://docs.guzzlephp.org/en/stable/request-options.html#timeout",
      "https://www.php.net/manual/en/function.curl-setopt.php"
    ]
  },
  {
    "id": "php-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and name the certificate of a private authority in `verify`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.guzzlephp.org/en/stable/request-options.html#verify",
      "https://laravel.com/docs/http-client"
    ]
  },
  {
    "id": "php-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the environment, and replace the one that was published.",
    "remediation": "Write `JWT::encode($claims, getenv('TOKEN_KEY'), 'HS256')`.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/firebase/php-jwt#example"
    ]
  },
  {
    "id": "php-jwt-unverified",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody can write a token with any name and role in it, and this code believes it. Decode it by a library with the key and the algorithm that you expect.",
    "remediation": "Write `JWT::decode($token, new Key($publicKey, 'RS256'))`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/firebase/php-jwt#example",
      "https://www.rfc-editor.org/rfc/rfc8725"
    ]
  },
  {
    "id": "php-laravel-admin-route-without-auth",
    "title": "Administrative route of Laravel has no check of the caller",
    "category": "sast",
    "severity": "high",
    "confidence": "low",
    "description": "The route changes data and names no middleware, so anybody who reaches the service may call it. Put it into a group with `auth` and a check of the role.",
    "remediation": "Write `Route::middleware(['auth', 'can:manage'])->group(function () { … })` around the routes.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://laravel.com/docs/routing#route-group-middleware",
      "https://laravel.com/docs/authorization#via-middleware"
    ]
  },
  {
    "id": "php-laravel-csrf-exception",
    "title": "Laravel takes forged requests of other sites",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "With `*` in the exceptions any page that a signed-in user opens can post to the service in his name. Name only the webhooks that check a signature.",
    "remediation": "Write `$middleware->validateCsrfTokens(except: ['stripe/webhook'])`.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://laravel.com/docs/csrf#csrf-excluding-uris"
    ]
  },
  {
    "id": "php-laravel-debug-default",
    "title": "Debug mode is on unless a setting switches it off",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Where APP_DEBUG is not set, error pages show the source, the environment and its secrets to every caller. Let the default be false.",
    "remediation": "Write `'debug' => (bool) env('APP_DEBUG', false)`.",
    "cwe": [
      "CWE-489",
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://laravel.com/docs/configuration#debug-mode",
      "https://laravel.com/docs/deployment#debug-mode"
    ]
  },
  {
    "id": "php-laravel-mass-assignment",
    "title": "All fields of a request become a record",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A caller can set fields that no form shows, such as role or price, when the model is unguarded or filled by force. Name the fields by validated or only.",
    "remediation": "Write `User::create($request->validated())` and list the fields in $fillable.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://laravel.com/docs/eloquent#mass-assignment"
    ]
  },
  {
    "id": "php-laravel-raw-query",
    "title": "Raw query of Laravel is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The raw methods pass their text to the database as it is, so input in it can change the statement. Write `?` and hand the values over as bindings.",
    "remediation": "Write `DB::select('select * from users where name = ?', [$name])`, or `->where('name', $name)`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://laravel.com/docs/queries#raw-methods",
      "https://laravel.com/docs/database#running-queries"
    ]
  },
  {
    "id": "php-ldap-injection",
    "title": "LDAP filter is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A value such as `*)(uid=*` changes the filter, so a caller can match entries that are not his. Pass the value through ldap_escape.",
    "remediation": "Write `ldap_search($link, $base, '(uid=' . ldap_escape($name, '', LDAP_ESCAPE_FILTER) . ')')`.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.ldap-escape.php"
    ]
  },
  {
    "id": "php-log-injection",
    "title": "Text of the caller is written into the log as it is",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A line break in the value begins a line of its own, so a caller can write entries that never happened and hide his own. Hand the value over as a field of a structured entry, or take line breaks out.",
    "remediation": "Write `$logger->info('signed in', ['user' => $name])`; with error_log take line breaks out by `str_replace([\"\\r\", \"\\n\"], ' ', $name)`.",
    "cwe": [
      "CWE-117"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.error-log.php",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "php-loose-comparison-of-secret",
    "title": "Secret is compared by ==",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The operator == converts types, so values such as \"0e1\" and \"0e2\" are equal, and the time it takes tells how much was right. Use hash_equals.",
    "remediation": "Write `hash_equals($expected, $given)`.",
    "cwe": [
      "CWE-697",
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.hash-equals.php",
      "https://www.php.net/manual/en/types.comparisons.php"
    ]
  },
  {
    "id": "php-mail-header-injection",
    "title": "Header of a mail is put together from the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A line break in the value adds headers such as Bcc, so the service sends mail of others. Let a mailer library write the headers, or take only a checked address.",
    "remediation": "Write `$mail->addReplyTo($address)` with Symfony Mailer or PHPMailer, which check the address.",
    "cwe": [
      "CWE-93"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.mail.php",
      "https://symfony.com/doc/current/mailer.html"
    ]
  },
  {
    "id": "php-nosql-injection-mongo",
    "title": "Filter of MongoDB takes values of the request as they are",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "PHP turns `name[$ne]=` of a request into an array, so a caller can send an operator in the place of a value and match every document. Convert the value to a string first.",
    "remediation": "Write `$users->findOne(['name' => (string) $_POST['name']])`.",
    "cwe": [
      "CWE-943"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/mongodb.security.request_injection.php"
    ]
  },
  {
    "id": "php-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to named routes, or use intended of Laravel.",
    "remediation": "Write `return redirect()->route('cart')` or `redirect()->intended('/')`.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://laravel.com/docs/responses#redirects",
      "https://www.php.net/manual/en/function.header.php"
    ]
  },
  {
    "id": "php-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With `../` in the value a caller reads or writes any file that the service can reach. Take only the name by basename, or check that realpath begins with the folder.",
    "remediation": "Write `readfile(FOLDER . '/' . basename($_GET['name']))`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.basename.php",
      "https://www.php.net/manual/en/function.realpath.php"
    ]
  },
  {
    "id": "php-regex-from-request",
    "title": "Request becomes a regular expression",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A pattern of the caller can use up the time or the backtracking limit of a worker. Escape the text by preg_quote, or search by str_contains.",
    "remediation": "Write `preg_match('/' . preg_quote($words, '/') . '/i', $text)`.",
    "cwe": [
      "CWE-1333"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.preg-quote.php"
    ]
  },
  {
    "id": "php-role-from-cookie",
    "title": "Cookie of the browser decides who is an administrator",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The browser sends what its user writes into the cookie, so anybody becomes an administrator by changing it. Keep roles in the session on the server, or in a signed token whose signature is checked.",
    "remediation": "Write `$_SESSION['role'] === 'admin'`, and fill the session from the database at sign-in.",
    "cwe": [
      "CWE-565",
      "CWE-639"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/book.session.php",
      "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html"
    ]
  },
  {
    "id": "php-secret-in-log",
    "title": "Password, token or whole request is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by more people and kept longer than the data itself, so a password in them is as good as published. Log an id, and leave the value out.",
    "remediation": "Write `Log::info('signed in', ['user' => $user->id])`.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://laravel.com/docs/logging",
      "https://www.php-fig.org/psr/psr-3/"
    ]
  },
  {
    "id": "php-session-cookie-settings",
    "title": "Session cookie is not protected",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The cookie that signs a user in can be read by scripts or goes over plain HTTP with these settings. Switch httponly and secure on.",
    "remediation": "Write `session_start(['cookie_httponly' => true, 'cookie_secure' => true, 'cookie_samesite' => 'Lax'])`.",
    "cwe": [
      "CWE-1004",
      "CWE-614"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/session.configuration.php",
      "https://www.php.net/manual/en/function.session-set-cookie-params.php"
    ]
  },
  {
    "id": "php-session-fixation",
    "title": "Session id stays the same at sign-in",
    "category": "sast",
    "severity": "medium",
    "confidence": "low",
    "description": "An attacker who knows the id from before, such as from a link, is signed in along with the user. Call session_regenerate_id after the password was checked.",
    "remediation": "Write `session_regenerate_id(true);` before the user is stored in the session.",
    "cwe": [
      "CWE-384"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.session-regenerate-id.php",
      "https://www.php.net/manual/en/session.security.ini.php"
    ]
  },
  {
    "id": "php-sql-escape-without-quotes",
    "title": "Escaped text stands in a statement without quotes",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Escaping only protects text between quotes: a number such as `1 OR 1=1` needs none and changes the statement. Use a prepared statement, or turn the value into a number.",
    "remediation": "Write `$db->prepare('SELECT name FROM users WHERE id = ?')` and bind the value, or `(int) $id`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/mysqli.real-escape-string.php",
      "https://www.php.net/manual/en/mysqli.quickstart.prepared-statements.php"
    ]
  },
  {
    "id": "php-sql-injection",
    "title": "SQL statement is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Text from the request becomes part of the statement, so a caller can change what the database does. Write placeholders and hand the values over to execute.",
    "remediation": "Write `$pdo->prepare('SELECT id FROM users WHERE name = ?')->execute([$name])`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/pdo.prepared-statements.php",
      "https://www.php.net/manual/en/mysqli.quickstart.prepared-statements.php"
    ]
  },
  {
    "id": "php-ssrf",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Write `Http::get($partners[$name])` with an array of addresses.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/book.curl.php",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "php-static-iv",
    "title": "Initialization vector or nonce is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers, and in GCM mode the key can be worked out. Make a new one by random_bytes for each message.",
    "remediation": "Write `$nonce = random_bytes(openssl_cipher_iv_length('aes-256-gcm'))` and send it along with the cipher text.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.openssl-encrypt.php",
      "https://www.php.net/manual/en/function.openssl-cipher-iv-length.php"
    ]
  },
  {
    "id": "php-symfony-csrf-disabled",
    "title": "Form of Symfony takes forged requests of other sites",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can post this form in his name. Leave the protection on for forms in the browser.",
    "remediation": "Remove the option `csrf_protection`.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://symfony.com/doc/current/security/csrf.html"
    ]
  },
  {
    "id": "php-template-injection",
    "title": "Request becomes a template",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "Who writes the template runs code: `{{ }}` of Twig and Blade call functions on the server. Keep templates in files and hand the values over as variables.",
    "remediation": "Write `$twig->render('greeting.html.twig', ['name' => $name])`.",
    "cwe": [
      "CWE-1336",
      "CWE-94"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://twig.symfony.com/doc/3.x/api.html#rendering-templates",
      "https://laravel.com/docs/blade#rendering-inline-blade-templates"
    ]
  },
  {
    "id": "php-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody on the way can answer in the place of the server and read what is sent, keys included. Leave the check on, and name your own authority where it is needed.",
    "remediation": "Write `curl_setopt($handle, CURLOPT_CAINFO, '/path/to/ca.pem')`, or `'verify' => '/path/to/ca.pem'` with Guzzle.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.curl-setopt.php",
      "https://docs.guzzlephp.org/en/stable/request-options.html#verify"
    ]
  },
  {
    "id": "php-unserialize",
    "title": "Data is read by unserialize",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "The data decides which classes are made, and their destructors can write files or run commands. Use json_decode, or pass allowed_classes as false.",
    "remediation": "Write `json_decode($text, true)` or `unserialize($text, ['allowed_classes' => false])`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.unserialize.php"
    ]
  },
  {
    "id": "php-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A file with the ending .php in a public folder runs as code, and `../` in the name leaves the folder. Choose the name yourself and the ending from a list.",
    "remediation": "Write `$request->file('picture')->store('pictures')`, or random_bytes for the name.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/features.file-upload.post-method.php",
      "https://laravel.com/docs/filesystem#file-uploads"
    ]
  },
  {
    "id": "php-upload-type-trusted",
    "title": "Type of an upload is taken from the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The caller writes this type himself, so a script can come as `image/png`. Look at the content by finfo, and choose the ending of the stored file from a list.",
    "remediation": "Write `(new finfo(FILEINFO_MIME_TYPE))->file($_FILES['picture']['tmp_name'])` or `$file->getMimeType()`.",
    "cwe": [
      "CWE-434",
      "CWE-351"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/features.file-upload.post-method.php",
      "https://www.php.net/manual/en/function.finfo-file.php"
    ]
  },
  {
    "id": "php-variables-from-request",
    "title": "Request sets variables by extract or parse_str",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The caller can set any variable of this scope, such as one that says who is signed in. Read the fields that you need by their names.",
    "remediation": "Write `$name = $_POST['name'] ?? '';`.",
    "cwe": [
      "CWE-621",
      "CWE-473"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.extract.php",
      "https://www.php.net/manual/en/function.parse-str.php"
    ]
  },
  {
    "id": "php-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, RC4 and Blowfish are broken, and ECB shows where blocks are equal. Use AES in GCM mode or the sodium functions.",
    "remediation": "Write `sodium_crypto_secretbox($text, $nonce, $key)` or `openssl_encrypt($text, 'aes-256-gcm', …)`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.openssl-encrypt.php",
      "https://www.php.net/manual/en/function.sodium-crypto-secretbox.php"
    ]
  },
  {
    "id": "php-weak-hash-password",
    "title": "Password is stored as a fast hash",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Billions of such hashes can be tried in a second, so stolen ones give the passwords away. Use password_hash and password_verify.",
    "remediation": "Write `password_hash($password, PASSWORD_DEFAULT)`.",
    "cwe": [
      "CWE-916",
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.password-hash.php"
    ]
  },
  {
    "id": "php-weak-random-secret",
    "title": "Secret is made by rand or uniqid",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "rand, mt_rand and uniqid can be predicted, so tokens and codes made by them can be guessed. Use random_bytes or random_int.",
    "remediation": "Write `bin2hex(random_bytes(32))`.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.random-bytes.php",
      "https://www.php.net/manual/en/function.uniqid.php"
    ]
  },
  {
    "id": "php-world-writable",
    "title": "File or folder is writable for everybody",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Every user and every other process on the machine may change the file, and a script in such a folder can be replaced. Give rights to the owner and the group only.",
    "remediation": "Write `mkdir($folder, 0750)` or `chmod($file, 0640)`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.chmod.php",
      "https://www.php.net/manual/en/function.mkdir.php"
    ]
  },
  {
    "id": "php-xpath-injection",
    "title": "XPath expression is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A quote in the value changes the expression, so a caller can read other parts of the document. Convert the value to a number, or compare it in PHP.",
    "remediation": "Write `$path->query('//order[@id=' . (int) $_GET['id'] . ']')`.",
    "cwe": [
      "CWE-643"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/domxpath.query.php",
      "https://www.php.net/manual/en/simplexmlelement.xpath.php"
    ]
  },
  {
    "id": "php-xss-echo",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Pass the value through htmlspecialchars, or use a template that escapes.",
    "remediation": "Write `echo htmlspecialchars($name, ENT_QUOTES);`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.htmlspecialchars.php",
      "https://laravel.com/docs/blade#displaying-data"
    ]
  },
  {
    "id": "php-xss-html-built",
    "title": "HTML is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value becomes part of the page and runs as script in the browser of whoever opens the link. Pass the value through htmlspecialchars before it is put beside tags.",
    "remediation": "Write `$html .= '<p>' . htmlspecialchars($_GET['name'], ENT_QUOTES) . '</p>';`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/function.htmlspecialchars.php"
    ]
  },
  {
    "id": "php-xxe-libxml",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With LIBXML_NOENT or LIBXML_DTDLOAD a document can name files of the server as entities and gets their content. Leave both flags out.",
    "remediation": "Write `simplexml_load_string($text)` or `$document->loadXML($text, LIBXML_NONET)`.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://www.php.net/manual/en/libxml.constants.php",
      "https://www.php.net/manual/en/function.libxml-disable-entity-loader.php"
    ]
  },
  {
    "id": "python-archive-extractall",
    "title": "Archive is unpacked without checking the names in it",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A name such as `../../etc/cron.d/x` in a tar archive is written outside of the folder. Pass filter=\"data\" to extractall, which refuses such members.",
    "remediation": "Write `archive.extractall(folder, filter=\"data\")` (Python 3.12, and in security releases of older versions).",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall"
    ]
  },
  {
    "id": "python-assert-as-authorization",
    "title": "Right is checked by assert",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Python leaves out every assert when it runs with -O or PYTHONOPTIMIZE, and with it this check. Raise an exception of your own or answer 403.",
    "remediation": "Write `if not user.is_admin: raise PermissionDenied`.",
    "cwe": [
      "CWE-617",
      "CWE-863"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://docs.python.org/3/reference/simple_stmts.html#the-assert-statement"
    ]
  },
  {
    "id": "python-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the error is dropped and the code goes on as if it had passed. Answer 401 in the except branch.",
    "remediation": "Write `except jwt.PyJWTError as error: raise HTTPException(status_code=401) from error`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pyjwt.readthedocs.io/en/stable/api.html#exceptions"
    ]
  },
  {
    "id": "python-broker-without-tls",
    "title": "Message broker is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Messages and the password of the broker can be read and changed in the network. Set the protocol with TLS and the certificate of the broker's authority.",
    "remediation": "Write `security_protocol=\"SASL_SSL\"` with `ssl_cafile` for Kafka, and `amqps://` addresses for RabbitMQ.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://kafka-python.readthedocs.io/en/master/apidoc/KafkaConsumer.html",
      "https://pika.readthedocs.io/en/stable/examples/tls_server_authentication.html"
    ]
  },
  {
    "id": "python-celery-pickle",
    "title": "Tasks are read by pickle",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever can write to the broker runs code in every worker. Leave the serializer at JSON and accept nothing else.",
    "remediation": "Write `accept_content=[\"json\"]` and `task_serializer=\"json\"`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://docs.celeryq.dev/en/stable/userguide/security.html#serializers"
    ]
  },
  {
    "id": "python-code-injection-eval",
    "title": "Request is run as Python code",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "eval and exec run whatever the caller sends, with all rights of the service. Read data with json.loads or ast.literal_eval, and choose functions from a fixed table.",
    "remediation": "Parse the value by json.loads, or look its name up in a dict of allowed functions.",
    "cwe": [
      "CWE-95"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/functions.html#eval",
      "https://docs.python.org/3/library/ast.html#ast.literal_eval"
    ]
  },
  {
    "id": "python-command-injection-os-system",
    "title": "Command for os.system is put together from variable text",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "os.system and os.popen hand their text to a shell, so input in it can run any command. Use subprocess.run with a list of arguments.",
    "remediation": "Write `subprocess.run([\"ping\", \"-c\", \"1\", host], check=True)`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/os.html#os.system",
      "https://docs.python.org/3/library/subprocess.html"
    ]
  },
  {
    "id": "python-command-injection-subprocess-shell",
    "title": "Shell command is put together from variable text",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With shell=True the text goes through a shell, so a file name or parameter such as `x; rm -rf /` runs as a command of its own. Pass a list of arguments and leave shell=True out.",
    "remediation": "Write `subprocess.run([\"tar\", \"-xzf\", archive], check=True)`. Where a shell is needed, quote each value by shlex.quote.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/subprocess.html#security-considerations",
      "https://docs.python.org/3/library/shlex.html#shlex.quote"
    ]
  },
  {
    "id": "python-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without httponly a script on the page can steal the cookie, and without secure it is sent in plain text. Set both, and samesite, for cookies that sign a user in.",
    "remediation": "Write `response.set_cookie(\"session\", value, httponly=True, secure=True, samesite=\"lax\")`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie",
      "https://flask.palletsprojects.com/en/stable/api/#flask.Response.set_cookie"
    ]
  },
  {
    "id": "python-cors-wildcard-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for the framework answers every origin with credentials allowed. List the origins of your own frontends.",
    "remediation": "Write `allow_origins=[\"https://www.example.com\"]` together with `allow_credentials=True`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://fastapi.tiangolo.com/tutorial/cors/",
      "https://flask-cors.readthedocs.io/en/latest/api.html",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ]
  },
  {
    "id": "python-csp-unsafe-scripts",
    "title": "Policy for scripts allows any script of the page",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "With 'unsafe-inline' or 'unsafe-eval' for scripts the header no longer stops a script that was put into the page. Give each script a nonce or a hash.",
    "remediation": "Write `\"script-src\": [SELF, NONCE]` with django-csp, or a nonce with flask-talisman.",
    "cwe": [
      "CWE-79",
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://django-csp.readthedocs.io/en/latest/configuration.html",
      "https://github.com/wntrblm/flask-talisman#content-security-policy",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP",
      "https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-database-without-tls",
    "title": "Database is reached without TLS or without checking its certificate",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Queries, rows and the password can be read by others in the network, or go to a server that only claims to be the database. Ask for a verified connection.",
    "remediation": "Write `sslmode=\"verify-full\"` for PostgreSQL, `tls=True` for MongoDB, and `ssl_cert_reqs=\"required\"` for Redis.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://www.postgresql.org/docs/current/libpq-ssl.html",
      "https://pymongo.readthedocs.io/en/stable/examples/tls.html",
      "https://redis.readthedocs.io/en/stable/examples/ssl_connection_examples.html"
    ]
  },
  {
    "id": "python-deserialization-pickle",
    "title": "Data is read by pickle",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "pickle runs code that the data names, so whoever can write the data can run commands in the service. Store the data as JSON, or sign it and check the signature before it is loaded.",
    "remediation": "Use json.dumps and json.loads with a model for the data.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/pickle.html"
    ]
  },
  {
    "id": "python-deserialization-yaml-load",
    "title": "YAML is read by a loader that makes objects",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "yaml.Loader and UnsafeLoader make any Python object that the document names, so the document can run commands. Use yaml.safe_load.",
    "remediation": "Write `yaml.safe_load(document)` or `yaml.load(document, Loader=yaml.SafeLoader)`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://pyyaml.org/wiki/PyYAMLDocumentation"
    ]
  },
  {
    "id": "python-django-allowed-hosts-wildcard",
    "title": "Django answers to every host name",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "With `*` a forged Host header ends in links of password mails and in caches. List the names under which the service is reached.",
    "remediation": "Write `ALLOWED_HOSTS = [\"shop.example.com\"]`, or read the list from the environment.",
    "cwe": [
      "CWE-644"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"
    ]
  },
  {
    "id": "python-django-csrf-exempt",
    "title": "View takes forged requests of other sites",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "csrf_exempt lets any page that a signed-in user opens post to this view in his name. Leave the protection on, or let the view take only tokens in a header.",
    "remediation": "Remove @csrf_exempt; for callers that are services use token authentication, which does not depend on cookies.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/csrf/#django.views.decorators.csrf.csrf_exempt"
    ]
  },
  {
    "id": "python-django-debug",
    "title": "Django runs in debug mode",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "With DEBUG on every error page shows settings, SQL and local variables to whoever causes an error. Read it from the environment with False as the default.",
    "remediation": "Write `DEBUG = os.environ.get(\"DEBUG\") == \"1\"`.",
    "cwe": [
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/settings/#debug",
      "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"
    ]
  },
  {
    "id": "python-django-security-settings",
    "title": "Security setting of Django is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Pages are sent over plain HTTP, may be framed by other sites, or browsers guess their types. Leave the settings on in production.",
    "remediation": "Set SECURE_SSL_REDIRECT to True, SECURE_HSTS_SECONDS to a year, and leave X_FRAME_OPTIONS at DENY.",
    "cwe": [
      "CWE-693",
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/settings/#security",
      "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"
    ]
  },
  {
    "id": "python-drf-default-allow-any",
    "title": "Django REST Framework lets everybody in by default",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Every view that does not say otherwise is open to anonymous callers. Set IsAuthenticated as the default and open single views on purpose.",
    "remediation": "Write `\"DEFAULT_PERMISSION_CLASSES\": [\"rest_framework.permissions.IsAuthenticated\"]`.",
    "cwe": [
      "CWE-862"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://www.django-rest-framework.org/api-guide/permissions/#setting-the-permission-policy"
    ]
  },
  {
    "id": "python-drf-throttling-off",
    "title": "Sign-in is taken out of the limit of calls",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without a limit passwords and codes can be tried without end. Give the view a throttle of its own.",
    "remediation": "Write `throttle_classes = [ScopedRateThrottle]` and `throttle_scope = \"sign-in\"`.",
    "cwe": [
      "CWE-307",
      "CWE-770"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://www.django-rest-framework.org/api-guide/throttling/"
    ]
  },
  {
    "id": "python-exception-in-response",
    "title": "Text of an exception is sent to the caller",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Exceptions name files, queries and internal hosts, which helps an attacker to go on. Log the exception and answer with a text of your own.",
    "remediation": "Write `logger.exception(\"export failed\")` and return a fixed message.",
    "cwe": [
      "CWE-209"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
      "https://flask.palletsprojects.com/en/stable/errorhandling/"
    ]
  },
  {
    "id": "python-fastapi-admin-route-without-auth",
    "title": "Administrative route changes data without sign-in",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "The route changes data and depends on nothing that checks who calls, so anybody who reaches the service may use it. Add a dependency that verifies the caller.",
    "remediation": "Add a parameter such as `user: User = Depends(current_admin)`, or `dependencies=[Depends(current_admin)]` to the router.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://fastapi.tiangolo.com/tutorial/security/",
      "https://fastapi.tiangolo.com/tutorial/dependencies/dependencies-in-path-operation-decorators/"
    ]
  },
  {
    "id": "python-fastapi-untyped-body",
    "title": "Body of a request is taken without a model",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A dict takes whatever the caller sends, so wrong types and unknown fields reach the code behind it. Declare a Pydantic model with types and limits.",
    "remediation": "Write `class Order(BaseModel)` with its fields, and take `order: Order`.",
    "cwe": [
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://fastapi.tiangolo.com/tutorial/body/"
    ]
  },
  {
    "id": "python-file-world-writable",
    "title": "File may be changed by every user of the machine",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Every process of the machine or container may replace the content. Give rights to the owner only.",
    "remediation": "Write `os.chmod(path, 0o600)`, or 0o700 for folders.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/os.html#os.chmod"
    ]
  },
  {
    "id": "python-flask-admin-route-without-auth",
    "title": "Administrative route of Flask has no check of the caller",
    "category": "sast",
    "severity": "high",
    "confidence": "low",
    "description": "The route changes data and neither a decorator nor its body looks at who calls, so anybody who reaches the service may use it. Add @login_required or a check of your own.",
    "remediation": "Add a decorator such as `@login_required` below `@app.route`, or a `before_request` that protects the blueprint.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://flask-login.readthedocs.io/en/latest/#flask_login.login_required",
      "https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/"
    ]
  },
  {
    "id": "python-flask-csrf-disabled",
    "title": "Protection against forged requests is switched off",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can post forms in his name. Leave the protection on, and exempt single views that take tokens in a header.",
    "remediation": "Remove the setting, or exempt a blueprint by `csrf.exempt(blueprint)`.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://flask-wtf.readthedocs.io/en/stable/csrf/"
    ]
  },
  {
    "id": "python-flask-debug",
    "title": "Flask runs with its debugger",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The debugger answers errors with a console in which any Python code can be run. Leave debug out and switch it on by `flask --debug` on your own machine.",
    "remediation": "Run the service by gunicorn or another WSGI server, and write no `debug=True` in code.",
    "cwe": [
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://flask.palletsprojects.com/en/stable/debugging/",
      "https://werkzeug.palletsprojects.com/en/stable/debug/"
    ]
  },
  {
    "id": "python-flask-hardcoded-secret-key",
    "title": "Secret of Flask sessions stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign a session cookie for any user. Read the secret from the environment and replace the one that was published.",
    "remediation": "Write `app.secret_key = os.environ[\"SESSION_SECRET\"]`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY"
    ]
  },
  {
    "id": "python-grpc-insecure-channel",
    "title": "gRPC client connects without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The client sends requests and tokens in plain text and does not know who answers. Open the channel by grpc.secure_channel with channel credentials.",
    "remediation": "Write `grpc.secure_channel(address, grpc.ssl_channel_credentials(root_certificates=ca))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc/python/grpc.html#grpc.secure_channel",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "python-grpc-insecure-server",
    "title": "gRPC server listens without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Everything that services send to this port, tokens included, can be read and changed in the network. Listen by add_secure_port with server credentials.",
    "remediation": "Write `server.add_secure_port(address, grpc.ssl_server_credentials([(key, certificate)]))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.github.io/grpc/python/grpc.html#grpc.Server.add_secure_port",
      "https://grpc.io/docs/guides/auth/"
    ]
  },
  {
    "id": "python-hardcoded-encryption-key",
    "title": "Key of encryption or signatures stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data and forge signatures, in every copy of it for ever. Read the key from the environment or a secret store, and replace the one that was published.",
    "remediation": "Write `hmac.new(settings.signing_key, text, \"sha256\")` with a setting from the environment.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/hmac.html",
      "https://cryptography.io/en/latest/fernet/"
    ]
  },
  {
    "id": "python-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and name the certificate of a private authority in `verify`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification"
    ]
  },
  {
    "id": "python-httpx-timeout-disabled",
    "title": "Timeout of calls is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "With timeout=None a call waits for ever when the other side does not answer, and holds a connection and a task. Set seconds.",
    "remediation": "Write `httpx.AsyncClient(timeout=5)`, or `httpx.Timeout(5, read=30)` for slow answers.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://www.python-httpx.org/advanced/timeouts/",
      "https://docs.aiohttp.org/en/stable/client_quickstart.html#timeouts"
    ]
  },
  {
    "id": "python-jinja-autoescape-off",
    "title": "Templates are rendered without escaping",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With autoescape off a tag in any value runs as script in the browser. Switch it on for HTML.",
    "remediation": "Write `Environment(loader=loader, autoescape=select_autoescape())`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://jinja.palletsprojects.com/en/stable/api/#autoescaping"
    ]
  },
  {
    "id": "python-jwt-claims-unchecked",
    "title": "Expiry, audience or issuer of a token is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A stolen or old token, or one that was made for another service, is accepted here. Leave these checks on and name the audience and the issuer.",
    "remediation": "Write `jwt.decode(token, key, algorithms=[\"RS256\"], audience=\"orders\", issuer=\"https://login.example\")`.",
    "cwe": [
      "CWE-287",
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pyjwt.readthedocs.io/en/stable/usage.html#registered-claim-names",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.9"
    ]
  },
  {
    "id": "python-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the environment or a secret store, and replace the one that was published.",
    "remediation": "Write `jwt.encode(claims, os.environ[\"TOKEN_KEY\"], algorithm=\"HS256\")`, or better sign by a private key from a mounted secret.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://pyjwt.readthedocs.io/en/stable/usage.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-jwt-key-url-from-token",
    "title": "Address of the key is taken from the token itself",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "The head of a token is written by whoever made it, so an attacker names his own key and signs tokens for any user, and the service connects to any address. Load keys only from the address of your issuer.",
    "remediation": "Write `PyJWKClient(settings.jwks_url).get_signing_key_from_jwt(token)`, whose address comes from the settings.",
    "cwe": [
      "CWE-347",
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.10",
      "https://pyjwt.readthedocs.io/en/stable/usage.html#retrieve-rsa-signing-keys-from-a-jwks-endpoint"
    ]
  },
  {
    "id": "python-jwt-none-algorithm",
    "title": "Tokens without signature are accepted or made",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The algorithm `none` means that nothing is signed, so a caller writes the token as he likes. List only the algorithm that your issuer uses.",
    "remediation": "Write `algorithms=[\"RS256\"]`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pyjwt.readthedocs.io/en/stable/algorithms.html",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
    ]
  },
  {
    "id": "python-jwt-unverified",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody can write a token with any name and role in it, and this code believes it. Decode it with the key and the list of algorithms that you expect.",
    "remediation": "Write `jwt.decode(token, key, algorithms=[\"RS256\"], audience=\"orders\", issuer=\"https://login.example\")`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://pyjwt.readthedocs.io/en/stable/api.html#jwt.decode",
      "https://www.rfc-editor.org/rfc/rfc8725"
    ]
  },
  {
    "id": "python-ldap-injection",
    "title": "LDAP filter is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Characters such as `*` and `)` in the value change the filter, so a caller can sign in as somebody else or list the directory. Escape every value by escape_filter_chars.",
    "remediation": "Write `filter_format(\"(uid=%s)\", [name])` or `f\"(uid={escape_filter_chars(name)})\"`.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.python-ldap.org/en/latest/reference/ldap-filter.html",
      "https://ldap3.readthedocs.io/en/latest/searches.html"
    ]
  },
  {
    "id": "python-log-injection",
    "title": "Text of the caller is written into the log as it is",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "A line break in the value begins a line of its own, so a caller can write entries that never happened and hide his own. Hand the value over as a field of a structured entry, or take line breaks out.",
    "remediation": "Write `logger.info(\"signed in\", extra={\"user\": name})` with a formatter that writes JSON, or `repr(name)`.",
    "cwe": [
      "CWE-117"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/logging.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-logging-disabled",
    "title": "All logging is switched off",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Nothing is logged any more, so neither failed sign-ins nor attacks leave a trace. Set the level of single loggers instead.",
    "remediation": "Write `logging.getLogger(\"noisy.package\").setLevel(logging.WARNING)`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/logging.html#logging.disable"
    ]
  },
  {
    "id": "python-mass-assignment",
    "title": "Whole request body becomes a record",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A caller can set fields that no form shows, such as role or price. Name the fields that may come from the request.",
    "remediation": "Write `User(name=body[\"name\"], mail=body[\"mail\"])`, or check the body by a model that knows only these fields.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://docs.pydantic.dev/latest/concepts/models/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-nosql-injection-pymongo",
    "title": "Request decides the shape of a MongoDB query",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller who may send a whole document or JavaScript for the query can add operators such as $ne or $where and read what is not theirs. Build the filter from single values that are turned into text or numbers first.",
    "remediation": "Write `users.find_one({\"name\": str(body[\"name\"])})` with a model that fixes the types; never pass the body of a request as the filter, and do not use $where.",
    "cwe": [
      "CWE-943"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.mongodb.com/docs/manual/reference/operator/query/where/",
      "https://pymongo.readthedocs.io/en/stable/tutorial.html"
    ]
  },
  {
    "id": "python-oauth-insecure-transport",
    "title": "OAuth is allowed over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Codes and tokens can be read in the network, and a wider scope than asked for is accepted in silence. Remove the setting; for local work use a proxy with TLS.",
    "remediation": "Remove `OAUTHLIB_INSECURE_TRANSPORT` from code and deployments.",
    "cwe": [
      "CWE-319",
      "CWE-346"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://oauthlib.readthedocs.io/en/latest/oauth2/security.html"
    ]
  },
  {
    "id": "python-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to names of own pages, or check that the address is a path of this host.",
    "remediation": "Use url_for or a table of pages; in Django check the address by url_has_allowed_host_and_scheme.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://flask.palletsprojects.com/en/stable/api/#flask.redirect",
      "https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.http.url_has_allowed_host_and_scheme"
    ]
  },
  {
    "id": "python-paramiko-host-key-accepted",
    "title": "Any SSH host key is accepted",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "AutoAddPolicy and WarningPolicy trust whoever answers first, so commands and passwords can go to an attacker. Load known host keys and reject others.",
    "remediation": "Write `client.load_system_host_keys()` or `client.load_host_keys(path)`, and leave the default RejectPolicy.",
    "cwe": [
      "CWE-322"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.set_missing_host_key_policy"
    ]
  },
  {
    "id": "python-path-traversal-open",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "With `../` in the value a caller reads or writes any file that the service can reach. Resolve the path and check that it is still inside the folder, or take only the name by os.path.basename or secure_filename.",
    "remediation": "Write `path = (FOLDER / name).resolve()` and go on only if `path.is_relative_to(FOLDER)`; in Flask use send_from_directory.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to",
      "https://flask.palletsprojects.com/en/stable/api/#flask.send_from_directory"
    ]
  },
  {
    "id": "python-regex-from-request",
    "title": "Request becomes a regular expression",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A pattern such as `(a+)+$` keeps a worker busy for minutes. Search by `in`, or escape the text by re.escape.",
    "remediation": "Write `re.compile(re.escape(words), re.IGNORECASE)`.",
    "cwe": [
      "CWE-1333"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/re.html#re.escape"
    ]
  },
  {
    "id": "python-requests-without-timeout",
    "title": "Call of another service has no timeout",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "requests waits for ever when the other side does not answer, and every waiting call holds a worker of this service. Pass a timeout.",
    "remediation": "Write `requests.get(url, timeout=5)`.",
    "cwe": [
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://requests.readthedocs.io/en/latest/user/quickstart/#timeouts"
    ]
  },
  {
    "id": "python-role-from-cookie",
    "title": "Cookie of the browser decides who is an administrator",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The browser sends what its user writes into the cookie, so anybody becomes an administrator by changing it. Keep roles in the session on the server, or in a signed token whose signature is checked.",
    "remediation": "Write `if request.user.is_staff:` in Django, or read the role from the session of the server.",
    "cwe": [
      "CWE-565",
      "CWE-639"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/topics/auth/default/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-rsa-key-too-small",
    "title": "Key is too short",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "RSA keys below 2048 bits can be factored with the means of a company. Make keys of 3072 bits, or use Ed25519.",
    "remediation": "Write `rsa.generate_private_key(public_exponent=65537, key_size=3072)`.",
    "cwe": [
      "CWE-326"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/"
    ]
  },
  {
    "id": "python-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out, or use a filter of logging that hides it.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/logging.html#filter-objects",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-session-cookie-settings",
    "title": "Settings send the session cookie without protection",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "The session cookie can be read by scripts or is sent over plain HTTP, so a session can be stolen. Set these settings to True.",
    "remediation": "Set SESSION_COOKIE_SECURE and SESSION_COOKIE_HTTPONLY to True; for local work read them from the environment.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure",
      "https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_SECURE"
    ]
  },
  {
    "id": "python-smtp-without-tls",
    "title": "Password of the mail server goes in plain text",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "login is called on a connection without TLS, so the password and every mail can be read on the way. Call starttls first, or use SMTP_SSL.",
    "remediation": "Write `server.starttls(context=ssl.create_default_context())` before login.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls"
    ]
  },
  {
    "id": "python-sql-injection-django-raw",
    "title": "Raw SQL of Django is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "raw(), extra() and RawSQL() pass their text to the database as it is, so input in it can change the statement. Hand values over as params, or say the same with filter() and annotate().",
    "remediation": "Write `User.objects.raw(\"SELECT * FROM auth_user WHERE name = %s\", [name])`, or better a query of the ORM.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/topics/db/sql/",
      "https://docs.djangoproject.com/en/stable/ref/models/expressions/#raw-sql-expressions"
    ]
  },
  {
    "id": "python-sql-injection-execute",
    "title": "SQL statement is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Text from outside becomes part of the statement, so a caller can change what the database does and read or delete everything in it. Write placeholders in the statement and hand the values over as the second argument.",
    "remediation": "Use placeholders, such as `cursor.execute(\"SELECT id FROM users WHERE name = %s\", (name,))`. Choose names of columns and tables from a fixed list, or compose them with psycopg.sql.Identifier.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://peps.python.org/pep-0249/",
      "https://www.psycopg.org/psycopg3/docs/basic/params.html"
    ]
  },
  {
    "id": "python-sql-injection-sqlalchemy-text",
    "title": "SQLAlchemy text() is put together from input",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "text() takes the string as it is, so input in it can change what the statement does. Write `:name` parameters in the text and bind their values in execute.",
    "remediation": "Write `session.execute(text(\"SELECT * FROM users WHERE name = :name\"), {\"name\": name})`, or use select() with columns and conditions.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text"
    ]
  },
  {
    "id": "python-ssrf-requests",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Compare the host of the parsed URL with a list of allowed hosts, or build the URL from a fixed base address.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://requests.readthedocs.io/en/latest/api/",
      "https://docs.python.org/3/library/urllib.parse.html"
    ]
  },
  {
    "id": "python-static-iv",
    "title": "Initialization vector or nonce is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers, and in GCM mode the key can be worked out. Make a new one by os.urandom for each message.",
    "remediation": "Write `nonce = os.urandom(12)` and send it along with the cipher text.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/"
    ]
  },
  {
    "id": "python-static-salt",
    "title": "Salt of passwords is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With one salt for all, equal passwords have equal hashes, and one table of guesses serves for every user. Make a salt by os.urandom for each password, or use a library that does.",
    "remediation": "Write `salt = os.urandom(16)` and store it with the hash.",
    "cwe": [
      "CWE-760"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/hashlib.html#hashlib.pbkdf2_hmac"
    ]
  },
  {
    "id": "python-tempfile-mktemp",
    "title": "Temporary file can be replaced by others",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "mktemp only gives a name, and another process can put a file or link there before this one opens it. Use NamedTemporaryFile or mkstemp.",
    "remediation": "Write `with tempfile.NamedTemporaryFile() as file`.",
    "cwe": [
      "CWE-377"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/tempfile.html#tempfile.mktemp"
    ]
  },
  {
    "id": "python-template-injection",
    "title": "Request is used as a template",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "A template from outside can call Python objects and run commands on the server. Keep templates in files of the service and pass the value in as a variable.",
    "remediation": "Write `render_template(\"hello.html\", name=name)`, or `render_template_string(\"Hello {{ name }}\", name=name)`.",
    "cwe": [
      "CWE-1336"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://flask.palletsprojects.com/en/stable/api/#flask.render_template_string",
      "https://jinja.palletsprojects.com/en/stable/sandbox/"
    ]
  },
  {
    "id": "python-timing-unsafe-signature-check",
    "title": "Signature is compared by ==",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong character, and the time it takes tells an attacker how much was right. Use hmac.compare_digest.",
    "remediation": "Write `hmac.compare_digest(expected, given)`.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/hmac.html#hmac.compare_digest"
    ]
  },
  {
    "id": "python-tls-old-version",
    "title": "Old version of TLS is allowed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "SSL 3, TLS 1.0 and TLS 1.1 have known attacks and are switched off everywhere else. Set TLS 1.2 as the least version.",
    "remediation": "Write `context.minimum_version = ssl.TLSVersion.TLSv1_2`, which is also the default of create_default_context.",
    "cwe": [
      "CWE-327",
      "CWE-757"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/ssl.html#ssl.SSLContext.minimum_version",
      "https://www.rfc-editor.org/rfc/rfc8996"
    ]
  },
  {
    "id": "python-tls-unverified-context",
    "title": "TLS context accepts every certificate",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A context without verification accepts the certificate of anybody who is on the way. Use ssl.create_default_context and load your own authority into it.",
    "remediation": "Write `ssl.create_default_context(cafile=\"/path/to/ca.pem\")` and leave check_hostname and verify_mode as they are.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/ssl.html#ssl-security"
    ]
  },
  {
    "id": "python-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With verify=False anybody on the way can answer in the place of the server and read what is sent, keys included. Leave the parameter out, or name the certificate of your own authority in it.",
    "remediation": "Write `verify=\"/path/to/ca.pem\"` for a private authority, and nothing for public servers.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification",
      "https://www.python-httpx.org/advanced/ssl/"
    ]
  },
  {
    "id": "python-upload-name-as-path",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The name of an upload can hold `../` or a harmful extension, so it can overwrite files of the service. Choose the name yourself, or clean it by secure_filename and check the extension.",
    "remediation": "Store under a name of your own, such as `uuid.uuid4().hex`, or use werkzeug.utils.secure_filename.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.utils.secure_filename",
      "https://fastapi.tiangolo.com/tutorial/request-files/"
    ]
  },
  {
    "id": "python-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, RC4 and Blowfish are broken, and ECB shows where blocks are equal. Use AES in GCM mode or Fernet.",
    "remediation": "Write `AESGCM(key).encrypt(os.urandom(12), data, None)`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://cryptography.io/en/latest/hazmat/primitives/aead/",
      "https://pycryptodome.readthedocs.io/en/latest/src/cipher/modern.html"
    ]
  },
  {
    "id": "python-weak-hash-password",
    "title": "Password is stored as a fast hash",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Billions of such hashes can be tried in a second, so stolen ones give the passwords away. Use argon2, bcrypt or hashlib.scrypt.",
    "remediation": "Write `argon2.PasswordHasher().hash(password)`.",
    "cwe": [
      "CWE-916",
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://argon2-cffi.readthedocs.io/en/stable/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
    ]
  },
  {
    "id": "python-weak-hash-signature",
    "title": "Signature uses MD5 or SHA-1",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Different data with the same MD5 or SHA-1 value can be made, so the signature proves little. Use SHA-256.",
    "remediation": "Write `hmac.new(key, body, hashlib.sha256)`.",
    "cwe": [
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/hmac.html",
      "https://www.rfc-editor.org/rfc/rfc6151"
    ]
  },
  {
    "id": "python-weak-random-secret",
    "title": "Secret is made by the random module",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The numbers of random can be worked out from a few of them, so tokens and codes made by it can be guessed. Use the secrets module.",
    "remediation": "Write `secrets.token_urlsafe(32)`, or `secrets.randbelow(1_000_000)` for codes.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/secrets.html"
    ]
  },
  {
    "id": "python-xml-entity-expansion",
    "title": "XML of a request is parsed without limits for entities",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "A document of a few lines can define entities that grow to gigabytes and stop the service. Parse documents from outside by defusedxml.",
    "remediation": "Import fromstring and parse from defusedxml.ElementTree in place of xml.etree.ElementTree or xml.dom.minidom.",
    "cwe": [
      "CWE-776"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://docs.python.org/3/library/xml.html#xml-security",
      "https://pypi.org/project/defusedxml/"
    ]
  },
  {
    "id": "python-xpath-injection",
    "title": "XPath expression is put together from the request",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A quote in the value ends the text in the expression, so a caller can select other nodes than meant. Hand the value over as a variable of the expression.",
    "remediation": "Write `tree.xpath(\"//user[@name = $name]\", name=name)`.",
    "cwe": [
      "CWE-643"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://lxml.de/xpathxslt.html#xpath-evaluation"
    ]
  },
  {
    "id": "python-xss-html-response",
    "title": "Request is written into HTML without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "A tag in the value runs as script in the browser of whoever opens the link. Render a template with escaping, or pass the value through html.escape.",
    "remediation": "Use render_template or Jinja2Templates with a `.html` file; for small pages escape by html.escape or markupsafe.escape.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://flask.palletsprojects.com/en/stable/web-security/#cross-site-scripting-xss",
      "https://fastapi.tiangolo.com/advanced/custom-response/"
    ]
  },
  {
    "id": "python-xss-marked-safe",
    "title": "Text with input is marked as safe HTML",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Markup and mark_safe switch off escaping, so a tag in the value runs as script in the user's browser. Use format_html or Markup.format, which escape what they put in.",
    "remediation": "Write `format_html(\"<b>{}</b>\", name)` in Django, or `Markup(\"<b>{}</b>\").format(name)` with MarkupSafe.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.html.format_html",
      "https://markupsafe.palletsprojects.com/en/stable/escaping/"
    ]
  },
  {
    "id": "python-xxe-lxml",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A document can name files of the server or addresses in the network as entities, and gets their content. Leave resolve_entities off and no_network on.",
    "remediation": "Write `etree.XMLParser(resolve_entities=False, no_network=True)`, or parse by defusedxml.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://lxml.de/api/lxml.etree.XMLParser-class.html",
      "https://docs.python.org/3/library/xml.html#xml-security"
    ]
  },
  {
    "id": "ruby-auth-error-swallowed",
    "title": "Failed check of a token is passed over",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "When the check of the token fails the exception is dropped and the request goes on as if it had passed. Throw it on, or answer 401.",
    "remediation": "Write `rescue JWT::DecodeError` with `head :unauthorized`.",
    "cwe": [
      "CWE-755",
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/jwt/ruby-jwt#usage"
    ]
  },
  {
    "id": "ruby-broker-without-tls",
    "title": "Connection to a message broker is not encrypted",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Messages and the password of the broker can be read and changed on the way. Name an address with amqps or rediss, and leave the check of certificates on.",
    "remediation": "Write `Bunny.new(host: host, tls: true, verify_peer: true)` or an address that begins with `amqps://`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/ruby-amqp/bunny",
      "https://github.com/zendesk/ruby-kafka#encryption-and-authentication-using-ssl"
    ]
  },
  {
    "id": "ruby-code-injection-eval",
    "title": "Request is run as Ruby code",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "eval and friends run whatever the caller sends, so he can read and change everything that the service can. Choose from a fixed table by a name from the request.",
    "remediation": "Write `HANDLERS.fetch(params[:kind]).call(order)` with a hash of lambdas.",
    "cwe": [
      "CWE-95"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Kernel.html#method-i-eval"
    ]
  },
  {
    "id": "ruby-command-injection",
    "title": "Shell command is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A command in one string goes through a shell, so a parameter such as `x; rm -rf /` runs as a command of its own. Pass the program and each argument separately.",
    "remediation": "Write `system(\"convert\", path, \"small.png\")` or `Open3.capture2(\"convert\", path, \"small.png\")`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Kernel.html#method-i-system",
      "https://guides.rubyonrails.org/security.html#command-line-injection"
    ]
  },
  {
    "id": "ruby-cookie-without-flags",
    "title": "Session cookie can be read by scripts or goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Without httponly a script on the page can steal the cookie, and without secure it is sent in plain text. Set both for cookies that sign a user in.",
    "remediation": "Write `cookies.encrypted[:session] = { value: token, httponly: true, secure: true, same_site: :lax }`.",
    "cwe": [
      "CWE-614",
      "CWE-1004"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActionDispatch/Cookies.html"
    ]
  },
  {
    "id": "ruby-cors-wildcard-credentials",
    "title": "Every site may call with the user's cookies",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Any page that a signed-in user opens can read his data here, for every origin is answered and credentials are allowed. List the origins of your own frontends.",
    "remediation": "Write `origins \"https://www.example.com\"` together with `credentials: true`.",
    "cwe": [
      "CWE-942"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://github.com/cyu/rack-cors#rack-cors-middleware",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"
    ]
  },
  {
    "id": "ruby-csp-unsafe-scripts",
    "title": "Policy for scripts allows any script of the page",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "With 'unsafe-inline' or 'unsafe-eval' for scripts the header no longer stops a script that was put into the page. Give each script a nonce or a hash.",
    "remediation": "Write `policy.script_src :self` and `config.content_security_policy_nonce_generator`.",
    "cwe": [
      "CWE-79",
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/security.html#content-security-policy-header",
      "https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP",
      "https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html"
    ]
  },
  {
    "id": "ruby-database-without-tls",
    "title": "Database is reached without TLS or its certificate is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Data and the password of the database can be read and changed in the network. Ask for TLS and for the check of the certificate.",
    "remediation": "Write `PG.connect(host: host, sslmode: \"verify-full\", sslrootcert: \"/etc/ssl/ca.pem\")`.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://www.postgresql.org/docs/current/libpq-ssl.html",
      "https://github.com/redis-rb/redis-client#configuration"
    ]
  },
  {
    "id": "ruby-deserialization-marshal",
    "title": "Data of the request is read by Marshal or unsafe YAML",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The data decides which objects are made, and some objects run commands when they are read. Read JSON, or YAML by safe_load.",
    "remediation": "Write `JSON.parse(text)` or `YAML.safe_load(text, permitted_classes: [Date])`.",
    "cwe": [
      "CWE-502"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Marshal.html",
      "https://docs.ruby-lang.org/en/3.4/Psych.html#method-c-safe_load"
    ]
  },
  {
    "id": "ruby-force-ssl-off",
    "title": "Rails answers plain HTTP in production",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Pages and cookies can be read on the way, for force_ssl is off. Set it to true, and assume_ssl behind a proxy that ends TLS.",
    "remediation": "Write `config.force_ssl = true`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/configuring.html#config-force-ssl"
    ]
  },
  {
    "id": "ruby-grpc-insecure",
    "title": "gRPC client or server works without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Requests and tokens go through the network in plain text, and the client does not know who answers. Pass channel or server credentials.",
    "remediation": "Write `Catalog::Stub.new(address, GRPC::Core::ChannelCredentials.new(ca))`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://grpc.io/docs/guides/auth/#ruby"
    ]
  },
  {
    "id": "ruby-hardcoded-encryption-key",
    "title": "Key of a cipher or a signature stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can decrypt the data or sign messages in the name of the service. Read the key from the credentials or the environment, and replace the one that was published.",
    "remediation": "Write `OpenSSL::HMAC.hexdigest(\"SHA256\", ENV.fetch(\"WEBHOOK_KEY\"), body)`.",
    "cwe": [
      "CWE-321",
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/OpenSSL/HMAC.html",
      "https://guides.rubyonrails.org/security.html#custom-credentials"
    ]
  },
  {
    "id": "ruby-http-plaintext-call",
    "title": "Call to another host goes over plain HTTP",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "What is sent and answered, keys included, can be read and changed by everybody on the way. Call the address by https.",
    "remediation": "Begin the address with `https://`, and name the certificate of a private authority in `ca_file`.",
    "cwe": [
      "CWE-319"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Net/HTTP.html",
      "https://lostisland.github.io/faraday/#/customization/ssl-options"
    ]
  },
  {
    "id": "ruby-http-without-timeout",
    "title": "Outgoing call has no time limit",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Without a limit the call waits without end when nothing is said, so one slow service keeps all threads busy. Set a time limit.",
    "remediation": "Write `HTTP.timeout(5).get(url)` or `http.read_timeout = 5`.",
    "cwe": [
      "CWE-400",
      "CWE-1088"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://github.com/httprb/http/wiki/Timeouts",
      "https://docs.ruby-lang.org/en/3.4/Net/HTTP.html#method-i-read_timeout-3D"
    ]
  },
  {
    "id": "ruby-jwt-claims-unchecked",
    "title": "Expiry, audience or issuer of tokens is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A stolen or old token, or one that was made for another service, is accepted here. Leave the check of expiry on, and name the audience and the issuer.",
    "remediation": "Write `JWT.decode(token, key, true, algorithm: \"RS256\", aud: \"orders\", verify_aud: true, iss: ISSUER, verify_iss: true)`.",
    "cwe": [
      "CWE-287",
      "CWE-613"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/jwt/ruby-jwt#support-for-reserved-claim-names",
      "https://www.rfc-editor.org/rfc/rfc8725#section-3.9"
    ]
  },
  {
    "id": "ruby-jwt-hardcoded-key",
    "title": "Key of tokens stands in the code",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever reads the code can sign tokens for any user. Read the key from the credentials or the environment, and replace the one that was published.",
    "remediation": "Write `JWT.encode(claims, ENV.fetch(\"TOKEN_KEY\"), \"HS256\")`.",
    "cwe": [
      "CWE-798",
      "CWE-321"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://github.com/jwt/ruby-jwt#algorithms-and-usage",
      "https://guides.rubyonrails.org/security.html#custom-credentials"
    ]
  },
  {
    "id": "ruby-jwt-unverified",
    "title": "Token is read without checking its signature",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Anybody can write a token with any name and role in it, and this code believes it. Decode it with the key, with `true` and the algorithm that you expect.",
    "remediation": "Write `JWT.decode(token, key, true, algorithm: \"RS256\")`.",
    "cwe": [
      "CWE-347"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/jwt/ruby-jwt#algorithms-and-usage",
      "https://www.rfc-editor.org/rfc/rfc8725"
    ]
  },
  {
    "id": "ruby-kernel-open",
    "title": "Request is handed over to Kernel#open",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "A name that begins with `|` is run as a shell command by Kernel#open, and with open-uri an address is fetched. Use File.open for files, and a client with a fixed host for addresses.",
    "remediation": "Write `File.open(FOLDER.join(File.basename(params[:name])))`.",
    "cwe": [
      "CWE-78",
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Kernel.html#method-i-open",
      "https://docs.ruby-lang.org/en/3.4/OpenURI.html"
    ]
  },
  {
    "id": "ruby-ldap-injection",
    "title": "LDAP filter is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A value such as `*)(uid=*` changes the filter, so a caller can match entries that are not his. Build filters by Net::LDAP::Filter.eq, which escapes.",
    "remediation": "Write `Net::LDAP::Filter.eq(\"uid\", params[:name])`.",
    "cwe": [
      "CWE-90"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://www.rubydoc.info/gems/net-ldap/Net/LDAP/Filter"
    ]
  },
  {
    "id": "ruby-logging-disabled",
    "title": "Log is switched off",
    "category": "sast",
    "severity": "low",
    "confidence": "medium",
    "description": "Nothing that is written to the log is kept, so nobody sees an attack, and afterwards nobody can tell what was done. Leave the log on, and choose a level.",
    "remediation": "Write `config.log_level = :info`.",
    "cwe": [
      "CWE-778"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/configuring.html#config-log-level",
      "https://docs.ruby-lang.org/en/3.4/Logger.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
    ]
  },
  {
    "id": "ruby-mass-assignment",
    "title": "All parameters of the request become a record",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "permit! lets a caller set every field, such as role or price. Name the fields that may come from the request.",
    "remediation": "Write `params.require(:user).permit(:name, :mail)`.",
    "cwe": [
      "CWE-915"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A08:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API3:2023"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/action_controller_overview.html#strong-parameters"
    ]
  },
  {
    "id": "ruby-oauth-state-ignored",
    "title": "Sign-in by OAuth can be forged",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Without the state, or with sign-in by GET, another site can sign a user in as somebody else or link a foreign account. Leave the check on and start sign-in by POST.",
    "remediation": "Remove `provider_ignores_state`, and keep `OmniAuth.config.allowed_request_methods = [:post]`.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API2:2023"
      }
    ],
    "references": [
      "https://github.com/omniauth/omniauth/wiki/Resolving-CVE-2015-9284",
      "https://www.rfc-editor.org/rfc/rfc9700#section-4.7"
    ]
  },
  {
    "id": "ruby-open-redirect",
    "title": "Request decides where the user is sent",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A link to your site can lead on to a copy of it that asks for the password. Redirect to named routes, or use url_from, which takes addresses of this host only.",
    "remediation": "Write `redirect_to(url_from(params[:next]) || root_path)`.",
    "cwe": [
      "CWE-601"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActionController/Redirecting.html"
    ]
  },
  {
    "id": "ruby-path-traversal",
    "title": "Request names the file that is opened",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With `../` in the value a caller reads any file that the service can reach. Take only the name by File.basename, or check that the expanded path begins with the folder.",
    "remediation": "Write `send_file FOLDER.join(File.basename(params[:name]))`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/File.html#method-c-basename",
      "https://guides.rubyonrails.org/security.html#file-downloads"
    ]
  },
  {
    "id": "ruby-rails-auth-skipped",
    "title": "Sign-in is skipped for actions that change data",
    "category": "sast",
    "severity": "medium",
    "confidence": "low",
    "description": "Everybody who reaches the service can call these actions. Skip the check for reading actions only, or check the caller in another way.",
    "remediation": "Name only public actions, such as `skip_before_action :authenticate_user!, only: [:index, :show]`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/action_controller_overview.html#before-action",
      "https://github.com/heartcombo/devise#controller-filters-and-helpers"
    ]
  },
  {
    "id": "ruby-rails-console-without-auth",
    "title": "Administrative console is mounted without a check of the caller",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Everybody who reaches the service can open this console, see the data of jobs and start or delete them. Mount it inside a constraint that asks for an administrator.",
    "remediation": "Write `authenticate :user, ->(user) { user.admin? } do mount Sidekiq::Web => \"/sidekiq\" end`.",
    "cwe": [
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://github.com/sidekiq/sidekiq/wiki/Monitoring",
      "https://guides.rubyonrails.org/routing.html#advanced-constraints"
    ]
  },
  {
    "id": "ruby-rails-csrf-off",
    "title": "Rails takes forged requests of other sites",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Any page that a signed-in user opens can post to these actions in his name. Leave the protection on, or let the controller take only tokens in a header.",
    "remediation": "Remove the line; for an API inherit from ActionController::API, which has no sessions by cookie.",
    "cwe": [
      "CWE-352"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActionController/RequestForgeryProtection/ClassMethods.html"
    ]
  },
  {
    "id": "ruby-rails-error-details",
    "title": "Details of errors are sent to the caller",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Error pages or answers show the source, settings and internal hosts to every caller. Switch them off outside of development, and answer with a text of your own.",
    "remediation": "Write `config.consider_all_requests_local = false`, and `render json: { error: \"internal\" }, status: 500`.",
    "cwe": [
      "CWE-209",
      "CWE-489"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/configuring.html#config-consider-all-requests-local"
    ]
  },
  {
    "id": "ruby-regex-from-request",
    "title": "Request becomes a regular expression",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "A pattern of the caller can keep a thread busy for minutes. Search by include?, or escape the text by Regexp.escape.",
    "remediation": "Write `Regexp.new(Regexp.escape(params[:words]))`.",
    "cwe": [
      "CWE-1333"
    ],
    "controls": [
      {
        "guide": "OWASP API Security Top 10",
        "id": "API4:2023"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Regexp.html#method-c-escape"
    ]
  },
  {
    "id": "ruby-render-from-request",
    "title": "Request decides which template is rendered",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The caller chooses which template or file is rendered, and can so read files of the server or run code in them. Choose from a fixed table by a name from the request.",
    "remediation": "Write `render TEMPLATES.fetch(params[:page])` with a constant hash.",
    "cwe": [
      "CWE-22",
      "CWE-98"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/layouts_and_rendering.html#using-render",
      "https://nvd.nist.gov/vuln/detail/CVE-2016-0752"
    ]
  },
  {
    "id": "ruby-role-from-cookie",
    "title": "Cookie of the browser decides who is an administrator",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The browser sends what its user writes into the cookie, so anybody becomes an administrator by changing it. Keep roles in the session on the server, or in a signed token whose signature is checked.",
    "remediation": "Write `current_user.admin?`; where a cookie has to hold it, use `cookies.encrypted`.",
    "cwe": [
      "CWE-565",
      "CWE-639"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API5:2023"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActionDispatch/Cookies.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html"
    ]
  },
  {
    "id": "ruby-secret-in-log",
    "title": "Secret is written to the log",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "Logs are read by many people and kept for long, and with this line they hold a password or token. Log the id of the user or the kind of the event only.",
    "remediation": "Leave the value out, and list it in config.filter_parameters.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A09:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/configuring.html#config-filter-parameters"
    ]
  },
  {
    "id": "ruby-smtp-without-tls",
    "title": "Mail server is reached without TLS",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Mails and the password of the mailbox can be read in the network, or sent to somebody who only claims to be the server. Leave STARTTLS and the check of the certificate on.",
    "remediation": "Write `config.action_mailer.smtp_settings = { address: \"smtp.example.com\", enable_starttls: true }`.",
    "cwe": [
      "CWE-319",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/action_mailer_basics.html#action-mailer-configuration"
    ]
  },
  {
    "id": "ruby-sql-injection-active-record",
    "title": "SQL condition is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Text from the request becomes part of the statement, so a caller can change what the database does. Pass a hash, or `?` with the values as further arguments.",
    "remediation": "Write `User.where(name: params[:name])` or `User.where(\"name = ?\", params[:name])`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/security.html#sql-injection",
      "https://guides.rubyonrails.org/active_record_querying.html#conditions"
    ]
  },
  {
    "id": "ruby-sql-injection-driver",
    "title": "SQL statement for a driver or raw method is put together from the request",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "Text from the request becomes part of the statement, so a caller can change what the database does. Write placeholders and hand the values over separately.",
    "remediation": "Write `connection.exec_params(\"SELECT id FROM users WHERE name = $1\", [name])`, or `order(ALLOWED.fetch(params[:sort]))`.",
    "cwe": [
      "CWE-89"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://deveiate.org/code/pg/PG/Connection.html#method-i-exec_params",
      "https://api.rubyonrails.org/classes/Arel.html#method-c-sql"
    ]
  },
  {
    "id": "ruby-ssh-host-key-ignored",
    "title": "Key of an SSH host is not checked",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "Anybody on the way can answer in the place of the host and read what is sent, passwords included. Check the key of the host by known_hosts.",
    "remediation": "Write `Net::SSH.start(host, user, verify_host_key: :always)`.",
    "cwe": [
      "CWE-322",
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://net-ssh.github.io/net-ssh/Net/SSH.html#method-c-start"
    ]
  },
  {
    "id": "ruby-ssrf",
    "title": "Request decides where the service connects to",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "A caller can make the service fetch internal addresses, such as the metadata service of the cloud, and read the answer. Take only a name or an id from the request and look the address up in a fixed list.",
    "remediation": "Write `HTTP.get(PARTNERS.fetch(params[:partner]))` with a hash of addresses.",
    "cwe": [
      "CWE-918"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A10:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API7:2023"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/Net/HTTP.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"
    ]
  },
  {
    "id": "ruby-static-iv",
    "title": "Initialization vector or nonce is fixed",
    "category": "sast",
    "severity": "medium",
    "confidence": "high",
    "description": "With the same vector equal texts become equal ciphers, and in GCM mode the key can be worked out. Let random_iv make a new one for each message.",
    "remediation": "Write `nonce = cipher.random_iv` and send it along with the cipher text.",
    "cwe": [
      "CWE-329",
      "CWE-1204"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/OpenSSL/Cipher.html"
    ]
  },
  {
    "id": "ruby-template-injection",
    "title": "Request is used as a template",
    "category": "sast",
    "severity": "critical",
    "confidence": "high",
    "description": "A template of the caller runs Ruby code on the server. Keep templates in files, and pass the value in.",
    "remediation": "Write `render :hello, locals: { name: params[:name] }`.",
    "cwe": [
      "CWE-1336"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/layouts_and_rendering.html#using-render-with-inline",
      "https://docs.ruby-lang.org/en/3.4/ERB.html"
    ]
  },
  {
    "id": "ruby-timing-unsafe-signature-check",
    "title": "Signature is compared by ==",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The comparison ends at the first wrong character, and the time it takes tells an attacker how much was right. Use secure_compare.",
    "remediation": "Write `ActiveSupport::SecurityUtils.secure_compare(expected, given)`.",
    "cwe": [
      "CWE-208"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActiveSupport/SecurityUtils.html"
    ]
  },
  {
    "id": "ruby-tls-verification-off",
    "title": "Certificates of servers are not checked",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With VERIFY_NONE anybody on the way can answer in the place of the server and read what is sent, keys included. Leave it out, and name your own authority by ca_file.",
    "remediation": "Write `http.ca_file = \"/path/to/ca.pem\"`.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A07:2021"
      },
      {
        "guide": "OWASP API Security Top 10",
        "id": "API8:2023"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/OpenSSL/SSL/SSLContext.html",
      "https://lostisland.github.io/faraday/#/customization/ssl-options"
    ]
  },
  {
    "id": "ruby-unsafe-reflection",
    "title": "Request names a class or a method",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "constantize, const_get and send let the caller choose classes and methods, also those that delete records or run commands. Choose from a fixed table by a name from the request.",
    "remediation": "Write `REPORTS.fetch(params[:kind]).new` with a constant hash of classes.",
    "cwe": [
      "CWE-470"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/String.html#method-i-constantize",
      "https://docs.ruby-lang.org/en/3.4/Object.html#method-i-public_send"
    ]
  },
  {
    "id": "ruby-upload-original-name",
    "title": "Uploaded file is stored under the name that the caller gave",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "The name of an upload can hold `../` or a harmful ending, so it can overwrite files of the service. Choose the name yourself, or use Active Storage.",
    "remediation": "Write `File.binwrite(FOLDER.join(SecureRandom.uuid), upload.read)` or `order.picture.attach(upload)`.",
    "cwe": [
      "CWE-22",
      "CWE-434"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      },
      {
        "guide": "OWASP Top 10",
        "id": "A04:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/security.html#file-uploads",
      "https://guides.rubyonrails.org/active_storage_overview.html"
    ]
  },
  {
    "id": "ruby-weak-cipher",
    "title": "Weak cipher or mode",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "DES, RC4 and Blowfish are broken, and ECB shows where blocks are equal. Use AES in GCM mode.",
    "remediation": "Write `OpenSSL::Cipher.new(\"aes-256-gcm\")`.",
    "cwe": [
      "CWE-327"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/OpenSSL/Cipher.html"
    ]
  },
  {
    "id": "ruby-weak-hash-password",
    "title": "Password is stored as a fast hash",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "Billions of such hashes can be tried in a second, so stolen ones give the passwords away. Use has_secure_password or BCrypt.",
    "remediation": "Write `BCrypt::Password.create(password)`.",
    "cwe": [
      "CWE-916",
      "CWE-328"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActiveModel/SecurePassword/ClassMethods.html",
      "https://github.com/bcrypt-ruby/bcrypt-ruby"
    ]
  },
  {
    "id": "ruby-weak-random-secret",
    "title": "Secret is made by rand",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "The numbers of rand can be worked out from a few of them, so tokens and codes made by them can be guessed. Use SecureRandom.",
    "remediation": "Write `SecureRandom.urlsafe_base64(32)`.",
    "cwe": [
      "CWE-338"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A02:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/SecureRandom.html"
    ]
  },
  {
    "id": "ruby-world-writable",
    "title": "File is writable for everybody",
    "category": "sast",
    "severity": "low",
    "confidence": "high",
    "description": "Every user and every other process on the machine may change the file. Give rights to the owner and the group only.",
    "remediation": "Write `File.chmod(0o640, path)`.",
    "cwe": [
      "CWE-732"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://docs.ruby-lang.org/en/3.4/File.html#method-c-chmod"
    ]
  },
  {
    "id": "ruby-xss-erb-raw",
    "title": "ERB template writes the request without escaping",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "raw, html_safe and `<%==` write the value as it is, so a tag in it runs as script in the browser of whoever opens the link. Write `<%= %>`, which escapes.",
    "remediation": "Write `<%= params[:name] %>` or `<%= sanitize(params[:text]) %>`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://guides.rubyonrails.org/security.html#cross-site-scripting-xss",
      "https://api.rubyonrails.org/classes/ActionView/Helpers/OutputSafetyHelper.html"
    ]
  },
  {
    "id": "ruby-xss-html-safe",
    "title": "Request is marked as safe HTML",
    "category": "sast",
    "severity": "medium",
    "confidence": "medium",
    "description": "html_safe and raw switch off escaping, so a tag in the value runs as script in the browser. Leave the value as it is, or clean it by sanitize.",
    "remediation": "Write `tag.b(name)` or `sanitize(text)`.",
    "cwe": [
      "CWE-79"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A03:2021"
      }
    ],
    "references": [
      "https://api.rubyonrails.org/classes/ActionView/Helpers/OutputSafetyHelper.html",
      "https://guides.rubyonrails.org/security.html#cross-site-scripting-xss"
    ]
  },
  {
    "id": "ruby-xxe-nokogiri",
    "title": "XML parser reads external entities",
    "category": "sast",
    "severity": "high",
    "confidence": "high",
    "description": "With NOENT or DTDLOAD a document can name files of the server as entities and gets their content. Parse with the defaults.",
    "remediation": "Write `Nokogiri::XML(text)` or `Nokogiri::XML(text) { |config| config.strict.nonet }`.",
    "cwe": [
      "CWE-611"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A05:2021"
      }
    ],
    "references": [
      "https://nokogiri.org/rdoc/Nokogiri/XML/ParseOptions.html"
    ]
  },
  {
    "id": "ruby-zip-slip",
    "title": "Names in an archive decide where files are written",
    "category": "sast",
    "severity": "high",
    "confidence": "medium",
    "description": "An entry such as `../../etc/cron.d/job` is written outside of the folder. Take only the name by File.basename, or check that the expanded path begins with the folder.",
    "remediation": "Write `path = File.expand_path(entry.name, folder)` and go on only if `path.start_with?(\"#{folder}/\")`.",
    "cwe": [
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP Top 10",
        "id": "A01:2021"
      }
    ],
    "references": [
      "https://github.com/rubyzip/rubyzip#zip64-support",
      "https://docs.ruby-lang.org/en/3.4/Gem/Package/TarReader/Entry.html"
    ]
  }
];
