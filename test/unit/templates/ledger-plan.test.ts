import { describe, expect, it } from 'vitest';
import { COVER_FIELDS } from '../../../ledger-core/definition/fields.ts';
import type { Programme } from '../../../ledger-core/definition/programme.ts';
import { formatRange, parseSheetRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { SheetPlan, ValidationPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { ADDED_FORMULAS, ADDED_TABLES, FIELD_LABELS, TABLES } from '../definition/workbook-contract.ts';
import { mustFind } from '../../support/workbook-ledger.ts';
import { callsOf, depthOf, formulasOf, functionsOf } from './formula-text.ts';

const HEADING_ROW = 4;
const INVOICE = '[发票号码]';

/** Functions that Excel 2016, WPS and LibreOffice share, and that mean the same in all three. */
const SHARED_FUNCTIONS = new Set(
  (
    'ABS AND COUNT COUNTA COUNTIFS DATE DAY FIND IF IFERROR INDEX INT ISNUMBER LEFT LEN MATCH MAX MID MIN MONTH N NOT OR ' +
    'REPT ROUND SEARCH SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT TRIM VALUE YEAR'
  ).split(' '),
);

const plans = PROGRAMMES.map((programme) => ({ id: programme.id, programme, plan: ledgerPlan(programme) }));

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function tableSheets(plan: WorkbookPlan): SheetPlan[] {
  return plan.sheets.filter((sheet) => sheet.table !== undefined);
}

function valueAt(sheet: SheetPlan, row: number, col: number): unknown {
  return sheet.cells.find((cell) => cell.row === row && cell.col === col)?.value;
}

describe.each(plans)('the ledger of $id', ({ programme, plan }) => {
  it.each(programme.tables)('has %s on its sheet, with the agreed headings', (name) => {
    const contract = { ...TABLES, ...ADDED_TABLES }[name] ?? expect.fail(`${name} is not agreed`);
    const sheet = sheetOf(plan, contract.sheet);
    const { table } = sheet;
    expect(table?.name).toBe(name);
    expect(table?.range.top).toBe(HEADING_ROW);
    expect(table?.columns.map((column) => column.name).slice(0, contract.columns.length)).toEqual(contract.columns);
    table?.columns.forEach((column, at) => {
      expect(valueAt(sheet, HEADING_ROW, table.range.left + at)).toBe(column.name);
    });
    const computed = table?.columns.flatMap((column) => (column.formula === undefined ? [] : [column.name]));
    expect(computed).toEqual([...(contract.formulas ?? []), ...(ADDED_FORMULAS[name] ?? [])]);
  });

  it('has no table that is not agreed, and each on a sheet of its own', () => {
    expect(
      tableSheets(plan)
        .map((sheet) => sheet.table?.name)
        .sort(),
    ).toEqual([...programme.tables].sort());
    expect(new Set(plan.sheets.map((sheet) => sheet.name)).size).toBe(plan.sheets.length);
  });

  it('has room for 500 rows in each table that grows, its formulas in every row', () => {
    for (const sheet of tableSheets(plan).filter(({ table }) => table?.name !== 'rf_settings')) {
      const { range, columns } = sheet.table ?? expect.fail();
      expect(range.bottom - range.top).toBeGreaterThanOrEqual(500);
      columns.forEach(({ formula }, at) => {
        const own = sheet.cells.filter(({ row, col }) => row > range.top && col === range.left + at);
        if (formula === undefined) expect(own).toEqual([]);
        else expect(own.map((cell) => cell.formula)).toEqual(Array(range.bottom - range.top).fill(formula));
      });
    }
  });

  const fields = COVER_FIELDS.filter(({ name }) => !programme.omittedFields.includes(name));
  it.each(fields.filter(({ name }) => name in FIELD_LABELS))('has $name beside its label', ({ name }) => {
    const reference = plan.names.find((one) => one.name === name)?.reference ?? '';
    const target = parseSheetRange(reference) ?? expect.fail(`${name} names no cell: ${reference}`);
    const { top, left } = target.range;
    expect(formatRange(target.range)).toMatch(/^[A-Z]+\d+$/);
    expect(valueAt(sheetOf(plan, target.sheet), top, left - 1)).toBe(FIELD_LABELS[name]);
  });

  it('says on the cover what it is', () => {
    const typed = ['rf_programme', 'rf_template', 'rf_template_version'].map((name) => {
      const target = parseSheetRange(plan.names.find((one) => one.name === name)?.reference ?? '') ?? expect.fail();
      return valueAt(sheetOf(plan, target.sheet), target.range.top, target.range.left);
    });
    expect(typed).toEqual([programme.id, 'ledger', programme.templateVersion]);
  });

  it('keeps every message and list within Excel’s limits', () => {
    for (const { validations } of plan.sheets) {
      for (const { rule, prompt, error } of validations) {
        expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(error?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
        if (rule.kind === 'list') expect(rule.formula.replace(/^"|"$/g, '').length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('has formulas that Excel 2016 takes: short enough, not too deep, of functions that all programs share', () => {
    for (const { where, formula } of formulasOf(plan)) {
      expect(formula.length, where).toBeLessThanOrEqual(8192);
      expect(depthOf(formula), where).toBeLessThanOrEqual(64);
      expect(formula, where).not.toMatch(/_xlfn|_xlws|_xludf|^=/);
      expect(
        functionsOf(formula).filter((name) => !SHARED_FUNCTIONS.has(name)),
        where,
      ).toEqual([]);
    }
  });

  it('never compares invoice numbers by COUNTIF or MATCH: they see 15 digits only', () => {
    for (const { formula } of formulasOf(plan)) {
      const looked = [...callsOf(formula, 'MATCH'), ...callsOf(formula, 'COUNTIF'), ...callsOf(formula, 'SUMIF')];
      expect(looked.filter((args) => args.some((arg) => arg.includes(INVOICE)))).toEqual([]);
      for (const args of callsOf(formula, 'COUNTIFS')) {
        const criteria = args.filter((_, at) => at % 2 === 1 && args[at - 1]?.includes(INVOICE));
        // A star makes it a comparison of texts, and so whole.
        for (const criterion of criteria) expect(criterion).toMatch(/^""$|&"\*"$/);
      }
    }
  });

  it('protects cover, guide, summary and pages, and no sheet with a table: a protected table cannot grow', () => {
    const isProtected = plan.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name);
    const money = ['汇总', '月度账页', '年度账页', '发放表'];
    const expected = ['使用说明', '封面', ...(programme.tables.includes('rf_expenses') ? money : [])];
    expect(isProtected).toEqual(expected);
    expect(tableSheets(plan).filter((sheet) => sheet.isProtected)).toEqual([]);
  });

  it('leaves the cover’s fields open for typing, but for those that say what it is', () => {
    const locked = fields.filter(({ name }) => {
      const target = parseSheetRange(plan.names.find((one) => one.name === name)?.reference ?? '') ?? expect.fail();
      const { top: row, left: col } = target.range;
      return !sheetOf(plan, target.sheet).cells.find((cell) => cell.row === row && cell.col === col)?.style?.unlocked;
    });
    expect(locked.map(({ name }) => name)).toEqual(['rf_programme', 'rf_template', 'rf_template_version']);
  });

  it('freezes the headings of every table, and repeats them in print', () => {
    for (const { freeze, print } of tableSheets(plan)) {
      expect(freeze?.rows).toBe(HEADING_ROW);
      expect(print.titleRows).toEqual({ first: 1, last: HEADING_ROW });
    }
  });

  it('links from the guide to every other sheet', () => {
    const [guide, ...others] = plan.sheets;
    const targets = guide?.cells.flatMap(({ link }) =>
      link === undefined ? [] : [parseSheetRange(link.slice(1))?.sheet],
    );
    expect(targets?.sort()).toEqual(others.map(({ name }) => name).sort());
  });
});

describe('what E-Town’s expenses accept', () => {
  const etown: Programme = mustFind('etown');
  const sheet = sheetOf(ledgerPlan(etown), '支出明细');
  const validation = (heading: string): ValidationPlan => {
    const col = (sheet.table?.columns.findIndex(({ name }) => name === heading) ?? -1) + 1;
    return sheet.validations.find(({ range }) => range.left === col) ?? expect.fail(`${heading} accepts anything`);
  };

  it.each([
    ['支出类别', '"设备费,材料费,测试化验加工费,燃料动力费,专家讲课费,专家咨询费,劳务费,培训费,会议费,其他支出"'],
    ['资金种类', '"首次认定助推资金,创新活力之星助推资金,配套资金"'],
    ['使用环节', '"研究,实施,成果转化应用"'],
    ['项目编号', 'rf_list_projects'],
  ])('%s: one of a list', (heading, formula) => {
    expect(validation(heading).rule).toEqual({ kind: 'list', formula });
  });

  it('amounts are numbers, dates are dates, and what computes takes nothing', () => {
    expect(validation('金额').rule.kind).toBe('decimal');
    expect(validation('记账日期').rule.kind).toBe('date');
    expect(validation('余额').rule).toEqual({ kind: 'custom', formula: 'FALSE' });
    expect(validation('校验').severity).toBe('stop');
  });

  it('the message before typing cites the article that asks for it', () => {
    expect(validation('项目编号').prompt?.text).toContain('依据第二十七条“研究、实施和成果转化应用”');
    expect(validation('支出类别').prompt?.text).toContain('第二十八条');
  });

  it('identifiers are text cells before anything is typed, so that twenty digits stay twenty', () => {
    const formats = sheet.columns.map(({ style }) => style?.numberFormat);
    const columns = sheet.table?.columns.map(({ name }) => name) ?? [];
    for (const heading of ['发票号码', '发票代码', '凭证号', '冲销凭证号', '项目编号'])
      expect(formats[columns.indexOf(heading)]).toBe('@');
  });
});
