/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {WorkflowRule} from './workflow-rule.ts';

export const RULES: readonly WorkflowRule[] = [
  {
    "id": "ci-artifact-holds-secrets",
    "title": "Artifact holds files with secrets",
    "severity": "medium",
    "confidence": "high",
    "description": "Everybody who may read the project downloads artifacts, in public projects everybody. The path names a file that holds credentials, or the whole work tree with the configuration of git.",
    "remediation": "Name what was built; credentials go from job to job by variables of the system.",
    "cwe": [
      "CWE-200",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/jobs/job_artifacts/"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineJob",
      "each": "artifacts"
    },
    "matchConditions": [
      "!item.matches('example|sample|template')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!item.matches('(^|/)([.]env([.][a-z]+)?|[.]netrc|[.]npmrc|[.]pypirc|[.]git|[.]ssh|[.]aws|[.]docker|[.]kube|kubeconfig|id_(rsa|ed25519)|terraform[.]tfstate)(/.*)?$|[.](pem|key|p12|pfx|jks)$|^[.]/?$')",
        "messageExpression": "\"The artifact holds \" + item + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-command-without-tls-verification",
    "title": "Command of a pipeline does not check the certificate",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever sits between the runner and the server can replace what is downloaded, and read what is sent.",
    "remediation": "Remove the flag; add the certificate authority that is missing.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://curl.se/docs/sslcerts.html"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!command.text.matches('(^|[ ;&|(])(curl[ ]([^|;&]*[ ])?(-[a-zA-Z]*k[a-zA-Z]*|--insecure)([ ]|$)|wget[ ][^|;&]*--no-check-certificate|git[ ][^|;&]*http[.]sslVerify[ =](false|0)|npm[ ][^|;&]*strict-ssl[ =]false|kubectl[ ][^|;&]*--insecure-skip-tls-verify([ ]|=true|$)|docker[ ][^|;&]*--tls-verify=false|helm[ ][^|;&]*--insecure-skip-tls-verify)')",
        "message": "The command does not check the certificate of the server.",
        "at": []
      }
    ]
  },
  {
    "id": "ci-credential-interpolated",
    "title": "Credential is put into the script by Groovy",
    "severity": "medium",
    "confidence": "high",
    "description": "In double quotes Groovy puts the credential into the command line, where every process of the agent can read it, and characters of the credential become shell code.",
    "remediation": "Use single quotes, so that the shell takes it from its environment: `sh 'curl -u \"$USER:$PASS\" …'`.",
    "cwe": [
      "CWE-214",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#string-interpolation"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "command.secrets.size() == 0",
        "messageExpression": "\"Groovy puts \" + command.secrets.join(\", \") + \" into the script.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-credentials-persisted",
    "title": "Access token stays in the work tree",
    "severity": "medium",
    "confidence": "high",
    "description": "With `persistCredentials: true` the token of the pipeline stays in the configuration of git, for every later step and every program that they run.",
    "remediation": "Remove it. Where a step must push, hand `$(System.AccessToken)` to that step alone.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-checkout"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineJob"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!pipelineJob.persistsCredentials",
        "message": "The token of the pipeline stays in the work tree.",
        "at": [
          "persistsCredentials"
        ]
      }
    ]
  },
  {
    "id": "ci-debug-trace",
    "title": "Debug output of the pipeline is on",
    "severity": "medium",
    "confidence": "high",
    "description": "The log then has every variable of the job, secrets that nobody masked among them.",
    "remediation": "Remove it; switch it on for a single run by hand.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-10"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging"
    ],
    "sensitive": false,
    "match": {
      "target": "variable"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(variable.name.lowerAscii() in ['ci_debug_trace', 'ci_debug_services', 'system.debug'] && variable.value.lowerAscii() == 'true')",
        "messageExpression": "variable.name + \" prints every variable of the job.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-docker-without-tls",
    "title": "Docker daemon of a job is used without TLS",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever reaches the port of the daemon, such as another container of the runner, has root on it and the images that are built there.",
    "remediation": "Remove the setting: `docker:dind` makes certificates by itself; use `tcp://docker:2376` and `DOCKER_TLS_CERTDIR: /certs`.",
    "cwe": [
      "CWE-319",
      "CWE-306"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/docker/using_docker_build/#docker-in-docker-with-tls-disabled-in-the-docker-executor"
    ],
    "sensitive": false,
    "match": {
      "target": "variable"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(variable.name == 'DOCKER_TLS_CERTDIR' && variable.value == '' || variable.name == 'DOCKER_HOST' && variable.value.matches('^tcp://.*:2375$'))",
        "messageExpression": "variable.name + \" leaves the Docker daemon without TLS.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-download-piped-to-shell",
    "title": "Pipeline runs a download unseen",
    "severity": "medium",
    "confidence": "high",
    "description": "What the server answers runs with the credentials of the pipeline. Nobody reviewed it, and it can be another answer for this runner than for you.",
    "remediation": "Install a fixed version by a package manager, or compare a checksum from the repository before it is run.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!command.text.matches('(curl|wget)[ ][^|#]*[|][ \\t]*(sudo[ \\t]+)?(-E[ \\t]+)?(/bin/)?(ba|z|da|k)?sh([ \\t]|$)|(ba|z)?sh[ \\t]+(-c[ \\t]+)?\"?([$][(]|<[(])[ \\t]*(curl|wget)[ \\t]|(iwr|Invoke-WebRequest|DownloadString)[^|;]*[|][ ]*(iex|Invoke-Expression)')",
        "message": "The answer of a server is run by a shell unread.",
        "at": []
      }
    ]
  },
  {
    "id": "ci-hardcoded-credential",
    "title": "Credential stands in the pipeline",
    "severity": "high",
    "confidence": "medium",
    "description": "Whoever can read the repository, or once could, has the credential.",
    "remediation": "Replace it, and store the new one where the system keeps secrets: masked and protected CI/CD variables, a variable group with a key vault, Jenkins credentials, a context.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/variables/#cicd-variable-security"
    ],
    "sensitive": true,
    "match": {
      "target": "variable"
    },
    "matchConditions": [
      "looksSecret(variable.name) && variable.value != '' && !isPlaceholder(variable.value)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "variable.value.size() < 8 || !variable.value.matches('[0-9]') || variable.value.matches('[$ /{}<>]|^(true|false)$')",
        "messageExpression": "\"The variable \" + variable.name + \" holds a credential.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-image-without-digest",
    "title": "Image of a pipeline is not pinned by digest",
    "severity": "info",
    "confidence": "high",
    "description": "A tag can be moved to another image, which then runs in or beside the job with its credentials.",
    "remediation": "Append `@sha256:…`; Renovate keeps it up to date.",
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
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineImage"
    },
    "matchConditions": [
      "!image.templated && !(image.tag in ['', 'latest'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "image.digest != ''",
        "messageExpression": "\"Image \" + image.name + \" is named by a tag, not by a digest.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-image-without-version",
    "title": "Image of a pipeline has no version",
    "severity": "medium",
    "confidence": "high",
    "description": "The job runs in, or beside, whatever was pushed last under that name, with the credentials of the pipeline.",
    "remediation": "Name a version, better a digest: `image: node:22.11.0@sha256:…`.",
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
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineImage"
    },
    "matchConditions": [
      "!image.templated && image.digest == ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(image.tag in ['', 'latest'])",
        "messageExpression": "\"Image \" + image.name + (image.tag == '' ? \" has neither tag nor digest.\" : \" is named by the tag latest.\")",
        "at": []
      }
    ]
  },
  {
    "id": "ci-include-not-pinned",
    "title": "Included configuration is named by a branch",
    "severity": "low",
    "confidence": "high",
    "description": "Every push to that branch, or to the default branch where none is named, changes what this pipeline runs with its credentials. Nobody reviews it here.",
    "remediation": "Name a commit or a tag that is protected.",
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
      "https://docs.gitlab.com/ci/pipelines/pipeline_security/"
    ],
    "sensitive": false,
    "match": {
      "target": "include"
    },
    "matchConditions": [
      "include.kind in ['project', 'component', 'repository', 'library']",
      "!include.ref.contains('$')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "include.ref != '' && !(include.ref in ['main', 'master', 'develop', 'HEAD', '~latest']) && (include.kind != 'repository' || !include.ref.startsWith('refs/heads/'))",
        "messageExpression": "include.name + (include.ref == '' ? \" names no version.\" : \" is taken from \" + include.ref + \", which changes with every push.\")",
        "at": []
      }
    ]
  },
  {
    "id": "ci-include-not-verified",
    "title": "Configuration is included from an address",
    "severity": "medium",
    "confidence": "high",
    "description": "The pipeline takes jobs from a file on a server without comparing it with anything. Who can change that file, or the answer on its way, runs their jobs with the credentials of this project.",
    "remediation": "Add `integrity: sha256-…`, or include the file from a project of this GitLab with a commit as `ref`.",
    "cwe": [
      "CWE-829",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/yaml/#includeintegrity"
    ],
    "sensitive": false,
    "match": {
      "target": "include"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "include.kind != 'url' || include.verified",
        "messageExpression": "\"Jobs are taken from \" + include.name.split(\"?\")[0] + \" as they are there.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-job-token-shared",
    "title": "Identity token is for several audiences, or for all",
    "severity": "low",
    "confidence": "high",
    "description": "A token that several parties accept can be used by each of them at the others. `CI_JOB_JWT` says nothing of whom it is for, and newer versions of GitLab do not have it.",
    "remediation": "Define one token for each party: `id_tokens: {VAULT_TOKEN: {aud: https://vault.example.com}}`.",
    "cwe": [
      "CWE-287"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-2"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/secrets/id_token_authentication/"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineJob"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "pipelineJob.tokenAudiences.all(audiences, audiences.size() == 1)",
        "message": "An identity token is for several audiences or for none.",
        "at": [
          "tokenAudiences"
        ]
      }
    ]
  },
  {
    "id": "ci-orb-not-pinned",
    "title": "Orb or pipe of others has no fixed version",
    "severity": "medium",
    "confidence": "high",
    "description": "The newest version runs with the credentials of the pipeline the hour it is published, whoever published it.",
    "remediation": "Name a full version: `node: circleci/node@6.3.0`, `pipe: atlassian/aws-s3-deploy:1.6.1`.",
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
      "https://circleci.com/docs/orbs/use/orb-intro/#semantic-versioning"
    ],
    "sensitive": false,
    "match": {
      "target": "include"
    },
    "matchConditions": [
      "include.kind in ['orb', 'pipe']"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "include.ref != '' && include.ref != 'latest' && include.ref != 'volatile' && !include.ref.startsWith('dev:')",
        "messageExpression": "include.name + \" names \" + (include.ref == '' ? \"no version.\" : include.ref + \", which changes.\")",
        "at": []
      }
    ]
  },
  {
    "id": "ci-password-on-command-line",
    "title": "Password is an argument of a program in a pipeline",
    "severity": "low",
    "confidence": "high",
    "description": "Arguments of a program can be read by every process of the runner, and are printed by `set -x`.",
    "remediation": "Use standard input: `echo \"$PASSWORD\" | docker login --username shop --password-stdin`.",
    "cwe": [
      "CWE-214"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/cli/docker/login/"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!command.text.matches('(docker|podman|helm registry|oras|crane auth)[ ]+login[^|]*[ ](-p|--password)[ =]')",
        "message": "The password is an argument.",
        "at": []
      }
    ]
  },
  {
    "id": "ci-privileged-container",
    "title": "Pipeline starts a container that owns the runner",
    "severity": "high",
    "confidence": "high",
    "description": "A privileged container, or one with the socket of Docker, is root on the runner. Whatever runs in it reaches the other jobs of that machine and their credentials.",
    "remediation": "Build images without a daemon (BuildKit rootless, Buildah, kaniko), and give containers what they need only.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-07-Insecure-System-Configuration"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineJob"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!pipelineJob.containerOptions.matches('--privileged([ ]|=true|$)|docker[.]sock|--cap-add[ =](ALL|SYS_ADMIN)|--pid[ =]host')",
        "message": "The container of the job owns the machine that it runs on.",
        "at": [
          "containerOptions"
        ]
      }
    ]
  },
  {
    "id": "ci-privileged-run",
    "title": "Script starts a container that owns the runner",
    "severity": "medium",
    "confidence": "high",
    "description": "A privileged container, or one with the socket of Docker, is root on the runner. Whatever runs in it reaches the other jobs of that machine and their credentials.",
    "remediation": "Leave out `--privileged`; give the container the one capability or device that it needs.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-07-Insecure-System-Configuration"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!command.text.matches('(docker|podman)[ ]+(container[ ]+)?(run|create)[ ][^|;&]*(--privileged([ ]|=true)|/docker[.]sock:)')",
        "message": "The container owns the machine that the job runs on.",
        "at": []
      }
    ]
  },
  {
    "id": "ci-script-injection",
    "title": "Text of strangers becomes part of a script",
    "severity": "high",
    "confidence": "high",
    "description": "The system puts a branch name, a title or a commit message into the script before the shell reads it. Whoever opens a pull request chooses that text, and with it what runs with the credentials of the pipeline.",
    "remediation": "Hand the text over in a variable of the environment and use that in quotes: in Azure Pipelines `env: {BRANCH: $(Build.SourceBranchName)}` and `\"$BRANCH\"`, in Jenkins single quotes: `sh 'echo \"$CHANGE_TITLE\"'`.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "command.strangers.size() == 0",
        "messageExpression": "pipeline.title + \" puts \" + command.strangers.join(\", \") + \" into the script.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-script-injection-input",
    "title": "Parameter becomes part of a script",
    "severity": "low",
    "confidence": "high",
    "description": "The system puts a parameter that takes any text into the script before the shell reads it. Whoever may start the pipeline runs what they like with its credentials, and a careless value breaks it.",
    "remediation": "Hand it over in a variable of the environment, or allow some values only: `values:` in Azure Pipelines, `choice` in Jenkins, `options:` in GitLab.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://learn.microsoft.com/azure/devops/pipelines/security/inputs"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "command.parameters.size() == 0",
        "messageExpression": "pipeline.title + \" puts \" + command.parameters.join(\", \") + \" into the script.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-secret-printed",
    "title": "Secret is printed to the log of a pipeline",
    "severity": "medium",
    "confidence": "medium",
    "description": "Systems mask what they know as a secret, word for word; what is cut, encoded or not marked as masked stands in the log, for everybody who may read it.",
    "remediation": "Do not print it; hand it to programs by a variable or by standard input.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/variables/#mask-a-cicd-variable"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!command.text.matches('^(echo|printf|Write-Host|Write-Output)[ ][^|>]*[$]([{(]|env:)?([A-Za-z0-9_]*_)?(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY)([})]|[^A-Za-z0-9_:]|$)[^|>]*$')",
        "message": "The script prints a secret.",
        "at": []
      }
    ]
  },
  {
    "id": "ci-security-job-may-fail",
    "title": "Security job may fail without anybody noticing",
    "severity": "low",
    "confidence": "medium",
    "description": "The pipeline stays green when the check finds something, or when it breaks: then it protects nothing.",
    "remediation": "Remove it; let the tool itself decide what blocks, by a threshold or a baseline.",
    "cwe": [
      "CWE-693"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-1"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/yaml/#allow_failure"
    ],
    "sensitive": false,
    "match": {
      "target": "pipelineJob"
    },
    "matchConditions": [
      "pipelineJob.name.lowerAscii().matches('(^|[^a-z])(sast|dast|secret|secrets|trivy|grype|snyk|semgrep|gitleaks|checkov|kics|tfsec|bandit|gosec|sonarqube|codeql|vulnerabilit|security|npm.audit|dependency.?(check|scan)|container.?scan)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!pipelineJob.mayFail",
        "messageExpression": "pipelineJob.name + \" may fail and the pipeline stays green.\"",
        "at": [
          "mayFail"
        ]
      }
    ]
  },
  {
    "id": "ci-tls-verification-off",
    "title": "Certificates are not verified in a pipeline",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever sits between the runner and the server can replace what is downloaded, and read what is sent.",
    "remediation": "Remove the setting; for a server with a certificate of your own, name that as a trusted one.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"
    ],
    "sensitive": false,
    "match": {
      "target": "variable"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(variable.name == 'NODE_TLS_REJECT_UNAUTHORIZED' && variable.value == '0' || variable.name in ['GIT_SSL_NO_VERIFY', 'VAULT_SKIP_VERIFY'] && variable.value.lowerAscii() in ['1', 'true'] || variable.name in ['PYTHONHTTPSVERIFY', 'NPM_CONFIG_STRICT_SSL'] && variable.value.lowerAscii() in ['0', 'false'])",
        "messageExpression": "variable.name + \" switches off the check of certificates.\"",
        "at": []
      }
    ]
  },
  {
    "id": "ci-untrusted-text-evaluated",
    "title": "Text of strangers is evaluated by a second shell",
    "severity": "high",
    "confidence": "medium",
    "description": "The shell puts a branch name, a title or a commit message into the argument of eval, `sh -c`, ssh or an interpreter, which runs what is in it. Whoever opens a merge request chooses that text.",
    "remediation": "Give the text as an argument of its own: `sh -c 'deploy \"$1\"' -- \"$CI_COMMIT_REF_NAME\"`. For names in addresses and commands take `CI_COMMIT_REF_SLUG`.",
    "cwe": [
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.gitlab.com/ci/variables/predefined_variables/"
    ],
    "sensitive": false,
    "match": {
      "target": "command"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "command.evaluated.size() == 0",
        "messageExpression": "command.evaluated.join(\", \") + \" is evaluated once more by the program that gets it.\"",
        "at": []
      }
    ]
  },
  {
    "id": "dependabot-actions-not-updated",
    "title": "Actions are not updated",
    "severity": "low",
    "confidence": "high",
    "description": "The repository uses actions of others, and Dependabot is told of other ecosystems only. An action that is pinned to a commit, as it should be, keeps its flaws until somebody thinks of it.",
    "remediation": "Add an entry: `package-ecosystem: github-actions`, `directory: /`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot"
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
    "id": "dependabot-cooldown-missing",
    "title": "Updates are proposed the hour they are published",
    "severity": "info",
    "confidence": "high",
    "description": "Malicious versions of packages are mostly found within days. An update that waits a week meets few of them; updates that mend a flaw do not wait.",
    "remediation": "Add `cooldown: {default-days: 7}` to the entry.",
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
      "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-"
    ],
    "sensitive": false,
    "match": {
      "target": "update"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(update, 'cooldown')",
        "messageExpression": "\"Updates for \" + getString(update, 'package-ecosystem') + \" are proposed the hour they are published.\"",
        "at": []
      }
    ]
  },
  {
    "id": "dependabot-ecosystem-not-updated",
    "title": "Packages of an ecosystem are not updated",
    "severity": "low",
    "confidence": "high",
    "description": "The repository has manifests of an ecosystem that Dependabot is told nothing of. Its packages keep their flaws until somebody thinks of them.",
    "remediation": "Add an entry with the ecosystem and the folders of its manifests (`directories`).",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/code-security/dependabot/ecosystems-supported-by-dependabot/supported-ecosystems-and-repositories"
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
    "id": "dependabot-external-code",
    "title": "Dependabot may run code of dependencies",
    "severity": "medium",
    "confidence": "high",
    "description": "With `insecure-external-code-execution: allow` manifests and packages run code while Dependabot looks for updates, with the credentials of private registries in reach.",
    "remediation": "Remove the line, or give that entry no registries.",
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
      "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--"
    ],
    "sensitive": false,
    "match": {
      "target": "update"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "getString(update, 'insecure-external-code-execution') != 'allow'",
        "at": [
          "insecure-external-code-execution"
        ]
      }
    ]
  },
  {
    "id": "renovate-release-age-missing",
    "title": "Updates are merged the hour they are published",
    "severity": "low",
    "confidence": "medium",
    "description": "Renovate merges updates by itself, and nothing makes it wait. Malicious versions of packages are mostly found within days.",
    "remediation": "Set `minimumReleaseAge` to `7 days`, or extend `security:minimumReleaseAgeNpm`.",
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
      "https://docs.renovatebot.com/configuration-options/#minimumreleaseage"
    ],
    "sensitive": false,
    "match": {
      "target": "renovate"
    },
    "matchConditions": [
      "get(config, 'automerge', false) == true || getList(config, 'packageRules').exists(r, get(r, 'automerge', false) == true)"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(config, 'minimumReleaseAge') || hasPath(config, 'stabilityDays') || getList(config, 'packageRules').exists(r, hasPath(r, 'minimumReleaseAge')) || getStrings(config, 'extends').exists(e, e.matches('minimumReleaseAge|best-practices|stabilityDays|^(local|github|gitlab)>'))",
        "message": "Updates are merged without review, and nothing makes them wait.",
        "at": [
          "automerge",
          "packageRules"
        ]
      }
    ]
  },
  {
    "id": "renovate-vulnerability-alerts-off",
    "title": "Updates that mend flaws are switched off",
    "severity": "medium",
    "confidence": "high",
    "description": "Renovate opens pull requests for published flaws at once, past schedules and limits. Without them a known flaw stays until its package is next in turn.",
    "remediation": "Remove `\"enabled\": false` below `vulnerabilityAlerts`.",
    "cwe": [
      "CWE-1395"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.renovatebot.com/configuration-options/#vulnerabilityalerts"
    ],
    "sensitive": false,
    "match": {
      "target": "renovate"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "get(config, 'vulnerabilityAlerts.enabled', true) != false",
        "at": [
          "vulnerabilityAlerts.enabled"
        ]
      }
    ]
  },
  {
    "id": "wf-action-by-branch",
    "title": "Action of others is named by a branch",
    "severity": "medium",
    "confidence": "high",
    "description": "Every push to that branch changes what this workflow runs with its rights and secrets: nobody reviewed it here.",
    "remediation": "Name the commit, and the version in a comment: `uses: owner/name@<40 characters> # v1.2.3`.",
    "cwe": [
      "CWE-829",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [
      "!reference.official && !reference.workflow && !reference.compromised"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(reference.pin in ['branch', 'none'])",
        "messageExpression": "reference.text + (reference.pin == 'none' ? \" names no version.\" : \" names a branch, which changes with every push.\")",
        "at": []
      }
    ]
  },
  {
    "id": "wf-action-not-pinned",
    "title": "Action of others is named by a tag",
    "severity": "medium",
    "confidence": "high",
    "description": "Who takes over the repository of an action moves its tags, and the next run of this workflow runs their code with the rights and secrets of the job. That has happened to actions that tens of thousands of repositories use.",
    "remediation": "Name the commit, and the version in a comment: `uses: owner/name@<40 characters> # v1.2.3`. Dependabot and Renovate keep both up to date.",
    "cwe": [
      "CWE-829",
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [
      "!reference.official && !reference.workflow && !reference.compromised"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "reference.pin != 'version'",
        "messageExpression": "reference.text + \" names a tag, which can be moved to other code.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-all-secrets",
    "title": "All secrets are handed over at once",
    "severity": "medium",
    "confidence": "high",
    "description": "`toJSON(secrets)` and `secrets[name]` make the runner load every secret of the repository into the job. Code of others that runs there has them all.",
    "remediation": "Name the secrets that are needed one by one.",
    "cwe": [
      "CWE-200",
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!expression.readsAllSecrets",
        "messageExpression": "expression.text + \" loads every secret of the repository.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-archived-action",
    "title": "Action is archived",
    "severity": "low",
    "confidence": "high",
    "description": "Its owners have archived the repository: faults that are found in it will not be mended, and the version of Node that it asks for goes out of support.",
    "remediation": "Use its successor, or the command line tool that it wraps, such as `gh release create`.",
    "cwe": [
      "CWE-1104"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!reference.archived",
        "messageExpression": "reference.repository + \" is archived.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-artifact-holds-credentials",
    "title": "Artifact holds the token of the job",
    "severity": "high",
    "confidence": "medium",
    "description": "The checkout left the token in `.git/config`, and the whole work tree is uploaded with its hidden files. Who may read the artifact, in a public repository anybody, can use the token while the job still runs.",
    "remediation": "Upload the files that are needed, not the work tree, and write `persist-credentials: false` at the checkout.",
    "cwe": [
      "CWE-200",
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://github.com/actions/upload-artifact#uploading-hidden-files"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [
      "stepFacts.repository == 'actions/upload-artifact' && jobFacts.persists",
      "get(step, 'with.include-hidden-files', false) in [true, 'true'] || stepFacts.ref.matches('^v?[123]([.]|$)')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!getString(step, 'with.path').matches('(?m)^[ ]*([.]/?|[*]{1,2}|[.]/[*]{1,2}|[$][{][{] *github[.]workspace *[}][}]/?)[ ]*$')",
        "at": [
          "with.path"
        ]
      }
    ]
  },
  {
    "id": "wf-artifact-of-other-run",
    "title": "Artifact of another run is unpacked over the workspace",
    "severity": "medium",
    "confidence": "medium",
    "description": "The artifact can come from a run for a fork, which holds what a stranger put there. Unpacked into the workspace it replaces scripts and configuration that later steps run with the rights of this run.",
    "remediation": "Unpack it into a folder of its own below `${{ runner.temp }}` (`path:`), check what is in it, and never run it.",
    "cwe": [
      "CWE-829",
      "CWE-22"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    ],
    "sensitive": false,
    "match": {
      "target": "step",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "stepFacts.brings == 'artifact' && stepFacts.kind == 'repository'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(getString(stepFacts.inputs, 'path') in ['', '.', './', '${{ github.workspace }}']) || stepFacts.repository == 'actions/github-script'",
        "messageExpression": "\"Job \" + jobFacts.name + \" unpacks an artifact that a run for a fork can have made over its workspace.\"",
        "at": [
          "with.path",
          "uses"
        ]
      }
    ]
  },
  {
    "id": "wf-cache-in-release",
    "title": "Release is built from a cache",
    "severity": "medium",
    "confidence": "medium",
    "description": "Runs of other branches write caches that this one restores. Who can get code run in one of them, by a pull request or a dependency, puts it into what is published here.",
    "remediation": "Build releases without a cache: leave the step out, or switch the cache of the action off (`cache: false`, `lookup-only: true`).",
    "cwe": [
      "CWE-349"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache"
    ],
    "sensitive": false,
    "match": {
      "target": "step",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "file.releases"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!stepFacts.caches || get(step, 'with.lookup-only', false) in [true, 'true']",
        "messageExpression": "stepFacts.repository + \" restores a cache that other runs wrote, in a workflow that publishes.\"",
        "at": [
          "with.cache",
          "with.cache-from",
          "with.enable-cache",
          "uses"
        ]
      }
    ]
  },
  {
    "id": "wf-cache-written-by-strangers",
    "title": "Code of strangers can write caches of the default branch",
    "severity": "high",
    "confidence": "medium",
    "description": "A run on `pull_request_target` writes caches in the scope of the base branch. After code of a pull request was checked out, what it leaves in the cache is restored by runs of the default branch, releases among them.",
    "remediation": "Build what is proposed in a workflow on `pull_request`, whose caches stay with the pull request.",
    "cwe": [
      "CWE-349"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-9"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache"
    ],
    "sensitive": false,
    "match": {
      "target": "step",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "stepFacts.follows == 'code' && stepFacts.privileged"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!stepFacts.caches",
        "messageExpression": "stepFacts.repository + \" saves a cache of the base branch after code of strangers was checked out.\"",
        "at": [
          "with.cache",
          "uses"
        ]
      }
    ]
  },
  {
    "id": "wf-compromised-action",
    "title": "Action whose tags were moved to malicious code",
    "severity": "high",
    "confidence": "high",
    "description": "The tags of this action once pointed at code that printed the secrets of the runner. Runs of that time leaked what they had, and a tag of it deserves no trust since.",
    "remediation": "Name a commit that was published after the tags were restored, or use another action. Replace secrets that runs of March 2025 could see.",
    "cwe": [
      "CWE-506",
      "CWE-829"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://github.com/advisories/GHSA-mrrh-fwg8-r2c3",
      "https://github.com/advisories/GHSA-qmg3-hpqr-gqvc"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [
      "reference.compromised"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "reference.pin == 'hash'",
        "messageExpression": "\"The tags of \" + reference.repository + \" were once moved to code that leaked secrets, and \" + reference.ref + \" is one that can be moved.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-concurrency-missing",
    "title": "Runs for the same branch pile up",
    "severity": "info",
    "confidence": "high",
    "description": "Each push starts a run beside those that it makes pointless. Somebody who pushes often fills all runners.",
    "remediation": "Write `concurrency: {group: ${{ github.workflow }}-${{ github.ref }}, cancel-in-progress: true}`, without cancelling where a run deploys.",
    "cwe": [
      "CWE-400"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency"
    ],
    "sensitive": false,
    "match": {
      "target": "workflow",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "file.triggers.exists(t, t in ['push', 'pull_request', 'pull_request_target'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "file.concurrency || file.jobs == 0 || keys(getMap(workflow, 'jobs')).all(j, hasPath(getMap(workflow, 'jobs')[j], 'concurrency'))",
        "message": "Nothing limits how many runs for the same branch there are at a time.",
        "at": [
          "name",
          "on"
        ]
      }
    ]
  },
  {
    "id": "wf-condition-always-true",
    "title": "Condition is always true",
    "severity": "medium",
    "confidence": "high",
    "description": "A condition with `${{ }}` and anything else around it, be it a line end, is a text, and a text that is not empty is true. The job or step runs although the condition says that it must not.",
    "remediation": "Put the whole condition inside one `${{ }}`, or leave the braces out; use `>-` or `|-` for several lines.",
    "cwe": [
      "CWE-571"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-1"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'if'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!expression.alwaysTrue",
        "message": "The condition is a text around an expression, which is always true.",
        "at": []
      }
    ]
  },
  {
    "id": "wf-container-credentials",
    "title": "Password of a registry stands in the workflow",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever can read the repository, or once could, has the password.",
    "remediation": "Replace the password, store the new one as a secret, and write `password: ${{ secrets.REGISTRY_PASSWORD }}`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials"
    ],
    "sensitive": true,
    "match": {
      "target": "image"
    },
    "matchConditions": [
      "hasPath(imageOwner, 'credentials.password')"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(imageOwner, 'credentials.password').contains('${{')",
        "messageExpression": "\"The password for the registry of \" + image.name + \" stands in the workflow.\"",
        "at": [
          "credentials.password"
        ]
      }
    ]
  },
  {
    "id": "wf-credentials-persisted",
    "title": "Token stays behind after the checkout",
    "severity": "low",
    "confidence": "high",
    "description": "`actions/checkout` leaves the token of the job where later steps can read it: build scripts and dependencies, and whatever is uploaded of the work tree.",
    "remediation": "Write `with: {persist-credentials: false}`; a step that has to push can be given the token itself.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://github.com/actions/checkout#usage"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [
      "stepFacts.repository == 'actions/checkout' && stepFacts.path == '' && !jobFacts.pushes"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "get(step, 'with.persist-credentials', true) in [false, 'false', 'False', 'FALSE']",
        "message": "The token of the job stays behind after the checkout.",
        "at": [
          "with.persist-credentials",
          "uses"
        ],
        "fix": {
          "set": "with.persist-credentials",
          "to": false
        }
      }
    ]
  },
  {
    "id": "wf-dangerous-trigger",
    "title": "Workflow runs for strangers with the rights of the repository",
    "severity": "low",
    "confidence": "medium",
    "description": "`pull_request_target`, `workflow_run` and `issue_comment` start a run with secrets and a token that may write, for events that anybody can bring about. One careless step, today or after the next change, hands both to them.",
    "remediation": "Use `pull_request` where the run needs no rights. Else keep the workflow small: no checkout of what is proposed, no expressions in scripts, rights listed one by one.",
    "cwe": [
      "CWE-250"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    ],
    "sensitive": false,
    "match": {
      "target": "workflow",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!('pull_request_target' in file.triggers)",
        "message": "The workflow runs on pull_request_target, with the rights of the repository.",
        "at": [
          "on.pull_request_target",
          "on"
        ]
      },
      {
        "expression": "!('workflow_run' in file.triggers)",
        "message": "The workflow runs on workflow_run, with the rights of the repository.",
        "at": [
          "on.workflow_run",
          "on"
        ]
      },
      {
        "expression": "!file.openToComments",
        "message": "Anybody who comments starts a run with the rights of the repository.",
        "at": [
          "on.issue_comment",
          "on"
        ]
      }
    ]
  },
  {
    "id": "wf-debug-logging",
    "title": "Debug logging is left on",
    "severity": "low",
    "confidence": "high",
    "description": "Debug logs show variables, paths and answers of servers, of which not all are masked. In a public repository anybody can read them.",
    "remediation": "Remove the variable; debug logging can be switched on for a single run when it is started again.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-10"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"
    ],
    "sensitive": false,
    "match": {
      "target": "environment",
      "each": "env"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(item.key in ['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']) || item.value in [false, 'false', '']",
        "messageExpression": "item.key + \" is left on.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-deprecated-command",
    "title": "Step speaks to the runner through the log",
    "severity": "low",
    "confidence": "high",
    "description": "`::set-env` and `::add-path` are refused by runners since 2020, `::set-output` and `::save-state` are deprecated: any program that prints text of strangers can speak the same way.",
    "remediation": "Write to `\"$GITHUB_ENV\"`, `\"$GITHUB_PATH\"`, `\"$GITHUB_OUTPUT\"` or `\"$GITHUB_STATE\"`.",
    "cwe": [
      "CWE-477"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!stepFacts.script.matches('::(set-env|add-path|set-output|save-state)( |::)')",
        "at": [
          "run"
        ]
      }
    ]
  },
  {
    "id": "wf-download-piped-to-shell",
    "title": "Download is run unseen",
    "severity": "medium",
    "confidence": "high",
    "description": "What the server answers runs with the secrets and the token of the job. Nobody reviewed it, and it can be another answer for this runner than for you.",
    "remediation": "Install a fixed version by a package manager or a pinned action, or compare a checksum from the repository before it is run.",
    "cwe": [
      "CWE-494"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!stepFacts.script.matches('(curl|wget)[^|\\n#]*[|][ \\t]*(sudo[ \\t]+)?(-E[ \\t]+)?(/bin/)?(ba|z|da|k)?sh([ \\t\\n]|$)|(ba|z)?sh[ \\t]+(-c[ \\t]+)?\"?([$][(]|<[(])[ \\t]*(curl|wget)[ \\t]')",
        "at": [
          "run"
        ]
      }
    ]
  },
  {
    "id": "wf-environment-file-injection",
    "title": "Text of strangers is written to the environment of later steps",
    "severity": "high",
    "confidence": "high",
    "description": "Whoever chooses a line of GITHUB_ENV or GITHUB_PATH sets variables such as `LD_PRELOAD`, `NODE_OPTIONS` or `BASH_ENV` for all later steps, and runs code in them. A line end in the text is enough.",
    "remediation": "Use an output of the step instead, or allow only the characters that you expect before the value is written.",
    "cwe": [
      "CWE-77",
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ],
    "sensitive": false,
    "match": {
      "target": "write"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "write.level != 'outsider'",
        "messageExpression": "\"What strangers chose (\" + write.source + \") is written to \" + write.file + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-environment-file-injection-pull-request",
    "title": "Text of a pull request is written to the environment of later steps",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever chooses a line of GITHUB_ENV or GITHUB_PATH sets variables such as `LD_PRELOAD` or `NODE_OPTIONS` for all later steps, and runs code in them. A run for a fork has no secrets and may only read; one for a branch of the repository, or on a runner of your own, has more to lose.",
    "remediation": "Use an output of the step instead, or allow only the characters that you expect before the value is written.",
    "cwe": [
      "CWE-77",
      "CWE-20"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ],
    "sensitive": false,
    "match": {
      "target": "write"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "write.level != 'pull-request'",
        "messageExpression": "\"What a pull request brings (\" + write.source + \") is written to \" + write.file + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-forgeable-bot-condition",
    "title": "Condition trusts the name of who acted last",
    "severity": "high",
    "confidence": "high",
    "description": "`github.actor` is who caused this run, not who wrote the code. A stranger can make a bot act on their pull request, by a command in a comment or by a branch that the bot rebases, and the condition lets their code through.",
    "remediation": "Compare `github.event.pull_request.user.login`, which is who opened the pull request, and `github.event.pull_request.head.repo.full_name` with `github.repository`.",
    "cwe": [
      "CWE-290"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-2"
      }
    ],
    "references": [
      "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "expression",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "expression.place == 'if' && file.privileged"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!expression.comparisons.exists(c, c.operator == '==' && c.literal.endsWith('[bot]') && c.path in ['github.actor', 'github.triggering_actor', 'github.actor_id'])",
        "message": "A stranger can bring a bot to act on their pull request, and this condition then holds.",
        "at": []
      }
    ]
  },
  {
    "id": "wf-hardcoded-credential",
    "title": "Credential stands in the workflow",
    "severity": "high",
    "confidence": "medium",
    "description": "Whoever can read the repository, or once could, has the credential.",
    "remediation": "Replace it, store the new one as a secret, and write `${{ secrets.NAME }}`.",
    "cwe": [
      "CWE-798"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
    ],
    "sensitive": true,
    "match": {
      "target": "step",
      "each": "with"
    },
    "matchConditions": [
      "looksSecret(item.key) && getString(item, 'value') != '' && !isPlaceholder(getString(item, 'value'))"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "getString(item, 'value').contains('${{') || getString(item, 'value').size() < 8 || !getString(item, 'value').matches('[0-9]') || getString(item, 'value').matches('[ /]')",
        "messageExpression": "\"The input \" + item.key + \" of \" + stepFacts.name + \" holds a credential.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-image-without-digest",
    "title": "Image is not pinned by digest",
    "severity": "info",
    "confidence": "high",
    "description": "A tag can be moved to another image, which then runs in or beside the job with its secrets.",
    "remediation": "Append `@sha256:…`; Renovate and Dependabot keep it up to date.",
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
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainerimage"
    ],
    "sensitive": false,
    "match": {
      "target": "image"
    },
    "matchConditions": [
      "!image.templated && !(image.tag in ['', 'latest'])"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "image.digest != ''",
        "messageExpression": "\"Image \" + image.name + \" is named by a tag, not by a digest.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-image-without-version",
    "title": "Image has no version",
    "severity": "medium",
    "confidence": "high",
    "description": "The job runs in, or beside, whatever was pushed last under that name, with its secrets and its token.",
    "remediation": "Name a version, better a digest: `image: node:22.11.0@sha256:…`.",
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
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainerimage"
    ],
    "sensitive": false,
    "match": {
      "target": "image"
    },
    "matchConditions": [
      "!image.templated && image.digest == ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!(image.tag in ['', 'latest'])",
        "messageExpression": "\"Image \" + image.name + (image.tag == '' ? \" has neither tag nor digest.\" : \" is named by the tag latest.\")",
        "at": []
      }
    ]
  },
  {
    "id": "wf-insecure-commands",
    "title": "Commands in the log may set the environment",
    "severity": "high",
    "confidence": "high",
    "description": "With ACTIONS_ALLOW_UNSECURE_COMMANDS every line that a program prints can set variables and paths of later steps. Text of strangers that only reaches the log runs code. GitHub switched this off in 2020.",
    "remediation": "Remove the variable and write to `\"$GITHUB_ENV\"` and `\"$GITHUB_PATH\"`.",
    "cwe": [
      "CWE-77",
      "CWE-749"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/"
    ],
    "sensitive": false,
    "match": {
      "target": "environment",
      "each": "env"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "item.key != 'ACTIONS_ALLOW_UNSECURE_COMMANDS' || item.value in [false, 'false', '']",
        "message": "Every line that a program prints can set variables of later steps.",
        "at": []
      }
    ]
  },
  {
    "id": "wf-job-permissions-write-all",
    "title": "Token of a job may write everything",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets hold of the token in any step, such as an action or a dependency with malicious code, can push commits, publish packages and releases, and approve.",
    "remediation": "List the rights that the job needs: `permissions: {contents: read}`.",
    "cwe": [
      "CWE-250",
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "jobFacts.ownPermissions != 'write-all'",
        "messageExpression": "\"The token of job \" + jobFacts.name + \" may write everything.\"",
        "at": [
          "permissions"
        ]
      }
    ]
  },
  {
    "id": "wf-official-action-not-pinned",
    "title": "Action of GitHub is not named by its commit",
    "severity": "low",
    "confidence": "high",
    "description": "A tag can be moved, also by somebody who takes over an account at GitHub. A commit cannot.",
    "remediation": "Name the commit, and the version in a comment: `uses: actions/checkout@<40 characters> # v5.0.0`.",
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
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [
      "reference.official && !reference.workflow"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "reference.pin in ['hash', 'short-hash']",
        "messageExpression": "reference.text + \" does not name a commit.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-password-on-command-line",
    "title": "Password is an argument of a program",
    "severity": "low",
    "confidence": "high",
    "description": "Arguments of a program can be read by every process of the runner, and are printed by `set -x`.",
    "remediation": "Use standard input: `printf '%s' \"$PASSWORD\" | docker login --username shop --password-stdin`.",
    "cwe": [
      "CWE-214"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.docker.com/reference/cli/docker/login/"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!stepFacts.script.matches('(docker|podman|helm registry|oras|crane auth)[ ]+login[^\\n]*[ ](-p|--password)[ =]')",
        "at": [
          "run"
        ]
      }
    ]
  },
  {
    "id": "wf-permissions-for-all-jobs",
    "title": "Every job gets a right to write",
    "severity": "low",
    "confidence": "high",
    "description": "Rights at the top of a workflow are those of all its jobs, also of those that only build and test, and that run the most code of others.",
    "remediation": "Move the right to the job that needs it, and leave `permissions: {}` or `contents: read` at the top.",
    "cwe": [
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
    ],
    "sensitive": false,
    "match": {
      "target": "workflow",
      "in": [
        "workflow"
      ],
      "each": "permissions"
    },
    "matchConditions": [
      "file.jobs > 1"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "item.value != 'write'",
        "messageExpression": "\"All \" + string(file.jobs) + \" jobs may write \" + item.key + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-permissions-missing",
    "title": "Rights of the token are not limited",
    "severity": "low",
    "confidence": "medium",
    "description": "Without `permissions` the token has what the settings of the repository or organization say, which in many is the right to write everything, and which nobody sees in a review of this file.",
    "remediation": "Write `permissions: {}` at the top, and the rights that a job needs in the job.",
    "cwe": [
      "CWE-276"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
    ],
    "sensitive": false,
    "match": {
      "target": "workflow",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [
      "file.permissions == 'unset' && !file.called"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "file.unrestrictedJobs.size() == 0",
        "messageExpression": "(file.unrestrictedJobs.size() == 1 ? \"Job \" : \"Jobs \") + file.unrestrictedJobs.join(\", \") + (file.unrestrictedJobs.size() == 1 ? \" has\" : \" have\") + \" the rights that the settings of the repository give.\"",
        "at": [
          "name",
          "on"
        ],
        "fix": {
          "set": "permissions",
          "to": {
            "contents": "read"
          }
        }
      }
    ]
  },
  {
    "id": "wf-permissions-write-all",
    "title": "Token may write everything",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever gets hold of the token in any step, such as an action or a dependency with malicious code, can push commits, publish packages and releases, and approve.",
    "remediation": "Write `permissions: {}` at the top, and the rights that a job needs in the job.",
    "cwe": [
      "CWE-250",
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
    ],
    "sensitive": false,
    "match": {
      "target": "workflow",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "file.permissions != 'write-all'",
        "message": "The token of every job may write everything.",
        "at": [
          "permissions"
        ]
      }
    ]
  },
  {
    "id": "wf-publish-with-stored-token",
    "title": "Package is published with a stored token",
    "severity": "low",
    "confidence": "high",
    "description": "A token that is stored works for whoever gets hold of it, from anywhere, for as long as nobody replaces it. A trusted publisher needs none.",
    "remediation": "Set the repository up as a trusted publisher at PyPI, give the job `id-token: write`, and leave the password out.",
    "cwe": [
      "CWE-522"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.pypi.org/trusted-publishers/"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [
      "stepFacts.repository == 'pypa/gh-action-pypi-publish'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!hasPath(step, 'with.password')",
        "at": [
          "with.password"
        ]
      }
    ]
  },
  {
    "id": "wf-reusable-workflow-not-pinned",
    "title": "Workflow of another repository is not named by its commit",
    "severity": "medium",
    "confidence": "high",
    "description": "A whole workflow of another repository runs here with the rights and secrets that it is given. Who can push there decides what it does.",
    "remediation": "Name the commit: `uses: owner/name/.github/workflows/build.yml@<40 characters> # v1.2.3`.",
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
      "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [
      "reference.workflow"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "reference.pin in ['hash', 'short-hash']",
        "messageExpression": "reference.text + \" does not name a commit.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-script-injection",
    "title": "Text of strangers becomes part of a script",
    "severity": "high",
    "confidence": "high",
    "description": "GitHub puts the value of an expression into the script before a shell reads it. Anybody can write this text, and the run has the secrets and the token of the repository: a title such as `\"; curl … | sh; \"` runs on it.",
    "remediation": "Hand the value over as a variable: `env: {TITLE: ${{ … }}}`, and use `\"$TITLE\"` in the script.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/concepts/security/script-injections"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'script'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.level != 'outsider'",
        "messageExpression": "\"Anybody can write \" + expression.source + \", which becomes part of a script\" + (expression.via == '' ? '.' : ' by way of ' + expression.via + '.')",
        "at": []
      }
    ]
  },
  {
    "id": "wf-script-injection-input",
    "title": "Input becomes part of a script",
    "severity": "medium",
    "confidence": "medium",
    "description": "GitHub puts the value of an input into the script before a shell reads it. Who starts or calls the workflow or action decides what runs with its secrets, and callers often hand on what strangers wrote.",
    "remediation": "Hand the value over as a variable: `env: {NAME: ${{ inputs.name }}}`, and use `\"$NAME\"` in the script. Give an input that has few values the type `choice`.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/concepts/security/script-injections"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'script'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.level != 'input'",
        "messageExpression": "expression.source + \" becomes part of a script\" + (expression.via == '' ? '.' : ' by way of ' + expression.via + '.')",
        "at": []
      }
    ]
  },
  {
    "id": "wf-script-injection-pull-request",
    "title": "Text of a pull request becomes part of a script",
    "severity": "medium",
    "confidence": "high",
    "description": "GitHub puts the value of an expression into the script before a shell reads it. A run for a fork has no secrets and may only read, but runs on self-hosted runners, with caches, or for a branch of the repository have more, and the same step is easily copied to where it matters.",
    "remediation": "Hand the value over as a variable: `env: {TITLE: ${{ … }}}`, and use `\"$TITLE\"` in the script.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/concepts/security/script-injections"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'script'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.level != 'pull-request'",
        "messageExpression": "\"Who opens a pull request writes \" + expression.source + \", which becomes part of a script\" + (expression.via == '' ? '.' : ' by way of ' + expression.via + '.')",
        "at": []
      }
    ]
  },
  {
    "id": "wf-script-injection-ref",
    "title": "Name of a branch or tag becomes part of a script",
    "severity": "medium",
    "confidence": "medium",
    "description": "Names of branches and tags can hold `$(…)` and quotes, and so can messages of commits. Who may push a branch or have a commit merged decides what runs here, also past the rules that protect the default branch and its secrets.",
    "remediation": "Use the variables that the runner sets, such as `\"$GITHUB_REF_NAME\"`, or hand the value over by `env:`.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/concepts/security/script-injections"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'script'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.level != 'ref'",
        "messageExpression": "\"Who may push writes \" + expression.source + \", which becomes part of a script\" + (expression.via == '' ? '.' : ' by way of ' + expression.via + '.')",
        "at": []
      }
    ]
  },
  {
    "id": "wf-script-injection-through-call",
    "title": "Text of strangers is handed to a workflow or action that makes it part of a script",
    "severity": "high",
    "confidence": "high",
    "description": "The workflow or action of this repository puts the input into a script before a shell reads it, and here the input holds text that anybody can write. A title such as `\"; curl … | sh; \"` runs with the secrets and the token of the run.",
    "remediation": "Change what is called: hand its input over as a variable (`env:`) and use that in the script.",
    "cwe": [
      "CWE-94",
      "CWE-78"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/concepts/security/script-injections"
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
    "id": "wf-secret-in-script",
    "title": "Secret is written into a script",
    "severity": "low",
    "confidence": "high",
    "description": "The script with the secret in it lies on the disk of the runner, and the secret among the arguments of programs, where every process can read them. A quote in the secret breaks the script.",
    "remediation": "Hand the secret over as a variable of the step: `env: {TOKEN: ${{ secrets.TOKEN }}}`, and use `\"$TOKEN\"`.",
    "cwe": [
      "CWE-214"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'script'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.secrets.size() == 0",
        "messageExpression": "expression.secrets[0] + \" is written into a script.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-secret-in-wide-environment",
    "title": "Secret is in the environment of steps that do not need it",
    "severity": "low",
    "confidence": "high",
    "description": "A variable of a job or workflow is in the environment of all its steps, also of actions and install scripts of others. Malicious code reads the environment first.",
    "remediation": "Move the variable to the step that uses it.",
    "cwe": [
      "CWE-526"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'env' && expression.secrets.size() > 0 && expression.where != 'step'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "expression.where == 'job' && !jobFacts.usesOthersActions",
        "messageExpression": "expression.secrets[0] + \" is in the environment of every step of the \" + expression.where + \".\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-secret-printed",
    "title": "Secret is printed",
    "severity": "medium",
    "confidence": "high",
    "description": "GitHub masks what it knows as a secret, word for word. What is cut, encoded or reversed on the way stands in the log, which in a public repository anybody can read.",
    "remediation": "Do not print it; hand it to programs by a variable or by standard input.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information"
    ],
    "sensitive": false,
    "match": {
      "target": "step"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "stepFacts.printedSecrets.size() == 0",
        "messageExpression": "\"The script prints \" + stepFacts.printedSecrets.join(\", \") + \".\"",
        "at": [
          "run"
        ]
      }
    ]
  },
  {
    "id": "wf-secret-unpacked",
    "title": "Parts of a secret are not masked",
    "severity": "medium",
    "confidence": "high",
    "description": "GitHub masks a secret as a whole. What `fromJSON` takes out of it stands in the log in clear text wherever it is printed.",
    "remediation": "Store each value as a secret of its own.",
    "cwe": [
      "CWE-532"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!expression.unpacksSecret",
        "messageExpression": "expression.text + \" is not masked in the log.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-secrets-inherit",
    "title": "All secrets are given to a workflow of another repository",
    "severity": "medium",
    "confidence": "high",
    "description": "`secrets: inherit` hands every secret of this repository and its organization to the called workflow, also those that it has no use for, and those that are added later.",
    "remediation": "Name the secrets that it needs: `secrets: {TOKEN: ${{ secrets.TOKEN }}}`.",
    "cwe": [
      "CWE-200",
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [
      "jobFacts.calls == 'repository'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "get(job, 'secrets', '') != 'inherit'",
        "messageExpression": "\"Job \" + jobFacts.name + \" gives all secrets to \" + getString(job, 'uses') + \".\"",
        "at": [
          "secrets"
        ]
      }
    ]
  },
  {
    "id": "wf-secrets-inherit-local",
    "title": "All secrets are given to a workflow of this repository",
    "severity": "low",
    "confidence": "high",
    "description": "`secrets: inherit` hands every secret to the called workflow, also those that it has no use for. What the workflow can leak is then not to be seen in it.",
    "remediation": "Name the secrets that it needs: `secrets: {TOKEN: ${{ secrets.TOKEN }}}`.",
    "cwe": [
      "CWE-200",
      "CWE-272"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-6"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [
      "jobFacts.calls == 'local'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "get(job, 'secrets', '') != 'inherit'",
        "messageExpression": "\"Job \" + jobFacts.name + \" gives all secrets to \" + getString(job, 'uses') + \".\"",
        "at": [
          "secrets"
        ]
      }
    ]
  },
  {
    "id": "wf-self-hosted-runner",
    "title": "Strangers can start runs on an own runner",
    "severity": "medium",
    "confidence": "medium",
    "description": "A pull request can change what the job runs. An own runner keeps what it leaves behind for the next jobs, and stands in your network. In a public repository anybody can open one.",
    "remediation": "Use GitHub's runners for pull requests, or runners that live for one job in a network of their own; require approval for runs of all outside collaborators.",
    "cwe": [
      "CWE-668"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [
      "jobFacts.openToPullRequests || jobFacts.privileged"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!jobFacts.selfHosted",
        "messageExpression": "\"Job \" + jobFacts.name + \" runs what pull requests bring on a runner of your own.\"",
        "at": [
          "runs-on"
        ]
      }
    ]
  },
  {
    "id": "wf-short-commit-id",
    "title": "Action is named by the start of a commit id",
    "severity": "medium",
    "confidence": "high",
    "description": "Who can push a branch or a tag of that name to the repository of the action, or a commit whose id begins the same, decides what runs.",
    "remediation": "Write all 40 characters of the commit id.",
    "cwe": [
      "CWE-829",
      "CWE-706"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-3"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ],
    "sensitive": false,
    "match": {
      "target": "reference"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "reference.pin != 'short-hash'",
        "messageExpression": "reference.text + \" names the start of a commit id.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-timeout-missing",
    "title": "Job has no time limit",
    "severity": "info",
    "confidence": "high",
    "description": "A job that hangs, or that somebody makes hang, holds a runner for six hours.",
    "remediation": "Set `timeout-minutes` to twice what the job usually takes.",
    "cwe": [
      "CWE-400"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [
      "jobFacts.calls == ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "hasPath(job, 'timeout-minutes') || jobFacts.steps > 0 && getList(job, 'steps').all(s, hasPath(s, 'timeout-minutes'))",
        "messageExpression": "\"Job \" + jobFacts.name + \" has no time limit.\"",
        "at": [],
        "fix": {
          "set": "timeout-minutes",
          "to": 60
        }
      }
    ]
  },
  {
    "id": "wf-tls-verification-off",
    "title": "Certificates are not verified",
    "severity": "medium",
    "confidence": "high",
    "description": "Whoever sits between the runner and the server can replace what is downloaded, and read what is sent.",
    "remediation": "Remove the setting; for a server with a certificate of your own, name that as a trusted one.",
    "cwe": [
      "CWE-295"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-7"
      }
    ],
    "references": [
      "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"
    ],
    "sensitive": false,
    "match": {
      "target": "environment",
      "each": "env"
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "!(item.key == 'NODE_TLS_REJECT_UNAUTHORIZED' && item.value in [0, '0']) && !(item.key == 'GIT_SSL_NO_VERIFY' && !(item.value in [false, 'false', 0, '0', '']))",
        "messageExpression": "item.key + \" switches the verification of certificates off.\"",
        "at": []
      }
    ]
  },
  {
    "id": "wf-unsound-contains",
    "title": "Condition looks for a name in a text",
    "severity": "medium",
    "confidence": "high",
    "description": "`contains('main develop', github.ref_name)` holds for every part of the text: `dev`, `in`, and the empty name. Who chooses the name chooses whether the condition holds.",
    "remediation": "Look in a list: `contains(fromJSON('[\"main\", \"develop\"]'), github.ref_name)`, or compare with `==`.",
    "cwe": [
      "CWE-185"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-1"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains"
    ],
    "sensitive": false,
    "match": {
      "target": "expression"
    },
    "matchConditions": [
      "expression.place == 'if'"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!expression.contains.exists(c, c.needle.matches('^github[.](ref|ref_name|head_ref|base_ref|actor|triggering_actor)$|^(inputs|env)[.]|login$|[.]ref$'))",
        "message": "The condition holds for every part of the text, so also for names that are not listed in it.",
        "at": []
      }
    ]
  },
  {
    "id": "wf-untrusted-checkout",
    "title": "Code of strangers is checked out with the rights of the repository",
    "severity": "high",
    "confidence": "high",
    "description": "The run was started by an event of the base repository, so it has its secrets, a token that may write and its caches. It checks out what somebody proposes, and building, installing or testing that runs code of theirs.",
    "remediation": "Build and test in a workflow on `pull_request`. What needs rights goes into a second workflow that takes data, not code, from the first.",
    "cwe": [
      "CWE-829",
      "CWE-94"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-4"
      },
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-1"
      }
    ],
    "references": [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    ],
    "sensitive": false,
    "match": {
      "target": "step",
      "in": [
        "workflow"
      ]
    },
    "matchConditions": [],
    "variables": [],
    "validations": [
      {
        "expression": "stepFacts.brings != 'code'",
        "messageExpression": "\"Job \" + jobFacts.name + \" checks out code that anybody can propose, in a run on \" + stepFacts.triggers.filter(t, t in ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']).join(' and ') + \".\"",
        "at": [
          "with.ref",
          "with.repository",
          "run",
          "uses"
        ]
      }
    ]
  },
  {
    "id": "wf-write-token-for-strangers",
    "title": "Strangers can start a job that may write the repository",
    "severity": "medium",
    "confidence": "medium",
    "description": "Anybody can bring this event about, and the job's token may push to the repository. One step that can be talked into something is enough to change what is released.",
    "remediation": "Give the job the narrow right that it needs, such as `issues: write` or `pull-requests: write`, or let only members start it by a condition.",
    "cwe": [
      "CWE-269"
    ],
    "controls": [
      {
        "guide": "OWASP CI/CD Top 10",
        "id": "CICD-SEC-5"
      }
    ],
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ],
    "sensitive": false,
    "match": {
      "target": "job"
    },
    "matchConditions": [
      "jobFacts.privileged && jobFacts.calls == ''"
    ],
    "variables": [],
    "validations": [
      {
        "expression": "!('contents' in jobFacts.writes) || jobFacts.triggers.all(t, !(t in ['pull_request_target', 'issue_comment', 'issues', 'discussion', 'discussion_comment', 'commit_comment']))",
        "messageExpression": "\"Anybody can start job \" + jobFacts.name + \", whose token may write contents.\"",
        "at": [
          "permissions"
        ]
      }
    ]
  }
];
