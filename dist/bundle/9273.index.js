var M=Object.defineProperty;var i=(f,l)=>M(f,"name",{value:l,configurable:!0});export const id=9273,ids=[9273,5692,2843],modules={25692:((f,l,e)=>{e.d(l,{HELP:i(()=>d,"HELP"),Y:i(()=>h,"Y")});const d=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

Usage:
  secure-pipeline scan [PATH] [options]   scan a folder or git repository (default: the current folder)
  secure-pipeline rules [--json]          list every rule
  secure-pipeline explain RULE-ID         what a rule looks for, why, and what to write instead
  secure-pipeline init [PATH]             write a workflow and a config file with comments
  secure-pipeline --version | --help

Run \`secure-pipeline scan --help\` for the options of a scan.

Exit codes: 0 pass · 1 findings block · 2 could not judge (usage, config, base or a scanner failed)
`,h=`Usage: secure-pipeline scan [PATH] [options]

Scans PATH (a folder, or a git repository with its uncommitted changes) and passes or fails by a policy.

What is scanned
  --scanners LIST        scanners by name, separated by commas; \`embedded\` is all that ship inside (default)
  --base REF             compare with a branch, tag or commit: only what is new blocks. The config is then read
                         from the base, as in a pull request
  --config FILE          config file, relative to PATH (default: .secure-pipeline.yml)
  --advisories WHERE     advisories about dependencies: auto (default; the data that ships inside, and the OSV API
                         for what is newer), embedded, api, or a folder of OSV all.zip files

What blocks
  --fail-on LEVEL        critical, high (default), medium, low, info or never
  --threshold KEY=N      the most new findings that pass: critical=0, secrets.any=0, iac.high=5,
                         dependencies.development.any=20 (repeatable; the most specific speaks)
  --on-scanner-error W   fail (default) or warn

What comes out
  --report FORMAT[=FILE] terminal (default), json, sarif, html, markdown, junit, cyclonedx, spdx; without FILE on
                         standard output (repeatable)
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
`}),9273:((f,l,e)=>{e.r(l),e.d(l,{scan:i(()=>A,"scan")});var d=e(76760),h=e(55647),p=e(14112),v=e(22371);async function w(t,n,o){switch(n){case"terminal":return(await e.e(8538).then(e.bind(e,38538))).renderTerminal(t,o);case"json":return(await Promise.all([e.e(7597),e.e(4198)]).then(e.bind(e,4198))).renderJson(t);case"sarif":return(await Promise.all([e.e(7560),e.e(4565)]).then(e.bind(e,17560))).renderSarif(t);case"html":return(await e.e(5376).then(e.bind(e,15376))).renderHtml(t);case"markdown":return(await Promise.all([e.e(2395),e.e(3325)]).then(e.bind(e,22395))).renderSummary(t);case"junit":return(await e.e(4292).then(e.bind(e,34292))).renderJunit(t);case"cyclonedx":return(await Promise.all([e.e(7091),e.e(5409)]).then(e.bind(e,65409))).renderCycloneDx(t);case"spdx":return(await Promise.all([e.e(7091),e.e(406)]).then(e.bind(e,30406))).renderSpdx(t)}}i(w,"renderReport");var E=e(46464),O=e(25692),P=e(32461),R=e(39772),T=e(57975),m=e(39529),x=e(49525);const u=["terminal","json","sarif","html","markdown","junit","cyclonedx","spdx"];var c=e(2843);const g={help:{type:"boolean",short:"h"},scanners:{type:"string"},base:{type:"string"},config:{type:"string"},"fail-on":{type:"string"},threshold:{type:"string",multiple:!0},"on-scanner-error":{type:"string"},advisories:{type:"string"},report:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},offline:{type:"boolean"},"no-cache":{type:"boolean"},"cache-dir":{type:"string"},"timeout-minutes":{type:"string"},color:{type:"boolean"},"no-color":{type:"boolean"}};function j(t){const{values:n,positionals:o}=S(t);if(o.length>1)throw new c.UsageError(`scan takes one path, not ${o.length}: ${o.map(s=>JSON.stringify(s)).join(", ")}`);return{help:n.help??!1,path:o[0]??".",base:n.base,config:n.config,policy:(0,x.Zf)({scanners:n.scanners,failOn:n["fail-on"],thresholds:n.threshold?.join(`
`),onScannerError:n["on-scanner-error"],timeoutMinutes:n["timeout-minutes"],advisories:n.advisories}),reports:U(n.report??["terminal"]),quiet:n.quiet??!1,offline:n.offline??!1,cache:!(n["no-cache"]??!1),cacheDir:n["cache-dir"],color:n["no-color"]?!1:n.color}}i(j,"parseScanArguments");function S(t){try{return(0,T.parseArgs)({args:[...t],options:g,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new c.UsageError(`${L(n.message)}; see \`secure-pipeline scan --help\``):n}}i(S,"parseStrictly");function L(t){const[n=t]=t.split(/\. (?:To specify|Did you)/),o=/Unknown option '--?(?<name>[^']+)'/.exec(t)?.groups?.name;return o===void 0?n:`unknown option --${o}${(0,m.didYouMean)(o,Object.keys(g))}`}i(L,"explain");function U(t){const n=t.map($);if(n.filter(({file:s})=>s===void 0).length>1)throw new c.UsageError("only one report can go to standard output; give the others a file: --report json=report.json");return n}i(U,"parseReports");function $(t){const[n="",...o]=t.split("="),s=u.find(a=>a===n);if(s===void 0){const a=JSON.stringify(n.slice(0,80));throw new c.UsageError(`--report: ${a} is not one of ${u.join(", ")}${(0,m.didYouMean)(n,u)}`)}const r=o.join("=");if(o.length>0&&r==="")throw new c.UsageError(`--report ${s}=: the file name is missing`);return{format:s,file:o.length===0?void 0:r}}i($,"parseReport");async function A(t,n){const o=j(t);if(o.help)return n.stdout.write(O.Y),0;const s=(0,R._)(o.quiet?void 0:n.stderr),r=(0,v.o)();try{const a=await(0,h.a)(F(o,n,{onProgress:s.show,signal:r.signal}));return s.end(),await H(a,o,n),E.c[a.verdict.kind]}finally{s.end(),r.stop()}}i(A,"scan");function F(t,{env:n,today:o},s){const r=t.base!==void 0&&t.base!=="none";return{path:t.path,base:r?{kind:"ref",ref:t.base}:{kind:"none",reason:"no --base was given"},headIsTrusted:!r,configPath:t.config,policy:(0,P.I)(t.policy,"."),allowFetch:!t.offline,cacheFolder:t.cache?(0,d.resolve)(t.cacheDir??(0,p.I)(n)):void 0,isForTerminal:t.reports.every(({format:a})=>a==="terminal"),privateFolder:t.cache?(0,p.t)(n):void 0,environment:n,today:o,...s}}i(F,"toRequest");async function H(t,{reports:n,color:o},{stdout:s,stderr:r,env:a}){const D={color:o??N(s,a),width:s.columns??100};for(const y of n)await I(await w(t,y.format,D),y,{stdout:s,stderr:r})}i(H,"writeReports");async function I(t,{format:n,file:o},{stdout:s,stderr:r}){if(o===void 0){s.write(t.endsWith(`
`)?t:`${t}
`);return}const{writeReportFile:a}=await e.e(8649).then(e.bind(e,78649));await a((0,d.resolve)(o),t),r.write(`${n} report: ${(0,d.resolve)(o)}
`)}i(I,"writeReport");function N(t,n){return(n.NO_COLOR??"")!==""?!1:t.isTTY===!0&&n.TERM!=="dumb"}i(N,"wantsColor")}),2843:((f,l,e)=>{e.d(l,{UsageError:i(()=>d,"UsageError")});class d extends Error{static{i(this,"UsageError")}name="UsageError"}})};
