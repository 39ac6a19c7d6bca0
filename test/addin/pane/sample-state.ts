import { auditWorkbook } from '../../../ledger-core/audit/audit-workbook.ts';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { COVER_FIELDS } from '../../../ledger-core/definition/fields.ts';
import { ALL_TABLES, tableDef, type TableName } from '../../../ledger-core/definition/registers/all-tables.ts';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { openDossier, type Dossier } from '../../../ledger-core/dossier/dossier.ts';
import { daysBetween, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add, ZERO, type Fen } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { etown } from '../../../ledger-core/programmes/etown/programme.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { FILE_RULES } from '../../../ledger-core/programmes/file-rules.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import { citationOf } from '../../../ledger-core/sources/documents.ts';
import { columnChoices, readBook } from '../../../ledger-core/workbook/read-book.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import type {
  CategoryBar,
  Deadline,
  EntryForm,
  FindingItem,
  OpenLedger,
  ProgrammeChoice,
  RegisterState,
  SettingItem,
  YearSummary,
} from '../../../addin/session/session-state.ts';

/** What the sample session needs: made here in Node from a real workbook, carried to the browser as JSON. */
export interface Sample {
  readonly state: OpenLedger;
  readonly programmes: readonly ProgrammeChoice[];
  readonly summaries: readonly YearSummary[];
}

const AS_OF = localDate('2026-11-15');

/** The E-Town sample ledger, written as a file, read again and checked; only the deadlines are set up by hand. */
export async function makeSample(): Promise<Sample> {
  const programme = findProgramme(etown.id) ?? PROGRAMMES[0];
  if (!programme) throw new RangeError('no programme');
  const reading = readWorkbook(await writeWorkbook(filledPlan(programme, sampleLedger(), AS_OF)));
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  const dossier = openDossier(readBook(reading.image, programme), reading.image, AS_OF);
  const audit = auditWorkbook(reading.image, { asOf: AS_OF, programmes: PROGRAMMES, fileRules: FILE_RULES });
  const counts = countsOf(audit.findings);
  const state: OpenLedger = {
    phase: 'open',
    notices: [],
    programme: { id: programme.id, name: programme.name },
    workshop: audit.workshop,
    unit: dossier.book.fields.text('rf_unit'),
    edition: { version: programme.templateVersion, current: programme.templateVersion },
    asOf: AS_OF,
    isSettled: true,
    overview: {
      isApplication: false,
      money: audit.money,
      categories: categoryBars(dossier),
      deadlines: DEADLINES,
      unknownReviews: undefined,
      registers: registersOf(dossier, audit.findings),
      counts,
    },
    ledger: dossier.ledger,
    findings: audit.findings.map((finding) => itemOf(dossier, finding)),
    outcomes: audit.rules,
    settings: settingItems(dossier),
    forms: { expense: formOf(dossier, 'rf_expenses'), receipt: formOf(dossier, 'rf_receipts') },
    marked: 0,
  };
  return { state, programmes: PROGRAMMES.map(choiceOf), summaries: [2026, 2025].map((year) => yearOf(dossier, year)) };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((one) => [one, count(one)])) as Record<Severity, number>;
}

function itemOf({ book: { programme } }: Dossier, finding: Finding): FindingItem {
  const rule = programme.rules.find(({ id }) => id === finding.rule);
  const { sheet, cell } = finding.location;
  const before = finding.observed.zh;
  const isFixable = finding.severity === 'warning' && sheet !== undefined && cell !== undefined && before.length < 12;
  return {
    finding,
    gist: rule?.gist ?? finding.expected,
    fixes: isFixable
      ? [{ kind: 'value', sheet, cell, before, after: `${before}（规范写法）`, write: before, isDate: false }]
      : [],
    explanation: undefined,
  };
}

function categoryBars({ ledger, book }: Dossier): readonly CategoryBar[] {
  const budgets = new Map<string, Fen>();
  for (const { category = '', initial, adjusted } of ledger.input.budget)
    budgets.set(category, add(budgets.get(category) ?? ZERO, adjusted ?? initial ?? ZERO));
  const spent = new Map<string, Fen>();
  for (const { category = '', amount } of ledger.input.expenses)
    spent.set(category, add(spent.get(category) ?? ZERO, amount ?? ZERO));
  const names = new Set([...book.programme.categories.map(({ name }) => name), ...spent.keys()]);
  return [...names]
    .map((name) => ({ name, spent: spent.get(name) ?? ZERO, budget: budgets.get(name) }))
    .filter((one) => one.spent !== 0 || one.budget !== undefined);
}

function registersOf({ book }: Dossier, findings: readonly Finding[]): readonly RegisterState[] {
  return book.programme.tables
    .filter((name) => name !== 'rf_settings')
    .map((name) => {
      const { sheet, en } = ALL_TABLES[name];
      const rows = book.tables[name]?.rows.length ?? 0;
      const open = findings.filter(({ severity, location }) => severity !== 'info' && location.table === name).length;
      return { table: name, sheet, en, state: rows > 0 ? 'filled' : 'empty', rows, findings: open };
    });
}

function settingItems({ book }: Dossier): readonly SettingItem[] {
  return book.programme.settings.map((def) => {
    const value = book.settings.text(def.id);
    const { id, question, values, basis } = def;
    return { id, question, value, default: def.default, isDefault: value === def.default, values, basis };
  });
}

const MAIN_FIELDS = 'bookedOn receivedOn voucher fund category project summary payee amount received payer invoice';

function formOf({ book: { programme, tables } }: Dossier, name: TableName): EntryForm {
  const def = tableDef(name);
  const projects = tables.rf_projects?.rows.map(({ values }) => values) ?? [];
  const fields = def.columns
    .filter(({ type, key }) => type !== 'formula' && key !== 'seq')
    .map((column): EntryForm['fields'][number] => {
      const listed = columnChoices(programme, column).options.map((value) => ({ value, note: '' }));
      const options =
        column.source === 'projects' ? projects.map(({ id = '', name: note = '' }) => ({ value: id, note })) : listed;
      const kinds = { amount: 'amount', date: 'date', count: 'number', decimal: 'number', year: 'number' } as const;
      const plain = Object.hasOwn(kinds, column.type) ? kinds[column.type as keyof typeof kinds] : 'text';
      return {
        key: column.key,
        label: column.name,
        en: column.en,
        type: options.length > 0 ? 'choice' : plain,
        options,
        isOpen: column.isOpen ?? column.source === 'projects',
        hint: column.prompt,
        isMain: MAIN_FIELDS.split(' ').includes(column.key),
      };
    });
  return { table: name, sheet: def.sheet, fields };
}

function choiceOf({ id, name, document, schemes, remarks }: (typeof PROGRAMMES)[number]): ProgrammeChoice {
  const main = ['rf_workshop_name', 'rf_unit', 'rf_leader', 'rf_recognised', 'rf_union_affiliation', 'rf_sub_account'];
  return {
    id,
    name,
    document,
    grants: schemes.map((one) =>
      text(`${one.name.zh}：${one.amount} 元（${one.fund}）`, `${one.name.en}: ${one.amount} yuan (${one.fund})`),
    ),
    remarks,
    fields: COVER_FIELDS.filter((field) => main.includes(field.name)).map((field) => ({
      name: field.name,
      label: field.label,
      en: field.en,
      type: field.choices ? 'choice' : field.type === 'date' ? 'date' : 'text',
      options: field.choices ?? [],
      hint: field.hint,
    })),
  };
}

function yearOf({ ledger, book }: Dossier, year: number): YearSummary {
  const span = { from: localDate(`${year}-01-01`), before: localDate(`${year + 1}-01-01`) };
  const figures = (fund?: string): Omit<YearSummary['byFund'][number], 'fund'> => {
    const earlier = ledger.moved(fund, { before: span.from });
    const { received, spent, returned } = ledger.moved(fund, span);
    const start = ledger.sums(fund).opening;
    const opening = (start + earlier.received - earlier.spent - earlier.returned) as Fen;
    return { opening, received, spent, returned, closing: (opening + received - spent - returned) as Fen };
  };
  const bars = categoryBars({ ledger, book } as Dossier);
  const spent = ledger.moved(undefined, span).byCategory;
  return {
    year,
    ...figures(),
    byCategory: bars.map(({ name, budget }) => ({ name, spent: spent.get(name) ?? ZERO, budget })),
    byFund: ledger.funds().map((fund) => ({ fund, ...figures(fund) })),
    counts: [
      { what: text('攻关项目', 'Projects'), count: book.tables.rf_projects?.rows.length ?? 0 },
      { what: text('活动', 'Activities'), count: book.tables.rf_activities?.rows.length ?? 0 },
    ],
    undated: ledger.moved(undefined, 'undated').spent,
    incomplete: undefined,
    findings: { error: 2, warning: 5, review: 3, info: 1 },
  };
}

function deadline(id: string, zh: string, en: string, due: string, extra: Partial<Deadline> = {}): Deadline {
  const day = localDate(due);
  const daysLeft = daysBetween(AS_OF, day);
  const state = daysLeft < 0 ? 'overdue' : 'open';
  return { id, what: text(zh, en), due: day, daysLeft, state, citation: citationOf('ET-080'), ...extra };
}

const DEADLINES: readonly Deadline[] = [
  deadline('matching', '配套资金到账', 'Matching funds arrive', '2025-12-31', { citation: citationOf('ET-095') }),
  deadline('summary', '年度总结报送', 'Yearly report', '2026-11-27', {
    citation: undefined,
    note: text('自设：按去年报送日推算', "ours: by last year's day"),
  }),
  deadline('review', '次年复审', 'Review in the following year', '2027-07-10'),
  deadline('first', '首次助推资金到账', 'First grant arrives', '2025-09-30', { state: 'done' }),
];
