import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readIdentifier } from '../../../ledger-core/workbook/reading/read-identifier.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const identifier = (cell: CellImage | undefined): string => told(readIdentifier(cell));

describe('readIdentifier of a text', () => {
  it.each([
    ['24112000000012345678', 'read 24112000000012345678'],
    // To the sheet's own formulas each of these is another number
    ['  00012345\u00A0', 'fixed outer-blanks 00012345'],
    ['\u200B00012345\n', 'fixed outer-blanks 00012345'],
    ['记-12 ', 'fixed outer-blanks 记-12'],
    ['CX-2025-01\u3000', 'fixed outer-blanks CX-2025-01'],
    ['记-12', 'read 记-12'],
    ['银付-3', 'read 银付-3'],
    ['91350100M000100Y43', 'read 91350100M000100Y43'],
    ['2E10', 'read 2E10'],
    ['/', 'read /'],
    ['２４１１２０００', 'fixed identifier-spelling 24112000'],
    ['ＡＢＣ１２', 'fixed identifier-spelling ABC12'],
    ['2411 2000 0000 1234 5678', 'fixed identifier-spelling 24112000000012345678'],
    ['2411\u200B2000', 'fixed identifier-spelling 24112000'],
    ["'00012345", 'fixed identifier-spelling 00012345'],
    ['11010519491231002x', 'fixed identifier-spelling 11010519491231002X'],
    ['110105 19491231 002X', 'fixed identifier-spelling 11010519491231002X'],
    // A dash is one hyphen; case and zeros stay
    ['记 - 12', 'fixed identifier-spelling 记-12'],
    ['记- 012', 'fixed identifier-spelling 记-012'],
    ['记－１２', 'fixed identifier-spelling 记-12'],
    ['记—12', 'fixed identifier-spelling 记-12'],
    ['记——12', 'fixed identifier-spelling 记-12'],
    ['cx - 2025 - 01', 'fixed identifier-spelling cx-2025-01'],
    ['记 12', 'read 记 12'],
    ['6602.08.01', 'read 6602.08.01'],
    ['-', 'read -'],
    ['——', 'read ——'],
    // Cards, identity numbers and invoices in groups
    ['6222 0210 0111 2233 445', 'fixed identifier-spelling 6222021001112233445'],
    ['6222-0210-0111-2233-445', 'fixed identifier-spelling 6222021001112233445'],
    ['6222 - 0210 - 0111 - 2233', 'fixed identifier-spelling 6222021001112233'],
    ['６２２２ ０２１０ ０１１１ ２２３３ ４４５', 'fixed identifier-spelling 6222021001112233445'],
    ['2511-2000-0000-0000-0002', 'fixed identifier-spelling 25112000000000000002'],
    ['110105-19491231-002x', 'fixed identifier-spelling 11010519491231002X'],
    // A contract, an account in the books
    ['2025-0001-0002-0003', 'read 2025-0001-0002-0003'],
    ['6602-0801-0001-0001', 'read 6602-0801-0001-0001'],
    ['HT-2025-0001', 'read HT-2025-0001'],
    // Credit codes and patents
    ['91350100m000100y43', 'fixed identifier-spelling 91350100M000100Y43'],
    ['9135 0100 M000 100Y 43', 'fixed identifier-spelling 91350100M000100Y43'],
    ['ZL 2017 1 0601862.3', 'fixed identifier-spelling ZL201710601862.3'],
    ['zl201710601862.x', 'fixed identifier-spelling ZL201710601862.X'],
    ['ZL201710601862.3', 'read ZL201710601862.3'],
    // Several numbers, and letters among digits
    ['12345678、12345679', 'ask several-values'],
    ['12345678，12345679', 'ask several-values'],
    ['12345678~80', 'ask several-values'],
    ['12345678-12345680', 'ask several-values'],
    ['25112000000000000001 25112000000000000002', 'ask several-values → 2511200000000000000125112000000000000002'],
    ['2511200000000000OO02', 'ask lookalike-letters'],
    ['l2345678', 'read l2345678'],
    ['1234567l', 'ask lookalike-letters'],
    ['SO12345678', 'read SO12345678'],
    ['12345678\n12345679', 'ask several-values'],
    ['12345678 12345679', 'ask several-values → 1234567812345679'],
    ['①23', 'ask odd-digits'],
    ['\u202E8765', 'ask bidi-control'],
    ['2.4112E+19', 'rejected precision-lost'],
    ['1.10105E+17', 'rejected precision-lost'],
    ['1.10105e17', 'rejected precision-lost'],
    ['２．４１１２Ｅ＋１９', 'rejected precision-lost'],
  ])('%s → %s', (typed, expected) => {
    expect(identifier(textCell(typed))).toBe(expected);
  });
});

describe('readIdentifier of a number cell', () => {
  it.each([
    ['12345678', 'fixed identifier-as-number 12345678'],
    ['12345678.0', 'fixed identifier-as-number 12345678'],
    ['123456789012345', 'fixed identifier-as-number 123456789012345'],
    ['100', 'fixed identifier-as-number 100'],
    ['0', 'fixed identifier-as-number 0'],
    // 数电票 and identity numbers, as Excel and others store them
    ['2.4112E+19', 'rejected precision-lost'],
    ['2.4112000000012345E+19', 'rejected precision-lost'],
    ['24112000000012345678', 'rejected precision-lost'],
    ['110105194912310021', 'rejected precision-lost'],
    ['110105194912310020', 'rejected precision-lost'],
    ['1000000000000000', 'rejected precision-lost'],
    ['1E+3', 'rejected precision-lost'],
    ['0.1234567890123456', 'rejected precision-lost'],
    ['9'.repeat(50), 'rejected precision-lost'],
    ['12.5', 'ask not-an-identifier'],
    ['-12', 'ask not-an-identifier'],
  ])('%s → %s', (lexeme, expected) => {
    expect(identifier(numberCell(lexeme))).toBe(expected);
  });
});

describe('readIdentifier of other cells', () => {
  it('rejects a voucher number that became a date', () => {
    expect(identifier(dateCell('2023-03-12'))).toBe('rejected date-in-identifier');
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(identifier(cell)).toBe(expected);
  });
});
