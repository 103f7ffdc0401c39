/** The HTML report in Chromium, from disk. CHROMIUM names the browser when it is not at its usual place. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {renderHtml} from '../../src/report/html/render-html.ts';
import {renderJunit} from '../../src/report/junit/render-junit.ts';
import type {Report} from '../../src/report/report.ts';
import {makeComponents, makePackageReport} from '../support/package-report.ts';
import {
  makeHostileReport,
  makeLargeReport,
  makeManifest,
  makeOutcome,
  makeReport,
  makeShopReport,
} from '../support/report.ts';

let browser: Browser;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

/** The page, with everything that it asked for or complained about. */
async function open(report: Report, options: BrowserContextOptions = {}) {
  const file = join(folder, 'report.html');
  writeFileSync(file, renderHtml(report));
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return {page, requests, complaints};
}

/** Titles of the findings that the filters leave. */
function visibleTitles(page: Page): Promise<string[]> {
  return page.locator('.finding:visible .title').allTextContents();
}

describe('the page', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('is %s and %i wide without errors, requests or a horizontal scroll bar', async (colorScheme, width) => {
    const {page, requests, complaints} = await open(makeShopReport(), {colorScheme, viewport: {width, height: 900}});
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  it('shows everything without script', async () => {
    const {page} = await open(makeShopReport(), {javaScriptEnabled: false});
    expect(await visibleTitles(page)).toHaveLength(makeShopReport().findings.length);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.close();
  });

  it.each(['</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>'])(
    'runs nothing of %s',
    async (attack) => {
      const {page, requests, complaints} = await open(makeHostileReport(attack));
      expect(await page.evaluate('document.scripts.length')).toBe(1);
      expect([requests.length, complaints]).toEqual([1, []]);
      await page.close();
    },
  );
});

describe('filters', () => {
  let page: Page;
  beforeAll(async () => {
    ({page} = await open(makeShopReport()));
  });
  afterAll(() => page.close());

  it.each([
    ['a severity', () => page.uncheck('input[value=critical]'), 'Showing 5 of 7 findings'],
    ['a status', () => page.uncheck('input[value=new]'), 'Showing 3 of 7 findings'],
    ['a disposition', () => page.uncheck('input[value=open]'), 'Showing 1 of 7 findings'],
    ['a scanner that saw it too', () => page.selectOption('#scanner', 'gitleaks'), 'Showing 1 of 7 findings'],
    ['a service', () => page.selectOption('#service', 'services/web'), 'Showing 2 of 7 findings'],
    ['no service', () => page.selectOption('#service', '-'), 'Showing 1 of 7 findings'],
    ['words in any order', () => page.fill('#text', 'DEPLOYMENT memory'), 'Showing 1 of 7 findings'],
    ['what is nowhere', () => page.fill('#text', 'xyzzy'), 'Showing 0 of 7 findings'],
  ])('by %s are announced and can be reset', async (_, filter, announced) => {
    const status = page.getByRole('status');
    await filter();
    await status.getByText(announced).waitFor();
    expect(await visibleTitles(page)).toHaveLength(Number(announced.split(' ')[1]));
    await page.getByRole('button', {name: 'Reset filters'}).click();
    await status.getByText('Showing all 7 findings').waitFor();
  });

  it('are set from the table of services', async () => {
    await page.getByRole('button', {name: 'services/payments'}).click();
    await page.getByRole('status').getByText('Showing 2 of 7 findings').waitFor();
    await page.getByRole('button', {name: 'Reset filters'}).click();
  });

  it('are reached by a key, and a finding opens by keyboard', async () => {
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    const finding = page.locator('.finding', {hasText: 'no memory limit'});
    await finding.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.finding[open]', {hasText: 'no memory limit'}).waitFor();
  });

  it('leave the help of a rule reachable by link', async () => {
    await page.locator('.finding[open] a[href="#rule-aws-access-key-id"]').first().click();
    await page.locator('#rule-aws-access-key-id').waitFor({state: 'visible'});
  });

  it('work with 5,000 findings', async () => {
    const large = await open(makeLargeReport(5_000));
    await large.page.fill('#text', 'file-2-7.yaml');
    await large.page.getByRole('status').getByText('Showing 1 of 5000 findings').waitFor();
    expect(large.complaints).toEqual([]);
    await large.page.close();
  });
});

describe('packages', () => {
  it.each([1280, 390])('are shown %i wide without errors, requests or a horizontal scroll bar', async (width) => {
    const {page, requests, complaints} = await open(makePackageReport(), {viewport: {width, height: 900}});
    await page.locator('#components summary').click();
    expect([requests.length, complaints]).toEqual([1, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  it('filter the findings by scope and by name', async () => {
    const {page} = await open(makePackageReport());
    await page.selectOption('#scope', 'development');
    await page.getByText('Showing 2 of 10 findings').waitFor();
    await page.getByRole('button', {name: 'Reset filters'}).click();
    await page.getByRole('button', {name: 'qs 6.7.0'}).click();
    await page.getByText('Showing 1 of 10 findings').waitFor();
    expect(await visibleTitles(page)).toEqual(['qs 6.7.0: CVE-2022-24999']);
    await page.close();
  });

  it('in use are searched, 20,000 of them and also where nothing was found', async () => {
    const outcomes = [makeOutcome({manifest: makeManifest('dependencies'), components: makeComponents(20_000)})];
    const {page, complaints} = await open(makeReport({outcomes}));
    await page.locator('#components summary').click();
    await page.fill('#inventory-text', 'PACKAGE-19999 mit');
    await page.getByText('Showing 0 of 20000 packages').waitFor();
    await page.fill('#inventory-text', 'package-19999');
    await page.getByText('Showing 1 of 20000 packages').waitFor();
    expect(await page.getByRole('row', {name: 'package-19999'}).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the theme', () => {
  it('follows the system until the button says otherwise', async () => {
    const {page} = await open(makeShopReport(), {colorScheme: 'dark'});
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('button', {name: 'Theme: auto'}).click();
    const light = await background();
    await page.getByRole('button', {name: 'Theme: light'}).click();
    expect(light).not.toBe(dark);
    expect(await background()).toBe(dark);
    await page.close();
  });

  it.each([
    ['light', makeShopReport()],
    ['dark', makeShopReport()],
    ['light', makePackageReport()],
    ['dark', makePackageReport()],
  ] as const)('keeps the contrast of WCAG AA when %s', async (colorScheme, report) => {
    const {page} = await open(report, {colorScheme});
    await page.click('#open-all');
    for (const summary of await page.locator('.more summary').all()) await summary.click();
    const ratios = await page.evaluate<readonly (readonly [string, number])[]>(CONTRASTS);
    expect(ratios.length).toBeGreaterThan(50);
    expect(ratios.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
    await page.close();
  });
});

describe('JUnit', () => {
  it.each(['<x>&"\'', '\u0000\ufffe', ']]>'])('is well-formed for a strict parser with %j', async (attack) => {
    const page = await browser.newPage();
    const xml = JSON.stringify(renderJunit(makeHostileReport(attack)));
    const errors = `new DOMParser().parseFromString(${xml}, 'text/xml').querySelectorAll('parsererror').length`;
    expect(await page.evaluate(errors)).toBe(0);
    await page.close();
  });
});

/** In the page: contrast of every visible text against the nearest background (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
const CONTRASTS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const toRgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (rgb) => rgb.slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const backgroundOf = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const rgb = toRgb(getComputedStyle(node).backgroundColor);
      if (rgb[3] === 255) return rgb;
    }
    return [255, 255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => {
      const pair = [toRgb(getComputedStyle(element).color), backgroundOf(element)].map(luminance).sort((a, b) => b - a);
      return [element.outerHTML.slice(0, 80), (pair[0] + 0.05) / (pair[1] + 0.05)];
    });
})()`;
