import { describe, expect, it } from 'vitest';
import type { Box } from '../../../ledger-core/definition/form.ts';
import { templateView } from '../../../ledger-core/definition/template-view.ts';
import { applicationPlan } from '../../../ledger-core/templates/forms/application-plan.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { readBook, type Book } from '../../../ledger-core/workbook/read-book.ts';
import { locate, type TypedTable } from '../../../ledger-core/workbook/typed-table.ts';
import { DALIAN_2016 } from '../../support/fixture-dossier.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';

/** The rows of a form's blocks, read from the printed page by the names of their boxes. */

const VIEW = templateView(DALIAN_2016, 'application');

function imageOf(rows: readonly Readonly<Record<string, CellScalar>>[]): WorkbookImage {
  const valueOf = (box: Box, row: number): CellScalar | undefined => rows[row]?.[box.id];
  return imageOfPlan(applicationPlan(DALIAN_2016, valueOf));
}

function teamOf({ blocks }: Book): TypedTable {
  return blocks.get('team') ?? expect.fail('no block');
}

describe('the team of a form', () => {
  it('has a row for each line that was begun, wherever it stands', () => {
    const book = readBook(
      imageOf([{ 'F16-04': '张三', 'F16-06': '1980年5月' }, {}, { 'F16-04': '李 四', 'F16-09': '钳工' }]),
      VIEW,
    );
    const team = teamOf(book);
    expect(team.rows.map(({ index, values }) => ({ index, ...values }))).toEqual([
      { index: 1, F16_04: '张三', F16_06: '1980-05' },
      { index: 3, F16_04: '李四', F16_09: '钳工' },
    ]);
    expect(locate(team, team.rows[1], 'F16_09')).toMatchObject({ sheet: '申报表', row: 3, column: '工种' });
  });

  it('tells what cannot be read with its cell, and loses nothing else of the row', () => {
    const book = readBook(imageOf([{ 'F16-04': '张三', 'F16-05': '不详' }]), VIEW);
    const [row] = teamOf(book).rows;
    expect([...(row?.unreadable ?? [])]).toEqual(['F16_05']);
    expect(row?.values).toMatchObject({ F16_04: '张三' });
    const issue = book.issues.find(({ at }) => at.column === '性别');
    expect(issue).toMatchObject({ code: 'value-unreadable', observed: '不详', at: { sheet: '申报表', row: 1 } });
    expect(issue?.at.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('is blank on a blank form', () => {
    const { rows, isMissing } = teamOf(readBook(imageOf([]), VIEW));
    expect([rows, isMissing]).toEqual([[], false]);
  });

  it('is missing where its names are gone; one name gone is one column less', () => {
    const image = imageOf([{ 'F16-04': '张三', 'F16-09': '铣工' }]);
    const without = (gone: RegExp): Book =>
      readBook({ ...image, names: image.names.filter(({ name }) => !gone.test(name)) }, VIEW);
    expect(teamOf(without(/^rf_F16_0[4-9]$/)).isMissing).toBe(true);
    const oneGone = without(/^rf_F16_09$/);
    expect([...teamOf(oneGone).missingColumns]).toEqual(['F16_09']);
    expect(teamOf(oneGone).rows[0]?.values).toEqual({ F16_04: '张三' });
    expect(oneGone.issues.map(({ code, at }) => `${code} ${at.column ?? ''}`)).toContain('field-missing 工种');
  });

  it('is no part of a ledger', () => {
    expect(readBook(imageOf([]), DALIAN_2016).blocks.size).toBe(0);
  });
});
