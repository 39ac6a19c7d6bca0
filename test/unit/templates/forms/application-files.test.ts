import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../ledger-core/definition/form.ts';
import { templateView } from '../../../../ledger-core/definition/template-view.ts';
import { findProgramme } from '../../../../ledger-core/programmes/registry.ts';
import type { Programme } from '../../../../ledger-core/definition/programme.ts';
import { applicationPlan } from '../../../../ledger-core/templates/forms/application-plan.ts';
import type { BoxValues } from '../../../../ledger-core/templates/forms/form-sheet.ts';
import { readBook, type Book } from '../../../../ledger-core/workbook/read-book.ts';
import { writeWorkbook } from '../../../../ledger-core/xlsx/write/write-workbook.ts';
import { imageOfPlan } from '../../../support/image-of-plan.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../../support/ooxml-validator.ts';

const IDS = ['dalian-2011', 'dalian-2016', 'langfang-2019'];

function programmeOf(id: string): Programme {
  return findProgramme(id) ?? expect.fail(id);
}

function bookOf(id: string, values?: BoxValues): Book {
  const programme = programmeOf(id);
  return readBook(imageOfPlan(applicationPlan(programme, values)), templateView(programme, 'application'));
}

/** One box filled, the others blank. */
function only(id: string, value: string | number): BoxValues {
  return (box: Box) => (box.id === id ? value : undefined);
}

describe.each(IDS)('the application of %s', (id) => {
  it('is read blank without a word', () => {
    const { issues, fields } = bookOf(id);
    expect(issues).toEqual([]);
    expect([...fields.entries()].filter(([, { state }]) => state === 'missing')).toEqual([]);
  });

  it.skipIf(!ooxmlValidatorAvailable())('is a file that Office finds nothing wrong with', async () => {
    expect(await validateOoxml(await writeWorkbook(applicationPlan(programmeOf(id))))).toEqual([]);
  });
});

describe('a box with a suggested list', () => {
  it('takes another value', () => {
    const { issues, fields } = bookOf('langfang-2019', only('F19-42', '博士后'));
    expect(issues).toEqual([]);
    expect(fields.get('rf_F19_42').value).toBe('博士后');
  });

  it('is no rule of the sheet: Excel asks, and does not reject', () => {
    const sheet = applicationPlan(programmeOf('dalian-2011')).sheets[0] ?? expect.fail();
    const lists = sheet.validations.filter(({ rule }) => rule.kind === 'list');
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('the length of 业绩简介', () => {
  it('is counted beside the form, blanks and line breaks aside', () => {
    const plan = applicationPlan(programmeOf('langfang-2019'), only('F19-57', '一 二\n三\u3000四'));
    const supplement = plan.sheets.find(({ name }) => name === '附加核验表') ?? expect.fail();
    const [counter, ...others] = supplement.cells.filter(({ formula }) => formula !== undefined);
    expect(others).toEqual([]);
    expect(counter?.formula).toMatch(/^LEN\(.*rf_F19_57/);
    expect(counter?.value).toBe(4);
  });
});
