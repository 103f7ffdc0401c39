var N=Object.defineProperty;var o=(P,d)=>N(P,"name",{value:d,configurable:!0});export const id=9273,ids=[9273,5692,2843],modules={25692:((P,d,e)=>{e.d(d,{HELP:o(()=>l,"HELP"),O:o(()=>h,"O"),Y:o(()=>u,"Y")});const l=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

Usage:
  secure-pipeline scan [PATH] [options]   scan a folder or git repository (default: the current folder)
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
`,u=`Usage: secure-pipeline scan [PATH] [options]

Scans PATH (a folder, or a git repository with its uncommitted changes) and passes or fails by a policy.

What is scanned
  --scanners LIST        scanners by name, separated by commas; \`embedded\` is all that ship inside (default)
  --base REF             compare with a branch, tag or commit: only what is new blocks. The config is then read
                         from the base, as in a pull request
  --config FILE          config file, relative to PATH (default: .secure-pipeline.yml)
  --advisories WHERE     advisories about dependencies: auto (default; the data that ships inside, and the OSV API
                         for what is newer), embedded, api, or a folder of OSV all.zip files
  --sarif-files PATHS    findings of other tools: SARIF files and globs, relative to PATH, separated by commas
  --sast-rules PATHS     your own rules in Semgrep's syntax: files and folders, relative to PATH, separated by commas
                         (.semgrep.yml and .semgrep/ are found by themselves)
  --image WHAT           read this image, too: a reference, an archive of \`docker save\`, an OCI layout, a glob, or
                         auto for all that the repository builds upon and deploys (repeatable; default: none)
  --image-platform P     which image of an index is read (default: linux/amd64)
  --registry-credentials docker-config uses what \`docker login\` has left (default: none)

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

Examples
  secure-pipeline scan
  secure-pipeline scan . --base origin/main --fail-on medium
  secure-pipeline scan . --report terminal --report html=report.html --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,h=`Usage: secure-pipeline fix [PATH] [options]

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
`}),32461:((P,d,e)=>{e.d(d,{I:o(()=>y,"I")});var l=e(76760),u=e(37096),h=e(39529),v=e(49525),m=e(48486);function y(i,p){const{advisories:r}=i;if(r?.kind!=="folder")return i;const g=(0,m.Ye)((0,l.resolve)(p,r.path));if(g!==void 0&&(0,m.qW)(g)?.kind==="folder")return{...i,advisories:{kind:"folder",path:g}};const A=JSON.stringify(r.path.slice(0,200)),O=(0,h.didYouMean)(r.path,v.XY);throw new u.x(`advisories: ${A} is none of ${v.XY.join(", ")} and no folder${O}`)}o(y,"locateAdvisories")}),68876:((P,d,e)=>{e.d(d,{$:o(()=>m,"$"),j:o(()=>v,"j")});var l=e(76760),u=e(37096),h=e(34627);function v(i,p){const{images:r}=i;return r===void 0?i:{...i,images:{...r,paths:r.paths.map(g=>(0,l.resolve)(p,g))}}}o(v,"locateImages");async function m(i,p){const{fromRepository:r,references:g,platform:A}=i,O=[];for(const w of i.paths){const T=await(0,h.E)((0,l.resolve)(p,w));if(T.length===0)throw new u.x(`images: ${JSON.stringify(w)} matches no file and no folder`);O.push(...T.map(E=>({file:E,name:y(E,(0,l.resolve)(p))})))}const j=new Map(O.map(w=>[w.file,w]));return{fromRepository:r,references:[...new Set(g)],archives:[...j.values()],platform:A}}o(m,"selectImages");function y(i,p){const r=(0,l.relative)(p,i).replaceAll("\\","/");return r!==""&&!r.startsWith("../")&&r!==".."&&!(0,l.isAbsolute)(r)?r:i.split(/[/\\]/).at(-1)??i}o(y,"nameOf")}),9273:((P,d,e)=>{e.r(d),e.d(d,{scan:o(()=>H,"scan")});var l=e(76760),u=e(48517),h=e(14112),v=e(22371);async function m(t,n,s){switch(n){case"terminal":return(await e.e(3065).then(e.bind(e,43065))).renderTerminal(t,s);case"json":return(await Promise.all([e.e(7597),e.e(4198)]).then(e.bind(e,4198))).renderJson(t);case"sarif":return(await Promise.all([e.e(4240),e.e(4565)]).then(e.bind(e,34240))).renderSarif(t);case"html":return(await e.e(7971).then(e.bind(e,57971))).renderHtml(t);case"markdown":return(await Promise.all([e.e(2395),e.e(4905)]).then(e.bind(e,22395))).renderSummary(t);case"junit":return(await e.e(4292).then(e.bind(e,34292))).renderJunit(t);case"cyclonedx":return(await Promise.all([e.e(7091),e.e(5409)]).then(e.bind(e,65409))).renderCycloneDx(t);case"spdx":return(await Promise.all([e.e(7091),e.e(406)]).then(e.bind(e,30406))).renderSpdx(t);case"compliance":return s.file?.endsWith(".json")?(await Promise.all([e.e(7597),e.e(3776),e.e(847)]).then(e.bind(e,60847))).renderComplianceJson(t):(await Promise.all([e.e(3776),e.e(1403)]).then(e.bind(e,71403))).renderComplianceMarkdown(t)}}o(m,"renderReport");var y=e(90762),i=e(46464),p=e(25692),r=e(32461),g=e(68876),A=e(39772),O=e(57975),j=e(39529),w=e(49525);const T=["terminal","json","sarif","html","markdown","junit","cyclonedx","spdx","compliance"];var E=e(2843);const R={help:{type:"boolean",short:"h"},scanners:{type:"string"},base:{type:"string"},config:{type:"string"},"fail-on":{type:"string"},threshold:{type:"string",multiple:!0},"on-scanner-error":{type:"string"},advisories:{type:"string"},image:{type:"string",multiple:!0},"image-platform":{type:"string"},"registry-credentials":{type:"string"},"sast-rules":{type:"string",multiple:!0},"sarif-files":{type:"string",multiple:!0},report:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},offline:{type:"boolean"},"no-cache":{type:"boolean"},"cache-dir":{type:"string"},"timeout-minutes":{type:"string"},color:{type:"boolean"},"no-color":{type:"boolean"}};function I(t){const{values:n,positionals:s}=M(t);if(s.length>1)throw new E.UsageError(`scan takes one path, not ${s.length}: ${s.map(a=>JSON.stringify(a)).join(", ")}`);return{help:n.help??!1,path:s[0]??".",base:n.base,config:n.config,policy:(0,w.Zf)({scanners:n.scanners,failOn:n["fail-on"],thresholds:n.threshold?.join(`
`),onScannerError:n["on-scanner-error"],timeoutMinutes:n["timeout-minutes"],advisories:n.advisories,images:n.image?.join(`
`),imagePlatform:n["image-platform"],registryCredentials:n["registry-credentials"],sastRules:n["sast-rules"]?.join(`
`),sarifFiles:n["sarif-files"]?.join(`
`)}),reports:D(n.report??["terminal"]),quiet:n.quiet??!1,offline:n.offline??!1,cache:!(n["no-cache"]??!1),cacheDir:n["cache-dir"],color:n["no-color"]?!1:n.color}}o(I,"parseScanArguments");function M(t){try{return(0,O.parseArgs)({args:[...t],options:R,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new E.UsageError(`${S(n.message)}; see \`secure-pipeline scan --help\``):n}}o(M,"parseStrictly");function S(t){const[n=t]=t.split(/\. (?:To specify|Did you)/),s=/Unknown option '--?(?<name>[^']+)'/.exec(t)?.groups?.name;return s===void 0?n:`unknown option --${s}${(0,j.didYouMean)(s,Object.keys(R))}`}o(S,"explain");function D(t){const n=t.map(L);if(n.filter(({file:a})=>a===void 0).length>1)throw new E.UsageError("only one report can go to standard output; give the others a file: --report json=report.json");return n}o(D,"parseReports");function L(t){const[n="",...s]=t.split("="),a=T.find(f=>f===n);if(a===void 0){const f=JSON.stringify(n.slice(0,80));throw new E.UsageError(`--report: ${f} is not one of ${T.join(", ")}${(0,j.didYouMean)(n,T)}`)}const c=s.join("=");if(s.length>0&&c==="")throw new E.UsageError(`--report ${a}=: the file name is missing`);if(a==="compliance"&&s.length>0&&!/\.(?:md|json)$/.test(c))throw new E.UsageError("--report compliance=: the name of the file ends in .md (Markdown) or .json");return{format:a,file:s.length===0?void 0:c}}o(L,"parseReport");async function H(t,n){const s=I(t);if(s.help)return n.stdout.write(p.Y),0;const a=(0,A._)(s.quiet?void 0:n.stderr),c=(0,v.o)();try{const f=await(0,u.a)(U(s,n,{onProgress:a.show,signal:c.signal}));return a.end(),await C(f,s,n),i.c[f.verdict.kind]}finally{a.end(),c.stop()}}o(H,"scan");function U(t,{env:n,today:s},a){const c=t.base!==void 0&&t.base!=="none";return{path:t.path,base:c?{kind:"ref",ref:t.base}:{kind:"none",reason:"no --base was given"},headIsTrusted:!c,configPath:t.config,policy:(0,g.j)((0,r.I)(t.policy,"."),"."),allowFetch:!t.offline,cacheFolder:t.cache?(0,l.resolve)(t.cacheDir??(0,h.I)(n)):void 0,isForTerminal:t.reports.every(({format:f})=>f==="terminal"),privateFolder:t.cache?(0,h.t)(n):void 0,environment:n,today:s,...a}}o(U,"toRequest");async function C(t,{reports:n,color:s},{stdout:a,stderr:c,env:f}){const F={color:s??$(a,f),width:a.columns??100},B=n.some(({format:x})=>x==="compliance")?{...t,catalogue:await(0,y.EP)()}:t;for(const x of n){const K=await m(B,x.format,{...F,file:x.file});await W(K,x,{stdout:a,stderr:c})}}o(C,"writeReports");async function W(t,{format:n,file:s},{stdout:a,stderr:c}){if(s===void 0){a.write(t.endsWith(`
`)?t:`${t}
`);return}const{writeReportFile:f}=await e.e(8649).then(e.bind(e,78649));await f((0,l.resolve)(s),t),c.write(`${n} report: ${(0,l.resolve)(s)}
`)}o(W,"writeReport");function $(t,n){return(n.NO_COLOR??"")!==""?!1:t.isTTY===!0&&n.TERM!=="dumb"}o($,"wantsColor")}),2843:((P,d,e)=>{e.d(d,{UsageError:o(()=>l,"UsageError")});class l extends Error{static{o(this,"UsageError")}name="UsageError"}}),34627:((P,d,e)=>{e.d(d,{E:o(()=>v,"E")});var l=e(73024),u=e(51455);const h=1e3;async function v(m){if((0,l.existsSync)(m))return[m];const y=[];for await(const i of(0,u.glob)(m))if(y.push(i),y.length>h)throw new Error(`${m} matches over ${h} files`);return y.sort()}o(v,"findPaths")})};
