import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readDate } from '../../../ledger-core/workbook/reading/read-date.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const day = (cell: CellImage | undefined): string => told(readDate(cell, 1900));
const FIRST_OF_MAY = 'fixed date-as-text 2023-05-01';

describe('readDate of a full date in a text', () => {
  it.each([
    ['2023.5.1'],
    ['2023/5/1'],
    ['2023-5-1'],
    ['2023-05-01'],
    ['20230501'],
    ['2023年5月1日'],
    ['2023年05月01号'],
    ['2023年5月1'],
    ['二〇二三年五月一日'],
    ['二○二三年五月一日'],
    ['二O二三年五月一日'],
    ['二零二三年五月一日'],
    ['贰零贰叁年零伍月零壹日'],
    ['2023年五月一日'],
    ['２０２３．５．１'],
    ['２０２３年５月１日'],
    [' 2023 年 5 月 1 日 '],
    ['2023. 5. 1'],
    ['2023。5。1'],
    ['2023\u20135\u20131'],
    ["'2023-05-01"],
    ['\u200B2023-05-01\n'],
    ['2023-5-1 00:00:00'],
    ['2023-05-01T00:00:00'],
    ['2023/5/1 上午 9:30'],
    ['2023年5月1日 23:59'],
  ])('%s is 1 May 2023', (typed) => {
    expect(day(textCell(typed))).toBe(FIRST_OF_MAY);
  });

  it('reads the longest Chinese day', () => {
    expect(day(textCell('二〇二三年十二月三十一日'))).toBe('fixed date-as-text 2023-12-31');
  });
});

describe('readDate of any other text', () => {
  it.each([
    // Parts of a date
    ['2023年5月', 'ask partial-date'],
    ['２０２３年５月', 'ask partial-date'],
    ['二〇二三年五月', 'ask partial-date'],
    ['2023年5月份', 'ask partial-date'],
    ['2023年5月上旬', 'ask partial-date'],
    ['2023.05', 'ask partial-date'],
    ['2023-5', 'ask partial-date'],
    ['202305', 'ask partial-date'],
    ['05/2023', 'ask partial-date'],
    ['May-23', 'ask partial-date'],
    ['23-May', 'ask partial-date'],
    ['2023', 'ask partial-date'],
    ['2023年', 'ask partial-date'],
    ['5月1日', 'ask partial-date'],
    ['5/1', 'ask partial-date'],
    ['2023.13', 'rejected impossible-date'],
    // Two-digit years, order of day and month
    ['23.5.1', 'ask two-digit-year → 2023-05-01'],
    ['23年5月1日', 'ask two-digit-year → 2023-05-01'],
    ['二三年五月一日', 'ask two-digit-year → 2023-05-01'],
    ['230501', 'ask two-digit-year → 2023-05-01'],
    ['5/1/23', 'ask two-digit-year'],
    ['5/13/23', 'ask two-digit-year → 2023-05-13'],
    ['1/5/2023', 'ask day-month-order'],
    ['13/5/2023', 'ask day-month-order → 2023-05-13'],
    ['5/5/2023', 'ask day-month-order → 2023-05-05'],
    ['1-May-2023', 'ask day-month-order'],
    ['May 1, 2023', 'ask day-month-order'],
    ['32/13/2023', 'rejected impossible-date'],
    ['23.13.45', 'rejected impossible-date'],
    ['23年13月1日', 'rejected impossible-date'],
    // Days that do not exist, years that are not believed
    ['2023.2.30', 'rejected impossible-date'],
    ['2023.13.1', 'rejected impossible-date'],
    ['2023-0-1', 'rejected impossible-date'],
    ['20230230', 'rejected impossible-date'],
    ['2023年2月29日', 'rejected impossible-date'],
    ['1989-12-31', 'ask implausible-year'],
    ['2203.5.1', 'ask implausible-year'],
    ['0023-05-01', 'ask implausible-year'],
    ['1/5/1023', 'ask implausible-year'],
    // More than a day
    ['2023.5.1-5.3', 'ask date-range'],
    ['2023年5月1日至3日', 'ask date-range'],
    ['2023-05-01 — 2023-05-03', 'ask date-range'],
    ['2023.5.1\n2023.6.1', 'ask several-values'],
    ['2023-04-30T16:00:00.000Z', 'ask time-zone'],
    ['2023-05-01T00:00:00+08:00', 'ask time-zone'],
    // Something else
    ['45047', 'ask serial-as-text → 2023-05-01'],
    ['2O23.5.1', 'ask lookalike-letters'],
    ['2023年5月1曰', 'ask lookalike-letters'],
    ['2023年⑤月1日', 'ask odd-digits'],
    ['/', 'ask no-date'],
    ['无', 'ask no-date'],
    ['待定', 'rejected not-a-date'],
    ['2023.5.1.', FIRST_OF_MAY],
    ['2023.5.1.2', 'rejected not-a-date'],
    ['5.1.3', 'rejected not-a-date'],
    ['2023-5-1 25:00', 'rejected not-a-date'],
    ['2023 5 1', 'rejected not-a-date'],
    ['marker 5', 'rejected not-a-date'],
    ['1234567', 'rejected not-a-date'],
    ['开工日', 'rejected not-a-date'],
    ['2023-05-01'.repeat(50), 'rejected not-a-date'],
  ])('%s → %s', (typed, expected) => {
    expect(day(textCell(typed))).toBe(expected);
  });
});

describe('readDate of a number cell', () => {
  it.each([
    ['45047', 'fixed serial-number 2023-05-01'],
    ['45047.75', 'fixed serial-number 2023-05-01'],
    ['32874', 'fixed serial-number 1990-01-01'],
    ['73415', 'fixed serial-number 2100-12-31'],
    ['32873', 'rejected not-a-date'],
    ['73416', 'rejected not-a-date'],
    ['60', 'rejected not-a-date'],
    ['0', 'rejected not-a-date'],
    ['-45047', 'rejected not-a-date'],
    ['20230501', 'fixed date-as-number 2023-05-01'],
    ['20230230', 'rejected impossible-date'],
    ['18991231', 'ask implausible-year'],
    ['202305', 'ask partial-date'],
    ['2023.1', 'ask partial-date'],
    ['2023.05', 'ask partial-date'],
    ['2023.13', 'rejected impossible-date'],
    ['2023', 'ask partial-date'],
    ['5.1', 'ask partial-date'],
    ['230501', 'ask two-digit-year → 2023-05-01'],
    ['1E+30', 'rejected not-a-date'],
  ])('%s → %s', (lexeme, expected) => {
    expect(day(numberCell(lexeme))).toBe(expected);
  });

  it('counts from the epoch of the workbook', () => {
    expect(told(readDate(numberCell('43585'), 1904))).toBe('fixed serial-number 2023-05-01');
  });
});

describe('readDate of other cells', () => {
  it('reads a date cell, time dropped', () => {
    expect(day(dateCell('2023-05-01'))).toBe('read 2023-05-01');
    expect(day(dateCell('2023-05-01T08:30:00'))).toBe('read 2023-05-01');
  });

  it('asks about 2023 typed into a date format', () => {
    expect(day(dateCell('1905-07-15'))).toBe('ask implausible-year');
  });

  it('believes older years where the column does', () => {
    expect(told(readDate(dateCell('1965-07-15'), 1900, { first: 1930, last: 2100 }))).toBe('read 1965-07-15');
    expect(told(readDate(textCell('65.7.15'), 1900, { first: 1930, last: 2026 }))).toBe(
      'ask two-digit-year → 1965-07-15',
    );
  });

  it('rejects a date cell whose day does not exist', () => {
    expect(day({ row: 1, col: 1, kind: 'date', text: '1900-02-29', lexeme: '60' })).toBe('rejected not-a-date');
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(day(cell)).toBe(expected);
  });
});
