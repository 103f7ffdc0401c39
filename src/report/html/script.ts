/** Script of the HTML report: filters, theme, opening and closing. Without it the page shows everything. */

/** Runs in the browser as it stands here; it only reads attributes and text, and never writes HTML. */
export const SCRIPT = `
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
  const topic = data.get('topic') || '';
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
        (topic === '' || facts.topic === topic) &&
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
`;
