// What a machine downloads to open the pane, Office.js apart: node test/bench/pane-size.js [--json]
// Fails above the budgets, so that a dependency cannot grow unseen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 350;
const RULES_BUDGET_KB = 60;
const BYTES_OF_A_KB = 1024;

const folder = path.join(import.meta.dirname, '../../dist/addin');
if (!existsSync(folder)) {
  console.error('No dist/addin: run npm run build:addin first.');
  process.exit(2);
}

/** The workbench has a page and scripts of its own. */
const isOfPane = (file) => !/^(?:office-js|workbench)/.test(file);

const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && isOfPane(file))
  .map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return { file, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
// The rules come after the page, with the workbook: those of one programme, and what the programmes share.
const isOfProgramme = ({ file }) => file.startsWith('programme-');
const isShared = ({ file }) => file.startsWith('programme-common.');
const own = scripts.filter((one) => !isOfProgramme(one));
const gzip = own.reduce((sum, one) => sum + one.gzip, 0);
const shared = scripts.filter(isShared).reduce((sum, one) => sum + one.gzip, 0);
const largest = Math.max(0, ...scripts.filter((one) => isOfProgramme(one) && !isShared(one)).map((one) => one.gzip));
const rules = shared + largest;

if (process.argv.includes('--json')) {
  const budgets = { budget: BUDGET_KB * BYTES_OF_A_KB, rulesBudget: RULES_BUDGET_KB * BYTES_OF_A_KB };
  console.log(JSON.stringify({ scripts: own, gzip, rules, ...budgets }));
} else {
  const kb = (bytes) => `${(bytes / BYTES_OF_A_KB).toFixed(1)} KB`;
  for (const one of scripts) console.log(`${one.file}: ${kb(one.bytes)}, gzip ${kb(one.gzip)}`);
  console.log(`Pane without Office.js: gzip ${kb(gzip)} of ${BUDGET_KB} KB`);
  console.log(`Rules of a programme, at most: gzip ${kb(rules)} of ${RULES_BUDGET_KB} KB`);
}
process.exitCode = gzip > BUDGET_KB * BYTES_OF_A_KB || rules > RULES_BUDGET_KB * BYTES_OF_A_KB ? 1 : 0;
