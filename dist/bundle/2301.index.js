var Oe=Object.defineProperty;var a=(b,h)=>Oe(b,"name",{value:h,configurable:!0});export const id=2301,ids=[2301,5692,2843],modules={72301:((b,h,c)=>{c.r(h),c.d(h,{fix:a(()=>be,"fix")});var w=c(76760),y=c(39529),x=c(50696),m=c(14112),E=c(48486),$=c(22371),v=c(47976),A=c(91332),U=c(99469),D=c(99437),j=c(84526);async function C(t){const e=await(0,j.v)(t);if(e===void 0)return()=>"no-git";try{const o=e.headCommit===void 0?[]:await(0,D.n)(e.git,e.headCommit),s=new Map(o.map(({path:n,oid:i})=>[n,i]));return(n,i)=>{const r=s.get(n);if(r===void 0)return"untracked";const f=Buffer.from(i.toString("latin1").replaceAll(`\r
`,`
`),"latin1");return[i,f].some(l=>(0,U.z)(l,e.format)===r)?"committed":"changed"}}finally{await e.git.close()}}a(C,"readCommitStates");var z=c(65852),Y=c(90762),W=c(89018),B=c(77598),S=c(51455);async function X(t,e,{expected:o,content:s}){const n=e.split("/");if(n.some(u=>u===""||u==="."||u===".."))return"no-file";const i=n.map((u,p)=>(0,E.qW)(`${t}/${n.slice(0,p+1).join("/")}`)?.kind);if(i.includes("link"))return"behind-a-link";if(i.at(-1)!=="file")return"no-file";const r=`${t}/${e}`,f=(0,E.MY)(r,o.length);if(typeof f=="string"||!f.equals(o))return"changed";const{mode:d}=await(0,S.stat)(r),l=`${r}.${(0,B.randomUUID)()}.partial`;try{await(0,S.writeFile)(l,s,{flag:"wx",mode:d&511}),await(0,S.chmod)(l,d&4095),await(0,S.rename)(l,r)}finally{await(0,S.rm)(l,{force:!0})}}a(X,"rewriteFile");var k=c(40627);const O="\uFEFF";function J(t,e){const o=V(t);if(o===void 0)return"is not UTF-8 text";const s=o.startsWith(O)?O:"",n=o.slice(s.length),i=(0,k.Iv)(n,e);return i===void 0?"changed while it was scanned":{before:n,edits:i,content:Buffer.from(s+(0,k.b5)(n,i))}}a(J,"changeFile");function V(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return}}a(V,"decodeStrictly");var G=c(18672);function K({findings:t},{ruleIds:e,onlyNew:o}){const s=new Set(e);return t.filter(Q).filter(({status:n,disposition:i})=>i==="open"&&(o?n==="new":n!=="fixed")).filter(({rule:n,sources:i})=>s.size===0||s.has(n.id)||i.some(r=>s.has(r.ruleId))).sort((n,i)=>(0,G.Q)(n.location,i.location))}a(K,"fixableFindings");function Q(t){return t.fix!==void 0}a(Q,"hasFix");function Z(t){const e=new Map,o=new Map,s=[],n=[];for(const i of t){const r=i.fix.edits.filter(f=>!o.has(JSON.stringify(f)));if(r.some(({location:f})=>(e.get(f.path)??[]).some(d=>q(d,f)))){n.push(i);continue}s.push(i);for(const f of r){o.set(JSON.stringify(f),f);const d=e.get(f.location.path)??[];d.push(f.location),e.set(f.location.path,d)}}return{chosen:s,postponed:n,editsByPath:Map.groupBy(o.values(),({location:i})=>i.path)}}a(Z,"planFixes");function q(t,e){return!F(t,e)&&!F(e,t)}a(q,"touches");function F(t,e){return t.startLine>e.endLine||t.startLine===e.endLine&&t.startColumn>e.endColumn}a(F,"isAfter");var _=c(93501),ee=c(32);const ne="(a line with a secret)";function te(t,e,o){const{paint:s}=o,n=(0,v.mz)(t),i=[s("bold",`--- a/${n}`),s("bold",`+++ b/${n}`)];let r=0;return e.reduce((f,d)=>{const[l,u]=[I(d,"removed"),I(d,"added")];return f.push(s("cyan",`@@ -${d.firstLine},${l} +${d.firstLine+r},${u} @@`)),f.push(...se(d,o)),r+=u-l,f},i).map(ee._P)}a(te,"renderDiff");function se({firstLine:t,lines:e},{paint:o,secretLines:s}){let n=t;return e.map(({kind:i,text:r})=>{const f=i!=="added"&&s.has(n)||(0,_.G)(r).length>0;i!=="added"&&(n+=1);const d=f?ne:r.split("	").map(v.mz).join("	");return i==="context"?` ${d}`:i==="removed"?o("red",`-${d}`):o("green",`+${d}`)})}a(se,"renderLines");function I({lines:t},e){return t.filter(o=>o.kind==="context"||o.kind===e).length}a(I,"countOf");const oe=64*1024*1024,ie=3;async function ae(t,e,o){const s=new ce(o),n=new Map;for(const{fix:l,fingerprint:u}of t){const p=l.edits.map(({location:g})=>s.refusalOf(g.path)).find(g=>g!==void 0);p!==void 0&&n.set(u,p)}const{chosen:i,postponed:r,editsByPath:f}=Z(t.filter(({fingerprint:l})=>!n.has(l))),d=new Map;for(const[l,u]of f){const p=s.read(l),g=typeof p=="string"?p:await de({path:l,bytes:p,edits:u},fe(l,e),o);g!==void 0&&d.set(l,`${(0,v.mz)(l)} ${g}`)}for(const{fix:l,fingerprint:u}of i){const p=l.edits.map(({location:g})=>d.get(g.path)).find(g=>g!==void 0);p!==void 0&&n.set(u,p)}return{applied:i.filter(({fingerprint:l})=>!n.has(l)),postponed:r,refused:n,changedPaths:[...f.keys()].filter(l=>!d.has(l))}}a(ae,"applyPass");const re={changed:"has changes that are not committed; commit them, or use --force",untracked:"is not committed; commit it, or use --force","no-git":"is in no git repository that could bring it back; use --force"};class ce{static{a(this,"FileStates")}options;contents=new Map;constructor(e){this.options=e}read(e){const o=this.contents.get(e);if(o!==void 0)return o;const s=(0,E.MY)(`${this.options.root}/${e}`,oe),n=typeof s=="string"?`is ${s}`:s;return this.contents.set(e,n),n}refusalOf(e){const{stateOf:o,ownPaths:s}=this.options,n=this.read(e);if(typeof n=="string")return`${(0,v.mz)(e)} ${n}`;const i=s.has(e)?"committed":o?.(e,n)??"committed";return i==="committed"?void 0:`${(0,v.mz)(e)} ${re[i]}`}}const le={"behind-a-link":"is behind a symbolic link","no-file":"is no file",changed:"changed while it was scanned"};async function de({path:t,bytes:e,edits:o},s,{root:n,isDryRun:i,paint:r,write:f}){const d=J(e,o);if(typeof d=="string")return d;const l=i?void 0:await X(n,t,{expected:e,content:d.content});if(l!==void 0)return le[l];const u=(0,W.$)(d.before,d.edits,ie);f(`${te(t,u,{paint:r,secretLines:s}).join(`
`)}
`)}a(de,"changeOnDisk");function fe(t,{findings:e}){const o=e.filter(({sensitive:n,status:i})=>n&&i!=="fixed").flatMap(({location:n,relatedLocations:i})=>[n,...i]).filter(n=>n.path===t),s=new Set;for(const{startLine:n,endLine:i=n}of o)for(let r=n;r<=Math.min(i,n+ue);r+=1)s.add(r);return s}a(fe,"secretLinesOf");const ue=1e4;var he=c(57975),pe=c(3369),T=c(2843);const R={help:{type:"boolean",short:"h"},rule:{type:"string",multiple:!0},"dry-run":{type:"boolean"},force:{type:"boolean"},base:{type:"string"},config:{type:"string"},scanners:{type:"string"},"sast-rules":{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},"no-cache":{type:"boolean"}};function me(t){const{values:e,positionals:o}=ge(t);if(o.length>1)throw new T.UsageError(`fix takes one path, not ${o.length}`);return{help:e.help??!1,path:o[0]??".",ruleIds:(e.rule??[]).flatMap(s=>s.split(",")).map(s=>s.trim()),isDryRun:e["dry-run"]??!1,isForced:e.force??!1,base:e.base,config:e.config,policy:(0,pe.Zf)({scanners:e.scanners,sastRules:e["sast-rules"]?.join(`
`)}),quiet:e.quiet??!1,cache:!(e["no-cache"]??!1)}}a(me,"parseFixArguments");function ge(t){try{return(0,he.parseArgs)({args:[...t],options:R,allowPositionals:!0})}catch(e){if(!(e instanceof TypeError))throw e;const o=/Unknown option '--?(?<name>[^']+)'/.exec(e.message)?.groups?.name,s=o===void 0?e.message.split(". To specify")[0]??"":`unknown option --${o}${(0,y.didYouMean)(o,Object.keys(R))}`;throw new T.UsageError(`${s}; see \`secure-pipeline fix --help\``)}}a(ge,"parseStrictly");var L=c(34133);function we({applied:t,postponed:e},o){const s=e.length===0?"":`, and ${e.length} more at the same places after them`,n=`${(0,L.LS)(t.length,"finding")} would be fixed in ${(0,L.LS)(o.paths.size,"file")}${s}`;return`${M(o)}${n}. Nothing was written.
`}a(we,"wordDryRun");function ye(t,e){const o=e.findings.filter(({status:n,disposition:i})=>n!=="fixed"&&i==="open").length,s=t.count===0?"No finding was fixed":`${(0,L.LS)(t.count,"finding")} fixed in ${(0,L.LS)(t.paths.size,"file")}`;return`${M(t)}${s}. A scan finds ${(0,L.LS)(o,"open finding")} now.
`}a(ye,"wordResult");function M({refused:t}){return[...new Set(t.values())].map(e=>`not fixed: ${e}
`).join("")}a(M,"refusals");var ve=c(25692),xe=c(39772);const Ee=20;async function be(t,e){const o=me(t);if(o.help)return e.stdout.write(ve.OX),0;const s=(0,xe._)(o.quiet?void 0:e.stderr),n=(0,$.o)();try{return await $e(o,e,a(async()=>{const r=await(0,x.a)(ke(o,e,s.show,n.signal));return s.end(),r},"scan"))}finally{s.end(),n.stop()}}a(be,"fix");async function $e(t,e,o){let s=await o();await Pe(t.ruleIds,s);const n={count:0,paths:new Set,refused:new Map},i=await Te(t,e,n.paths);let r=[],f=[];for(let d=0;d<Ee&&(P(s,t,n).length>=r.length&&Le(Se(s,f),n),r=P(s,t,n),r.length!==0);d+=1){const l=await ae(r,s,i);if(f=l.applied,Ae(l,n),t.isDryRun)return e.stdout.write(we(l,n)),N(s,n);if(l.changedPaths.length===0)break;s=await o()}return H(P(s,t,n),n),e.stdout.write(ye(n,s)),N(s,n)}a($e,"fixUntilClean");function P(t,{ruleIds:e,base:o},{refused:s}){return K(t,{ruleIds:e,onlyNew:o!==void 0}).filter(({fingerprint:i})=>!s.has(i))}a(P,"openFixes");function Se({findings:t},e){const o=new Set(e.map(({fingerprint:s})=>s));return t.filter(({fingerprint:s,status:n})=>n!=="fixed"&&o.has(s))}a(Se,"remaining");function Le(t,e){e.count-=t.length,H(t,e)}a(Le,"takeBack");function H(t,{refused:e}){for(const{fingerprint:o,rule:s,location:n}of t)e.set(o,`${(0,v.mz)(n.path)}:${n.startLine} ${s.id} is still found`)}a(H,"refuseAll");function Ae({applied:t,refused:e,changedPaths:o},s){s.count+=t.length;for(const n of o)s.paths.add(n);for(const[n,i]of e)s.refused.set(n,i)}a(Ae,"record");async function Te({path:t,isDryRun:e,isForced:o},{stdout:s,env:n},i){const r=(0,E.Ye)((0,w.resolve)(t));if(r===void 0)throw new z.p(`There is no folder ${t}. Give the path of an existing folder.`);const f=(n.NO_COLOR??"")===""&&s.isTTY===!0&&n.TERM!=="dumb",d=o?void 0:await C(r);return{root:r,isDryRun:e,stateOf:d,ownPaths:i,paint:(0,A.R)(f),write:a(l=>s.write(l),"write")}}a(Te,"passOptions");async function Pe(t,{rules:e}){if(t.length===0)return;const o=[...(await(0,Y.EP)()).values()].flat().map(({id:i})=>i),s=new Set([...e.keys(),...o]),n=t.find(i=>!s.has(i));if(n!==void 0)throw new T.UsageError(`--rule: ${JSON.stringify(n.slice(0,80))} is not a rule${(0,y.didYouMean)(n,[...s])}; \`secure-pipeline rules\` lists them`)}a(Pe,"checkRuleIds");function N({outcomes:t},{refused:e}){return t.some(({kind:o})=>o==="failed")?2:e.size>0?1:0}a(N,"exitCodeOf");function ke(t,{env:e,today:o},s,n){return{path:t.path,base:t.base===void 0?{kind:"none",reason:"fixes are made in files"}:{kind:"ref",ref:t.base},headIsTrusted:t.base===void 0,configPath:t.config,policy:t.policy,allowFetch:!1,cacheFolder:t.cache?(0,m.I)(e):void 0,privateFolder:t.cache?(0,m.t)(e):void 0,isForTerminal:!0,environment:e,today:o,onProgress:s,signal:n}}a(ke,"toRequest")}),25692:((b,h,c)=>{c.d(h,{HELP:a(()=>w,"HELP"),OX:a(()=>m,"OX"),Y6:a(()=>y,"Y6"),h$:a(()=>x,"h$")});const w=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

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
`,y=`Usage: secure-pipeline scan [PATH] [options]

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
`,x=`Usage: secure-pipeline merge FILE... [options]

Judges what the shards of one scan have found, as if one machine had scanned: FILE is what each of them has written with
\`scan --shard 2/4 --partial FILE\`; globs are understood. The checkout and the options must be those of the shards; files,
policy and plan are worked out anew, and a shard that is missing, cut off or of another scan makes the verdict error.

  --path PATH            what was scanned (default: the current folder)
  --plan NAME            what \`scan --shard auto\` has named the plan

All other options are those of \`secure-pipeline scan\`; nothing is scanned, so those about speed have no effect.

Example
  secure-pipeline merge ../partial-*.json --base origin/main --report terminal --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`,m=`Usage: secure-pipeline fix [PATH] [options]

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
`}),2843:((b,h,c)=>{c.d(h,{UsageError:a(()=>w,"UsageError")});class w extends Error{static{a(this,"UsageError")}name="UsageError"}}),32:((b,h,c)=>{c.d(h,{DU:a(()=>w,"DU"),_P:a(()=>y,"_P"),xj:a(()=>x,"xj")});const w=/::|##(?=\[)/g;function y(m){return m.replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}a(y,"escapeLogLine");function x(m){return m.replaceAll("##[","\\u0023#[")}a(x,"escapeJsonForLog")}),91332:((b,h,c)=>{c.d(h,{R:a(()=>x,"R"),U:a(()=>y,"U")});const w={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39]},y={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function x(m){return m?(E,$)=>{const[v,A]=w[E];return $===""?"":`\x1B[${v}m${$}\x1B[${A}m`}:(E,$)=>$}a(x,"makePaint")})};
