var ke=Object.defineProperty;var r=($,h)=>ke($,"name",{value:h,configurable:!0});export const id=2301,ids=[2301,5692,2843],modules={72301:(($,h,c)=>{c.r(h),c.d(h,{fix:r(()=>$e,"fix")});var g=c(76760),w=c(39529),v=c(48517),y=c(14112),b=c(48486),S=c(22371),x=c(47976),T=c(91332),D=c(99469),U=c(99437),C=c(84526);async function j(t){const e=await(0,C.v)(t);if(e===void 0)return()=>"no-git";try{const s=e.headCommit===void 0?[]:await(0,U.n)(e.git,e.headCommit),o=new Map(s.map(({path:n,oid:i})=>[n,i]));return(n,i)=>{const a=o.get(n);if(a===void 0)return"untracked";const f=Buffer.from(i.toString("latin1").replaceAll(`\r
`,`
`),"latin1");return[i,f].some(l=>(0,D.z)(l,e.format)===a)?"committed":"changed"}}finally{await e.git.close()}}r(j,"readCommitStates");var z=c(65852),Y=c(90762),W=c(89018),B=c(77598),E=c(51455);async function X(t,e,{expected:s,content:o}){const n=e.split("/");if(n.some(u=>u===""||u==="."||u===".."))return"no-file";const i=n.map((u,p)=>(0,b.qW)(`${t}/${n.slice(0,p+1).join("/")}`)?.kind);if(i.includes("link"))return"behind-a-link";if(i.at(-1)!=="file")return"no-file";const a=`${t}/${e}`,f=(0,b.MY)(a,s.length);if(typeof f=="string"||!f.equals(s))return"changed";const{mode:d}=await(0,E.stat)(a),l=`${a}.${(0,B.randomUUID)()}.partial`;try{await(0,E.writeFile)(l,o,{flag:"wx",mode:d&511}),await(0,E.chmod)(l,d&4095),await(0,E.rename)(l,a)}finally{await(0,E.rm)(l,{force:!0})}}r(X,"rewriteFile");var P=c(40627);const k="\uFEFF";function J(t,e){const s=V(t);if(s===void 0)return"is not UTF-8 text";const o=s.startsWith(k)?k:"",n=s.slice(o.length),i=(0,P.Iv)(n,e);return i===void 0?"changed while it was scanned":{before:n,edits:i,content:Buffer.from(o+(0,P.b5)(n,i))}}r(J,"changeFile");function V(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return}}r(V,"decodeStrictly");var G=c(18672);function K({findings:t},{ruleIds:e,onlyNew:s}){const o=new Set(e);return t.filter(Q).filter(({status:n,disposition:i})=>i==="open"&&(s?n==="new":n!=="fixed")).filter(({rule:n,sources:i})=>o.size===0||o.has(n.id)||i.some(a=>o.has(a.ruleId))).sort((n,i)=>(0,G.Q)(n.location,i.location))}r(K,"fixableFindings");function Q(t){return t.fix!==void 0}r(Q,"hasFix");function Z(t){const e=new Map,s=new Map,o=[],n=[];for(const i of t){const a=i.fix.edits.filter(f=>!s.has(JSON.stringify(f)));if(a.some(({location:f})=>(e.get(f.path)??[]).some(d=>q(d,f)))){n.push(i);continue}o.push(i);for(const f of a){s.set(JSON.stringify(f),f);const d=e.get(f.location.path)??[];d.push(f.location),e.set(f.location.path,d)}}return{chosen:o,postponed:n,editsByPath:Map.groupBy(s.values(),({location:i})=>i.path)}}r(Z,"planFixes");function q(t,e){return!F(t,e)&&!F(e,t)}r(q,"touches");function F(t,e){return t.startLine>e.endLine||t.startLine===e.endLine&&t.startColumn>e.endColumn}r(F,"isAfter");var _=c(93501),ee=c(32);const ne="(a line with a secret)";function te(t,e,s){const{paint:o}=s,n=(0,x.mz)(t),i=[o("bold",`--- a/${n}`),o("bold",`+++ b/${n}`)];let a=0;return e.reduce((f,d)=>{const[l,u]=[R(d,"removed"),R(d,"added")];return f.push(o("cyan",`@@ -${d.firstLine},${l} +${d.firstLine+a},${u} @@`)),f.push(...oe(d,s)),a+=u-l,f},i).map(ee._P)}r(te,"renderDiff");function oe({firstLine:t,lines:e},{paint:s,secretLines:o}){let n=t;return e.map(({kind:i,text:a})=>{const f=i!=="added"&&o.has(n)||(0,_.G)(a).length>0;i!=="added"&&(n+=1);const d=f?ne:a.split("	").map(x.mz).join("	");return i==="context"?` ${d}`:i==="removed"?s("red",`-${d}`):s("green",`+${d}`)})}r(oe,"renderLines");function R({lines:t},e){return t.filter(s=>s.kind==="context"||s.kind===e).length}r(R,"countOf");const se=64*1024*1024,ie=3;async function re(t,e,s){const o=new ce(s),n=new Map;for(const{fix:l,fingerprint:u}of t){const p=l.edits.map(({location:m})=>o.refusalOf(m.path)).find(m=>m!==void 0);p!==void 0&&n.set(u,p)}const{chosen:i,postponed:a,editsByPath:f}=Z(t.filter(({fingerprint:l})=>!n.has(l))),d=new Map;for(const[l,u]of f){const p=o.read(l),m=typeof p=="string"?p:await de({path:l,bytes:p,edits:u},fe(l,e),s);m!==void 0&&d.set(l,`${(0,x.mz)(l)} ${m}`)}for(const{fix:l,fingerprint:u}of i){const p=l.edits.map(({location:m})=>d.get(m.path)).find(m=>m!==void 0);p!==void 0&&n.set(u,p)}return{applied:i.filter(({fingerprint:l})=>!n.has(l)),postponed:a,refused:n,changedPaths:[...f.keys()].filter(l=>!d.has(l))}}r(re,"applyPass");const ae={changed:"has changes that are not committed; commit them, or use --force",untracked:"is not committed; commit it, or use --force","no-git":"is in no git repository that could bring it back; use --force"};class ce{static{r(this,"FileStates")}options;contents=new Map;constructor(e){this.options=e}read(e){const s=this.contents.get(e);if(s!==void 0)return s;const o=(0,b.MY)(`${this.options.root}/${e}`,se),n=typeof o=="string"?`is ${o}`:o;return this.contents.set(e,n),n}refusalOf(e){const{stateOf:s,ownPaths:o}=this.options,n=this.read(e);if(typeof n=="string")return`${(0,x.mz)(e)} ${n}`;const i=o.has(e)?"committed":s?.(e,n)??"committed";return i==="committed"?void 0:`${(0,x.mz)(e)} ${ae[i]}`}}const le={"behind-a-link":"is behind a symbolic link","no-file":"is no file",changed:"changed while it was scanned"};async function de({path:t,bytes:e,edits:s},o,{root:n,isDryRun:i,paint:a,write:f}){const d=J(e,s);if(typeof d=="string")return d;const l=i?void 0:await X(n,t,{expected:e,content:d.content});if(l!==void 0)return le[l];const u=(0,W.$)(d.before,d.edits,ie);f(`${te(t,u,{paint:a,secretLines:o}).join(`
`)}
`)}r(de,"changeOnDisk");function fe(t,{findings:e}){const s=e.filter(({sensitive:n,status:i})=>n&&i!=="fixed").flatMap(({location:n,relatedLocations:i})=>[n,...i]).filter(n=>n.path===t),o=new Set;for(const{startLine:n,endLine:i=n}of s)for(let a=n;a<=Math.min(i,n+ue);a+=1)o.add(a);return o}r(fe,"secretLinesOf");const ue=1e4;var he=c(57975),pe=c(49525),A=c(2843);const I={help:{type:"boolean",short:"h"},rule:{type:"string",multiple:!0},"dry-run":{type:"boolean"},force:{type:"boolean"},base:{type:"string"},config:{type:"string"},scanners:{type:"string"},"sast-rules":{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},"no-cache":{type:"boolean"}};function me(t){const{values:e,positionals:s}=ge(t);if(s.length>1)throw new A.UsageError(`fix takes one path, not ${s.length}`);return{help:e.help??!1,path:s[0]??".",ruleIds:(e.rule??[]).flatMap(o=>o.split(",")).map(o=>o.trim()),isDryRun:e["dry-run"]??!1,isForced:e.force??!1,base:e.base,config:e.config,policy:(0,pe.Zf)({scanners:e.scanners,sastRules:e["sast-rules"]?.join(`
`)}),quiet:e.quiet??!1,cache:!(e["no-cache"]??!1)}}r(me,"parseFixArguments");function ge(t){try{return(0,he.parseArgs)({args:[...t],options:I,allowPositionals:!0})}catch(e){if(!(e instanceof TypeError))throw e;const s=/Unknown option '--?(?<name>[^']+)'/.exec(e.message)?.groups?.name,o=s===void 0?e.message.split(". To specify")[0]??"":`unknown option --${s}${(0,w.didYouMean)(s,Object.keys(I))}`;throw new A.UsageError(`${o}; see \`secure-pipeline fix --help\``)}}r(ge,"parseStrictly");var L=c(34133);function we({applied:t,postponed:e},s){const o=e.length===0?"":`, and ${e.length} more at the same places after them`,n=`${(0,L.LS)(t.length,"finding")} would be fixed in ${(0,L.LS)(s.paths.size,"file")}${o}`;return`${M(s)}${n}. Nothing was written.
`}r(we,"wordDryRun");function ye(t,e){const s=e.findings.filter(({status:n,disposition:i})=>n!=="fixed"&&i==="open").length,o=t.count===0?"No finding was fixed":`${(0,L.LS)(t.count,"finding")} fixed in ${(0,L.LS)(t.paths.size,"file")}`;return`${M(t)}${o}. A scan finds ${(0,L.LS)(s,"open finding")} now.
`}r(ye,"wordResult");function M({refused:t}){return[...new Set(t.values())].map(e=>`not fixed: ${e}
`).join("")}r(M,"refusals");var xe=c(25692),ve=c(39772);const be=20;async function $e(t,e){const s=me(t);if(s.help)return e.stdout.write(xe.O),0;const o=(0,ve._)(s.quiet?void 0:e.stderr),n=(0,S.o)();try{return await Se(s,e,r(async()=>{const a=await(0,v.a)(Pe(s,e,o.show,n.signal));return o.end(),a},"scan"))}finally{o.end(),n.stop()}}r($e,"fix");async function Se(t,e,s){let o=await s();await Oe(t.ruleIds,o);const n={count:0,paths:new Set,refused:new Map},i=await Ae(t,e,n.paths);let a=[],f=[];for(let d=0;d<be&&(O(o,t,n).length>=a.length&&Le(Ee(o,f),n),a=O(o,t,n),a.length!==0);d+=1){const l=await re(a,o,i);if(f=l.applied,Te(l,n),t.isDryRun)return e.stdout.write(we(l,n)),N(o,n);if(l.changedPaths.length===0)break;o=await s()}return H(O(o,t,n),n),e.stdout.write(ye(n,o)),N(o,n)}r(Se,"fixUntilClean");function O(t,{ruleIds:e,base:s},{refused:o}){return K(t,{ruleIds:e,onlyNew:s!==void 0}).filter(({fingerprint:i})=>!o.has(i))}r(O,"openFixes");function Ee({findings:t},e){const s=new Set(e.map(({fingerprint:o})=>o));return t.filter(({fingerprint:o,status:n})=>n!=="fixed"&&s.has(o))}r(Ee,"remaining");function Le(t,e){e.count-=t.length,H(t,e)}r(Le,"takeBack");function H(t,{refused:e}){for(const{fingerprint:s,rule:o,location:n}of t)e.set(s,`${(0,x.mz)(n.path)}:${n.startLine} ${o.id} is still found`)}r(H,"refuseAll");function Te({applied:t,refused:e,changedPaths:s},o){o.count+=t.length;for(const n of s)o.paths.add(n);for(const[n,i]of e)o.refused.set(n,i)}r(Te,"record");async function Ae({path:t,isDryRun:e,isForced:s},{stdout:o,env:n},i){const a=(0,b.Ye)((0,g.resolve)(t));if(a===void 0)throw new z.p(`There is no folder ${t}. Give the path of an existing folder.`);const f=(n.NO_COLOR??"")===""&&o.isTTY===!0&&n.TERM!=="dumb",d=s?void 0:await j(a);return{root:a,isDryRun:e,stateOf:d,ownPaths:i,paint:(0,T.R)(f),write:r(l=>o.write(l),"write")}}r(Ae,"passOptions");async function Oe(t,{rules:e}){if(t.length===0)return;const s=[...(await(0,Y.EP)()).values()].flat().map(({id:i})=>i),o=new Set([...e.keys(),...s]),n=t.find(i=>!o.has(i));if(n!==void 0)throw new A.UsageError(`--rule: ${JSON.stringify(n.slice(0,80))} is not a rule${(0,w.didYouMean)(n,[...o])}; \`secure-pipeline rules\` lists them`)}r(Oe,"checkRuleIds");function N({outcomes:t},{refused:e}){return t.some(({kind:s})=>s==="failed")?2:e.size>0?1:0}r(N,"exitCodeOf");function Pe(t,{env:e,today:s},o,n){return{path:t.path,base:t.base===void 0?{kind:"none",reason:"fixes are made in files"}:{kind:"ref",ref:t.base},headIsTrusted:t.base===void 0,configPath:t.config,policy:t.policy,allowFetch:!1,cacheFolder:t.cache?(0,y.I)(e):void 0,privateFolder:t.cache?(0,y.t)(e):void 0,isForTerminal:!0,environment:e,today:s,onProgress:o,signal:n}}r(Pe,"toRequest")}),25692:(($,h,c)=>{c.d(h,{HELP:r(()=>g,"HELP"),O:r(()=>v,"O"),Y:r(()=>w,"Y")});const g=`secure-pipeline — security checks for microservices: one list of real problems, one verdict

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
`,w=`Usage: secure-pipeline scan [PATH] [options]

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
`,v=`Usage: secure-pipeline fix [PATH] [options]

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
`}),2843:(($,h,c)=>{c.d(h,{UsageError:r(()=>g,"UsageError")});class g extends Error{static{r(this,"UsageError")}name="UsageError"}}),32:(($,h,c)=>{c.d(h,{DU:r(()=>g,"DU"),_P:r(()=>w,"_P"),xj:r(()=>v,"xj")});const g=/::|##(?=\[)/g;function w(y){return y.replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}r(w,"escapeLogLine");function v(y){return y.replaceAll("##[","\\u0023#[")}r(v,"escapeJsonForLog")}),91332:(($,h,c)=>{c.d(h,{R:r(()=>v,"R"),U:r(()=>w,"U")});const g={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39]},w={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function v(y){return y?(b,S)=>{const[x,T]=g[b];return S===""?"":`\x1B[${x}m${S}\x1B[${T}m`}:(b,S)=>S}r(v,"makePaint")})};
