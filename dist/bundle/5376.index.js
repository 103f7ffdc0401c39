var tt=Object.defineProperty;var i=(L,$)=>tt(L,"name",{value:$,configurable:!0});export const id=5376,ids=[5376,3325],modules={15722:((L,$,f)=>{f.d($,{Q:i(()=>b,"Q"),f:i(()=>S,"f")});const S=["new","newly-disclosed","existing","fixed"];function b(w){return w.rule.category}i(b,"categoryOf")}),32:((L,$,f)=>{f.d($,{DU:i(()=>S,"DU"),_P:i(()=>b,"_P"),xj:i(()=>w,"xj")});const S=/::|##(?=\[)/g;function b(g){return g.replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}i(b,"escapeLogLine");function w(g){return g.replaceAll("##[","\\u0023#[")}i(w,"escapeJsonForLog")}),62698:((L,$,f)=>{f.d($,{m:i(()=>S,"m")});function S(b){const w=[];let g=0;for(const x of b.matchAll(/`([^`\n]+)`/g))x.index>g&&w.push({kind:"prose",text:b.slice(g,x.index)}),w.push({kind:"code",text:x[1]??""}),g=x.index+x[0].length;return g<b.length&&w.push({kind:"prose",text:b.slice(g)}),w}i(S,"splitCode")}),5400:((L,$,f)=>{f.d($,{D:i(()=>b,"D"),O:i(()=>S,"O")});function S(g){return encodeURIComponent(g.toWellFormed()).replaceAll("%2F","/").replace(/[!'()*]/g,w)}i(S,"encodePath");function b(g){if(g===void 0||!URL.canParse(g))return;const x=new URL(g);if(!(x.protocol!=="https:"&&x.protocol!=="http:"))return x.href.replace(/[!'()*]/g,w)}i(b,"toSafeLink");function w(g){return`%${g.charCodeAt(0).toString(16).toUpperCase()}`}i(w,"percentEncode")}),15376:((L,$,f)=>{f.r($),f.d($,{renderHtml:i(()=>Ke,"renderHtml")});var S=f(77598),b=f(47976),w=f(32),g=f(62698);const x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function c(e){return h((0,b.GX)(e))}i(c,"escapeHtml");function E(e){return(0,g.m)(e).map(({kind:t,text:n})=>t==="code"?`<code>${m(n)}</code>`:c(n)).join("")}i(E,"htmlProse");function m(e){return h((0,b.mz)(e))}i(m,"escapeHtmlCode");function h(e){return e.replace(/[&<>"']/g,t=>x[t]??"").replace(w.DU,t=>`&#${t.charCodeAt(0)};${t.slice(1)}`)}i(h,"escapeMarkup");var v=f(38278),d=f(34133),A=f(18672),I=f(13008),T=f(46351);function R(e){return`<span class="badge ${e}">${(0,d.ZH)(e)}</span>`}i(R,"severityBadge");function k(e){return`<code>${m(e)}</code>`}i(k,"code");function B(e){return`<ul class="list">${e.map(t=>`<li>${t}</li>`).join("")}</ul>`}i(B,"list");function F(e,t,n){return`<section class="card" aria-labelledby="${e}"><h2 id="${e}">${c(t)}</h2>${n}</section>`}i(F,"card");function z(e,t){return`<details class="card more"><summary>${c(e)}</summary>${t}</details>`}i(z,"foldedCard");function D(e){return e===0?'<td class="count zero">–</td>':`<td class="count">${(0,d.B4)(e)}</td>`}i(D,"countCell");function M(e,t){return`<div class="scroll" tabindex="0" role="region" aria-label="Table: ${e}">${t}</div>`}i(M,"scrollable");const Y=2e4,ee=["Package","Version","Ecosystem","Scope","Licence","Where"];function te(e){const t=[...(0,T.ct)(e)].sort(ie);if(t.length===0)return"";const n=oe(e),o=t.slice(0,Y).map(s=>ne(s,n.get(s.purl))),r=t.length-o.length,a=ee.map(s=>`<span role="columnheader">${s}</span>`).join("");return[`<details class="card more" id="components"><summary>${(0,d.LS)(t.length,"package")} in use</summary>`,'<div class="inventory-search needs-script" hidden><label class="label" for="inventory-text">Search packages</label>','<input type="search" id="inventory-text" placeholder="Search: name, version, licence, scope, file …">',`<p id="inventory-count" role="status" aria-live="polite">${(0,d.LS)(t.length,"package")}</p></div>`,r>0?`<p>The JSON report has ${(0,d.B4)(r)} more.</p>`:"",'<div id="inventory" class="inventory" role="table" aria-label="Packages in use" tabindex="0">',`<div role="row" class="head">${a}</div>`,...o,"</div></details>"].join(`
`)}i(te,"renderComponents");function ne(e,t){const{name:n,version:o,ecosystem:r,scope:a,direct:s,license:l="",location:p}=e,u=t===void 0?"":` ${R(t)}`,y=[n,o,r,`${a}${s?", direct":""}`,l,(0,d.$t)(p)],[j="",...C]=y.map(m);return`<div role="row"><span role="cell">${j}${u}</span>${C.map(Q=>`<span role="cell">${Q}</span>`).join("")}</div>`}i(ne,"renderRow");function oe({findings:e}){const t=new Map;for(const{component:n,severity:o,status:r,disposition:a}of e){if(n===void 0||r==="fixed"||a==="waived")continue;const s=t.get(n.purl);(s===void 0||(0,I.qs)(o)>(0,I.qs)(s))&&t.set(n.purl,o)}return t}i(oe,"worstByPackage");function ie(e,t){return(0,A.n)(e.name,t.name)||(0,A.n)(e.version,t.version)||(0,A.n)(e.ecosystem,t.ecosystem)||(0,A.n)(e.location.path,t.location.path)||e.location.startLine-t.location.startLine}i(ie,"compareComponents");var re=f(14232),se=f(15722),_=f(18934);const U="-";function ae(e){return['<div class="card filters needs-script" hidden><form id="filters" role="search" aria-label="Filter findings">','<label class="label" for="text">Search findings</label>','<input type="search" id="text" name="text" placeholder="Search: title, path, message, rule … (press /)">',W("scanner","All scanners",de(e)),W("service","All services",(0,_.C)(e.services,e.findings),U),...ce(e),H("severity",I.oC.toReversed(),!0),H("status",se.f,!1),H("disposition",["open","waived"],!1),'</form><div class="status">',`<p id="count" role="status" aria-live="polite">${(0,d.LS)(e.findings.length,"finding")}</p>`,'<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>','<button type="reset" form="filters">Reset filters</button></div></div>'].join("")}i(ae,"renderFilters");function ce({findings:e}){const t=new Set(e.map(({component:o})=>o?.scope)),n=re.i.filter(o=>t.has(o));return n.length===0?[]:[W("scope","All scopes",n)]}i(ce,"scopeFilter");function de({findings:e,outcomes:t}){const n=new Set(t.map(({manifest:o})=>o.name));for(const{sources:o}of e)for(const{scanner:r}of o)n.add(r);return[...n].sort(A.n)}i(de,"scannerNames");function W(e,t,n,o){const r=n.map(s=>`<option value="${m(s)}">${m(s)}</option>`),a=o===void 0?"":`<option value="${o}">Outside of services</option>`;return[`<label class="label" for="${e}">${(0,d.ZH)(e)}</label>`,`<select id="${e}" name="${e}"><option value="">${t}</option>${r.join("")}${a}</select>`].join("")}i(W,"renderSelect");function H(e,t,n){const o=t.map(r=>`<label class="chip ${n?r:""}"><input type="checkbox" name="${e}" value="${r}" checked> ${(0,d.ZH)(r.replaceAll("-"," "))}</label>`);return`<fieldset><legend>${(0,d.ZH)(e)}</legend><div class="group">${o.join("")}</div></fieldset>`}i(H,"renderChecks");var V=f(5400);function le({firstLine:e,lines:t,marks:n=[]}){const o=new Map(n.map(a=>[a.line,a]));return`<pre class="frame" tabindex="0" role="region" aria-label="Code">${t.map((a,s)=>pe((0,b.N0)(a),e+s,o)).join("")}</pre>`}i(le,"renderFrame");function pe(e,t,n){const o=n.get(t);if(o===void 0)return`<span><i>${t}</i>${m(e)}</span>`;const[r,a]=[o.startColumn-1,o.endColumn-1],s=m(e.slice(0,r)),l=m(e.slice(a));return`<span class="at"><i>${t}</i>${s}<mark>${m(e.slice(r,a))}</mark>${l}</span>`}i(pe,"renderLine");function me(e){return(0,T.C9)(e)?`<dl class="package">${[...ue(e),...e.advisory===void 0?[]:ge(e.advisory)].map(([o,r])=>`<div><dt>${o}</dt><dd>${r}</dd></div>`).join("")}</dl>`:""}i(me,"renderPackageFacts");function fe({component:e,advisory:t}){return[...t?.malicious?['<span class="badge fail">Malicious</span>']:[],...t?.knownExploited?['<span class="badge fail">Known exploited</span>']:[],...e===void 0||e.scope==="production"?[]:[`<span class="badge plain">${(0,d.ZH)(e.scope)}</span>`]]}i(fe,"packageTags");const q=5;function ue({component:e}){const{ecosystem:t,scope:n,direct:o,path:r,fixedVersion:a}=e,s=o?"direct":"through other packages";return[["Package",`${k((0,T.oZ)(e))} ${c(`${t}, ${n}, ${s}`)}`],...a===void 0?[]:[["Fixed in",k(a)]],...r.length>1?[["Path",r.map(l=>k(l)).join(" → ")]]:[]]}i(ue,"packageRows");function ge(e){const{score:t,vector:n,published:o}=e,r=[...t===void 0?[]:[`CVSS ${t.toFixed(1)}`],...n===void 0?[]:[n]];return[["Flaw",ve(e)],...r.length>0?[["Severity",c(r.join(", "))]]:[],...o===void 0?[]:[["Published",c(o)]],...e.knownExploited?[["Exploited",he]]:[]]}i(ge,"flawRows");const he='CISA <a href="https://www.cisa.gov/known-exploited-vulnerabilities-catalog" rel="noreferrer">knows of attacks</a> that use it';function ve(e){const t=(0,T.rx)(e),n=t.length-q,o=[e.id,...t.slice(0,q)].map(be).join(", ");return n>0?`${o} and ${(0,d.B4)(n)} more`:o}i(ve,"flawLinks");function be(e){const t=(0,T.Q0)(e);return t===void 0?k(e):`<a href="${m(t)}" rel="noreferrer">${m(e)}</a>`}i(be,"flawLink");function we({findings:e}){const t=new Map(e.map(({rule:n})=>[n.id,n]));return t.size===0?"":z("About the rules",[...t.values()].map($e).join(""))}i(we,"renderRules");function Z(e){return`rule-${e.replace(/[^A-Za-z0-9_-]/g,t=>`.${(t.codePointAt(0)??0).toString(16)}`)}`}i(Z,"ruleAnchor");function $e(e){const t=e.references.map(V.D).filter(o=>o!==void 0).map(o=>`<li><a href="${m(o)}" rel="noreferrer">${m(o)}</a></li>`),n=[...e.cwe,...e.controls.map(({guide:o,id:r})=>`${o} ${r}`)].map(c);return[`<article class="rule" id="${Z(e.id)}"><h3>${c(e.title)} ${R(e.severity)}</h3>`,`<p>${k(e.id)}${n.length>0?` · ${n.join(" · ")}`:""}</p>`,`<p>${E(e.description)}</p>`,`<p class="fix"><strong>What to do:</strong> ${E(e.remediation)}</p>`,t.length>0?`<ul class="list">${t.join("")}</ul>`:"",`</article>
`].join("")}i($e,"renderRule");function ye(e,t,{isOpen:n,hasFrame:o}){const{severity:r,location:a,message:s}=e,l=o?t.frames.get(e.fingerprint):void 0;return[`<details class="finding ${r}" ${xe(e)}${n?" open":""}>`,`<summary>${R(r)}<span class="title">${c((0,T.Gg)(e))}</span>`,`<span class="tags">${ke(e,t)}</span>`,`<span class="place">${m((0,d.$t)(a))}</span></summary>`,`<div><p>${c(s)}</p>`,me(e),l===void 0?"":le(l),`<p class="fix"><strong>What to do:</strong> ${E((0,T.H6)(e))}</p>`,Se(e),Ee(e),`<div class="facts">${Ce(e,t).map(p=>`<span>${p}</span>`).join("")}</div>`,`</div></details>
`].join("")}i(ye,"renderFinding");function xe(e){const{severity:t,status:n,disposition:o,service:r,sources:a,scanner:s,component:l}=e,p=[...new Set([s,...a.map(u=>u.scanner)])].join(" ");return[`data-severity="${t}" data-status="${n}" data-disposition="${o}"`,`data-scanners="${m(p)}" data-service="${m(r??U)}"`,...l===void 0?[]:[`data-scope="${l.scope}"`]].join(" ")}i(xe,"filterFacts");function ke(e,{blocking:t}){const{status:n,disposition:o,commit:r,fingerprint:a}=e,s=n!=="fixed"&&o==="open"&&t.has(a);return[...fe(e),...s?['<span class="badge fail">Blocks</span>']:[],...n==="newly-disclosed"?['<span class="badge plain">Newly disclosed</span>']:[],...o==="waived"?['<span class="badge plain">Waived</span>']:[],...r===void 0?[]:['<span class="badge plain">History</span>']].join("")}i(ke,"tags");function Se(e){const t=(0,d.aA)(e);return t===void 0?"":`<p class="flow">${c(t)}.</p>`}i(Se,"flowText");function Ee({waiver:e}){if(e===void 0)return"";const{reason:t,owner:n,expires:o}=e;return`<p>Waived until ${c(o)} by ${c(n)}: ${c(t)}</p>`}i(Ee,"waiverText");const je=new Set(["advisories","severity","vector","known exploited","fixed in","path"]);function Ce(e,t){const{rule:n,confidence:o,sources:r,details:a,relatedLocations:s,location:l,status:p,commit:u,component:y}=e,j=(0,d.VA)(e),C=[...new Set(r.map(({scanner:O})=>O))];return[...p!=="fixed"&&u===void 0&&t.blobUrl!==void 0?[`<a href="${Te(l,t)}">View on GitHub</a>`]:[],`Rule <a href="#${Z(n.id)}">${m(n.id)}</a>`,...n.cwe.length>0?[c(n.cwe.join(", "))]:[],`Confidence ${o}`,`Found by ${c(C.join(", "))}`,...j===void 0?[]:[c(j)],...Object.entries(a).filter(([O])=>y===void 0||!je.has(O)).map(([O,et])=>`${c(O)}: ${k(et)}`),...s.map(O=>`See also ${k((0,d.$t)(O))}`)]}i(Ce,"facts");function Te({path:e,startLine:t},{blobUrl:n,repository:o}){return`${m(n??"")}${(0,V.O)(o.prefix+e)}#L${t}`}i(Te,"fileLink");const P=I.oC.toReversed(),Le={pass:"PASS",fail:"FAIL",error:"ERROR"};function Oe(e,t,{warnings:n,scanners:o}){const r=[...t.blocking,...t.tolerated,...t.disclosed,...t.existing],a=`<div class="stack">${Fe(e,t)}${o}</div>`,s=r.length===0?a:`<div class="columns">${a}${Me(r)}</div>`;return`${Ae(e,t)}${n}${s}`}i(Oe,"renderOverview");function Ae(e,t){const{verdict:n,repository:o,config:r}=e,s=[...n.kind==="error"?n.causes:[],...n.exceeded.map(d.vT)].map(u=>`<li>${c(u)}</li>`),p=`${o.headCommit===void 0?"Work tree":`Commit ${(0,d.Ax)(o.headCommit)}`}, ${(0,d.nX)(o.comparison)}. ${(0,d.LS)(o.fileCount,"file")} scanned.`;return[`<section class="card verdict ${n.kind}" aria-labelledby="verdict">`,`<h2 id="verdict"><span class="word">${Le[n.kind]}</span>`,`<span>${c((0,d.ge)(e,t))}</span></h2>`,s.length===0?"":`<ul>${s.join("")}</ul>`,`<p>${c(p)} Configuration: ${c(r.source)}.</p></section>`].join("")}i(Ae,"renderVerdict");function Fe(e,t){const n=P.map(a=>`<th scope="col" class="count ${a}">${(0,d.ZH)(a)}</th>`),o=(0,v.BO)(e,t).map(({name:a,findings:s})=>{const l=(0,v.Ot)(s),p=P.map(u=>D(l.get(u)??0));return`<tr><th scope="row">${a}</th>${p.join("")}</tr>`}),r=`<table class="even"><thead><tr><td></td>${n.join("")}</tr></thead><tbody>${o.join("")}</tbody></table>`;return F("counts","Findings",M("Findings",r))}i(Fe,"renderCounts");function Me(e){const t=(0,_.k)(e),n=t.filter(({path:l})=>l!==void 0),o=Math.max(1,...n.map(({findings:l})=>l.length)),s=`<table><thead><tr><th scope="col">Service</th><th scope="col">By severity</th><th scope="col" class="count">Open</th></tr></thead><tbody>${t.map(({path:l,title:p,findings:u})=>{const j=`${`<button type="button" class="link needs-script" hidden data-filter-service="${m(l??"-")}">`}${m(p)}</button><noscript>${m(p)}</noscript>`,C=Ie((0,v.Ot)(u),o);return`<tr><th scope="row">${j}</th><td>${C}</td>${D(u.length)}</tr>`}).join("")}</tbody></table>`;return F("services","Services",M("Services",s))}i(Me,"renderServices");function Ie(e,t){const n=[...e.values()].reduce((p,u)=>p+u,0),o=100/Math.max(n,t);let r=0;const a=P.map(p=>{const u=(e.get(p)??0)*o,y=u===0?"":`<rect class="${p}" x="${r.toFixed(2)}" width="${u.toFixed(2)}" height="6"/>`;return r+=u,y});return`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" ${`role="img" aria-label="${P.filter(p=>(e.get(p)??0)>0).map(p=>`${e.get(p)} ${p}`).join(", ")}"`}>${a.join("")}</svg>`}i(Ie,"renderBar");var Re=f(72125);const Be=200,ze=["Package","Severity","Scope","Findings","What to do","File"];function Pe(e,{blocking:t,tolerated:n,disclosed:o,existing:r}){const a=[...t,...n,...o,...r].filter(T.C9),s=(0,Re.W)(a).filter(C=>C.kind==="package");if(s.length===0)return"";const l=ze.map(C=>`<th scope="col"${C==="Findings"?' class="count"':""}>${C}</th>`),p=s.slice(0,Be).map(C=>We(C,e)),u=s.length-p.length,y=u>0?`<p>… and ${(0,d.B4)(u)} more below.</p>`:"",j=`<table class="broad"><thead><tr>${l.join("")}</tr></thead><tbody>${p.join("")}</tbody></table>`;return F("packages","Packages to change",`${M("Packages to change",j)}${y}`)}i(Pe,"renderPackages");function We({component:e,findings:t,fix:n},{blocking:o}){const[{severity:r,location:a}]=t,s=(0,T.oZ)(e),l=t.some(({fingerprint:y})=>o.has(y))?' <span class="badge fail">Blocks</span>':"";return`<tr>${[`<th scope="row">${`<button type="button" class="link needs-script" hidden data-search="${m(s)}">${m(s)}</button>`}<noscript>${m(s)}</noscript></th>`,`<td>${R(r)}${l}</td>`,`<td>${e.scope}</td>`,`<td class="count">${(0,d.B4)(t.length)}</td>`,`<td>${E((0,d.ZH)(n))}</td>`,`<td>${c(a.path)}</td>`].join("")}</tr>`}i(We,"packages_renderRow");const N=200;function He({config:e,waivers:t,notices:n}){const o=e.changes.map(({text:s,weakens:l})=>l?`<strong>This change weakens the configuration:</strong> ${c(s)}`:c(s)),r=t.map(d.ht).filter(s=>s!==void 0),a=[...o,...[...r,...n].map(s=>c(s))];return a.length===0?"":F("notes","Notes",B(a))}i(He,"renderWarnings");function Ne({outcomes:e}){const t=["Scanner","Outcome","What it looked at","Time"].map(r=>`<th scope="col">${r}</th>`),n=e.map(De).join(""),o=`<table class="wide"><thead><tr>${t.join("")}</tr></thead><tbody>${n}</tbody></table>`;return F("scanners","Scanners",M("Scanners",o))}i(Ne,"renderScanners");function De(e){const{title:t,version:n}=e.manifest,o=e.kind==="failed"?"fail":e.kind==="completed"?"pass":"",a=(e.kind==="failed"?e.failedFiles:[]).slice(0,N).map(({path:l,reason:p})=>`${k(l)}: ${c(p)}`),s=e.kind==="not-applicable"?"–":(0,d.a3)(e.durationMs);return[`<tr><th scope="row">${c(t)} <span class="zero">${c(n)}</span></th>`,`<td><span class="badge ${o}">${d.nx[e.kind]}</span></td>`,`<td>${c((0,d.yz)(e))}${a.length>0?B(a):""}</td><td>${s}</td></tr>`].join("")}i(De,"renderScanner");function _e(e){return[Ue(e),Ve(e),qe(e)].join("")}i(_e,"renderDetails");function Ue({waivers:e}){if(e.length===0)return"";const t=["Rule","Paths","Reason","Owner","Until","State"].map(r=>`<th scope="col">${r}</th>`),n=e.map(({waiver:r,state:a,matches:s})=>{const l=r.paths.length===0?"everywhere":r.paths.map(k).join(" "),p=r.package===void 0?"":` in ${k(r.package)}`,u=[l,...[r.reason,r.owner,r.expires].map(j=>c(j))],y=a==="used"?(0,d.LS)(s,"finding"):a;return`<tr><th scope="row">${k(r.rule)}${p}</th>${[...u,y].map(j=>`<td>${j}</td>`).join("")}</tr>`}),o=`<table><thead><tr>${t.join("")}</tr></thead><tbody>${n.join("")}</tbody></table>`;return z((0,d.LS)(e.length,"waiver"),M("Waivers",o))}i(Ue,"renderWaivers");function Ve({outcomes:e}){const t=e.flatMap(o=>o.kind==="not-applicable"?[]:o.notes);if(t.length===0)return"";const n=t.slice(0,N).map(({path:o,kind:r,text:a})=>`${k(o)}: ${r}: ${c(a)}`);return z(`Notes of scanners (${(0,d.B4)(t.length)})`,B(X(n,t.length)))}i(Ve,"renderScanNotes");function qe({repository:e}){const t=new Map(Object.entries(e.skippedCounts)),n=Object.entries(d.EV).filter(([a])=>(t.get(a)??0)>0).map(([a,s])=>`${(0,d.B4)(t.get(a)??0)} ${s}`);if(n.length===0)return"";const o=e.skipped.slice(0,N).map(({path:a,reason:s})=>`${k(a)}: ${d.EV[s]}`),r=o.length===0?"":B(X(o,e.skipped.length));return z("Files not scanned",`<p>${c(n.join(", "))}</p>${r}`)}i(qe,"renderSkipped");function X(e,t){return t>e.length?[...e,`… and ${(0,d.B4)(t-e.length)} more`]:e}i(X,"withRest");const K=`
'use strict';
const root = document.documentElement;
const form = document.getElementById('filters');
const counter = document.getElementById('count');
const sections = [...document.querySelectorAll('.section')].map((element) => ({
  element,
  badge: element.querySelector('small'),
  findings: [...element.querySelectorAll('.finding')],
}));
const findings = sections.flatMap((section) => section.findings);
const texts = new Map();

function textOf(finding) {
  let text = texts.get(finding);
  if (text === undefined) {
    text = finding.textContent.toLowerCase();
    texts.set(finding, text);
  }
  return text;
}

function applyFilters() {
  if (!form) return;
  const data = new FormData(form);
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = new Set(data.getAll('severity'));
  const statuses = new Set(data.getAll('status'));
  const dispositions = new Set(data.getAll('disposition'));
  const scanner = data.get('scanner');
  const service = data.get('service');
  const scope = data.get('scope') || '';
  let shown = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const finding of section.findings) {
      const facts = finding.dataset;
      const matches =
        severities.has(facts.severity) &&
        statuses.has(facts.status) &&
        dispositions.has(facts.disposition) &&
        (scanner === '' || facts.scanners.split(' ').includes(scanner)) &&
        (service === '' || facts.service === service) &&
        (scope === '' || facts.scope === scope) &&
        words.every((word) => textOf(finding).includes(word));
      finding.hidden = !matches;
      if (matches) inSection += 1;
    }
    section.element.hidden = inSection === 0;
    section.badge.textContent = String(inSection);
    shown += inSection;
  }
  counter.textContent = shown === findings.length
    ? 'Showing all ' + findings.length + ' findings'
    : 'Showing ' + shown + ' of ' + findings.length + ' findings';
}

if (form) {
  let pending;
  form.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(applyFilters, 80);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(applyFilters));
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));
}

function setOpen(open) {
  for (const finding of findings) if (!finding.hidden) finding.open = open;
}

for (const button of document.querySelectorAll('[data-filter-service]')) {
  button.addEventListener('click', () => {
    form.elements.service.value = button.dataset.filterService;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.service.focus({preventScroll: true});
  });
}

for (const button of document.querySelectorAll('[data-search]')) {
  button.addEventListener('click', () => {
    form.elements.text.value = button.dataset.search;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.text.focus({preventScroll: true});
  });
}

const inventory = document.getElementById('inventory');
if (inventory) {
  const search = document.getElementById('inventory-text');
  const count = document.getElementById('inventory-count');
  const rows = [...inventory.children].slice(1);
  const rowTexts = new Map();
  const rowText = (row) => {
    let text = rowTexts.get(row);
    if (text === undefined) {
      text = row.textContent.toLowerCase();
      rowTexts.set(row, text);
    }
    return text;
  };
  const filterRows = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => rowText(row).includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = 'Showing ' + shown + ' of ' + rows.length + ' packages';
  };
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filterRows, 80);
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (!form || event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.text.focus();
});

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => setOpen(true));

const THEMES = ['auto', 'light', 'dark'];
const toggle = document.getElementById('theme');
function setTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  toggle.textContent = 'Theme: ' + theme;
}
function savedTheme() {
  try {
    const saved = localStorage.getItem('secure-pipeline-theme');
    return THEMES.includes(saved) ? saved : 'auto';
  } catch {
    return 'auto';
  }
}
toggle.addEventListener('click', () => {
  const theme = THEMES[(THEMES.indexOf(root.dataset.theme || 'auto') + 1) % THEMES.length];
  setTheme(theme);
  try {
    localStorage.setItem('secure-pipeline-theme', theme);
  } catch {
    // A file opened from disk may have no storage: the choice then lasts as long as the page.
  }
});

for (const element of document.querySelectorAll('.needs-script')) element.hidden = false;
setTheme(savedTheme());
applyFilters();
openTarget();
`,G=`
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0f141b);
  --card: light-dark(#ffffff, #171d26);
  --sunken: light-dark(#f0f2f5, #10161e);
  --line: light-dark(#dde1e7, #2b3442);
  --text: light-dark(#1b2330, #e4e9f0);
  --quiet: light-dark(#535f70, #a2aebf);
  --accent: light-dark(#2355c4, #8ab4ff);
  --pass: light-dark(#136c3a, #6fd79b);
  --fail: light-dark(#b3261e, #ff9d94);
  --error: light-dark(#8a4b00, #ffb877);
  --critical: light-dark(#7a1fa2, #dba8f5);
  --high: light-dark(#b3261e, #ff9d94);
  --medium: light-dark(#924500, #ffb877);
  --low: light-dark(#675600, #e3cf6a);
  --info: light-dark(#1d5fa8, #8fc1ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .place { font-family: var(--mono); font-size: .875em; }
p code, li code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] {
  background: var(--card); border: 1px solid light-dark(#868f9c, #66717f); border-radius: 8px; padding: .35rem .7rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; align-items: center; gap: .75rem; min-height: 3.5rem; }
.top p { color: var(--quiet); flex: 1; }
main { padding: 1.5rem 0 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
.stack { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.verdict { border-left: 6px solid var(--tone); }
.verdict h2 { font-size: 1.5rem; display: flex; gap: .7rem; align-items: center; }
.verdict .word {
  background: var(--tone); color: var(--card); border-radius: 6px; padding: .1rem .6rem; font-size: .95rem;
  letter-spacing: .05em; white-space: nowrap;
}
.verdict ul { margin: .7rem 0 0; padding-left: 1.2rem; font-weight: 600; }
.verdict p { color: var(--quiet); margin-top: .7rem; }
.pass { --tone: var(--pass); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); } .plain { --tone: var(--quiet); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.card h2 + * { margin-top: .8rem; }
.scroll { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.wide { min-width: 26rem; }
.broad { min-width: 46rem; }
.broad .count { padding-right: 1.4rem; }
.wide th { overflow-wrap: normal; }
.wide td { overflow-wrap: anywhere; }
.wide td:last-child, .wide .badge { overflow-wrap: normal; white-space: nowrap; }
.even { table-layout: fixed; min-width: 23rem; }
.even th { overflow-wrap: normal; }
tr:last-child > * { border-bottom: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; }
.zero { color: var(--quiet); }
thead .count { color: var(--tone); font-weight: 600; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; min-width: 4rem; margin-top: .45rem; }
rect { fill: var(--tone); }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; }
.badge {
  color: var(--tone, var(--quiet)); border: 1px solid currentColor; border-radius: 5px; padding: 0 .4rem;
  font-size: .78rem; font-weight: 650; white-space: nowrap;
}
.filters { position: sticky; top: 0; z-index: 2; box-shadow: 0 4px 14px rgb(0 0 0 / .06); padding: .9rem 1.4rem; }
.filters form, .group { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; }
.filters form { column-gap: 1.4rem; }
.filters input[type='search'] { flex: 1 1 20rem; min-width: 10rem; }
.filters select { max-width: 15rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
legend { float: left; padding: 0; margin-right: .7rem; color: var(--quiet); font-size: .92rem; }
.chip { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; font-size: .92rem; }
.chip input { accent-color: var(--tone, var(--accent)); width: 1rem; height: 1rem; margin: 0; }
.status { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-top: .6rem; color: var(--quiet); }
.status p { flex: 1; min-width: 12rem; }
.status button { padding: .15rem .6rem; font-size: .9rem; }
.section > h3 { margin: 1.4rem 0 .6rem; display: flex; gap: .5rem; align-items: baseline; }
.section > h3 small { color: var(--quiet); font-weight: 400; }
.finding {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px;
  margin-bottom: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.6rem;
}
.finding > summary {
  display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; padding: .6rem .9rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover .title { text-decoration: underline; }
.finding .badge { justify-self: start; }
.title { font-weight: 600; }
.place { color: var(--quiet); grid-column: 2; }
.tags { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.finding > div { padding: 0 .9rem 1rem 6.9rem; display: grid; gap: .7rem; }
.frame {
  margin: 0; background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: .6rem 0;
  overflow-x: auto; line-height: 1.5; tab-size: 2; overflow-wrap: normal;
}
.frame span { display: block; padding: 0 .9rem 0 0; min-width: max-content; }
.frame i {
  display: inline-block; min-width: 3.6rem; padding: 0 .9rem; text-align: right; color: var(--quiet); font-style: normal;
  user-select: none;
}
.frame .at { background: color-mix(in srgb, var(--tone) 11%, transparent); box-shadow: inset 3px 0 var(--tone); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; }
.fix { border-left: 3px solid var(--pass); padding-left: .8rem; }
.facts { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.package { margin: 0; display: grid; gap: .25rem; }
.package > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .8rem; }
.package dt { color: var(--quiet); }
.package dd { margin: 0; }
.package code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
.inventory-search { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; color: var(--quiet); }
.inventory-search input { flex: 1 1 20rem; }
.inventory { overflow: auto; max-height: 40rem; }
.inventory > div {
  display: grid; grid-template-columns: 2.4fr 1fr .9fr 1.3fr 1.1fr 2.3fr; gap: 0 .8rem; min-width: 44rem;
  padding: .25rem 0; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem;
}
.inventory > .head {
  position: sticky; top: 0; background: var(--card); color: var(--quiet); font-size: .85rem; content-visibility: visible;
}
.list { padding-left: 1.2rem; }
.more > summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.more > * + * { margin-top: .8rem; }
.rule { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .9rem; display: grid; gap: .4rem; }
footer { color: var(--quiet); padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 46rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top p { display: none; }
  .top h1 { flex: 1; }
  .filters { position: static; padding: 1rem; }
  .card { padding: 1rem; }
  .even { font-size: .85rem; min-width: 19rem; }
  .even thead th { font-size: .75rem; }
  .bar { min-width: 2.5rem; }
  td:has(> .bar) { width: 30%; }
  .wrap { padding: 0 .8rem; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr); }
  .place, .tags { grid-column: 1 / -1; justify-content: flex-start; }
  .finding > div { padding-left: .9rem; }
  .verdict h2 { font-size: 1.2rem; align-items: flex-start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { background: #fff; font-size: 1rem; }
  .even, .wide { min-width: 0; }
  .scroll { max-height: none; }
  .filters, .skip, .top button { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .finding::details-content, .more::details-content { content-visibility: visible; display: block; height: auto; }
  .frame { white-space: pre-wrap; }
  .frame span { min-width: 0; }
}
`,Ze=5e3,Xe=10;function Ke(e){const t=(0,v.d4)(e),n=`${e.repository.name}: ${e.tool.name} report`;return[`<!doctype html>
<html lang="en"><head><meta charset="utf-8">`,`<meta http-equiv="Content-Security-Policy" content="${Ge}">`,'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',`<title>${c(n)}</title><style>${G}</style></head>
<body>`,'<a class="skip" href="#findings">Skip to findings</a>',Je(e),'<main><div class="wrap stack">',Oe(e,t,{warnings:He(e),scanners:Ne(e)}),Pe(e,t),Ye(e,t),te(e),we(e),_e(e),"</div></main>",`<footer class="wrap">Written by ${c(`${e.tool.name} ${e.tool.version}`)}.</footer>`,`<script>${K}<\/script></body></html>
`].join(`
`)}i(Ke,"renderHtml");const Ge=["default-src 'none'",`style-src '${J(G)}'`,`script-src '${J(K)}'`,"base-uri 'none'","form-action 'none'"].join("; ");function J(e){return`sha256-${(0,S.createHash)("sha256").update(e).digest("base64")}`}i(J,"hashSource");function Je({tool:e,repository:t}){return[`<header class="top"><div class="wrap"><h1>${c(e.name)}</h1><p>${c(t.name)}</p>`,'<button type="button" id="theme" class="needs-script" hidden>Theme: auto</button></div></header>'].join("")}i(Je,"renderTop");const Qe=[["blocking","Blocking"],["tolerated","Within the thresholds"],["disclosed","Newly disclosed: published after the base was committed"],["existing","Existing before this change"],["waived","Waived"],["fixed","Fixed by this change"]];function Ye(e,t){if(e.findings.length===0)return'<section id="findings" class="card" aria-label="Findings"><p>Nothing was found.</p></section>';let n=0;const o=Qe.filter(([r])=>t[r].length>0).map(([r,a])=>{const s=t[r].map((p,u)=>{n+=1;const y=r==="blocking"&&u<Xe;return ye(p,e,{isOpen:y,hasFrame:n<=Ze})}),l=`<h3 id="section-${r}">${a} <small>${(0,d.B4)(s.length)}</small></h3>`;return`<section class="section" aria-labelledby="section-${r}">${l}${s.join("")}</section>`});return['<section id="findings" aria-label="Findings" tabindex="-1">',ae(e),...o,"</section>"].join(`
`)}i(Ye,"renderFindings")}),18934:((L,$,f)=>{f.d($,{C:i(()=>g,"C"),k:i(()=>w,"k")});var S=f(18672),b=f(13008);function w(E){return[...Map.groupBy(E,h=>h.service)].map(([h,v])=>({path:h,title:h??"Outside of services",findings:v,worst:x(v)})).sort((h,v)=>c(h,v)||v.worst-h.worst||(0,S.n)(h.title,v.title)).map(({path:h,title:v,findings:d})=>({path:h,title:v,findings:d}))}i(w,"groupByService");function g(E,m){const h=new Set(E.map(v=>v.path));for(const{service:v}of m)v!==void 0&&h.add(v);return[...h].sort(S.n)}i(g,"servicePaths");function x(E){return E.reduce((m,{severity:h})=>Math.max(m,(0,b.qs)(h)),0)}i(x,"worstOf");function c(E,m){return+(E.path===void 0)-+(m.path===void 0)}i(c,"compareOutside")})};
