// `npm test`: everything that guards the product, in order of speed. With RINGFENCE_REQUIRE_ALL=1 (as in .ci/run) a
// missing program is a failure; without it the tests that need it are left out, and that is said at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMS = [
  { command: 'soffice', for: 'LibreOffice recalculates and prints every workbook', install: 'libreoffice-calc' },
  {
    command: process.env.CHROMIUM ?? '/usr/bin/chromium',
    for: 'Chromium drives the pane of the add-in',
    install: 'chromium, or name another Chrome in the environment variable CHROMIUM',
  },
];

const isWindows = process.platform === 'win32';
const missing = PROGRAMS.filter(({ command }) => spawnSync(command, ['--version'], { timeout: 60_000 }).status !== 0);
if (process.platform !== 'linux' || process.arch !== 'x64') {
  missing.push({
    command: 'ooxml-validator',
    for: 'the Open XML SDK validates every workbook',
    install: 'nothing: it runs on Linux x64',
  });
}
if (missing.length > 0 && process.env.RINGFENCE_REQUIRE_ALL === '1') {
  console.error(
    `Not installed: ${missing.map(({ command }) => command).join(', ')}. RINGFENCE_REQUIRE_ALL wants everything.`,
  );
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'ringfence-test-'));
const results = path.join(folder, 'results.json');
const steps = [
  ['build', 'npm', ['run', '-s', 'build']],
  ['types', 'npx', ['--no-install', 'tsc', '--noEmit', '-p', '.']],
  ['lint', 'npx', ['--no-install', 'eslint', '.']],
  ['format', 'npx', ['--no-install', 'prettier', '--check', '--log-level', 'warn', '.']],
  [
    'tests',
    'npx',
    ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ],
];
let failed;
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  if (spawnSync(command, args, { stdio: 'inherit', shell: isWindows }).status !== 0) {
    failed = name;
    break;
  }
}

if (missing.length > 0) {
  const left = missing.map((one) => `${one.for} (install ${one.install})`).join('; ');
  console.log(`\nSkipped, because not installed: ${left}.`);
}
if (failed === undefined || failed === 'tests') {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
rmSync(folder, { recursive: true, force: true });
if (failed !== undefined) {
  console.error(`\nFailed at: ${failed}`);
  process.exit(1);
}
