import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { ETOWN } from '../../support/fixture-dossier.ts';
import { expectNothingMissing } from '../../support/office/expect-nothing-missing.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { axeViolations, cutTexts, tooWide } from '../pane/look-over.ts';
import { openPane, picture, setStage, type Stage } from './excel-with-pane.ts';

/** The sample ledger with its planted defects, in the built pane, as Excel's languages and themes have it. */
let stage: Stage;
let sample: Uint8Array;

beforeAll(async () => {
  stage = await setStage();
  sample = await writeWorkbook(filledPlan(ETOWN, sampleLedger(), localDate('2026-11-15')));
});

afterAll(() => stage.close());

const VIEWS = {
  'zh-CN': ['概览', '检查', '记一笔', '汇总', '设置'],
  'en-US': ['Overview', 'Check', 'Entry', 'Summary', 'Settings'],
} as const;

describe.each([
  { locale: 'zh-CN', theme: 'light' },
  { locale: 'zh-CN', theme: 'dark' },
  { locale: 'en-US', theme: 'light' },
  { locale: 'en-US', theme: 'contrast' },
] as const)('the sample ledger in $locale, $theme', ({ locale, theme }) => {
  it('has every view without a fault for the eye or for a screen reader', async () => {
    const host = await hostFromFile(sample, { locale });
    const { page, complaints } = await openPane(stage, host, { theme });
    await page.getByText(/项规则已核对|Rules checked/).waitFor();
    for (const [at, view] of VIEWS[locale].entries()) {
      await page
        .getByRole('tab')
        .nth(at === 4 ? 5 : at)
        .click();
      expect([view, await axeViolations(page)]).toEqual([view, []]);
      expect([view, await tooWide(page)]).toEqual([view, []]);
      expect([view, await cutTexts(page)]).toEqual([view, []]);
      if (at < 2 && theme !== 'contrast') await picture(page, `${locale}-${theme}-${at + 1}`);
    }
    expect(complaints).toEqual([]);
    expectNothingMissing(host);
    await page.close();
  });
});
