var l=Object.defineProperty;var e=(s,a)=>l(s,"name",{value:a,configurable:!0});export const id=5692,ids=[5692],modules={25692:((s,a,t)=>{t.d(a,{HELP:e(()=>n,"HELP"),OX:e(()=>r,"OX"),Y6:e(()=>o,"Y6"),h$:e(()=>i,"h$")});const n=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

Usage:
  secure-pipeline scan [PATH] [options]   scan a folder or git repository (default: the current folder)
  secure-pipeline merge FILE... [options] judge what the shards of one scan have found on other machines
  secure-pipeline fix [PATH] [options]    make the changes that certainly remove findings
  secure-pipeline rules [--json]          list every rule
  secure-pipeline rules test [PATH]       run your own rules on the annotated examples beside them
  secure-pipeline explain RULE-ID         what a rule looks for, why, and what to write instead
  secure-pipeline tools [list | install | verify | doctor] [NAME]...
                                          programs of external scanners: what there is, install it, check that it
                                          is unchanged, tell how well it is boxed in here
  secure-pipeline init [PATH]             write a workflow and a config file with comments
  secure-pipeline --version | --help

Run \`secure-pipeline scan --help\` for the options of a scan.

Exit codes: 0 pass · 1 findings block · 2 could not judge (usage, config, base or a scanner failed)
`,o=`Usage: secure-pipeline scan [PATH] [options]

Scans PATH (a folder, or a git repository with its uncommitted changes) and passes or fails by a policy.

What is scanned
  --scanners LIST        scanners by name, separated by commas; \`embedded\` is all that ship inside (default)
  --base REF             compare with a branch, tag or commit: only what is new blocks. The config is then read
                         from the base, as in a pull request
  --config FILE          config file, relative to PATH (default: .secure-pipeline.yml)
  --advisories WHERE     advisories about dependencies: auto (default; the data that ships inside, and the OSV API
                         for what is newer), embedded, api, or a folder of OSV all.zip files
  --sarif-files PATHS    findings of other tools: SARIF files and globs, relative to PATH, separated by commas
  --target-url URL       a running API of this machine or network, for scanners that call one
  --vex-files PATHS      flaws that do not matter: OpenVEX or CycloneDX files of the repository
  --sast-rules PATHS     your own rules in Semgrep's syntax: files and folders, relative to PATH, separated by commas
                         (.semgrep.yml and .semgrep/ are found by themselves)
  --image WHAT           read this image, too: a reference, an archive of \`docker save\`, an OCI layout, a glob, or
                         auto for all that the repository builds upon and deploys (repeatable; default: none)
  --image-platform P     which image of an index is read (default: linux/amd64)
  --registry-credentials docker-config uses what \`docker login\` has left; docker-config-and-helpers runs the
                         credential helpers that it names, too (default: none)

What blocks
  --fail-on LEVEL        critical, high (default), medium, low, info or never
  --threshold KEY=N      the most new findings that pass: critical=0, secrets.any=0, iac.high=5,
                         dependencies.development.any=20 (repeatable; the most specific speaks)
  --on-scanner-error W   fail (default) or warn

What comes out
  --report FORMAT[=FILE] terminal (default), json, sarif, html, markdown, junit, cyclonedx, spdx, compliance (.md or
                         .json); without FILE on standard output (repeatable)
  --quiet                no progress on standard error

How it runs
  --offline              never use the network (a missing base commit is not fetched)
  --no-cache             do not read or write cached results
  --cache-dir DIR        where results are cached (default: the user's cache folder)
  --timeout-minutes N    time for the whole run (default: 15)
  --no-color             no colours; NO_COLOR does the same

On several machines
  --shard auto           print how the scan would be divided, as JSON, and scan nothing
  --shard 2/4            scan the second of four parts, services together; --partial FILE takes what it found, and
                         \`secure-pipeline merge\` judges all parts. Exit code 0 says nothing about findings
  --max-shards N         the most parts that \`auto\` plans (default: 8)
  --plan NAME            refuse to scan when this checkout is not what was planned
  --partial FILE         a file outside of PATH

Examples
  secure-pipeline scan
  secure-pipeline scan . --base origin/main --fail-on medium
  secure-pipeline scan . --report terminal --report html=report.html --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,i=`Usage: secure-pipeline merge FILE... [options]

Judges what the shards of one scan have found, as if one machine had scanned: FILE is what each of them has written with
\`scan --shard 2/4 --partial FILE\`; globs are understood. The checkout and the options must be those of the shards; files,
policy and plan are worked out anew, and a shard that is missing, cut off or of another scan makes the verdict error.

  --path PATH            what was scanned (default: the current folder)
  --plan NAME            what \`scan --shard auto\` has named the plan

All other options are those of \`secure-pipeline scan\`; nothing is scanned, so those about speed have no effect.

Example
  secure-pipeline merge ../partial-*.json --base origin/main --report terminal --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,r=`Usage: secure-pipeline fix [PATH] [options]

Scans PATH (default: the current folder) and makes the changes that certainly remove findings: those that the reports
show as a fix. Comments, formatting, line ends and file modes stay as they are. Prints a diff of each file, and scans
again until none of them is found any more.

A file with changes that are not committed is left alone, as is one that git does not know: then the change could not
be taken back.

  --rule ID              only findings of this rule (repeatable)
  --base REF             only what is new compared with a branch, tag or commit
  --dry-run              print the diff and write nothing
  --force                change files with uncommitted changes, too
  --scanners LIST        scanners by name, separated by commas (default: all that ship inside)
  --sast-rules PATHS     your own rules in Semgrep's syntax, as for a scan
  --config FILE          config file, relative to PATH (default: .secure-pipeline.yml)
  --no-cache             do not read or write cached results
  --quiet                no progress on standard error

Examples
  secure-pipeline fix --dry-run
  secure-pipeline fix --rule k8s-privilege-escalation-allowed

Exit codes: 0 every fix was made, or shown · 1 some could not be made · 2 could not judge
`})};
