import type { Finding, WorkbookAudit } from '../audit/audit-report.ts';
import { auditSteps, runCheck, type AuditOptions } from '../audit/audit-workbook.ts';
import { findingsOf } from '../audit/finding.ts';
import type { Programme } from '../definition/programme.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { CheckedRule } from '../definition/rule.ts';
import type { TableDef } from '../definition/table.ts';
import { openDossier, type Dossier } from '../dossier/dossier.ts';
import type { Issue } from '../kernel/issue.ts';
import type { RowImage, SheetImage, WorkbookImage } from '../workbook/image.ts';
import { bookOf, choicesIn, programmeOf, type Book } from '../workbook/read-book.ts';
import { TableReader, type TableReading } from '../workbook/read-table.ts';
import type { TypedRow, TypedTable } from '../workbook/typed-table.ts';
import { instantRules, isAskedWhole } from './instant-rules.ts';
import { isWithin, spliced, withRows, withSheet, type RowSpan, type RowsRead } from './live-image.ts';
import { RelatedRows } from './related-rows.ts';
import { draftRow, type RowPreview } from './row-preview.ts';

/** A table of the open workbook: how it is read, and what was read last. */
interface LiveTable {
  readonly reader: TableReader;
  readonly reading: TableReading;
  /** Undefined until its rows have been asked about one by one. */
  readonly rules: readonly CheckedRule[];
}

/**
 * The audit of a workbook that is being edited. A change of rows is answered in two steps: at once by the rules about those
 * rows (cost by the rows changed), and, when `settle` has run, by all rules, exactly as an audit of the whole would.
 */
export class LiveAudit {
  readonly programme: Programme;
  readonly #options: AuditOptions;
  #image: WorkbookImage;
  #tables: ReadonlyMap<TableName, LiveTable>;
  #book: Book;
  #dossier: Dossier;
  #related: RelatedRows | undefined;
  #settled: WorkbookAudit | undefined;
  #findings: readonly Finding[] = [];
  /** Counts changes: a settling that began before the last one is given up. */
  #version = 0;
  #settledVersion = -1;

  private constructor(image: WorkbookImage, programme: Programme, options: AuditOptions) {
    this.programme = programme;
    this.#options = options;
    this.#image = image;
    this.#tables = new Map();
    this.#book = bookOf(image, programme, [], options.settings);
    this.#dossier = openDossier(this.#book, image, options.asOf, true);
  }

  /** Reads and audits at once. Undefined where the workbook names no programme of the options. */
  static open(image: WorkbookImage, options: AuditOptions): LiveAudit | undefined {
    const steps = LiveAudit.opening(image, options);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same with chances to pause. */
  static *opening(image: WorkbookImage, options: AuditOptions): Generator<undefined, LiveAudit | undefined> {
    const programme = programmeOf(image, options.programmes);
    if (!programme) return undefined;
    const live = new LiveAudit(image, programme, options);
    yield* live.settle();
    return live;
  }

  get image(): WorkbookImage {
    return this.#image;
  }

  /** As of the last settling. */
  get dossier(): Dossier {
    return this.#dossier;
  }

  /** Whether every rule has been asked since the last change. */
  get isSettled(): boolean {
    return this.#settledVersion === this.#version;
  }

  /** Findings about rows are of now; everything else is of the last settling. */
  audit(): WorkbookAudit {
    if (!this.#settled) throw new RangeError('not settled yet');
    return this.#settled.findings === this.#findings ? this.#settled : { ...this.#settled, findings: this.#findings };
  }

  /** Some rows of a sheet have other contents; none has moved. */
  changeRows(sheet: string, spans: readonly RowSpan[], read: RowsRead): void {
    this.#version += 1;
    this.#image = withRows(this.#image, sheet, spans, read);
    for (const name of this.#tables.keys()) {
      if (this.#tables.get(name)?.reader.site?.sheet.name === sheet) this.#changeTable(name, spans, read.rows);
    }
  }

  /** Rows or columns of a sheet moved, or the sheet was not known: told in full. */
  replaceSheet(sheet: SheetImage): void {
    this.#version += 1;
    this.#image = withSheet(this.#image, sheet.name, () => sheet);
  }

  /**
   * Asks every rule of the whole workbook, with a chance to pause after each and between blocks of rows. A change made
   * meanwhile ends it without a result: then it has to be run again.
   */
  *settle(): Generator<undefined, void> {
    const version = this.#version;
    const image = this.#image;
    const { asOf, settings } = this.#options;
    const tables = new Map<TableName, LiveTable>();
    for (const name of this.programme.tables) {
      const def: TableDef = ALL_TABLES[name];
      const before = this.#tables.get(name);
      const reader = new TableReader(image, def, choicesIn(this.programme), before?.reader);
      const reading = yield* reader.read();
      if (this.#version !== version) return;
      tables.set(name, { reader, reading, rules: before?.rules ?? instantRules(this.programme, name) });
    }
    const readings = [...tables.values()].map(({ reading }) => reading);
    const book = bookOf(image, this.programme, readings, settings);
    const dossier = openDossier(book, image, asOf, true);
    const steps = auditSteps(dossier);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.#tables = tables;
        this.#book = book;
        this.#dossier = dossier;
        this.#related = undefined;
        this.#settled = step.value;
        this.#findings = step.value.findings;
        this.#settledVersion = version;
        return;
      }
      yield;
      if (this.#version !== version) return;
    }
  }

  /**
   * What a row with these cells, typed as they are, would be and what the row rules would say of it. Nothing is changed.
   * Undefined where the table is not in the workbook.
   */
  previewRow(table: TableName, values: Readonly<Record<string, string>>): RowPreview | undefined {
    const live = this.#tables.get(table);
    const reading = live && draftRow(live.reader, this.#image, values);
    if (!reading) return undefined;
    const { row, issues } = reading;
    const context = isAskedWhole(table) ? [...live.reading.table.rows, row] : [...this.#relatedRows().beside([row])];
    const findings = this.#ask(live, context, issues).filter(
      ({ location }) => location.table === table && location.row === row.index,
    );
    return { ...reading, findings };
  }

  #changeTable(name: TableName, spans: readonly RowSpan[], images: readonly RowImage[]): void {
    const live = this.#tables.get(name);
    const sheet = this.#image.sheets.find((one) => one.name === live?.reader.site?.sheet.name);
    if (!live || !sheet) return;
    const reader = new TableReader(this.#image, live.reader.def, choicesIn(this.programme), live.reader);
    // Headings were touched: the rows are read anew when settling.
    if (!live.reader.readsLike(reader.site)) return;
    if (!isAskedWhole(name)) this.#relatedRows();
    const before = live.reading.table.rows.filter((row) => isWithin(spans, row.sheetRow));
    const read = images.flatMap((image) => reader.readDataRow(image) ?? []);
    const now = read.map(({ row }) => row);
    const issues = read.flatMap((reading) => reading.issues);
    const table: TypedTable = {
      ...live.reading.table,
      site: reader.site,
      rows: spliced<TypedRow>(live.reading.table.rows, spans, now, ({ sheetRow }) => sheetRow),
    };
    const changed: LiveTable = { ...live, reader, reading: { ...live.reading, table } };
    this.#tables = new Map(this.#tables).set(name, changed);
    const concerned = isAskedWhole(name)
      ? { asked: table.rows, context: table.rows }
      : this.#concernedExpenses(before, now);
    const rows = new Set([...concerned.asked, ...before].map(({ index }) => index));
    this.#replaceFindings(changed, rows, spans, this.#ask(changed, concerned.context, issues));
  }

  /** The expenses that a change may concern, and those that have to be there for the answer. */
  #concernedExpenses(
    before: readonly TypedRow[],
    now: readonly TypedRow[],
  ): { readonly asked: readonly TypedRow[]; readonly context: readonly TypedRow[] } {
    const related = this.#relatedRows();
    const touched = new Set(related.beside(before));
    for (const row of before) related.take(row);
    for (const row of now) related.put(row);
    for (const row of related.beside([...touched, ...now])) touched.add(row);
    const gone = new Set(before);
    const asked = [...touched].filter((row) => !gone.has(row));
    // Their neighbours' vouchers and invoices may decide about them.
    return { asked, context: [...related.beside(asked)].filter((row) => !gone.has(row)) };
  }

  /** Rules about single rows, asked about some rows of a table as if there were no others. */
  #ask({ reading, rules }: LiveTable, rows: readonly TypedRow[], issues: readonly Issue[]): readonly Finding[] {
    const { def } = reading.table;
    const sorted = [...rows].sort((a, b) => a.sheetRow - b.sheetRow);
    const tables = Object.fromEntries(
      [...this.#tables].map(([name, live]) => [name, live.reading.table]),
    ) as Book['tables'];
    const book: Book = {
      ...this.#book,
      issues,
      remarks: [],
      tables: { ...tables, [def.name]: { ...reading.table, rows: sorted } },
    };
    const dossier = openDossier(book, this.#image, this.#options.asOf, true);
    return rules.flatMap((rule) => findingsOf(rule, runCheck(rule, dossier).hits));
  }

  /** Takes the findings of these rows for those of before; what reading cells met, only where cells were read. */
  #replaceFindings(
    { reading, rules }: LiveTable,
    rows: ReadonlySet<number>,
    spans: readonly RowSpan[],
    found: readonly Finding[],
  ): void {
    const { def, site } = reading.table;
    const checks = new Map(rules.map((rule) => [rule.id, rule.check]));
    const isAskedAgain = ({ rule, location: { table, row } }: Finding): boolean => {
      const check = checks.get(rule);
      if (check === undefined || table !== def.name || row === undefined) return false;
      return check === 'integrity' ? isWithin(spans, row + (site?.headerRow ?? 0)) : rows.has(row);
    };
    this.#findings = [...this.#findings.filter((one) => !isAskedAgain(one)), ...found.filter(isAskedAgain)];
  }

  #relatedRows(): RelatedRows {
    this.#related ??= new RelatedRows(this.#tables.get('rf_expenses')?.reading.table.rows ?? []);
    return this.#related;
  }
}
