import { describe, expect, it } from 'vitest';
import { hostFromFile } from '../../support/office/from-file.ts';
import type { OfficeHost } from '../../support/office/office-host.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../support/ooxml-validator.ts';
import { startExcel } from './excel-for-test.ts';

/** A sheet with one of everything that a plan of ours can ask for. */
async function sheetOfEverything(): Promise<OfficeHost> {
  const { host } = await startExcel({ sheets: ['封面', '说明'] });
  await Excel.run(async (context) => {
    const { workbook } = context;
    const cover = workbook.worksheets.getItem('封面');
    cover.tabColor = '#1F4E79';
    cover.showGridlines = false;
    const whole = cover.getRange();
    whole.format.font.name = '宋体';
    whole.format.font.size = 10.5;
    cover.getRange('B:B').format.columnWidth = 105;
    cover.getRange('2:2').format.rowHeight = 30;
    const title = cover.getRange('A1:C1');
    title.values = [['专款账', '', '']];
    title.merge(false);
    title.format.font.bold = true;
    title.format.font.color = '#FFFFFF';
    title.format.fill.color = '#1F4E79';
    title.format.horizontalAlignment = 'Center';
    title.format.verticalAlignment = 'Center';
    title.format.wrapText = true;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const) {
      title.format.borders.getItem(side).style = 'Continuous';
      title.format.borders.getItem(side).color = '#808080';
    }
    const link = cover.getRange('A3');
    link.hyperlink = { documentReference: "'说明'!A1", textToDisplay: '说明' };
    const input = cover.getRange('B3:B9');
    input.format.protection.locked = false;
    input.numberFormat = 'yyyy-mm-dd' as never;
    input.dataValidation.rule = { wholeNumber: { formula1: 36_526, formula2: 73_050, operator: 'Between' } };
    input.dataValidation.ignoreBlanks = true;
    input.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '日期', message: '请填日期' };
    input.dataValidation.prompt = { showPrompt: true, title: '日期', message: '按 2025-01-02 填' };
    cover.getRange('C3:C9').dataValidation.rule = { list: { inCellDropDown: true, source: '有,无' } };
    const format = cover.getRange('B3:C9').conditionalFormats.add('Custom').custom;
    format.rule.formula = '=$B3=""';
    format.format.fill.color = '#FFEB9C';
    format.format.font.color = '#9C5700';
    cover.freezePanes.freezeAt('A1:A2');
    cover.pageLayout.orientation = 'Landscape';
    cover.pageLayout.paperSize = 'A4';
    cover.pageLayout.zoom = { horizontalFitToPages: 1 };
    cover.pageLayout.setPrintArea('A1:C9');
    cover.pageLayout.setPrintTitleRows('$1:$2');
    cover.pageLayout.headersFooters.defaultForAllPages.leftFooter = '一式三份';
    workbook.names.add('rf_date', cover.getRange('B3'));
    cover.protection.protect({ allowFormatColumns: true });
    workbook.worksheets.getItem('说明').visibility = 'Hidden';
    await context.sync();
  });
  return host;
}

describe('what the library asks for', () => {
  it('can be read back through the library, mixed looks as null', async () => {
    await sheetOfEverything();
    await Excel.run(async (context) => {
      const cover = context.workbook.worksheets.getItem('封面');
      const title = cover.getRange('A1').load('format/fill/color,format/font/name,format/font/bold,format/font/size');
      const mixed = cover.getRange('A1:A2').load('format/font/bold');
      const input = cover.getRange('B4').load('dataValidation/rule,dataValidation/type,format/protection/locked');
      const formats = cover.getRange('C9').conditionalFormats.load('items/type,items/custom/rule/formula');
      const merged = cover.getRange('A1:Z99').getMergedAreasOrNullObject().load('address');
      const used = cover.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const { font, fill } = title.format;
      expect([font.name, font.size, font.bold, fill.color]).toEqual(['宋体', 10.5, true, '#1F4E79']);
      expect(mixed.format.font.bold).toBeNull();
      expect(input.dataValidation.type).toBe('WholeNumber');
      expect(input.dataValidation.rule).toEqual({
        wholeNumber: { formula1: 36_526, formula2: 73_050, operator: 'Between' },
      });
      expect(input.format.protection.locked).toBe(false);
      expect(formats.items.map(({ type, custom }) => [type, custom.rule.formula])).toEqual([['Custom', '=$B3=""']]);
      expect(merged.address).toBe('封面!A1:C1');
      expect(used.address).toBe('封面!A1:A3');
    });
  });

  it('is in the file that the person saves, and that file is clean', async () => {
    const saved = await saveHost(await sheetOfEverything());
    if (ooxmlValidatorAvailable()) expect(await validateOoxml(saved)).toEqual([]);
    const { book } = await hostFromFile(saved);
    const [cover, notes] = book.sheets;
    expect(cover).toMatchObject({
      tabColor: '#1F4E79',
      showsGridlines: false,
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      protection: { isProtected: true, options: { allowFormatColumns: true } },
      freeze: { rows: 2, columns: 1 },
      page: { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, titleRows: '1:2' },
      names: [{ name: 'Print_Area', formula: "='封面'!$A$1:$C$9" }],
      conditionalFormats: [{ formula: '=$B3=""', fill: '#FFEB9C', fontColor: '#9C5700' }],
    });
    expect(cover?.page.headersFooters).toEqual({ LeftFooter: '一式三份' });
    expect(cover?.columnWidths.get(2)).toBeCloseTo(105);
    expect(cover?.rowHeights.get(2)).toBe(30);
    expect(cover?.grid.find(3, 1)?.link).toBe("#'说明'!A1");
    expect(cover?.grid.find(1, 2)?.style?.borders.EdgeLeft).toMatchObject({ style: 'Continuous', color: '#808080' });
    expect(cover?.validations.map(({ rule, ranges }) => [Object.keys(rule), ranges.length])).toEqual([
      [['wholeNumber'], 1],
      [['list'], 1],
    ]);
    expect(notes?.visibility).toBe('Hidden');
    expect(book.names).toMatchObject([{ name: 'rf_date', formula: '=封面!$B$3' }]);
  });

  it('a rule over a part of another’s cells is cut out of it', async () => {
    const host = await sheetOfEverything();
    host.sheet('封面').protection.isProtected = false;
    await Excel.run(async (context) => {
      const cover = context.workbook.worksheets.getItem('封面');
      cover.getRange('C5').dataValidation.rule = { custom: { formula: '=LEN(C5)>1' } };
      cover.getRange('C9').dataValidation.clear();
      await context.sync();
    });
    const lists = host.sheet('封面').validations.filter(({ rule }) => 'list' in rule);
    expect(lists.flatMap(({ ranges }) => ranges)).toEqual([
      { top: 3, left: 3, bottom: 4, right: 3 },
      { top: 6, left: 3, bottom: 8, right: 3 },
    ]);
  });

  it('a conditional format over several ranges is found in each, and deleted once', async () => {
    const { host } = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRanges('A1,C3:C4').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const all = sheet.getRange().conditionalFormats.load('items/id');
      const none = sheet.getRange('B1').conditionalFormats.load('items/id');
      await context.sync();
      expect([all.items.length, none.items.length]).toEqual([1, 0]);
      all.items[0]?.delete();
      await context.sync();
    });
    expect(host.sheet('Sheet1').conditionalFormats).toEqual([]);
  });

  it('hidden rows and columns are told line by line', async () => {
    const { host } = await startExcel();
    host.sheet('Sheet1').hiddenRows.add(2);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3').load('rowHidden,columnHidden');
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    });
  });
});
