import {describe, expect, it} from 'vitest';
import type {JudgedFinding} from '../../src/finding/finding.ts';
import {makeFrames} from '../../src/report/frames/make-frames.ts';
import {renderHtml} from '../../src/report/html/render-html.ts';
import {renderJson} from '../../src/report/json/render-json.ts';
import {ReportDocument} from '../../src/report/json/schema.ts';
import {renderComment} from '../../src/report/markdown/render-comment.ts';
import {renderSarif} from '../../src/report/sarif/render-sarif.ts';
import {renderTerminal} from '../../src/report/terminal/render-terminal.ts';
import {KEY_RULE, makeFinding, makeShopReport} from '../support/report.ts';

const REPORT = makeShopReport();
const FIX = REPORT.findings.find(({fix}) => fix !== undefined)?.fix;

describe('a fix in the reports', () => {
  it('is in the JSON report as it is', () => {
    const {findings} = ReportDocument.parse(JSON.parse(renderJson(REPORT)));
    expect(findings.flatMap(({fix}) => fix ?? [])).toEqual([FIX]);
  });

  it('is a SARIF fix, with paths from the top of the git repository', () => {
    const report = {...REPORT, repository: {...REPORT.repository, prefix: 'shop/'}};
    const {runs}: {runs: {results: {fixes?: unknown[]}[]}[]} = JSON.parse(renderSarif(report));
    expect(runs.flatMap(({results}) => results.flatMap(({fixes = []}) => fixes))).toEqual([
      {
        description: {text: 'Set privileged to false'},
        artifactChanges: [
          {
            artifactLocation: {uri: 'shop/services/orders/k8s/deployment.yaml', uriBaseId: '%SRCROOT%'},
            replacements: [
              {
                deletedRegion: {startLine: 21, startColumn: 25, endLine: 21, endColumn: 29},
                insertedContent: {text: 'false'},
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['comment', renderComment(REPORT, {}), '```diff\n  @@ line 20 @@'],
    ['page', renderHtml(REPORT), '<del>-             privileged: true</del>'],
    ['terminal', renderTerminal(REPORT, {color: false, width: 100}), '+             privileged: false\n'],
  ])('is a diff in the %s', (_, text, expected) => {
    expect(text).toContain('Set privileged to false');
    expect(text).toContain(expected);
  });
});

describe('the diff of a fix', () => {
  const location = {path: 'a.yaml', startLine: 2, startColumn: 1, endLine: 2, endColumn: 5};
  const contents = new Map([['a.yaml', 'a: 1\nb: 22222\nc: 3\nd: 4\n']]);
  const fixed = (edit: Partial<typeof location>, text: string): JudgedFinding =>
    makeFinding({location, fix: {description: 'x', edits: [{location: {...location, ...edit}, text}]}});
  const secretAt = (startLine: number) =>
    makeFinding({
      rule: KEY_RULE,
      location: {path: 'a.yaml', startLine, startColumn: 4, endLine: startLine, endColumn: 9},
    });
  const diffOf = (finding: JudgedFinding, ...others: readonly JudgedFinding[]) =>
    makeFrames(contents, [finding, ...others])
      .get(finding.fingerprint)
      ?.diff?.flatMap(({lines}) => lines.map(({kind, text}) => `${kind} ${text}`));

  it('shows the lines around the change', () => {
    expect(diffOf(fixed({startColumn: 4, endColumn: 9}, '7'))).toEqual([
      'context a: 1',
      'removed b: 22222',
      'added b: 7',
      'context c: 3',
    ]);
  });

  it('is not shown when it rewrites a line with a secret', () => {
    expect(diffOf(fixed({startColumn: 1, endColumn: 2}, 'k'), secretAt(2))).toBeUndefined();
  });

  it('masks a secret beside it', () => {
    expect(diffOf(fixed({endColumn: 1}, 'new: 1\n'), secretAt(2))).toEqual([
      'context a: 1',
      'added new: 1',
      'context b: ••••••••',
    ]);
  });

  it.each([
    ['that does not fit the file', fixed({endLine: 40}, 'x')],
    ['of another file', fixed({path: 'b.yaml'}, 'x')],
    ['that is large', fixed({}, 'x\n'.repeat(100))],
    ['that holds a token', fixed({}, `ghp_${'a1'.repeat(18)}`)],
  ])('is not shown for a change %s', (_, finding) => {
    expect(diffOf(finding)).toBeUndefined();
  });
});
