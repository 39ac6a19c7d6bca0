import type { Condition } from '../definition/condition.ts';
import { listOf, type Programme } from '../definition/programme.ts';
import { columnReferenceByName, quoted, type RowReferences } from './references.ts';

/**
 * A row condition as a spreadsheet formula that is TRUE or FALSE. What is unknown to the checks (nothing registered to
 * compare with) is FALSE once negated: the sheet stays silent where it cannot know.
 */
export function conditionFormula(condition: Condition, programme: Programme, refs: RowReferences): string {
  const trimmed = (key: string): string => `TRIM(${refs.cell(key)})`;
  switch (condition.op) {
    case 'blank':
      return `${trimmed(condition.column)}=""`;
    case 'oneOf':
      return memberOf(trimmed(condition.column), condition.values);
    case 'inList':
      return memberOf(trimmed(condition.column), listOf(programme, condition.list));
    case 'registered': {
      const register = columnReferenceByName(condition.table, condition.in);
      return `OR(COUNTA(${register})=0,SUMPRODUCT(--(${register}&""=${trimmed(condition.column)}))>0)`;
    }
    case 'shorterThan':
      return `LEN(${trimmed(condition.column)})<${settingFormula(condition.setting, programme)}`;
    case 'negative':
      return `N(${refs.cell(condition.column)})<0`;
    case 'lessThan': {
      const [a, b] = [refs.cell(condition.column), refs.cell(condition.other)];
      return `AND(ISNUMBER(${a}),ISNUMBER(${b}),N(${a})<N(${b}))`;
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
 * The same invoice on another live row. Numbers are compared as whole texts (&""): COUNTIF alone would compare the first
 * 15 digits. A row is live while it is positive and no row takes its voucher back (for this invoice, or naming none).
 * Under one voucher a split is fine up to 发票金额. The cheap comparison comes first: the rest is only for candidates.
 */
function invoiceBookedTwice(refs: RowReferences): string {
  const { cell, whole } = refs;
  const number = `TRIM(${cell('invoice')})`;
  const takenBack = (voucher: string): string =>
    `(COUNTIFS(${whole('reverses')},${voucher},${whole('invoice')},${number}&"*")` +
    `+COUNTIFS(${whole('reverses')},${voucher},${whole('invoice')},""))`;
  const sameInvoice =
    `(${whole('invoice')}&""=${number})` +
    `*(((LEN(${number})=20)+(${whole('invoiceCode')}&""=${cell('invoiceCode')}&""))>0)`;
  const live = `ISNUMBER(${whole('amount')})*(${whole('amount')}>0)*(${takenBack(whole('voucher'))}=0)`;
  const voucherIs = (sign: '=' | '<>'): string => `(${whole('voucher')}&""${sign}${cell('voucher')}&"")`;
  const elsewhere = `SUMPRODUCT(${sameInvoice}*${live}*${voucherIs('<>')})>0`;
  const together = `${sameInvoice}*${live}*${voucherIs('=')}`;
  const beyondSplit =
    `AND(N(${cell('invoiceAmount')})>0,SUMPRODUCT(${together})>1,` +
    `ROUND(SUMPRODUCT(${together},${whole('amount')})-N(${cell('invoiceAmount')}),2)>0)`;
  return (
    `IF(OR(${number}="",N(${cell('amount')})<=0),FALSE,IF(SUMPRODUCT(--(${whole('invoice')}&""=${number}))<2,FALSE,` +
    `IF(${takenBack(cell('voucher'))}>0,FALSE,OR(${elsewhere},${beyondSplit}))))`
  );
}
