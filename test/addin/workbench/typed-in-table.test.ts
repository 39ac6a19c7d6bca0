import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { editedPart, onSheet, renamedTable } from '../../support/workbook-damage.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';

const EXPENSES = '支出明细';

let ledger: Uint8Array;
const running: HeadlessHost[] = [];

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

function opened(bytes: Uint8Array): HeadlessHost {
  const one = new HeadlessHost();
  running.push(one);
  one.open(bytes);
  return one;
}

/** What a cell holds once something has been typed into it. */
function typedInto(one: HeadlessHost, address: string, typed: string, sheet = EXPENSES): CellImage | undefined {
  expect(one.type(sheet, address, typed)).toBe(true);
  const at = parseCell(address);
  return at && one.sheet(sheet).cellAt(at);
}

describe('what is typed into a table of ours', () => {
  it.each([
    ['B6', '20260305', { kind: 'date', date: '2026-03-05' }],
    ['B6', '2026.3.5', { kind: 'date', date: '2026-03-05' }],
    ['B6', '２０２６年３月５日', { kind: 'date', date: '2026-03-05' }],
    ['J6', '壹佰元', { kind: 'number', text: '100' }],
    ['J6', '￥1,200.50元', { kind: 'number', text: '1200.5' }],
    ['G6', '实施　', { kind: 'text', text: '实施' }],
    ['D6', '首次认定', { kind: 'text', text: '首次认定助推资金' }],
    ['C6', '记 - 9 ', { kind: 'text', text: '记-9' }],
  ])(
    '%s: %s is at once what the checks would correct it to, on the page and in the file',
    async (address, typed, shown) => {
      const one = opened(ledger);
      expect(typedInto(one, address, typed)).toMatchObject(shown);
      await one.idle();
      expect((await one.savedImage()).sheets).toEqual(one.host.book?.image.sheets);
    },
  );

  it.each([
    ['B6', '3月5日'],
    ['J6', '5w'],
    ['D6', '专项资金'],
    ['H6', '材料　检测　'],
  ])('%s: %s stays as it is: a person is asked, or it is free text', (address, typed) => {
    expect(typedInto(opened(ledger), address, typed)).toMatchObject({ kind: 'text', text: typed });
  });

  it('the grid shows the value, so that its lists and limits judge that', () => {
    const one = opened(ledger);
    typedInto(one, 'J6', '壹佰元');
    expect(one.cell(EXPENSES, 'J6')).toMatchObject({ v: 100, t: 2 });
  });

  it('a day is the same day in a workbook that counts from 1904', () => {
    const from1904 = editedPart(ledger, 'xl/workbook.xml', (xml) =>
      xml.replace('<workbookPr', '<workbookPr date1904="1"'),
    );
    const one = opened(from1904);
    expect(typedInto(one, 'B6', '20260305')).toMatchObject({ kind: 'date', date: '2026-03-05' });
  });
});

describe('elsewhere only the cell’s format counts', () => {
  it('beside the table, below it, and on the cover', () => {
    const one = opened(ledger);
    expect(typedInto(one, 'AG6', '壹佰元')).toMatchObject({ kind: 'text', text: '壹佰元' });
    expect(typedInto(one, 'J900', '壹佰元')).toMatchObject({ kind: 'text', text: '壹佰元' });
    expect(typedInto(one, 'B20', '壹佰元', '封面')).toMatchObject({ kind: 'text', text: '壹佰元' });
  });

  it('in a table that is none of ours', async () => {
    const one = opened(await writeWorkbook(onSheet(honestPlan(), EXPENSES, renamedTable('支出'))));
    expect(typedInto(one, 'J6', '壹佰元')).toMatchObject({ kind: 'text', text: '壹佰元' });
  });
});
