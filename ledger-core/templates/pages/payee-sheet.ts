import { fees } from '../../definition/registers/fees.ts';
import { expenses } from '../../definition/registers/money.ts';
import { spendableFunds } from '../../definition/programme.ts';
import { columnOf } from '../../definition/table.ts';
import { columnLetters } from '../../kernel/cell-ref.ts';
import { text } from '../../kernel/text.ts';
import { both } from '../column-validation.ts';
import type { Payees } from '../ledger-results.ts';
import type { CellPlan, SheetPlan, ValidationPlan } from '../plan.ts';
import { columnReference, quoted } from '../references.ts';
import { inputStyle } from '../styles.ts';
import { EXPENSE_FUND } from '../summary/summed-columns.ts';
import { capitalAmount, capitalFormula, digitsFormula, digitsOf } from './capital-amount.ts';
import { signatureLine } from './page-foot.ts';
import { across, coverText, HEADING_ROW, pageSheet, SELECTOR_ROW, selectorLabel, textFormula } from './page-frame.ts';
import { VOUCHER_LIST, type PageParts } from './page-selection.ts';
import { PAGE_STYLES } from './page-styles.ts';
import {
  HELPER_COL,
  HELPERS,
  PAYEE_COLUMNS,
  PAYEE_LINES,
  PAYEE_ROWS as ROWS,
  payeeCol,
  SIGNATURE,
} from './payee-layout.ts';
import { payeeTable, payeeTotal } from './payee-lines.ts';

export const PAYEE_SHEET = '发放表';

/** The yellow cell. */
export const PAYEE_SELECTOR = { row: SELECTOR_ROW, col: 3 } as const;

const CHOSEN = `$${columnLetters(PAYEE_SELECTOR.col)}$${SELECTOR_ROW}`;
const VOUCHER = columnReference(fees, 'voucher');
const NET_TOTAL = `$${columnLetters(payeeCol('net'))}$${ROWS.total}`;
const WARNING_COL = payeeCol('on');

const NO_VOUCHER = '在黄色格子里填凭证号；留空就是一张空表。';
const NOT_FOUND = '“劳务费登记”里没有这个凭证号。';
/** What the selector's own line says, outside the printed part. */
const STATUS = `$${columnLetters(PAYEE_SELECTOR.col + 1)}$${SELECTOR_ROW}`;
const SEVERAL_MONTHS = '日期不在同一个月：请看看这个凭证号是不是在别的月份也用过。';
const TOO_MANY = `超过${PAYEE_LINES}人：表上只有前${PAYEE_LINES}人，合计也只算这${PAYEE_LINES}人。其余的请用另一个凭证号登记、打印。`;

/** The fees of one voucher, printed for the payees to sign. */
export function payeeSheet(parts: PageParts): SheetPlan {
  const chosen = parts.selection.voucher?.trim() ?? '';
  const payees = (chosen === '' ? undefined : parts.results?.payees(chosen)) ?? { rows: [], funds: [] };
  const lastCol = SIGNATURE.col;
  return pageSheet({
    name: PAYEE_SHEET,
    title: '发放表　Payee sheet',
    note:
      '先在“劳务费登记”逐人登记，再在黄色格子里填凭证号，打印签字；一张最多20人。上面三行不打印。\n' +
      'Enter each person in 劳务费登记, type the voucher number in the yellow cell, print and have it signed. Twenty people at most.',
    columns: [
      { width: 6 },
      ...PAYEE_COLUMNS.map(({ width }) => ({ width })),
      { width: SIGNATURE.width },
      { width: 3 },
      { width: 24 },
    ],
    rowHeights: rowHeights(),
    cells: [
      ...selectorCells(parts, chosen, payees),
      ...headingCells(parts, chosen, payees),
      ...payeeTable(payees.rows),
      ...footCells(chosen, payees),
      ...helperCells(chosen, payees),
    ],
    merges: [
      across(SELECTOR_ROW, 1, 2),
      across(SELECTOR_ROW, PAYEE_SELECTOR.col + 1, lastCol),
      across(ROWS.purpose, 1, lastCol),
      across(ROWS.total, 1, payeeCol('unit')),
      across(ROWS.capitals, 1, 2),
      across(ROWS.capitals, 3, lastCol),
      across(ROWS.count, 1, WARNING_COL - 1),
      across(ROWS.count, WARNING_COL, lastCol),
      across(ROWS.signed, 1, lastCol),
    ],
    validations: [voucherValidation()],
    formats: [],
    freeze: { rows: ROWS.head, columns: 2 },
    last: { row: ROWS.signed, col: lastCol },
  });
}

function rowHeights(): SheetPlan['rowHeights'] {
  return [
    { row: ROWS.purpose, height: 20 },
    { row: ROWS.head, height: 26 },
    ...Array.from({ length: PAYEE_LINES }, (_, at) => ({ row: ROWS.first + at, height: 26 })),
    { row: ROWS.total, height: 24 },
    { row: ROWS.capitals, height: 24 },
    { row: ROWS.count, height: 24 },
    { row: ROWS.signed, height: 34 },
  ];
}

function voucherValidation(): ValidationPlan {
  const prompt = text('要打印的凭证号，与“劳务费登记”一致。', 'The voucher to print, as in 劳务费登记.');
  const error = text('“劳务费登记”里没有这个凭证号；仍要用吗？', 'No such voucher in 劳务费登记; use it all the same?');
  return {
    range: across(PAYEE_SELECTOR.row, PAYEE_SELECTOR.col, PAYEE_SELECTOR.col),
    rule: { kind: 'list', formula: VOUCHER_LIST },
    severity: 'warning',
    prompt: { title: '凭证号', text: both(prompt) },
    error: { title: '凭证号', text: both(error) },
  };
}

function selectorCells({ selection }: PageParts, chosen: string, { rows }: Payees): CellPlan[] {
  const letters = columnLetters(payeeCol('on'));
  const days = `$${letters}$${ROWS.first}:$${letters}$${ROWS.last}`;
  const month = (day: string): string => `YEAR(${day})*12+MONTH(${day})`;
  const severalMonths = `IF(COUNT(${days})=0,"",IF(${month(`MIN(${days})`)}=${month(`MAX(${days})`)},"",${quoted(SEVERAL_MONTHS)}))`;
  return [
    selectorLabel(1, '凭证号'),
    { row: SELECTOR_ROW, col: 2, style: PAGE_STYLES.selectorLabel },
    {
      ...PAYEE_SELECTOR,
      ...(selection.voucher === undefined ? {} : { value: selection.voucher }),
      style: inputStyle('@'),
    },
    {
      row: SELECTOR_ROW,
      col: PAYEE_SELECTOR.col + 1,
      formula:
        `IF(${HELPERS.voucher}="",${quoted(NO_VOUCHER)},` +
        `IF(${HELPERS.count}=0,${quoted(NOT_FOUND)},${severalMonths}))`,
      value: chosen === '' ? NO_VOUCHER : rows.length === 0 ? NOT_FOUND : isOfSeveralMonths(rows) ? SEVERAL_MONTHS : '',
      style: PAGE_STYLES.status,
    },
  ];
}

/** Voucher numbers start anew each month: rows of several months may be of several vouchers. */
function isOfSeveralMonths(rows: Payees['rows']): boolean {
  const days = rows.slice(0, PAYEE_LINES).flatMap(({ values: { on } }) => (on === undefined ? [] : [on.slice(0, 7)]));
  return new Set(days).size > 1;
}

function headingCells(parts: PageParts, chosen: string, { rows, funds: spentFrom }: Payees): CellPlan[] {
  const kinds = named(columnOf(fees, 'kind').choices ?? [], columnReference(fees, 'kind'), VOUCHER);
  const funds = named(spendableFunds(parts.programme), EXPENSE_FUND, columnReference(expenses, 'voucher'));
  const isPaid = (kind: string): boolean => rows.some(({ values }) => values.kind === kind);
  const blank = '＿＿＿＿＿＿';
  const orBlank = (formula: string, words: readonly string[]): readonly [string, string] => [
    `IF(${formula}="",${quoted(blank)},${formula})`,
    words.join('、') || blank,
  ];
  const facts = textFormula([
    '工作室：',
    coverText(parts, 'rf_workshop_name'),
    '　　所在单位：',
    coverText(parts, 'rf_unit'),
    '　　凭证号：',
    orBlank(HELPERS.voucher, [chosen]),
  ]);
  const purpose = textFormula([
    '费用：',
    orBlank(kinds.formula, kinds.words.filter(isPaid)),
    '　　资金种类：',
    orBlank(
      funds.formula,
      funds.words.filter((one) => spentFrom.includes(one)),
    ),
    '　　金额单位：元',
  ]);
  return [
    { row: HEADING_ROW, col: 1, value: '专家讲课、咨询、劳务费发放表', style: PAGE_STYLES.heading },
    { row: ROWS.facts, col: 1, ...facts, style: PAGE_STYLES.facts },
    { row: ROWS.purpose, col: 1, ...purpose, style: PAGE_STYLES.facts },
  ];
}

/** Which of the words stand beside the voucher in a table's column, with 、 between them. */
function named(
  words: readonly string[],
  column: string,
  vouchers: string,
): { readonly words: readonly string[]; readonly formula: string } {
  const isThere = (word: string): string =>
    `SUMPRODUCT((TRIM(${vouchers})=${HELPERS.voucher})*(TRIM(${column})=${quoted(word)}))>0`;
  const found = words.map((word) => `IF(${isThere(word)},${quoted(`${word} `)},"")`);
  return { words, formula: `IF(${HELPERS.voucher}="","",SUBSTITUTE(TRIM(${found.join('&')})," ","、"))` };
}

function footCells(chosen: string, { rows }: Payees): CellPlan[] {
  const net = payeeTotal(
    rows.slice(0, PAYEE_LINES).map(({ values }) => values),
    'net',
  );
  const count = textFormula(['本凭证共', [HELPERS.count, String(rows.length)], `人次，表上${PAYEE_LINES}行`]);
  const border = (from: number): CellPlan[] =>
    Array.from({ length: SIGNATURE.col - from }, (_, at) => ({
      row: ROWS.capitals,
      col: from + 1 + at,
      style: PAGE_STYLES.words,
    }));
  return [
    { row: ROWS.capitals, col: 1, value: '实发（大写）', style: PAGE_STYLES.labelTotal },
    { row: ROWS.capitals, col: 2, style: PAGE_STYLES.labelTotal },
    {
      row: ROWS.capitals,
      col: 3,
      formula: capitalFormula(HELPERS.digits, NET_TOTAL),
      value: net === undefined ? '' : capitalAmount(net),
      style: PAGE_STYLES.words,
    },
    ...border(3),
    {
      row: ROWS.count,
      col: 1,
      formula: `IF(${HELPERS.voucher}="","",${count.formula})`,
      value: chosen === '' ? '' : count.value,
      style: PAGE_STYLES.facts,
    },
    {
      row: ROWS.count,
      col: WARNING_COL,
      formula: `IF(${HELPERS.count}>${PAYEE_LINES},${quoted(TOO_MANY)},IF(${STATUS}=${quoted(SEVERAL_MONTHS)},${STATUS},""))`,
      value: rows.length > PAYEE_LINES ? TOO_MANY : isOfSeveralMonths(rows) ? SEVERAL_MONTHS : '',
      style: PAGE_STYLES.remark,
    },
    signatureLine(ROWS.signed, ['制表', '经办', '审核', '审批']),
  ];
}

/** What the formulas go by, beside the page. */
function helperCells(chosen: string, { rows }: Payees): CellPlan[] {
  const net = payeeTotal(
    rows.slice(0, PAYEE_LINES).map(({ values }) => values),
    'net',
  );
  const helper = (row: number, formula: string, value: string | number): CellPlan => ({
    row,
    col: HELPER_COL,
    formula,
    value,
    style: PAGE_STYLES.helper,
  });
  return [
    { row: 2, col: HELPER_COL, value: '（以下供计算用，不打印）', style: PAGE_STYLES.helper },
    helper(SELECTOR_ROW, `TRIM(${CHOSEN})`, chosen),
    helper(
      HEADING_ROW,
      `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${HELPERS.voucher},"~","~~"),"*","~*"),"?","~?")`,
      chosen.replace(/[~*?]/g, '~$&'),
    ),
    helper(ROWS.facts, `IF(${HELPERS.voucher}="",0,SUMPRODUCT(--(TRIM(${VOUCHER})=${HELPERS.voucher})))`, rows.length),
    helper(ROWS.total, digitsFormula(NET_TOTAL), net === undefined ? '' : digitsOf(net)),
  ];
}
