import { hasFormula, type Condition } from '../definition/condition.ts';
import { spendableFunds, type Programme } from '../definition/programme.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import { isRowCase, type RowCase } from '../definition/rule.ts';
import { columnOf, type ColumnDef, type TableDef } from '../definition/table.ts';
import { conditionFormula } from './condition-formula.ts';
import { quoted, type RowReferences } from './references.ts';

/** One thing that 校验 can say of a row. */
export interface RowRemark {
  readonly ruleId: string;
  readonly short: string;
  /** The cell that turns red. */
  readonly column: string;
  /** Rows that the rule is about; undefined: all. */
  readonly scope: Condition | undefined;
  readonly when: Condition;
}

/** The rule about choices that cannot be read. */
const UNREADABLE = 'HX-IN-20';

const FINER_THAN_FEN = '金额多于两位小数';

/** Between remarks in a 校验 cell. */
export const REMARK_SEPARATOR = '；';

/** What 校验 can say about rows of a table, in the order it says it: those of one scope stand together. */
export function rowRemarks(programme: Programme, table: string): readonly RowRemark[] {
  const byScope = new Map<string, RowRemark[]>();
  for (const { ruleId, scope, it } of rowCases(programme, table)) {
    if (it.short === undefined) continue;
    const key = JSON.stringify(scope ?? null);
    const group = byScope.get(key) ?? [];
    group.push({ ruleId, short: it.short, column: it.column, scope, when: it.when });
    byScope.set(key, group);
  }
  const all = [...fundRemarks(programme, ALL_TABLES[table as TableName]), ...[...byScope.values()].flat()];
  return [...all.filter((one) => !isInvoiceRemark(one)), ...all.filter(isInvoiceRemark)];
}

/** Every row case of a table that its sheet can tell by itself, with the scope of its rule. */
export function rowCases(
  programme: Programme,
  table: string,
): readonly { readonly ruleId: string; readonly scope: Condition | undefined; readonly it: RowCase }[] {
  return programme.rules.flatMap((rule) => {
    if (rule.disposition !== 'rule' || rule.rows?.table !== table) return [];
    const { scope } = rule.rows;
    if (scope && !hasFormula(scope)) return [];
    return Object.values(rule.cases).flatMap((it) =>
      isRowCase(it) && hasFormula(it.when) ? [{ ruleId: rule.id, scope, it }] : [],
    );
  });
}

/** Text typed where a number or a date belongs: said of every such column, for the sheet computes without it. */
export function typeRemarks(table: TableDef): readonly { readonly column: ColumnDef; readonly short: string }[] {
  return table.columns.flatMap((column) => {
    if (column.type !== 'amount') return column.type === 'date' ? [{ column, short: `${column.name}不是日期` }] : [];
    const finer = column.key === 'amount' ? [{ column, short: FINER_THAN_FEN }] : [];
    return [{ column, short: `${column.name}不是数字` }, ...finer];
  });
}

/**
 * A fund that is not to the letter one of the list, be it for a blank behind it: reading the cell asks or logs it, and the
 * sheet says it as well, for its sums by fund leave the row out.
 */
function fundRemarks(programme: Programme, table: TableDef): readonly RowRemark[] {
  if (spendableFunds(programme).length === 0) return [];
  return table.columns.flatMap(({ key, name, type, source }) => {
    if (type !== 'choice' || source !== 'spendableFunds') return [];
    const isListed: Condition = { op: 'inList', column: key, list: source, isExact: true };
    const when: Condition = { op: 'and', of: [isFilled(key), { op: 'not', of: isListed }] };
    return [{ ruleId: UNREADABLE, short: `${name}不符`, column: key, scope: undefined, when }];
  });
}

function isFilled(column: string): Condition {
  return { op: 'not', of: { op: 'blank', column } };
}

/** The formula of the 校验 column: what is wrong with the row, in a few words each; empty when nothing is. */
export function rowCheckFormula(programme: Programme, table: TableDef, refs: RowReferences): string {
  const byType = typeRemarks(table).map(({ column, short }) => {
    const cell = refs.cell(column.key);
    if (short === FINER_THAN_FEN) return said(`ROUND(N(${cell}),2)<>ROUND(N(${cell}),6)`, short);
    return said(`AND(TRIM(${cell})<>"",NOT(ISNUMBER(${cell})))`, short);
  });
  const own = rowRemarks(programme, table.name).filter((remark) => !isInvoiceRemark(remark));
  const invoice = table.columns.some(({ key }) => key === INVOICE_CHECK)
    ? [`IF(${refs.cell(INVOICE_CHECK)}="","",${refs.cell(INVOICE_CHECK)}&" ")`]
    : [];
  const parts = [...byType, ...groupedRemarks(own, programme, refs), ...invoice];
  const list = `SUBSTITUTE(TRIM(${parts.join('&')})," ",${quoted(REMARK_SEPARATOR)})`;
  return `IF(${blankRow(table, refs)},"",IFERROR(${list},"行内有错误值"))`;
}

/** A formula has 8,192 characters at most: what compares a row with all others stands in a column of its own. */
const INVOICE_CHECK = 'invoiceCheck';

export function isInvoiceRemark({ when }: RowRemark): boolean {
  return when.op === 'invoiceBookedTwice';
}

/** The formula of the 发票核对 column: the invoice stands on other rows too. 校验 takes it up. */
export function invoiceCheckFormula(programme: Programme, table: TableDef, refs: RowReferences): string {
  const [remark] = rowRemarks(programme, table.name).filter(isInvoiceRemark);
  if (!remark) return '""';
  const scope = remark.scope ? conditionFormula(remark.scope, programme, refs) : 'TRUE';
  const said = `IF(${conditionFormula(remark.when, programme, refs)},${quoted(remark.short)},"")`;
  return `IFERROR(IF(${scope},${said},""),"")`;
}

/** Nothing typed in the row; a running number alone does not count. */
export function blankRow(table: TableDef, refs: RowReferences): string {
  const spans: [string, string][] = [];
  let previousTyped = false;
  for (const column of table.columns) {
    const typed = column.type !== 'formula' && column.key !== 'seq';
    const last = spans.at(-1);
    if (typed && previousTyped && last) last[1] = column.key;
    else if (typed) spans.push([column.key, column.key]);
    previousTyped = typed;
  }
  return `COUNTA(${spans.map(([first, last]) => (first === last ? refs.cell(first) : refs.span(first, last))).join(',')})=0`;
}

function said(condition: string, short: string): string {
  return `IF(${condition},${quoted(`${short} `)},"")`;
}

/** Remarks of one scope share the question whether the row is in it: the formula stays short and quick. */
function groupedRemarks(remarks: readonly RowRemark[], programme: Programme, refs: RowReferences): string[] {
  const groups: { key: string; scope: Condition | undefined; parts: string[] }[] = [];
  for (const { scope, when, short } of remarks) {
    const key = JSON.stringify(scope ?? null);
    const last = groups.at(-1);
    const group = last?.key === key ? last : { key, scope, parts: [] };
    if (group !== last) groups.push(group);
    group.parts.push(said(conditionFormula(when, programme, refs), short));
  }
  return groups.map(({ scope, parts }) =>
    scope ? `IF(${conditionFormula(scope, programme, refs)},${parts.join('&')},"")` : parts.join('&'),
  );
}

/** Which 校验 words turn a column red. */
export function wordsOfColumn(programme: Programme, table: TableDef, key: string): readonly string[] {
  const own = rowRemarks(programme, table.name).filter((remark) => remark.column === key);
  const type = typeRemarks(table).filter(({ column }) => column === columnOf(table, key));
  return [...own.map((remark) => remark.short), ...type.map((remark) => remark.short)];
}
