import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { tableSheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';
import { EXPENSES, PasteBench } from './paste-bench.ts';

/** An expense without an invoice number; its amount is written in full-width figures. */
const PASTED = '2026-04-02\t记-2604-31\t首次认定助推资金\t材料费\t\t研究\t测试耗材\t示例供应商\t１２．５０\t转账';

let ledger: Uint8Array;
const running: PasteBench[] = [];

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.headless.stop();
});

function opened(bytes: Uint8Array = ledger): PasteBench {
  const workbench = new PasteBench(bytes);
  running.push(workbench);
  return workbench;
}

async function pasted(at = 'B61', rows = PASTED): Promise<PasteBench> {
  const workbench = opened();
  await workbench.settled();
  await workbench.paste(at, rows);
  expect(workbench.report).toMatchObject({ undo: 'possible' });
  return workbench;
}

describe('撤销粘贴', () => {
  it('takes back the paste and what its report corrected, and the report closes', async () => {
    const workbench = await pasted();
    expect(workbench.text('J61')).toBe('１２．５０');
    await workbench.desk.fix(workbench.findings.filter(({ fixes }) => fixes.length > 0));
    expect(workbench.text('J61')).toBe('12.5');
    expect(workbench.report?.undo).toBe('possible');
    workbench.desk.undo();
    expect([workbench.text('B61'), workbench.text('J61'), workbench.report]).toEqual(['', '', undefined]);
    expect(workbench.headless.grid.steps.undos).toBe(0);
  });

  it('leaves what was done before the paste', async () => {
    const workbench = opened();
    workbench.type('I8', '示例先改的收款人');
    await workbench.paste('B61', PASTED);
    workbench.desk.undo();
    expect([workbench.text('B61'), workbench.text('I8')]).toEqual(['', '示例先改的收款人']);
  });

  it('is not offered while later changes stand, and touches none of them', async () => {
    const workbench = await pasted();
    workbench.type('I8', '示例后改的收款人');
    workbench.type('J9', '99.5');
    expect(workbench.report?.undo).toBe('later');
    workbench.desk.undo();
    expect([workbench.text('B61'), workbench.text('I8'), workbench.text('J9')]).toEqual([
      '2026-04-02',
      '示例后改的收款人',
      '99.5',
    ]);
  });

  it('is offered again once the later changes were taken back, and no more when they are redone', async () => {
    const workbench = await pasted();
    workbench.type('I8', '示例后改的收款人');
    workbench.undo();
    expect(workbench.report?.undo).toBe('possible');
    workbench.redo();
    expect(workbench.report?.undo).toBe('later');
  });

  it('does not take a correction that the pane made for one of its own', async () => {
    const workbench = await pasted();
    await workbench.session.applyFixes(workbench.findings.filter(({ fixes }) => fixes.length > 0));
    expect(workbench.text('J61')).toBe('12.5');
    expect(workbench.report?.undo).toBe('later');
  });

  it('does not mind a text that was looked at with the cursor in it, and left as it was', async () => {
    const workbench = await pasted();
    workbench.type('I8', workbench.text('I8'));
    expect([workbench.headless.grid.steps.undos, workbench.report?.undo]).toEqual([2, 'possible']);
    workbench.desk.undo();
    expect(workbench.text('B61')).toBe('');
  });

  it('closes with its report where the paste was undone step by step, and later changes stay', async () => {
    const workbench = await pasted();
    workbench.undo();
    expect(workbench.report).toBeUndefined();
    workbench.type('I8', '示例后改的收款人');
    workbench.desk.undo();
    expect(workbench.text('I8')).toBe('示例后改的收款人');
  });

  it('is offered after many steps too, and says when undo reaches the paste no more', async () => {
    const workbench = opened();
    for (let at = 0; at < 25; at += 1) workbench.type('I8', `示例收款人${at}`);
    await workbench.paste('B61', PASTED);
    workbench.desk.undo();
    expect([workbench.text('B61'), workbench.text('I8')]).toEqual(['', '示例收款人24']);
    await workbench.paste('B61', PASTED);
    for (let at = 0; at < 25; at += 1) workbench.type('I8', `示例收款人${at}`);
    expect(workbench.report?.undo).toBe('lost');
    while (workbench.headless.grid.undo());
    expect([workbench.text('B61'), workbench.report]).toEqual(['2026-04-02', undefined]);
  });
});

describe('the report of a paste', () => {
  it('follows its rows when rows are inserted above, and back when that is undone', async () => {
    const workbench = await pasted();
    const found = workbench.findingCells;
    expect(found.length).toBeGreaterThan(0);
    await workbench.changeRows('insert', 'C7:C8');
    await workbench.settled();
    expect(workbench.rows).toEqual(['63']);
    expect(workbench.findingCells).toEqual(found.map((cell) => cell?.replace('61', '63')));
    workbench.undo();
    await workbench.settled();
    expect([workbench.rows, workbench.findingCells]).toEqual([['61'], found]);
    expect(workbench.report?.undo).toBe('possible');
  });

  it('counts no findings before its rows are read where they are now', async () => {
    const workbench = await pasted();
    const said: (number | undefined)[] = [];
    const look = (): void => {
      if (workbench.rows?.[0] === '60')
        said.push(workbench.report?.unread === workbench.session.state ? undefined : workbench.findings.length);
    };
    workbench.store.subscribe(look);
    workbench.session.subscribe(look);
    await workbench.changeRows('delete', 'C7:C7');
    expect(said).toEqual([undefined]);
    await workbench.settled();
    expect(said.length).toBeGreaterThan(1);
    expect(said).not.toContain(0);
  });

  it('stays with its rows where others are put in between or taken out', async () => {
    const workbench = await pasted('B61', [PASTED, PASTED, PASTED, PASTED].join('\n'));
    await workbench.changeRows('insert', 'C62:C63');
    expect(workbench.rows).toEqual(['61', '64-66']);
    await workbench.changeRows('delete', 'C65:C65');
    expect(workbench.rows).toEqual(['61', '64-65']);
  });

  it.each([
    ['deleted', (workbench: PasteBench) => workbench.changeRows('delete', 'C61:C62')],
    [
      'emptied',
      (workbench: PasteBench) =>
        workbench.headless.host.write({
          sheet: EXPENSES,
          cells: Array.from({ length: 10 }, (_, at) => ({ row: 61, col: at + 2, value: null })),
          expected: [],
        }),
    ],
  ])('closes when all its rows are %s', async (_how, away) => {
    const workbench = await pasted();
    await away(workbench);
    expect(workbench.report).toBeUndefined();
  });

  it('closes when another workbook is opened', async () => {
    const workbench = await pasted();
    workbench.headless.open(ledger);
    expect([workbench.report, workbench.told]).toEqual([undefined, []]);
  });
});

describe('a paste that the table grew for', () => {
  it.each([
    [
      '撤销粘贴',
      (workbench: PasteBench) => {
        workbench.desk.undo();
      },
    ],
    [
      'undo',
      (workbench: PasteBench) => {
        workbench.undo();
      },
    ],
  ])('taken back by %s leaves the rows, and that is said', async (_how, takeBack) => {
    const workbench = await pasted('B503', [PASTED, PASTED, PASTED, PASTED].join('\n'));
    expect(workbench.report?.summary.grownBy).toBe(2);
    takeBack(workbench);
    expect(workbench.report).toBeUndefined();
    expect(workbench.told).toEqual([expect.stringMatching(/^粘贴已撤销。表格为它加的 2 行还在/)]);
    expect(workbench.headless.sheet(EXPENSES).image.tables[0]?.range.bottom).toBe(506);
  });
});

describe('somebody else’s workbook', () => {
  it('takes no paste, and the words name no protection', async () => {
    const workbench = opened(await writeWorkbook(workbook([tableSheet(EXPENSES)])));
    await workbench.paste('A2', '示例');
    expect(workbench.told).toEqual(['这个文件不是本系统的台账，只能看，不能改。']);
    expect(workbench.text('A2')).toBe('001');
  });
});
