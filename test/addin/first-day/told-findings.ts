import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from '../../structure/source-tree.ts';

/** Every finding of the pane's list: rule and fingerprint. */
export async function toldInPane(page: Page): Promise<readonly string[]> {
  for (const more of await page.getByRole('button', { name: /再显示/ }).all()) await more.click();
  for (const closed of await page.locator('section h3 button[aria-expanded=false]').all()) {
    if (/\d+ 处/.test(await closed.innerText())) await closed.click();
  }
  const lines = page.locator('[data-finding]');
  const told = await lines.evaluateAll((all) =>
    all.map((one) => `${one.getAttribute('data-rule') ?? ''} ${one.getAttribute('data-finding') ?? ''}`),
  );
  return told.sort();
}

interface ToldReport {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[];
    readonly money?: unknown;
  }[];
}

/** What `ringfence check` reports of a file. */
export function checkedByCommandLine(file: string, asOf: string): ToldReport {
  const main = path.join(ROOT, 'dist/cli/main.js');
  const { stdout, status } = spawnSync('node', [main, 'check', file, '--format', 'json', '--as-of', asOf], {
    encoding: 'utf8',
  });
  // Findings are there, errors among them.
  expect(status).toBe(1);
  return JSON.parse(stdout) as ToldReport;
}

/** Its findings as the pane's list has them. */
export function toldByCommandLine(file: string, asOf: string): readonly string[] {
  return checkedByCommandLine(file, asOf)
    .files.flatMap(({ findings }) => findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`))
    .sort();
}
