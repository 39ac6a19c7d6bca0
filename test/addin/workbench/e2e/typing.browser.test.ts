import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, setWorkbench, type WorkbenchStage } from './workbench-page.ts';

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setWorkbench();
});
afterAll(() => stage.close());

describe('what is typed in another notation', () => {
  it('is the value before the grid’s lists and limits are asked; what is in doubt is refused by them', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    for (const [ref, typed, shown] of [
      ['B8', '20260305', '2026-03-05'],
      ['B8', '2026.3.6', '2026-03-06'],
      ['B8', '２０２６年３月７日', '2026-03-07'],
      ['J8', '壹佰元', '100.00'],
      ['J8', '￥1,200.50元', '1,200.50'],
      ['D8', '首次认定', '首次认定助推资金'],
      ['E8', '材料费　', '材料费'],
    ] as const) {
      await workbench.type(ref, typed);
      expect(await workbench.valueAt(ref), typed).toBe(shown);
    }
    await workbench.type('B8', '3月5日');
    await page.getByText('日期请按 2025-03-01 的样子填。').first().waitFor();
    await page.keyboard.press('Escape');
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});

describe('words with blanks around them, pasted into columns with lists', () => {
  it('are shown as such, and corrected with one press', async () => {
    const workbench = await openWorkbench(stage);
    const { page } = workbench;
    await workbench.openSample();
    await workbench.sheet('支出明细');
    await workbench.paste('D8', [['首次认定助推资金 ', '材料费　', 'CX-2025-01', '实施\u00A0']]);
    await page.getByRole('button', { name: '覆盖' }).click();
    const report = page.getByRole('region', { name: '粘贴结果' });
    const fixes = report.getByRole('group', { name: '修正 3' }).getByRole('listitem');
    await expect.poll(() => fixes.allInnerTexts()).toHaveLength(3);
    for (const shown of ['首次认定助推资金␣', '材料费␣', '实施␣'])
      expect((await fixes.allInnerTexts()).join('\n')).toContain(shown);
    await report.getByRole('button', { name: '全部改正' }).click();
    await fixes.first().waitFor({ state: 'detached' });
    await workbench.settled();
    expect(await report.getByText('可以直接改正').count()).toBe(0);
    expect(workbench.complaints).toEqual([]);
    await page.close();
  });
});
