import { describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { cell, range, sheet, tableSheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';
import { startHost } from './excel-in-node.ts';

/** 汇总 adds up the table of the sheet behind it; its drop-down is a name that needs that table. */
function plan(): WorkbookPlan {
  const summary = sheet('汇总', {
    cells: [cell('A1', '合计'), cell('B1', 0, { formula: 'SUM(rf_x[金额])', style: { numberFormat: '0.00' } })],
    validations: [{ range: range('A2:A9'), rule: { kind: 'list', formula: 'rf_list' }, severity: 'warning' }],
    print: {
      orientation: 'portrait',
      fitToWidth: true,
      fitToHeight: false,
      areaFormula: "'汇总'!$A$1:INDEX('汇总'!$B:$B,COUNTA(rf_x[编号])+1)",
    },
  });
  return workbook([summary, tableSheet('支出明细')], { names: [{ name: 'rf_list', reference: 'rf_x[类别]' }] });
}

describe('making sheets in a workbook that is in use', () => {
  it('adds tables and names before formulas speak of them', async () => {
    const { excel, host } = await startHost(new OfficeHost());
    await host.createSheets(plan());
    const order = excel.batches.flatMap(({ Actions, ObjectPaths }) =>
      Actions.flatMap(({ Name, ObjectPathId }) => {
        const path = ObjectPaths[String(ObjectPathId)] as { Name: string } | undefined;
        return Name === 'Formulas' ? [Name] : path?.Name === 'Add' ? ['Add'] : [];
      }),
    );
    expect(order.indexOf('Formulas')).toBeGreaterThan(order.indexOf('Add'));
    expect(excel.cell('汇总', 'B1').formula).toBe('=SUM(rf_x[金额])');
    expect(excel.table('rf_x').columns.at(-1)?.formula).toContain('金额');
    expect(excel.book.names).toMatchObject([{ name: 'rf_list', formula: '=rf_x[类别]' }]);
    expect(excel.book.activeSheet).toBe(excel.sheet('汇总').id);
  });

  it('uses a blank sheet of the name, and puts it in its place', async () => {
    const { excel, host } = await startHost(new OfficeHost({ sheets: ['支出明细', '别的'] }));
    const { id } = excel.sheet('支出明细');
    await host.createSheets(plan());
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['别的', '汇总', '支出明细']);
    expect(excel.sheet('支出明细').id).toBe(id);
  });

  it.each([
    [
      'a sheet that is not blank',
      '汇总',
      (excel: OfficeHost) => {
        excel.user.type('汇总', 'C3', '我的数据');
      },
    ],
    [
      'a protected sheet',
      '汇总',
      (excel: OfficeHost) => {
        excel.sheet('汇总').protection.isProtected = true;
      },
    ],
    [
      'a name',
      'rf_list',
      (excel: OfficeHost) => {
        excel.book.names.push({ name: 'RF_LIST', formula: '=1', isVisible: true, comment: '' });
      },
    ],
  ])('leaves everything alone where %s is in the way', async (_what, name, prepare) => {
    const excel = new OfficeHost({ sheets: ['汇总'] });
    prepare(excel);
    const { host } = await startHost(excel);
    await expect(host.createSheets(plan())).rejects.toMatchObject({
      code: 'name-taken',
      mayBeHalfDone: false,
      words: { zh: expect.stringContaining(name) as string },
    });
    expect(excel.book.sheets).toHaveLength(1);
  });

  it('prints the first page’s worth where Excel does not take a formula as print area', async () => {
    const { excel, host } = await startHost(new OfficeHost());
    await host.createSheets(plan(), (done, of) => {
      if (done === of) excel.failNext({ afterActions: 0, code: 'InvalidArgument' });
    });
    expect(excel.sheet('汇总').names).toMatchObject([{ name: 'Print_Area', formula: "='汇总'!$A$1:$B$21" }]);
  });

  it('names the programme last: a ledger that was left half made is not taken for one', async () => {
    const names = [...plan().names, { name: 'rf_programme', reference: "'汇总'!$A$1" }];
    const { excel, host } = await startHost(new OfficeHost());
    const execute = excel.execute.bind(excel);
    let batches = 0;
    excel.execute = (body, flags) => {
      batches += 1;
      if (batches === 5) excel.failNext({ afterActions: 0, code: 'GeneralException' });
      return execute(body, flags);
    };
    await expect(host.createSheets({ ...plan(), names })).rejects.toMatchObject({ mayBeHalfDone: true });
    expect(excel.book.names.map(({ name }) => name)).toEqual(['rf_list']);
  });

  it('says that part of it may be done where Excel stopped half-way', async () => {
    const { excel, host } = await startHost(new OfficeHost());
    const making = host.createSheets(plan(), () => {
      excel.failNext({ afterWrites: 8, code: 'GeneralException' });
    });
    await expect(making).rejects.toMatchObject({ code: 'unknown', mayBeHalfDone: true });
  });

  it('keeps texts that look like something else', async () => {
    const { excel, host } = await startHost(new OfficeHost());
    const text = { style: { numberFormat: '@' } };
    const cells = [
      cell('A1', '007', text),
      cell('B1', '007'),
      cell('C1', '=1+1', text),
      cell('D1', '-'),
      cell('E1', '2025-01-02'),
    ];
    await host.createSheets(workbook([sheet('甲', { cells })]));
    const values = ['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => excel.cell('甲', address));
    expect(values.map(({ value, formula }) => formula ?? value)).toEqual(['007', '007', '=1+1', '-', '2025-01-02']);
  });
});
