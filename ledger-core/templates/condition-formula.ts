import type { Condition } from '../definition/condition.ts';
import { listOf, type Programme } from '../definition/programme.ts';
import { columnReferenceByName, quoted, type RowReferences } from './references.ts';

/**
 * A row condition as a spreadsheet formula that is TRUE or FALSE. What is unknown to the checks (nothing registered to
 * compare with) is FALSE once negated: the sheet stays silent where it cannot know.
 *
 * @throws RangeError for a question that no formula answers
 */
export function conditionFormula(condition: Condition, programme: Programme, refs: RowReferences): string {
  const trimmed = (key: string): string => `TRIM(${refs.cell(key)})`;
  switch (condition.op) {
    case 'blank':
      return `${trimmed(condition.column)}=""`;
    case 'oneOf':
      return memberOf(trimmed(condition.column), condition.values);
    case 'inList':
      return memberOf(
        condition.isExact ? refs.cell(condition.column) : trimmed(condition.column),
        listOf(programme, condition.list),
      );
    case 'registered': {
      const register = columnReferenceByName(condition.table, condition.in);
      return `OR(COUNTA(${register})=0,SUMPRODUCT(--(TRIM(${register})=${trimmed(condition.column)}))>0)`;
    }
    case 'shorterThan':
      return `LEN(${trimmed(condition.column)})<${settingFormula(condition.setting, programme)}`;
    case 'negative':
      return `N(${refs.cell(condition.column)})<0`;
    case 'exceeds':
      return `N(${refs.cell(condition.column)})>${settingFormula(condition.setting, programme)}`;
    case 'zero':
      return `AND(ISNUMBER(${refs.cell(condition.column)}),N(${refs.cell(condition.column)})=0)`;
    case 'same':
      return `AND(${trimmed(condition.column)}<>"",${trimmed(condition.column)}=${trimmed(condition.other)})`;
    case 'lessThan': {
      const [a, b, by] = [refs.cell(condition.column), refs.cell(condition.other), refs.cell(condition.by)];
      const sum = (key: string): string => `SUMIFS(${refs.whole(key)},${refs.whole(condition.by)},${by})`;
      return `AND(ISNUMBER(${a}),ISNUMBER(${b}),N(${a})<N(${b}),${sum(condition.column)}<${sum(condition.other)})`;
    }
    case 'invoiceFormOdd':
      return invoiceFormOdd(trimmed(condition.number), trimmed(condition.code));
    case 'invoiceBookedTwice':
      return invoiceBookedTwice(refs);
    case 'and':
      return `AND(${condition.of.map((one) => conditionFormula(one, programme, refs)).join(',')})`;
    case 'or':
      return `OR(${condition.of.map((one) => conditionFormula(one, programme, refs)).join(',')})`;
    case 'not':
      return condition.of.op === 'blank'
        ? `${trimmed(condition.of.column)}<>""`
        : `NOT(${conditionFormula(condition.of, programme, refs)})`;
    default:
      throw new RangeError(`${condition.op}: no formula of a sheet answers it`);
  }
}

/** The value in force of a number setting: the workbook's own, else the default. */
function settingFormula(id: string, programme: Programme): string {
  const setting = programme.settings.find((one) => one.id === id);
  const ids = columnReferenceByName('rf_settings', 'id');
  const values = columnReferenceByName('rf_settings', 'value');
  return `IFERROR(VALUE(INDEX(${values},MATCH(${quoted(id)},${ids},0))),${setting?.default ?? '0'})`;
}

function memberOf(value: string, values: readonly string[]): string {
  if (values.length === 0) return 'FALSE';
  if (values.length <= 2) {
    const tests = values.map((one) => `${value}=${quoted(one)}`);
    return tests.length === 1 ? (tests[0] ?? 'FALSE') : `OR(${tests.join(',')})`;
  }
  return `ISNUMBER(MATCH(${value},{${values.map(quoted).join(',')}},0))`;
}

function invoiceFormOdd(number: string, code: string): string {
  const allDigits = (value: string, most: number): string => `${digitCount(value, most)}=LEN(${value})`;
  const oldCode = `OR(LEN(${code})=10,LEN(${code})=12),${allDigits(code, 12)}`;
  return `NOT(AND(${allDigits(number, 20)},OR(LEN(${number})=20,AND(LEN(${number})=8,${oldCode}))))`;
}

/** How many of the first `most` characters are digits; the padding keeps MID from running off the end. */
function digitCount(value: string, most: number): string {
  const places = Array.from({ length: most }, (_, at) => at + 1).join(',');
  return `SUMPRODUCT(--ISNUMBER(FIND(MID(${value}&REPT("x",${most}),{${places}},1),"0123456789")))`;
}

/**
 * The same invoice beyond what a split or a reversal explains; the checks' InvoiceIndex says the same in words. Numbers are
 * compared as whole texts (&""): COUNTIF alone would compare the first 15 digits, so it gets a wildcard behind the number.
 * The cheap comparison comes first: the rest is only for candidates.
 */
function invoiceBookedTwice(refs: RowReferences): string {
  const { cell, whole } = refs;
  const [amounts, vouchers, reverses, invoices] = [
    whole('amount'),
    whole('voucher'),
    whole('reverses'),
    whole('invoice'),
  ];
  const number = `TRIM(${cell('invoice')})`;
  const code = `TRIM(${cell('invoiceCode')})`;
  // Taken back by rows that name no invoice: all that the voucher booked, or just this amount of it. ("-"& never fails on a text.)
  // A number, none of it 0: Excel does not take FALSE for 0.
  const takenBack = (voucher: string, amount: string): string =>
    `((${voucher}<>"")*(ROUND(SUMIFS(${amounts},${vouchers},${voucher},${amounts},">0")` +
    `+SUMIFS(${amounts},${reverses},${voucher},${invoices},"",${amounts},"<0"),2)<=0)` +
    `+COUNTIFS(${reverses},${voucher},${invoices},"",${amounts},"-"&${amount}))`;
  // What rows that name the invoice have taken back of it is less than the amount.
  const isLeft = (voucher: string, amount: string): string =>
    `(ROUND(0-SUMIFS(${amounts},${reverses},${voucher},${invoices},${number}&"*",${amounts},"<0"),2)<${amount})`;
  const sameCode = `(TRIM(${whole('invoiceCode')})=${code})*(${code}<>"")`;
  const same = `(TRIM(${invoices})=${number})*(((LEN(${number})>=12)+${sameCode})>0)`;
  const isPositive = `ISNUMBER(${amounts})*(${amounts}>0)*(${takenBack(vouchers, amounts)}=0)*${isLeft(vouchers, amounts)}`;
  const counted = `((${takenBack(vouchers, amounts)}=0)+(${amounts}<0)>0)`;
  // What reversals without the invoice's number took back of its vouchers comes off as well.
  const unnamed = `SUMIFS(${amounts},${reverses},${vouchers},${invoices},"",${amounts},"<0")`;
  const sum = `SUMPRODUCT(${same}*${counted},${amounts})+SUMPRODUCT(${same}*${isPositive}*${unnamed})`;
  const day = cell('bookedOn');
  const days = whole('bookedOn');
  const monthStart = (after: number): string => `DATE(YEAR(N(${day})),MONTH(N(${day}))+${after},1)`;
  const otherMonth = `ISNUMBER(${days})*ISNUMBER(${day})*((${days}<${monthStart(0)})+(${days}>=${monthStart(1)}))`;
  const otherVoucher = `((TRIM(${vouchers})<>TRIM(${cell('voucher')}))+${otherMonth}>0)`;
  const beyond = `AND(SUMPRODUCT(${same}*${isPositive})>1,ROUND(${sum}-${cell('invoiceAmount')},2)>0)`;
  const elsewhere = `SUMPRODUCT(${same}*${isPositive}*${otherVoucher})>0`;
  const hasDigit = `SUMPRODUCT(--ISNUMBER(FIND({0,1,2,3,4,5,6,7,8,9},${number})))>0`;
  const isCandidate =
    `AND(N(${cell('amount')})>0,${hasDigit},SUMPRODUCT(--(TRIM(${invoices})=${number}))>1,` +
    `NOT(${takenBack(cell('voucher'), cell('amount'))}),${isLeft(cell('voucher'), cell('amount'))})`;
  return `IF(NOT(${isCandidate}),FALSE,IF(N(${cell('invoiceAmount')})>0,${beyond},${elsewhere}))`;
}
