var _=Object.defineProperty;var n=(p,l)=>_(p,"name",{value:l,configurable:!0});export const id=7810,ids=[7810,2843,8649],modules={17810:((p,l,a)=>{a.r(l),a.d(l,{init:n(()=>w,"init")});var r=a(76760),d=a(51455),u=a(78649);async function m(c,e){try{return await(0,d.mkdir)((0,r.dirname)(c),{recursive:!0}),await(0,d.writeFile)(c,e,{flag:"wx"}),!0}catch(t){if(t instanceof Error&&"code"in t&&t.code==="EEXIST")return!1;throw new u.u(`cannot write ${c}: ${t instanceof Error?t.message:String(t)}`)}}n(m,"writeNewFile");var h=a(2843);async function w(c,{stdout:e}){const[t=".",...i]=c;if(i.length>0||t.startsWith("-"))throw new h.UsageError("init takes one folder: secure-pipeline init [PATH]");for(const[s,f]of Object.entries({".github/workflows/secure-pipeline.yml":y,".secure-pipeline.yml":o})){const g=await m((0,r.join)(t,s),f);e.write(g?`wrote ${s}
`:`${s} exists and was left as it is
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
      # Pin both actions to a commit: a tag can be moved to other code.
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # finds secrets that a pull request added and removed again
          persist-credentials: false
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
`}),2843:((p,l,a)=>{a.d(l,{UsageError:n(()=>r,"UsageError")});class r extends Error{static{n(this,"UsageError")}name="UsageError"}}),48486:((p,l,a)=>{a.d(l,{MY:n(()=>w,"MY"),XF:n(()=>h,"XF"),Ye:n(()=>m,"Ye"),c5:n(()=>u,"c5"),j1:n(()=>y,"j1"),qW:n(()=>d,"qW")});var r=a(73024);function d(e){try{const t=(0,r.lstatSync)(e,{throwIfNoEntry:!1});if(t===void 0)return;const{size:i,mtimeMs:s,ctimeMs:f}=t;return{kind:o(t),sizeBytes:i,mtimeMs:s,ctimeMs:f,isExecutable:(t.mode&r.constants.S_IXUSR)!==0}}catch{return}}n(d,"statPath");function u(e,t){return e*1e3+t/1e6}n(u,"timeMs");function m(e){try{return(0,r.realpathSync)(e)}catch{return}}n(m,"realPath");function h(e){try{return(0,r.readlinkSync)(e)}catch{return}}n(h,"readLink");function w(e,t){let i;try{i=(0,r.openSync)(e,r.constants.O_RDONLY|(r.constants.O_NOFOLLOW??0)|(r.constants.O_NONBLOCK??0))}catch{return"unreadable"}try{const s=(0,r.fstatSync)(i);return s.isFile()?s.size>t?"too-large":c(i,s.size):"unreadable"}catch{return"unreadable"}finally{(0,r.closeSync)(i)}}n(w,"readFileBytes");function y(e){try{return(0,r.readdirSync)(e,{withFileTypes:!0,encoding:"buffer"}).map(i=>({name:i.name,kind:o(i)}))}catch{return}}n(y,"readFolder");function o(e){return e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other"}n(o,"kindOf");function c(e,t){const i=Buffer.allocUnsafeSlow(t);let s=0;for(;s<t;){const f=(0,r.readSync)(e,i,s,t-s,null);if(f===0)break;s+=f}return i.subarray(0,s)}n(c,"readAll")}),78649:((p,l,a)=>{a.d(l,{C:n(()=>y,"C"),u:n(()=>h,"u"),writeReportFile:n(()=>w,"writeReportFile")});var r=a(77598),d=a(51455),u=a(76760),m=a(48486);class h extends Error{static{n(this,"OutputError")}name="OutputError"}async function w(o,c){const e=`${o}.${(0,r.randomUUID)()}.partial`;try{await(0,d.mkdir)((0,u.dirname)(o),{recursive:!0}),await(0,d.writeFile)(e,c,{flag:"wx"}),await(0,d.rename)(e,o)}catch(t){await(0,d.rm)(e,{force:!0}).catch(()=>{});const i=t instanceof Error?t.message:String(t);throw new h(`cannot write the report ${o}: ${i}; free space or name another file`)}}n(w,"writeReportFile");function y(o,c){const e=(0,u.relative)(o,c).split(u.sep);if(e[0]===".."||(0,u.isAbsolute)((0,u.relative)(o,c)))return;const i=e.map((s,f)=>(0,u.join)(o,...e.slice(0,f+1))).find(s=>s!==o&&(0,m.qW)(s)?.kind==="link");if(i!==void 0)throw new h(`${i} is a symbolic link of the checkout, so no report is written there; name another folder`)}n(y,"refuseLinkedFolder")})};
