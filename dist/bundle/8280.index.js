var F=Object.defineProperty;var s=(y,d)=>F(y,"name",{value:d,configurable:!0});export const id=8280,ids=[8280,5692,2843],modules={25692:((y,d,e)=>{e.d(d,{HELP:s(()=>c,"HELP"),OX:s(()=>u,"OX"),Y6:s(()=>m,"Y6"),h$:s(()=>g,"h$")});const c=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

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
`,m=`Usage: secure-pipeline scan [PATH] [options]

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
`,g=`Usage: secure-pipeline merge FILE... [options]

Judges what the shards of one scan have found, as if one machine had scanned: FILE is what each of them has written with
\`scan --shard 2/4 --partial FILE\`; globs are understood. The checkout and the options must be those of the shards; files,
policy and plan are worked out anew, and a shard that is missing, cut off or of another scan makes the verdict error.

  --path PATH            what was scanned (default: the current folder)
  --plan NAME            what \`scan --shard auto\` has named the plan

All other options are those of \`secure-pipeline scan\`; nothing is scanned, so those about speed have no effect.

Example
  secure-pipeline merge ../partial-*.json --base origin/main --report terminal --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,u=`Usage: secure-pipeline fix [PATH] [options]

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
`}),84104:((y,d,e)=>{e.d(d,{iJ:s(()=>x,"iJ"),rE:s(()=>O,"rE"),px:s(()=>T,"px"),aV:s(()=>v,"aV")});var c=e(57975),m=e(39529),g=e(3369);const u=["terminal","json","sarif","html","markdown","junit","cyclonedx","spdx","compliance"];var w=e(62719),h=e(2843);const x={help:{type:"boolean",short:"h"},scanners:{type:"string"},base:{type:"string"},config:{type:"string"},"fail-on":{type:"string"},threshold:{type:"string",multiple:!0},"on-scanner-error":{type:"string"},advisories:{type:"string"},image:{type:"string",multiple:!0},"image-platform":{type:"string"},"registry-credentials":{type:"string"},"sast-rules":{type:"string",multiple:!0},"sarif-files":{type:"string",multiple:!0},"vex-files":{type:"string",multiple:!0},"target-url":{type:"string"},report:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},offline:{type:"boolean"},"no-cache":{type:"boolean"},"cache-dir":{type:"string"},"timeout-minutes":{type:"string"},color:{type:"boolean"},"no-color":{type:"boolean"},plan:{type:"string"}},P={...x,shard:{type:"string"},"max-shards":{type:"string"},partial:{type:"string"}};function O(t){const{values:i,positionals:r}=T("scan",P,()=>(0,c.parseArgs)({args:[...t],options:P,allowPositionals:!0}));if(r.length>1)throw new h.UsageError(`scan takes one path, not ${r.length}: ${r.map(o=>JSON.stringify(o)).join(", ")}`);const n=(0,w.uK)(i.shard??"");if(n?.kind==="part"!=(i.partial!==void 0))throw new h.UsageError("--shard 2/4 and --partial FILE go together: a shard writes down what it found");return{...v(i,r[0]??"."),shard:n,maxShards:(0,w.JB)(i["max-shards"]),partial:i.partial}}s(O,"parseScanArguments");function v(t,i){return{help:t.help??!1,path:i,plan:(0,w.M9)(t.plan??""),base:t.base,config:t.config,policy:(0,g.Zf)({scanners:t.scanners,failOn:t["fail-on"],thresholds:t.threshold?.join(`
`),onScannerError:t["on-scanner-error"],timeoutMinutes:t["timeout-minutes"],advisories:t.advisories,images:t.image?.join(`
`),imagePlatform:t["image-platform"],registryCredentials:t["registry-credentials"],sastRules:t["sast-rules"]?.join(`
`),sarifFiles:t["sarif-files"]?.join(`
`),vexFiles:t["vex-files"]?.join(`
`),targetUrl:t["target-url"]}),reports:I(t.report??["terminal"]),quiet:t.quiet??!1,offline:t.offline??!1,cache:!(t["no-cache"]??!1),cacheDir:t["cache-dir"],color:t["no-color"]?!1:t.color}}s(v,"toPolicyArguments");function T(t,i,r){try{return r()}catch(n){throw n instanceof TypeError?new h.UsageError(`${H(n.message,i)}; see \`secure-pipeline ${t} --help\``):n}}s(T,"strictly");function H(t,i){const[r=t]=t.split(/\. (?:To specify|Did you)/),n=/Unknown option '--?(?<name>[^']+)'/.exec(t)?.groups?.name;return n===void 0?r:`unknown option --${n}${(0,m.didYouMean)(n,Object.keys(i))}`}s(H,"explain");function I(t){const i=t.map(A);if(i.filter(({file:n})=>n===void 0).length>1)throw new h.UsageError("only one report can go to standard output; give the others a file: --report json=report.json");return i}s(I,"parseReports");function A(t){const[i="",...r]=t.split("="),n=u.find(a=>a===i);if(n===void 0){const a=JSON.stringify(i.slice(0,80));throw new h.UsageError(`--report: ${a} is not one of ${u.join(", ")}${(0,m.didYouMean)(i,u)}`)}const o=r.join("=");if(r.length>0&&o==="")throw new h.UsageError(`--report ${n}=: the file name is missing`);if(n==="compliance"&&r.length>0&&!/\.(?:md|json)$/.test(o))throw new h.UsageError("--report compliance=: the name of the file ends in .md (Markdown) or .json");return{format:n,file:r.length===0?void 0:o}}s(A,"parseReport")}),58280:((y,d,e)=>{e.r(d),e.d(d,{scan:s(()=>I,"scan"),toRequest:s(()=>A,"toRequest"),writeReports:s(()=>t,"writeReports")});var c=e(76760),m=e(50696),g=e(14112),u=e(22371);async function w(n,o,a){switch(o){case"terminal":return(await e.e(3065).then(e.bind(e,43065))).renderTerminal(n,a);case"json":return(await e.e(4198).then(e.bind(e,4198))).renderJson(n);case"sarif":return(await Promise.all([e.e(4240),e.e(4565)]).then(e.bind(e,34240))).renderSarif(n);case"html":return(await e.e(7971).then(e.bind(e,57971))).renderHtml(n);case"markdown":return(await Promise.all([e.e(2395),e.e(4905)]).then(e.bind(e,22395))).renderSummary(n);case"junit":return(await e.e(4292).then(e.bind(e,34292))).renderJunit(n);case"cyclonedx":return(await Promise.all([e.e(7091),e.e(5409)]).then(e.bind(e,65409))).renderCycloneDx(n);case"spdx":return(await Promise.all([e.e(7091),e.e(406)]).then(e.bind(e,30406))).renderSpdx(n);case"compliance":return a.file?.endsWith(".json")?(await Promise.all([e.e(3776),e.e(847)]).then(e.bind(e,60847))).renderComplianceJson(n):(await Promise.all([e.e(3776),e.e(1403)]).then(e.bind(e,71403))).renderComplianceMarkdown(n)}}s(w,"renderReport");var h=e(90762),x=e(46464),P=e(25692),O=e(32461),v=e(1859),T=e(39772),H=e(84104);async function I(n,o){const a=(0,H.rE)(n);if(a.help)return o.stdout.write(P.Y6),0;const l=(0,T._)(a.quiet?void 0:o.stderr),f=(0,u.o)();try{const p=A(a,o,{onProgress:l.show,signal:f.signal});if(a.shard!==void 0){const{scanOneShard:S}=await Promise.all([e.e(4006),e.e(9883),e.e(9982),e.e(7780)]).then(e.bind(e,80879));return await S(a.shard,a,{request:p,terminal:o,onEnd:l.end})}const j=await(0,m.a)(p);return l.end(),await t(j,a,o),x.c[j.verdict.kind]}finally{l.end(),f.stop()}}s(I,"scan");function A(n,{env:o,today:a},l){const f=n.base!==void 0&&n.base!=="none";return{path:n.path,base:f?{kind:"ref",ref:n.base}:{kind:"none",reason:"no --base was given"},headIsTrusted:!f,configPath:n.config,policy:(0,v.j)((0,O.I)(n.policy,"."),"."),allowFetch:!n.offline,cacheFolder:n.cache?(0,c.resolve)(n.cacheDir??(0,g.I)(o)):void 0,isForTerminal:n.reports.every(({format:p})=>p==="terminal"),privateFolder:n.cache?(0,g.t)(o):void 0,environment:o,today:a,...l}}s(A,"toRequest");async function t(n,{reports:o,color:a},{stdout:l,stderr:f,env:p}){const j={color:a??r(l,p),width:l.columns??100},R=o.some(({format:E})=>E==="compliance")?{...n,catalogue:await(0,h.EP)()}:n;for(const E of o){const L=await w(R,E.format,{...j,file:E.file});await i(L,E,{stdout:l,stderr:f})}}s(t,"writeReports");async function i(n,{format:o,file:a},{stdout:l,stderr:f}){if(a===void 0){l.write(n.endsWith(`
`)?n:`${n}
`);return}const{writeReportFile:p}=await e.e(8649).then(e.bind(e,78649));await p((0,c.resolve)(a),n),f.write(`${o} report: ${(0,c.resolve)(a)}
`)}s(i,"writeReport");function r(n,o){return(o.NO_COLOR??"")!==""?!1:n.isTTY===!0&&o.TERM!=="dumb"}s(r,"wantsColor")}),2843:((y,d,e)=>{e.d(d,{UsageError:s(()=>c,"UsageError")});class c extends Error{static{s(this,"UsageError")}name="UsageError"}})};
