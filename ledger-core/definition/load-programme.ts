import * as v from 'valibot';
import { citationOf } from '../sources/documents.ts';
import { columnsRead, hasFormula, type Condition } from './condition.ts';
import { COVER_FIELDS } from './fields.ts';
import { blockTable, FIELDS_TABLE, fieldsTable } from './form-tables.ts';
import { programmeSchema, wordList, type Programme } from './programme.ts';
import { tableDef, type TableName } from './registers/all-tables.ts';
import { clauseIdOf, isRowCase, type CheckedRule } from './rule.ts';
import type { TableDef } from './table.ts';
import { fieldsOf, templateView } from './template-view.ts';

/** Cover fields that the formulas of a ledger with money refer to. */
const MONEY_FIELDS: ReadonlySet<string> = new Set([
  'rf_opening_balance',
  'rf_opening_fund',
  'rf_sub_account_balance',
  'rf_sub_account_date',
]);

/** What is wrong with a programme's data: every fault at once, each with its path. */
export class ProgrammeError extends Error {
  readonly faults: readonly string[];

  constructor(id: string, faults: readonly string[]) {
    super(`programme ${id}: ${faults.join('; ')}`);
    this.name = 'ProgrammeError';
    this.faults = faults;
  }
}

/**
 * Data of a programme, from our own folders or from somebody's JSON, becomes a Programme: the shape is validated, and so
 * is what no shape can say (each rule cites a clause of the programme's own document, names settings and columns that
 * exist, and ours are never errors).
 *
 * @throws ProgrammeError with all faults.
 */
export function loadProgramme(data: unknown): Programme {
  const result = v.safeParse(programmeSchema, data);
  const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : '?';
  if (!result.success) {
    throw new ProgrammeError(
      id,
      result.issues.map((issue) => `${v.getDotPath(issue) ?? 'data'}: ${issue.message}`),
    );
  }
  const faults = [
    ...repeated(result.output),
    ...fieldFaults(result.output),
    ...result.output.settings.flatMap(settingFaults),
    ...result.output.rules.flatMap((rule) => ruleFaults(result.output, rule)),
    ...consequenceFaults(result.output),
  ];
  if (faults.length > 0) throw new ProgrammeError(id, faults);
  return result.output;
}

function repeated(programme: Programme): string[] {
  const ids = [
    ...programme.rules.map((r) => `rule ${r.id}`),
    ...programme.settings.map((s) => `setting ${s.id}`),
    ...programme.categories.map((c) => `category ${c.name}`),
    ...programme.schemes.map((s) => `scheme ${s.id}`),
    ...programme.tables.map((t) => `table ${t}`),
  ];
  return [...new Set(ids.filter((one, at) => ids.indexOf(one) !== at))].map((one) => `${one} stands twice`);
}

function ruleFaults(programme: Programme, rule: Programme['rules'][number]): string[] {
  const faults: string[] = [];
  const clause = clauseIdOf(rule.id);
  if ((rule.origin === 'clause') !== (clause !== undefined)) faults.push(`${rule.id}: origin ${rule.origin}`);
  if (clause !== undefined && citationOf(clause)?.document !== programme.document) {
    faults.push(`${rule.id}: no clause ${clause} in ${programme.document}`);
  }
  if (rule.origin === 'house' && rule.severity === 'error')
    faults.push(`${rule.id}: a rule of ours cannot be an error`);
  for (const id of rule.settings) {
    if (!programme.settings.some((s) => s.id === id)) faults.push(`${rule.id}: no setting ${id}`);
  }
  if (rule.disposition === 'rule') faults.push(...caseFaults(programme, rule));
  return faults;
}

function consequenceFaults({ id, consequences, document, rules }: Programme): string[] {
  if (!consequences) return [];
  const unknown = consequences.rules.filter((one) => !rules.some((rule) => rule.id === one));
  const isCited = citationOf(consequences.clause)?.document === document;
  return [
    ...unknown.map((one) => `consequences: ${id} has no rule ${one}`),
    ...(isCited ? [] : [`consequences: no clause ${consequences.clause} in ${document}`]),
  ];
}

function fieldFaults(programme: Programme): string[] {
  const known = new Set(COVER_FIELDS.map((field) => field.name));
  const isNeeded = (name: string): boolean => MONEY_FIELDS.has(name) && programme.tables.includes('rf_expenses');
  return programme.omittedFields.flatMap((name) => {
    if (!known.has(name)) return [`omitted field ${name}: there is none`];
    return isNeeded(name) ? [`omitted field ${name}: the formulas of 支出明细 and 汇总 need it`] : [];
  });
}

function settingFaults({ id, default: value, values }: Programme['settings'][number]): string[] {
  const isAccepted = acceptsDefault(values, value);
  return isAccepted ? [] : [`setting ${id}: its default ${value} is none of its values`];
}

function acceptsDefault(values: Programme['settings'][number]['values'], value: string): boolean {
  switch (values.kind) {
    case 'options':
      return values.options.includes(value);
    case 'number':
      return Number(value) >= values.min && Number(value) <= values.max;
    case 'words':
      return wordList(value).length > 0;
  }
}

function caseFaults(programme: Programme, rule: CheckedRule): string[] {
  const rowCases = Object.entries(rule.cases).flatMap(([id, one]) => (isRowCase(one) ? [{ id, one }] : []));
  if (!rule.rows) return rowCases.map(({ id }) => `${rule.id}.${id}: a row case, but the rule names no table`);
  const { table, scope } = rule.rows;
  const keys = columnKeys(programme, rule);
  if (!keys) return [`${rule.id}: no table ${table}`];
  const read = [
    ...(scope ? columnsRead(scope) : []),
    ...rowCases.flatMap(({ one }) => [one.column, ...columnsRead(one.when)]),
  ];
  const conditions = [...(scope ? [scope] : []), ...rowCases.map(({ one }) => one.when)];
  return [
    ...rowCases.flatMap(({ id, one }) =>
      one.short === undefined || hasFormula(one.when) ? [] : [`${rule.id}.${id}: no formula can tell it on the sheet`],
    ),
    ...[...new Set(read)].filter((key) => !keys.has(key)).map((key) => `${rule.id}: ${table} has no column ${key}`),
    ...conditions.flatMap((condition) => lookupFaults(programme, rule.id, condition)),
  ];
}

/** The columns of the table that a rule asks about row by row, in every workbook that it is judged in; undefined: none. */
function columnKeys(programme: Programme, { rows, on }: CheckedRule): ReadonlySet<string> | undefined {
  const views = on.map((template) => templateView(programme, template));
  const found = views.map((view) => askedTable(view, rows?.table ?? ''));
  const [first, ...others] = found.map((def) => def && new Set(def.columns.map(({ key }) => key)));
  return others.some((one) => !one) ? undefined : first;
}

function askedTable(view: Programme, name: string): TableDef | undefined {
  if (name === FIELDS_TABLE) return fieldsTable(fieldsOf(view));
  const form = view.view && view.application;
  const block = form ? form.blocks.find(({ id }) => id === name) : undefined;
  if (form && block) return blockTable(form, block);
  return view.tables.includes(name as TableName) ? tableDef(name as TableName) : undefined;
}

/** What a condition looks up outside of its row: another table's column, a number setting. */
function lookupFaults(programme: Programme, ruleId: string, condition: Condition): string[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap((one) => lookupFaults(programme, ruleId, one));
    case 'not':
      return lookupFaults(programme, ruleId, condition.of);
    case 'registered': {
      const table = programme.tables.find((name) => name === condition.table);
      const isThere = table !== undefined && tableDef(table).columns.some(({ key }) => key === condition.in);
      return isThere ? [] : [`${ruleId}: no column ${condition.in} of a table ${condition.table}`];
    }
    case 'reading': {
      const setting = programme.settings.find(({ id }) => id === condition.setting);
      const options = setting?.values.kind === 'options' ? setting.values.options : [];
      const unknown = [...condition.values, ...(condition.open ?? [])].filter((value) => !options.includes(value));
      return unknown.map((value) => `${ruleId}: setting ${condition.setting} has no option ${value}`);
    }
    case 'exceeds':
    case 'shorterThan': {
      const setting = programme.settings.find(({ id }) => id === condition.setting);
      return setting?.values.kind === 'number' ? [] : [`${ruleId}: no number setting ${condition.setting}`];
    }
    default:
      return [];
  }
}
