var v=Object.defineProperty;var n=(m,l)=>v(m,"name",{value:l,configurable:!0});export const id=7810,ids=[7810,2843,8649],modules={17810:((m,l,a)=>{a.r(l),a.d(l,{init:n(()=>w,"init")});var r=a(76760),u=a(51455),d=a(78649);async function p(c,e){try{return await(0,u.mkdir)((0,r.dirname)(c),{recursive:!0}),await(0,u.writeFile)(c,e,{flag:"wx"}),!0}catch(t){if(t instanceof Error&&"code"in t&&t.code==="EEXIST")return!1;throw new d.u(`cannot write ${c}: ${t instanceof Error?t.message:String(t)}`)}}n(p,"writeNewFile");var h=a(2843);async function w(c,{stdout:e}){const[t=".",...s]=c;if(s.length>0||t.startsWith("-"))throw new h.UsageError("init takes one folder: secure-pipeline init [PATH]");for(const[i,f]of Object.entries({".github/workflows/secure-pipeline.yml":y,".secure-pipeline.yml":o})){const g=await p((0,r.join)(t,i),f);e.write(g?`wrote ${i}
`:`${i} exists and was left as it is
`)}return e.write(`Commit both files; the next pull request is checked.
`),0}n(w,"init");const y=`name: secure-pipeline
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: secure-pipeline-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  scan:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # to read the repository
      pull-requests: write # for the comment; without it the job summary has everything
      checks: write # for more than ten annotations of a level
      security-events: write # for code scanning
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # finds secrets that a pull request added and removed again
          persist-credentials: false
      # Name a commit here, too, with the version in a comment: a tag can be moved to other code.
      - uses: org/secure-pipeline@v1
        with:
          fail-on: high
`,o=`# Policy of secure-pipeline. In a pull request it is read from the base branch, so that no pull request can lower
# its own bar. Every key is optional; the values here are the defaults.

# A new finding of this severity or worse fails the build: critical, high, medium, low, info or never.
fail-on: high

# The most new findings that still pass. Where a line speaks of a finding, fail-on does not.
# thresholds:
#   secrets.any: 0
#   iac.high: 5
#   dependencies.critical: 0
#   dependencies.production.high: 0
#   dependencies.development.any: 20

# paths:
#   exclude: ['docs/**']

# Switch a rule off, or give it another severity here. \`secure-pipeline rules\` lists them.
# rules:
#   some-rule-id: off
#   another-rule-id: low

# Your own rules for static analysis, in Semgrep's syntax; .semgrep.yml and .semgrep/ are found by themselves.
# sast-rules: [security/rules]

# Packages that the repository uses.
# dependencies:
#   advisories: auto # the data that ships inside, and the OSV API where it can be reached; or: embedded, api
#   max-advisory-age-days: 30 # older data fails the scanner
#   ignore-scopes: [development, test]
#   only-fixed: false # true: leave out flaws without a fixed version
#   newly-disclosed: report # block: flaws that became known after the base was committed count like new ones
#   deny:
#     packages: ['pkg:npm/event-stream', 'pkg:npm/@evil/*']
#     licenses: ['AGPL-3.0*']

# Findings that are accepted for a time (at most 180 days). They stay visible, and block again when it is over.
# waivers:
#   - rule: some-rule-id
#     paths: ['services/legacy/**']
#     reason: Replaced by the new gateway next quarter.
#     owner: team-platform
#     expires: 2027-01-31
#   - rule: CVE-2021-23337
#     package: pkg:npm/lodash
#     reason: The function is not called.
#     owner: team-web
#     expires: 2027-01-31
`}),2843:((m,l,a)=>{a.d(l,{UsageError:n(()=>r,"UsageError")});class r extends Error{static{n(this,"UsageError")}name="UsageError"}}),48486:((m,l,a)=>{a.d(l,{MY:n(()=>w,"MY"),XF:n(()=>h,"XF"),Ye:n(()=>p,"Ye"),c5:n(()=>d,"c5"),j1:n(()=>y,"j1"),qW:n(()=>u,"qW")});var r=a(73024);function u(e){try{const t=(0,r.lstatSync)(e,{throwIfNoEntry:!1});if(t===void 0)return;const{size:s,mtimeMs:i,ctimeMs:f}=t;return{kind:o(t),sizeBytes:s,mtimeMs:i,ctimeMs:f,isExecutable:(t.mode&r.constants.S_IXUSR)!==0}}catch{return}}n(u,"statPath");function d(e,t){return e*1e3+t/1e6}n(d,"timeMs");function p(e){try{return(0,r.realpathSync)(e)}catch{return}}n(p,"realPath");function h(e){try{return(0,r.readlinkSync)(e)}catch{return}}n(h,"readLink");function w(e,t){let s;try{s=(0,r.openSync)(e,r.constants.O_RDONLY|(r.constants.O_NOFOLLOW??0)|(r.constants.O_NONBLOCK??0))}catch{return"unreadable"}try{const i=(0,r.fstatSync)(s);return i.isFile()?i.size>t?"too-large":c(s,i.size):"unreadable"}catch{return"unreadable"}finally{(0,r.closeSync)(s)}}n(w,"readFileBytes");function y(e){try{return(0,r.readdirSync)(e,{withFileTypes:!0,encoding:"buffer"}).map(s=>({name:s.name,kind:o(s)}))}catch{return}}n(y,"readFolder");function o(e){return e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other"}n(o,"kindOf");function c(e,t){const s=Buffer.allocUnsafeSlow(t);let i=0;for(;i<t;){const f=(0,r.readSync)(e,s,i,t-i,null);if(f===0)break;i+=f}return s.subarray(0,i)}n(c,"readAll")}),78649:((m,l,a)=>{a.d(l,{C:n(()=>y,"C"),u:n(()=>h,"u"),writeReportFile:n(()=>w,"writeReportFile")});var r=a(77598),u=a(51455),d=a(76760),p=a(48486);class h extends Error{static{n(this,"OutputError")}name="OutputError"}async function w(o,c){const e=`${o}.${(0,r.randomUUID)()}.partial`;try{await(0,u.mkdir)((0,d.dirname)(o),{recursive:!0}),await(0,u.writeFile)(e,c,{flag:"wx"}),await(0,u.rename)(e,o)}catch(t){await(0,u.rm)(e,{force:!0}).catch(()=>{});const s=t instanceof Error?t.message:String(t);throw new h(`cannot write the report ${o}: ${s}; free space or name another file`)}}n(w,"writeReportFile");function y(o,c){const e=(0,d.relative)(o,c).split(d.sep);if(e[0]===".."||(0,d.isAbsolute)((0,d.relative)(o,c)))return;const s=e.map((i,f)=>(0,d.join)(o,...e.slice(0,f+1))).find(i=>i!==o&&(0,p.qW)(i)?.kind==="link");if(s!==void 0)throw new h(`${s} is a symbolic link of the checkout, so no report is written there; name another folder`)}n(y,"refuseLinkedFolder")})};
