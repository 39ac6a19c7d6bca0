import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { editedPart, onSheet, sheetPart, typed } from '../support/workbook-damage.ts';
import { auditOf, HONEST_MONEY, honestPlan, imageOf, moneyLine } from '../support/workbook-ledger.ts';
import { expectFindings, undeterminedRules } from './damage-cases.ts';

const EXPENSES = '支出明细';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

let plan: WorkbookPlan;
let bytes: Uint8Array;
beforeAll(async () => {
  plan = honestPlan();
  bytes = await writeWorkbook(plan);
});

const onPart = (sheet: string, change: (xml: string) => string) => editedPart(bytes, sheetPart(plan, sheet), change);
const inState = (sheet: string, state: string) =>
  editedPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace(`name="${sheet}" state="visible"`, `name="${sheet}" state="${state}"`),
  );
const withRelationship = (type: string, target: string, mode = '') =>
  editedPart(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="odd" Type="${type}" Target="${target}"${mode}/></Relationships>`,
    ),
  );

describe('what cannot be seen is read, counted and listed', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a hidden row', () => onPart(EXPENSES, (xml) => xml.replace('<row r="7"', '<row hidden="1" r="7"')), EXPENSES],
    [
      'filtered rows',
      () => onPart(EXPENSES, (xml) => xml.replace(/<row r="(5|6|8)"/g, '<row hidden="1" r="$1"')),
      EXPENSES,
    ],
    [
      'a hidden column',
      () => onPart(EXPENSES, (xml) => xml.replace('<col min="10" max="10"', '<col hidden="1" min="10" max="10"')),
      EXPENSES,
    ],
    ['a hidden sheet', () => inState(EXPENSES, 'hidden'), EXPENSES],
    ['a very hidden sheet', () => inState('拨款到账', 'veryHidden'), '拨款到账'],
  ])('%s', (_, damaged, sheet) => {
    const audit = auditOf(imageOf(damaged()));
    expectFindings(audit, [`HX-IN-18 info ${sheet}`]);
    expect(audit.findings[0]?.message.zh).toContain(`“${sheet}”`);
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
    expect(undeterminedRules(audit)).toEqual([]);
  });

  it('a hidden row that matters is judged like any other', async () => {
    const spoiled = await writeWorkbook(onSheet(plan, EXPENSES, typed('J7', '约3000')));
    const hidden = editedPart(spoiled, sheetPart(plan, EXPENSES), (xml) =>
      xml.replace('<row r="7"', '<row hidden="1" r="7"'),
    );
    expectFindings(auditOf(imageOf(hidden)), ['HX-IN-01 error 支出明细!J7 金额', 'HX-IN-18 info 支出明细']);
  });

  it('a character that prints nothing, in a name', async () => {
    const audit = auditOf(imageOf(await writeWorkbook(onSheet(plan, EXPENSES, typed('I7', '示例\u200B公司')))));
    expectFindings(audit, ['HX-IN-18 info 支出明细!I7', 'HX-IN-22 info 支出明细!I7 收款人']);
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});

describe('what acts or reaches outside is for a person to look at', () => {
  it.each<[string, () => Uint8Array]>([
    ['macros', () => withRelationship('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vba.bin')],
    [
      'a link to another workbook',
      () => withRelationship(`${OFFICE}/externalLink`, 'file:///C:/books.xlsx', ' TargetMode="External"'),
    ],
    ['a data connection', () => withRelationship(`${OFFICE}/connections`, 'connections.xml')],
  ])('%s', (_, damaged) => {
    const audit = auditOf(imageOf(damaged()));
    expectFindings(audit, ['HX-IN-19 review']);
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});
