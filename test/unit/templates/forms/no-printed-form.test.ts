import { describe, expect, it } from 'vitest';
import { COVER_FIELDS } from '../../../../ledger-core/definition/fields.ts';
import { boxName, signFields, type ApplicationForm } from '../../../../ledger-core/definition/form.ts';
import { tableDef, type TableName } from '../../../../ledger-core/definition/registers/all-tables.ts';
import { parseSheetRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import { citationOf } from '../../../../ledger-core/sources/documents.ts';
import { applicationPlan } from '../../../../ledger-core/templates/forms/application-plan.ts';
import type { SheetPlan, WorkbookPlan } from '../../../../ledger-core/templates/plan.ts';
import { mustFind } from '../../../support/workbook-ledger.ts';

const PHONE = /1\d{10}|\d{7,8}/;

interface Case {
  readonly id: string;
  readonly own: readonly string[];
  readonly clauses: readonly string[];
}

const CASES: readonly Case[] = [
  {
    id: 'beijing-2011',
    own: ['附加核验表', '推荐材料'],
    clauses: ['BJ11-034', 'BJ11-035', 'BJ11-036', 'BJ11-037', 'BJ11-038', 'BJ11-039'],
  },
  {
    id: 'etown',
    own: ['基本条件核验表'],
    clauses: ['ET-057', 'ET-057', 'ET-057', 'ET-057', 'ET-057', 'ET-056'],
  },
];

function found<T>(list: readonly T[], is: (one: T) => boolean): T {
  return list.find(is) ?? expect.fail('not there');
}

function planOf(id: string): { form: ApplicationForm; plan: WorkbookPlan } {
  const programme = mustFind(id);
  return { form: programme.application ?? expect.fail(`${id} has no application`), plan: applicationPlan(programme) };
}

function sheetOf({ sheets }: WorkbookPlan, name: string): SheetPlan {
  return found(sheets, (sheet) => sheet.name === name);
}

function textAt(sheet: SheetPlan, row: number, col: number): string {
  return String(sheet.cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '');
}

function wordsOf(sheet: SheetPlan): string {
  return sheet.cells.map(({ value }) => String(value ?? '')).join('\n');
}

describe.each(CASES)('the application of $id, whose document prints no form', ({ id, own, clauses }) => {
  const { form, plan } = planOf(id);
  const supplement = sheetOf(plan, form.supplementSheet);

  it('has our sheets first, then what to hand in and the registers', () => {
    const registers = form.tables.map((name) => tableDef(name as TableName).sheet);
    expect(plan.sheets.map(({ name }) => name)).toEqual([...own, ...registers]);
    expect(registers[0]).toBe('材料清单');
  });

  it('gives every box and field a name and cells of its own', () => {
    expect(new Set(plan.names.map(({ name }) => name)).size).toBe(plan.names.length);
    const cells = plan.names.filter(({ reference }) => !reference.startsWith('rf_')).map(({ reference }) => reference);
    expect(new Set(cells).size).toBe(cells.length);
    const named = new Set(plan.names.map(({ name }) => name));
    for (const box of form.boxes) {
      expect(named).toContain(boxName(box.id));
      for (const { name } of signFields(box)) expect(named).toContain(name);
    }
    for (const { name } of COVER_FIELDS.filter(({ fixed }) => fixed)) expect(named).toContain(name);
  });

  it('prints the label of each beside its cell, and every heading', () => {
    const labels = new Map([
      ...COVER_FIELDS.map(({ name, label }) => [name, label] as const),
      ...form.boxes.flatMap((box) => signFields(box).map(({ name, label }) => [name, label] as const)),
      ...form.boxes.map((box) => [boxName(box.id), box.label] as const),
    ]);
    for (const { name, reference } of plan.names) {
      const place = parseSheetRange(reference);
      if (place?.sheet !== form.supplementSheet) continue;
      expect(textAt(supplement, place.range.top, 1), name).toBe(labels.get(name));
      expect(textAt(supplement, place.range.top, 3), name).not.toBe('');
    }
    const words = wordsOf(supplement);
    for (const { title } of form.supplement) expect(words).toContain(title.zh);
  });

  it('asks each box once', () => {
    const listed = form.supplement.flatMap(({ fields }) => fields);
    const onPages = form.pages.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ box }) => box ?? [])),
    );
    const asked = [...listed.filter((one) => !one.startsWith('rf_')), ...onPages];
    expect(asked).toEqual(form.boxes.map((box) => box.id));
  });

  it('says before anything else that the form is not printed, and at the foot that the fields are ours', () => {
    const lead = textAt(supplement, 3, 1);
    expect(lead).toMatch(/没有印出/);
    expect(lead).toMatch(/不编造表格/);
    expect(wordsOf(supplement)).toMatch(/报送：/);
    expect(wordsOf(supplement)).toMatch(/自设/);
    for (const sheet of plan.sheets.slice(0, own.length)) expect(wordsOf(sheet)).not.toMatch(PHONE);
  });

  it('lists what the document wants handed in, each with a clause on file', () => {
    expect(form.materials.map(({ clause }) => clause)).toEqual(clauses);
    const sheet = sheetOf(plan, '材料清单');
    for (const [at, { id: no, clause }] of form.materials.entries()) {
      const { document, article } = citationOf(clause) ?? expect.fail(clause);
      expect(textAt(sheet, 5 + at, 1)).toBe(no);
      expect(textAt(sheet, 5 + at, 4)).toBe(`${document} ${article}`);
    }
  });

  it('has no drop-down of a list that is not there, and no message too long for Excel', () => {
    const named = new Set(plan.names.map(({ name }) => name));
    for (const { rule, prompt, error } of plan.sheets.flatMap(({ validations }) => validations)) {
      if (rule.kind === 'list' && rule.formula.startsWith('rf_')) expect(named).toContain(rule.formula);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
    }
  });
});

describe('附加核验表 of beijing-2011', () => {
  const { form, plan } = planOf('beijing-2011');

  it('takes several options in one cell, and lists them beside it', () => {
    const box = found(form.boxes, ({ label }) => label === '负责人类别');
    const place = parseSheetRange(found(plan.names, ({ name }) => name === boxName(box.id)).reference);
    const row = place?.range.top ?? 0;
    const sheet = sheetOf(plan, form.supplementSheet);
    expect(textAt(sheet, row, 3)).toContain('知名劳模、高技能人才、技术技能领军人物');
    expect(found(sheet.validations, ({ range }) => range.top === row).severity).toBe('information');
  });
});

describe('推荐材料', () => {
  const { plan } = planOf('beijing-2011');
  const sheet = sheetOf(plan, '推荐材料');

  it('has room for the five headings of the notice, in its order', () => {
    const headings = sheet.cells.map(({ value }) => String(value ?? '')).filter((one) => /^[一二三四五]、/.test(one));
    expect(headings).toEqual([
      '一、近年工作内容',
      '二、科研项目',
      '三、其他成绩',
      '四、下一步工作计划',
      '五、工作目标',
    ]);
    const unlocked = sheet.cells.filter(({ style }) => style?.unlocked === true);
    expect(unlocked).toHaveLength(5);
  });

  it('says that it is ours, and shows workshop and unit from 附加核验表', () => {
    expect(wordsOf(sheet)).toContain('本页由本工具自设');
    const shown = sheet.cells.flatMap(({ formula }) => formula ?? []);
    const reference = (name: string): string => found(plan.names, (one) => one.name === name).reference;
    expect(shown).toEqual([`${reference('rf_workshop_name')}&""`, `${reference('rf_unit')}&""`]);
  });
});
