// `npm run bench`: measures on this machine, in one run, what the project promises about speed and size. `-- --json` prints
// `{ "targets": [{ "name", "value", "unit", "limit" }] }` and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const asJson = process.argv.includes('--json');
const folder = mkdtempSync(path.join(tmpdir(), 'ringfence-bench-'));
const file = path.join(folder, 'figures.jsonl');
writeFileSync(file, '');
const { status, stdout, stderr } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--config', 'test/bench/vitest.config.ts'],
  { encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, RINGFENCE_BENCH_FILE: file } },
);
const targets = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true, force: true });

if (asJson) console.log(JSON.stringify({ targets }, null, 2));
else {
  for (const { name, value, unit, limit, note } of targets) {
    const promise =
      limit === undefined ? '' : ` (promised: at most ${limit} ${unit}${value <= limit ? '' : ', MISSED'})`;
    console.log(`${name.padEnd(24)} ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${promise}${note ? ` · ${note}` : ''}`);
  }
}
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
