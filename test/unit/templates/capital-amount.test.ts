import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fen, yuan, type Fen } from '../../../ledger-core/kernel/money.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { capitalAmount, capitalFormula, digitsFormula } from '../../../ledger-core/templates/pages/capital-amount.ts';
import type { CellPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { libreOfficeAvailable, recalculate } from '../../support/libreoffice.ts';
import { sheet, workbook } from '../xlsx-write/plan-fixture.ts';
import { compareFormulas, readImage } from '../../support/spreadsheet-comparison.ts';

const WORDS: readonly (readonly [amount: string, words: string])[] = [
  ['0.00', '零元整'],
  ['0.05', '伍分'],
  ['0.50', '伍角整'],
  ['0.55', '伍角伍分'],
  ['1.00', '壹元整'],
  ['10.00', '壹拾元整'],
  ['10.01', '壹拾元零壹分'],
  ['100.50', '壹佰元伍角整'],
  ['105.30', '壹佰零伍元叁角整'],
  ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
  ['2360.06', '贰仟叁佰陆拾元零陆分'],
  ['6007.14', '陆仟零柒元壹角肆分'],
  ['10005.06', '壹万零伍元零陆分'],
  ['10500.00', '壹万零伍佰元整'],
  ['100005.00', '壹拾万零伍元整'],
  ['105000.00', '壹拾万伍仟元整'],
  ['107000.53', '壹拾万柒仟元伍角叁分'],
  ['200000.00', '贰拾万元整'],
  ['1000000.00', '壹佰万元整'],
  ['20000300.00', '贰仟万零叁佰元整'],
  ['100000000.00', '壹亿元整'],
  ['100005000.00', '壹亿零伍仟元整'],
  ['100050000.10', '壹亿零伍万元壹角整'],
  ['1000000001.00', '壹拾亿零壹元整'],
  ['999999999999.99', '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ['1000000000000.00', '金额过大'],
  ['-300.00', '负叁佰元整'],
];

/** Amounts of every length, many zeros among their digits. */
function drawnAmounts(): readonly Fen[] {
  const random = seededRandom(7);
  return Array.from({ length: 400 }, () => {
    const digits = Array.from({ length: random.whole(1, 14) }, () =>
      random.whole(0, 2) === 0 ? random.whole(1, 9) : 0,
    );
    return fen(Number(digits.join('')));
  });
}

describe('an amount in capitals', () => {
  it.each(WORDS)('%s is %s', (amount, words) => {
    expect(capitalAmount(yuan(amount))).toBe(words);
  });

  it.skipIf(!libreOfficeAvailable())('is the same in the sheet, by text functions alone', async () => {
    const amounts = [...WORDS.map(([amount]) => yuan(amount)), ...drawnAmounts()];
    const cells = amounts.flatMap((amount, at): CellPlan[] => {
      const row = at + 1;
      return [
        { row, col: 1, value: amount / 100 },
        { row, col: 2, formula: digitsFormula(`A${row}`), value: String(Math.abs(amount)).padStart(14, '0') },
        { row, col: 3, formula: capitalFormula(`B${row}`, `A${row}`), value: capitalAmount(amount) },
      ];
    });
    const bytes = await writeWorkbook(workbookOf(cells));
    const folder = await mkdtemp(path.join(tmpdir(), 'ringfence-capitals-'));
    const file = path.join(folder, 'capitals.xlsx');
    await writeFile(file, bytes);
    const theirs = await readImage(await recalculate(file));
    await rm(folder, { recursive: true });
    const { count, differences } = compareFormulas(await readImage(bytes), theirs);
    expect(count).toBe(2 * amounts.length);
    expect(differences).toEqual([]);
  });
});

function workbookOf(cells: readonly CellPlan[]): WorkbookPlan {
  return workbook([sheet('大写', { columns: [{ width: 20 }, { width: 20 }, { width: 60 }], cells })]);
}
