import { columnOf, type CellValue, type ColumnDef, type TableDef } from '../../definition/table.ts';
import type { Condition } from '../../definition/condition.ts';
import { FIELDS_TABLE } from '../../definition/form-tables.ts';
import { isRowCase, type CheckedRule, type RowCase } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { locateIn, tableOf } from '../../dossier/table-of.ts';
import { fen, yuanDisplay, type Fen } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { valueText } from '../../workbook/value-issue.ts';
import { missingTable } from '../../dossier/what-is-missing.ts';
import { columnChoices } from '../../workbook/read-book.ts';
import { type TypedRow, type TypedTable } from '../../workbook/typed-table.ts';
import { BLANK_CELL, type Hit } from './check.ts';
import { ConditionEvaluator } from './evaluate-condition.ts';
import { oncePerDossier } from './once-per-dossier.ts';

export interface RowHits {
  readonly hits: Hit[];
  readonly gaps: Text[];
  readonly rowsInScope: number;
}

/** The row cases' part of a check that has more to say. */
export function rowHits(dossier: Dossier, rule: CheckedRule): RowHits {
  if (!rule.rows) throw new TypeError(`${rule.id}: names no table for its row cases`);
  const table = tableOf(dossier.book, rule.rows.table);
  if (!table) throw new TypeError(`${rule.id}: the workbook is to have no table ${rule.rows.table}`);
  const { def } = table;
  if (table.isMissing) return { hits: [], gaps: [missingTable(def)], rowsInScope: 0 };
  const cases = Object.entries(rule.cases).flatMap(([id, it]) => (isRowCase(it) ? [{ id, it }] : []));
  const evaluator = evaluatorOf(dossier);
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  let rowsInScope = 0;
  for (const row of table.rows) {
    const scope = rule.rows.scope ? evaluator.answer(rule.rows.scope, def, row) : 'yes';
    if (scope === 'no') continue;
    rowsInScope += 1;
    for (const { id, it } of cases) {
      const answer = evaluator.answer(it.when, def, row);
      if (answer === 'no') continue;
      if (scope !== 'yes') gaps.push(scope.unknown);
      else if (answer === 'yes') hits.push(rowHit(dossier, table, row, id, it));
      else gaps.push(answer.unknown);
    }
  }
  return { hits, gaps, rowsInScope };
}

/** One evaluator for all rules of a dossier: its indexes are built once. */
export const evaluatorOf = oncePerDossier(({ book, asOf }) => new ConditionEvaluator(book, asOf));

function rowHit(dossier: Dossier, table: TypedTable, row: TypedRow, id: string, it: RowCase): Hit {
  const { def } = table;
  const { programme } = dossier.book;
  const values = row.values as Readonly<Record<string, CellValue | undefined>>;
  const shown = (column: ColumnDef): string | undefined => {
    const value = values[column.key];
    return value === undefined ? undefined : valueText(column, value);
  };
  const observed = shown(columnOf(def, it.column)) ?? BLANK_CELL;
  const facts: Record<string, string | Text> = { observed };
  for (const column of def.columns) {
    const value = values[column.key];
    facts[column.key] =
      column.type === 'amount' && value !== undefined ? yuanDisplay(value as Fen) : (shown(column) ?? BLANK_CELL);
  }
  facts['suggestion'] = suggestionFor(observed, columnChoices(programme, columnOf(def, it.column)).options);
  const limit = comparedSetting(it.when);
  if (limit !== undefined) facts['limit'] = dossier.book.settings.text(limit);
  if (it.when.op === 'lessThan') facts['difference'] = difference(it, values);
  if (it.when.op === 'invoiceBookedTwice')
    facts['others'] = otherRows(evaluatorOf(dossier).invoices.repetitions(row).others);
  // A single value is known again by its name and by what it is.
  const identity = def.name === FIELDS_TABLE ? [it.column, String(values[it.column] ?? '')] : rowIdentity(def, row);
  return { case: id, at: locateIn(dossier.book, table, row, it.column), observed, values: facts, identity };
}

/** The setting whose figure decides the case, if one does. */
function comparedSetting(condition: Condition): string | undefined {
  switch (condition.op) {
    case 'exceeds':
    case 'shorterThan':
      return condition.setting;
    case 'and':
    case 'or':
      return condition.of.map(comparedSetting).find((setting) => setting !== undefined);
    case 'not':
      return comparedSetting(condition.of);
    default:
      return undefined;
  }
}

/** Of two amounts that a row compares: how much the first is short of the second. */
function difference(it: RowCase, values: Readonly<Record<string, CellValue | undefined>>): string {
  if (it.when.op !== 'lessThan') return '';
  const [less, more] = [values[it.when.column], values[it.when.other]] as [number | undefined, number | undefined];
  return yuanDisplay(fen((more ?? 0) - (less ?? 0)));
}

/** Rows as a person finds them: by sheet row and voucher. */
export function otherRows(rows: readonly TypedRow[]): Text {
  const named = rows.slice(0, 5).map((row) => {
    const { voucher } = row.values as { voucher?: string };
    return text(
      `第${row.sheetRow}行${voucher === undefined ? '' : `（${voucher}）`}`,
      `row ${row.sheetRow}${voucher === undefined ? '' : ` (${voucher})`}`,
    );
  });
  const more = rows.length > 5 ? text(`等${rows.length}行`, ` and ${rows.length - 5} more`) : text('', '');
  return text(named.map((one) => one.zh).join('、') + more.zh, named.map((one) => one.en).join(', ') + more.en);
}

/** The row's own content, by which a finding is known again wherever the row has moved. */
export function rowIdentity(def: TableDef, row: TypedRow): readonly string[] {
  const values = row.values as Readonly<Record<string, CellValue | undefined>>;
  return def.columns
    .filter((column) => column.identity)
    .map((column) => {
      const value = values[column.key];
      return value === undefined ? '' : valueText(column, value);
    });
}

/** “材料” is probably 材料费: said where exactly one of the list begins with what was typed, or is its beginning. */
function suggestionFor(observed: string | Text, options: readonly string[]): Text {
  if (typeof observed !== 'string') return text('', '');
  const likely = options.filter((option) => option.includes(observed) || observed.includes(option.replace(/费$/, '')));
  const [only] = likely;
  return only !== undefined && likely.length === 1
    ? text(`（是不是“${only}”？）`, ` (perhaps “${only}”?)`)
    : text('', '');
}
