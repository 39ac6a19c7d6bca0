// `npm run pictures`: the sample ledger, sheet by sheet, as LibreOffice prints it, into docs/pictures,
// the official application forms into docs/pictures/forms, the add-in's pane in Chromium into docs/pictures/addin, and the workbench into docs/pictures/workbench. To be looked at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'docs', 'pictures');
const work = mkdtempSync(path.join(tmpdir(), 'ringfence-pictures-'));
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

run('node', path.join(root, 'dist', 'cli', 'main.js'), 'serve', '--once', '--as-of', '2026-11-01', '-o', work);
const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`;
run(
  'soffice',
  profile,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  work,
  path.join(work, 'etown-ledger-sample.xlsx'),
);
const pdf = path.join(work, 'etown-ledger-sample.pdf');

// The footer of each page names its sheet; the first page of a sheet shows it.
const sample = readFileSync(path.join(work, 'etown-ledger-sample.xlsx'));
const workbookXml = strFromU8(unzipSync(sample)['xl/workbook.xml'] ?? new Uint8Array());
const sheets = [...workbookXml.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]);
const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
const footers = Array.from({ length: pages }, (_, at) => {
  const text = run('pdftotext', '-layout', '-f', String(at + 1), '-l', String(at + 1), pdf, '-');
  return /^\s*(\S+)\s+第 \d+ 页/m.exec(text)?.[1];
});
mkdirSync(target, { recursive: true });
for (const old of readdirSync(target)) if (old.endsWith('.png')) rmSync(path.join(target, old));
sheets.forEach((sheet, at) => {
  const first = footers.indexOf(sheet) + 1;
  const stem = path.join(work, `sheet-${at}`);
  run('pdftoppm', '-png', '-r', '80', '-f', String(first), '-l', String(first), '-singlefile', pdf, stem);
  renameSync(`${stem}.png`, path.join(target, `${String(at + 1).padStart(2, '0')}-${sheet}.png`));
});

// The official pages of the application forms, as they print.
const forms = path.join(target, 'forms');
mkdirSync(forms, { recursive: true });
for (const old of readdirSync(forms)) if (old.endsWith('.png')) rmSync(path.join(forms, old));
const OFFICIAL_PAGES = { 'dalian-2011': 2, 'dalian-2016': 1, 'langfang-2019': 4 };
for (const [programme, count] of Object.entries(OFFICIAL_PAGES)) {
  const file = path.join(work, `${programme}.xlsx`);
  run('node', path.join(root, 'dist', 'cli', 'main.js'), 'new', programme, 'application', '-o', file);
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, file);
  for (let page = 1; page <= count; page += 1) {
    const name = path.join(forms, `${programme}-${page}`);
    const range = ['-f', String(page), '-l', String(page), '-singlefile'];
    run('pdftoppm', '-png', '-r', '60', ...range, path.join(work, `${programme}.pdf`), name);
  }
}
rmSync(work, { recursive: true, force: true });

// The pane, from the tests that tell the first day and look at every view.
execFileSync('npx', ['--no-install', 'vitest', 'run', 'test/addin/first-day', 'test/addin/workbench/e2e'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, RINGFENCE_PICTURES: '1' },
});
console.log(`${sheets.length} pictures in ${path.relative(process.cwd(), target)}`);
