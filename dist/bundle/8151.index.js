var D=Object.defineProperty;var s=(I,d)=>D(I,"name",{value:d,configurable:!0});export const id=8151,ids=[8151,8280,5692,2843],modules={25692:((I,d,e)=>{e.d(d,{HELP:s(()=>h,"HELP"),OX:s(()=>p,"OX"),Y6:s(()=>m,"Y6"),h$:s(()=>E,"h$")});const h=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

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
`,E=`Usage: secure-pipeline merge FILE... [options]

Judges what the shards of one scan have found, as if one machine had scanned: FILE is what each of them has written with
\`scan --shard 2/4 --partial FILE\`; globs are understood. The checkout and the options must be those of the shards; files,
policy and plan are worked out anew, and a shard that is missing, cut off or of another scan makes the verdict error.

  --path PATH            what was scanned (default: the current folder)
  --plan NAME            what \`scan --shard auto\` has named the plan

All other options are those of \`secure-pipeline scan\`; nothing is scanned, so those about speed have no effect.

Example
  secure-pipeline merge ../partial-*.json --base origin/main --report terminal --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,p=`Usage: secure-pipeline fix [PATH] [options]

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
`}),68151:((I,d,e)=>{e.r(d),e.d(d,{merge:s(()=>l,"merge")});var h=e(57975),m=e(50696),E=e(22371),p=e(14467),P=e(46464),c=e(25692),T=e(58280),w=e(84104),v=e(2843);const u={...w.iJ,path:{type:"string"}};async function l(x,O){const{values:A,positionals:t}=(0,w.px)("merge",u,()=>(0,h.parseArgs)({args:[...x],options:u,allowPositionals:!0})),{path:a=".",...i}=A,n=(0,w.aV)(i,a);if(n.help)return O.stdout.write(c.h$),0;if(t.length===0)throw new v.UsageError("merge takes the files that the shards have written; see `secure-pipeline merge --help`");const o=(0,E.o)();try{const r=await(0,p.J)(t,"."),f={onProgress:s(()=>{},"onProgress"),signal:o.signal},g={files:r,plan:n.plan,fromStranger:!1},y=await(0,m.a)({...(0,T.toRequest)(n,O,f),partials:g});return await(0,T.writeReports)(y,n,O),P.c[y.verdict.kind]}finally{o.stop()}}s(l,"merge")}),84104:((I,d,e)=>{e.d(d,{iJ:s(()=>T,"iJ"),rE:s(()=>v,"rE"),px:s(()=>l,"px"),aV:s(()=>u,"aV")});var h=e(57975),m=e(39529),E=e(3369);const p=["terminal","json","sarif","html","markdown","junit","cyclonedx","spdx","compliance"];var P=e(62719),c=e(2843);const T={help:{type:"boolean",short:"h"},scanners:{type:"string"},base:{type:"string"},config:{type:"string"},"fail-on":{type:"string"},threshold:{type:"string",multiple:!0},"on-scanner-error":{type:"string"},advisories:{type:"string"},image:{type:"string",multiple:!0},"image-platform":{type:"string"},"registry-credentials":{type:"string"},"sast-rules":{type:"string",multiple:!0},"sarif-files":{type:"string",multiple:!0},"vex-files":{type:"string",multiple:!0},"target-url":{type:"string"},report:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},offline:{type:"boolean"},"no-cache":{type:"boolean"},"cache-dir":{type:"string"},"timeout-minutes":{type:"string"},color:{type:"boolean"},"no-color":{type:"boolean"},plan:{type:"string"}},w={...T,shard:{type:"string"},"max-shards":{type:"string"},partial:{type:"string"}};function v(t){const{values:a,positionals:i}=l("scan",w,()=>(0,h.parseArgs)({args:[...t],options:w,allowPositionals:!0}));if(i.length>1)throw new c.UsageError(`scan takes one path, not ${i.length}: ${i.map(o=>JSON.stringify(o)).join(", ")}`);const n=(0,P.uK)(a.shard??"");if(n?.kind==="part"!=(a.partial!==void 0))throw new c.UsageError("--shard 2/4 and --partial FILE go together: a shard writes down what it found");return{...u(a,i[0]??"."),shard:n,maxShards:(0,P.JB)(a["max-shards"]),partial:a.partial}}s(v,"parseScanArguments");function u(t,a){return{help:t.help??!1,path:a,plan:(0,P.M9)(t.plan??""),base:t.base,config:t.config,policy:(0,E.Zf)({scanners:t.scanners,failOn:t["fail-on"],thresholds:t.threshold?.join(`
`),onScannerError:t["on-scanner-error"],timeoutMinutes:t["timeout-minutes"],advisories:t.advisories,images:t.image?.join(`
`),imagePlatform:t["image-platform"],registryCredentials:t["registry-credentials"],sastRules:t["sast-rules"]?.join(`
`),sarifFiles:t["sarif-files"]?.join(`
`),vexFiles:t["vex-files"]?.join(`
`),targetUrl:t["target-url"]}),reports:O(t.report??["terminal"]),quiet:t.quiet??!1,offline:t.offline??!1,cache:!(t["no-cache"]??!1),cacheDir:t["cache-dir"],color:t["no-color"]?!1:t.color}}s(u,"toPolicyArguments");function l(t,a,i){try{return i()}catch(n){throw n instanceof TypeError?new c.UsageError(`${x(n.message,a)}; see \`secure-pipeline ${t} --help\``):n}}s(l,"strictly");function x(t,a){const[i=t]=t.split(/\. (?:To specify|Did you)/),n=/Unknown option '--?(?<name>[^']+)'/.exec(t)?.groups?.name;return n===void 0?i:`unknown option --${n}${(0,m.didYouMean)(n,Object.keys(a))}`}s(x,"explain");function O(t){const a=t.map(A);if(a.filter(({file:n})=>n===void 0).length>1)throw new c.UsageError("only one report can go to standard output; give the others a file: --report json=report.json");return a}s(O,"parseReports");function A(t){const[a="",...i]=t.split("="),n=p.find(r=>r===a);if(n===void 0){const r=JSON.stringify(a.slice(0,80));throw new c.UsageError(`--report: ${r} is not one of ${p.join(", ")}${(0,m.didYouMean)(a,p)}`)}const o=i.join("=");if(i.length>0&&o==="")throw new c.UsageError(`--report ${n}=: the file name is missing`);if(n==="compliance"&&i.length>0&&!/\.(?:md|json)$/.test(o))throw new c.UsageError("--report compliance=: the name of the file ends in .md (Markdown) or .json");return{format:n,file:i.length===0?void 0:o}}s(A,"parseReport")}),58280:((I,d,e)=>{e.r(d),e.d(d,{scan:s(()=>O,"scan"),toRequest:s(()=>A,"toRequest"),writeReports:s(()=>t,"writeReports")});var h=e(76760),m=e(50696),E=e(14112),p=e(22371);async function P(n,o,r){switch(o){case"terminal":return(await e.e(3065).then(e.bind(e,43065))).renderTerminal(n,r);case"json":return(await e.e(4198).then(e.bind(e,4198))).renderJson(n);case"sarif":return(await Promise.all([e.e(4240),e.e(4565)]).then(e.bind(e,34240))).renderSarif(n);case"html":return(await e.e(7971).then(e.bind(e,57971))).renderHtml(n);case"markdown":return(await Promise.all([e.e(2395),e.e(4905)]).then(e.bind(e,22395))).renderSummary(n);case"junit":return(await e.e(4292).then(e.bind(e,34292))).renderJunit(n);case"cyclonedx":return(await Promise.all([e.e(7091),e.e(5409)]).then(e.bind(e,65409))).renderCycloneDx(n);case"spdx":return(await Promise.all([e.e(7091),e.e(406)]).then(e.bind(e,30406))).renderSpdx(n);case"compliance":return r.file?.endsWith(".json")?(await Promise.all([e.e(3776),e.e(847)]).then(e.bind(e,60847))).renderComplianceJson(n):(await Promise.all([e.e(3776),e.e(1403)]).then(e.bind(e,71403))).renderComplianceMarkdown(n)}}s(P,"renderReport");var c=e(90762),T=e(46464),w=e(25692),v=e(32461),u=e(1859),l=e(39772),x=e(84104);async function O(n,o){const r=(0,x.rE)(n);if(r.help)return o.stdout.write(w.Y6),0;const f=(0,l._)(r.quiet?void 0:o.stderr),g=(0,p.o)();try{const y=A(r,o,{onProgress:f.show,signal:g.signal});if(r.shard!==void 0){const{scanOneShard:L}=await Promise.all([e.e(4006),e.e(9883),e.e(9982),e.e(7780)]).then(e.bind(e,80879));return await L(r.shard,r,{request:y,terminal:o,onEnd:f.end})}const j=await(0,m.a)(y);return f.end(),await t(j,r,o),T.c[j.verdict.kind]}finally{f.end(),g.stop()}}s(O,"scan");function A(n,{env:o,today:r},f){const g=n.base!==void 0&&n.base!=="none";return{path:n.path,base:g?{kind:"ref",ref:n.base}:{kind:"none",reason:"no --base was given"},headIsTrusted:!g,configPath:n.config,policy:(0,u.j)((0,v.I)(n.policy,"."),"."),allowFetch:!n.offline,cacheFolder:n.cache?(0,h.resolve)(n.cacheDir??(0,E.I)(o)):void 0,isForTerminal:n.reports.every(({format:y})=>y==="terminal"),privateFolder:n.cache?(0,E.t)(o):void 0,environment:o,today:r,...f}}s(A,"toRequest");async function t(n,{reports:o,color:r},{stdout:f,stderr:g,env:y}){const j={color:r??i(f,y),width:f.columns??100},R=o.some(({format:M})=>M==="compliance")?{...n,catalogue:await(0,c.EP)()}:n;for(const M of o){const S=await P(R,M.format,{...j,file:M.file});await a(S,M,{stdout:f,stderr:g})}}s(t,"writeReports");async function a(n,{format:o,file:r},{stdout:f,stderr:g}){if(r===void 0){f.write(n.endsWith(`
`)?n:`${n}
`);return}const{writeReportFile:y}=await e.e(8649).then(e.bind(e,78649));await y((0,h.resolve)(r),n),g.write(`${o} report: ${(0,h.resolve)(r)}
`)}s(a,"writeReport");function i(n,o){return(o.NO_COLOR??"")!==""?!1:n.isTTY===!0&&o.TERM!=="dumb"}s(i,"wantsColor")}),2843:((I,d,e)=>{e.d(d,{UsageError:s(()=>h,"UsageError")});class h extends Error{static{s(this,"UsageError")}name="UsageError"}}),14467:((I,d,e)=>{e.d(d,{J:s(()=>T,"J")});var h=e(76760),m=e(48486),E=e(34627);const p=128*1024*1024,P=512*1024*1024,c=256;async function T(v,u){const l=[];let x=P;for(const O of v){const A=await(0,E.E)((0,h.resolve)(u,O));A.length===0&&l.push({name:O,content:{fault:"there is no such file"}});for(const t of A){const a=l.length<c?w(t,x):{fault:`there are more than ${c} files`};if("text"in a&&(x-=a.text.length),l.push({name:(0,h.basename)(t),content:a}),l.length>c)return l}}return l}s(T,"readPartials");function w(v,u){const l=(0,m.MY)(v,Math.min(p,u));return l==="unreadable"?{fault:"is no file that can be read"}:l==="too-large"?{fault:`is larger than ${p} bytes, or than is left of ${P}`}:{text:l.toString("utf8")}}s(w,"readOne")})};
