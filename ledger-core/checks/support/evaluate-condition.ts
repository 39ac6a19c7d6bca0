import { columnsRead, isFact, type Condition } from '../../definition/condition.ts';
import { isFormFact, type FormFact } from '../../definition/form-fact.ts';
import { listOf } from '../../definition/programme.ts';
import type { CellValue, TableDef } from '../../definition/table.ts';
import { expenses, type ExpenseValues } from '../../definition/registers/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { blankColumn, illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import { tableOf } from '../../dossier/table-of.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Book } from '../../workbook/read-book.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { yesNo, type Answer } from './answer.ts';
import { factAnswer } from './evaluate-fact.ts';
import { formFactAnswer } from './evaluate-form-fact.ts';
import { InvoiceIndex } from './invoice-index.ts';

const INVOICE_COLUMNS = columnsRead({ op: 'invoiceBookedTwice' });

/** Answers row conditions over the tables of one workbook; what they look up in other rows is indexed once. */
export class ConditionEvaluator {
  readonly #book: Book;
  readonly #asOf: LocalDate;
  readonly #registers = new Map<string, ReadonlySet<string>>();
  #invoices: InvoiceIndex | undefined;

  constructor(book: Book, asOf: LocalDate) {
    this.#book = book;
    this.#asOf = asOf;
  }

  answer(condition: Condition, table: TableDef, row: TypedRow): Answer {
    if (isFormFact(condition)) return this.#formFact(condition, table, row);
    switch (condition.op) {
      case 'and':
        return this.#all(condition.of, table, row);
      case 'or':
        return negated(
          this.#all(
            condition.of.map((of) => ({ op: 'not', of }) as const),
            table,
            row,
          ),
        );
      case 'not':
        return negated(this.answer(condition.of, table, row));
      case 'invoiceBookedTwice':
        return this.#bookedTwice(row);
      case 'reading':
        return this.#reading(condition);
      default:
        return this.#aboutCells(condition, table, row);
    }
  }

  #reading({ setting, values, open = [] }: Extract<Condition, { op: 'reading' }>): Answer {
    const value = this.#book.settings.text(setting);
    if (!open.includes(value)) return yesNo(values.includes(value));
    const question = this.#book.programme.settings.find(({ id }) => id === setting)?.question;
    return {
      unknown: text(`口径“${question?.zh ?? setting}”还没有选`, `“${question?.en ?? setting}” is not answered in 口径`),
    };
  }

  get invoices(): InvoiceIndex {
    this.#invoices ??= new InvoiceIndex(this.#book.tables.rf_expenses?.rows ?? []);
    return this.#invoices;
  }

  /** no as soon as one is no; else unknown where one is; else yes. */
  #all(conditions: readonly Condition[], table: TableDef, row: TypedRow): Answer {
    let result: Answer = 'yes';
    for (const condition of conditions) {
      const answer = this.answer(condition, table, row);
      if (answer === 'no') return 'no';
      if (answer !== 'yes') result = answer;
    }
    return result;
  }

  #aboutCells(condition: CellCondition, table: TableDef, row: TypedRow): Answer {
    const read = (key: string): CellValue | undefined => valueOf(row, key);
    const asText = (key: string): string => textOf(read(key));
    const keys = cellKeys(condition);
    const unread = keys.find((key) => row.unreadable.has(key) || this.#isMissing(table, key));
    // A filled cell is filled even where it cannot be read.
    if (unread !== undefined && !(condition.op === 'blank' && row.unreadable.has(unread))) {
      return { unknown: this.#unknownColumn(table, unread) };
    }
    if (isFact(condition)) return factAnswer(condition, table, read);
    switch (condition.op) {
      case 'blank':
        return yesNo(unread === undefined && asText(condition.column) === '');
      case 'oneOf':
        return yesNo(condition.values.includes(asText(condition.column)));
      case 'inList':
        return yesNo(listOf(this.#book.programme, condition.list).includes(asText(condition.column)));
      case 'registered':
        return this.#isRegistered(condition, asText(condition.column));
      case 'shorterThan':
        return yesNo(asText(condition.column).length < this.#book.settings.number(condition.setting));
      case 'negative':
        return yesNo(((read(condition.column) as number | undefined) ?? 0) < 0);
      case 'exceeds':
        return yesNo(
          ((read(condition.column) as number | undefined) ?? 0) > this.#book.settings.number(condition.setting) * 100,
        );
      case 'zero':
        return yesNo(read(condition.column) === 0);
      case 'same': {
        const [a, b] = [asText(condition.column), asText(condition.other)];
        // As spreadsheets compare: without regard to case.
        return yesNo(a !== '' && a.toUpperCase() === b.toUpperCase());
      }
      case 'lessThan': {
        const [a, b] = [read(condition.column), read(condition.other)];
        if (a === undefined || b === undefined || a >= b) return 'no';
        if (this.#isMissing(table, condition.by)) return { unknown: missingColumn(table, condition.by) };
        const lost = this.#illegibleIn(condition, table, row);
        if (lost !== undefined) return { unknown: illegibleColumn(table, lost) };
        return yesNo(
          this.#sum(condition, condition.column, table, row) < this.#sum(condition, condition.other, table, row),
        );
      }
      case 'invoiceFormOdd':
        return yesNo(!hasInvoiceForm(asText(condition.number), asText(condition.code)));
    }
  }

  #formFact(fact: FormFact, table: TableDef, row: TypedRow): Answer {
    const isUnread = (key: string): boolean => row.unreadable.has(key) || this.#isMissing(table, key);
    return formFactAnswer(fact, {
      table,
      read: (key) => (isUnread(key) ? undefined : valueOf(row, key)),
      unread: (key) => (isUnread(key) ? this.#unknownColumn(table, key) : undefined),
      fieldText: (name) => this.#book.fields.textOf(name),
      asOf: this.#asOf,
    });
  }

  #unknownColumn(table: TableDef, key: string): Text {
    return this.#isMissing(table, key) ? missingColumn(table, key) : illegibleColumn(table, key);
  }

  /** What cannot be read of the rows that a sum takes in, or might. */
  #illegibleIn({ column, other, by }: LessThan, table: TableDef, row: TypedRow): string | undefined {
    const rows = this.#rowsOf(table);
    if (rows.some((one) => one.unreadable.has(by))) return by;
    const alike = rows.filter((one) => valueOf(one, by) === valueOf(row, by));
    return [column, other].find((key) => alike.some((one) => one.unreadable.has(key)));
  }

  /** Over the rows that agree with this one in the condition's `by`. */
  #sum({ by }: LessThan, key: string, table: TableDef, row: TypedRow): number {
    const alike = this.#rowsOf(table).filter((one) => valueOf(one, by) === valueOf(row, by));
    return alike.reduce((sum, one) => sum + ((valueOf(one, key) as number | undefined) ?? 0), 0);
  }

  #rowsOf(table: TableDef): readonly TypedRow[] {
    return tableOf(this.#book, table.name)?.rows ?? [];
  }

  #isMissing(table: TableDef, key: string): boolean {
    return tableOf(this.#book, table.name)?.missingColumns.has(key) ?? false;
  }

  #isRegistered(condition: Extract<Condition, { op: 'registered' }>, value: string): Answer {
    const register = this.#register(condition.table, condition.in);
    if (register.size > 0) return yesNo(register.has(value.toUpperCase()));
    const def = tableOf(this.#book, condition.table)?.def;
    if (def?.sheet === '') return { unknown: blankColumn(def, condition.in) };
    const sheet = def?.sheet ?? condition.table;
    return { unknown: text(`“${sheet}”没有登记，无法核对`, `nothing is registered on “${sheet}” to compare with`) };
  }

  #register(table: string, key: string): ReadonlySet<string> {
    const name = `${table}.${key}`;
    const known = this.#registers.get(name);
    if (known) return known;
    const values = new Set<string>();
    for (const row of tableOf(this.#book, table)?.rows ?? []) {
      const value = textOf((row.values as Readonly<Record<string, CellValue>>)[key]).toUpperCase();
      if (value !== '') values.add(value);
    }
    this.#registers.set(name, values);
    return values;
  }

  #bookedTwice(row: TypedRow): Answer {
    const values = row.values as ExpenseValues;
    const unread = INVOICE_COLUMNS.find((key) => row.unreadable.has(key) || this.#isMissing(expenses, key));
    if (unread !== undefined) return { unknown: this.#unknownColumn(expenses, unread) };
    if (values.invoice === undefined) return 'no';
    const { others, undecided } = this.invoices.repetitions(row);
    if (others.length > 0) return 'yes';
    if (!undecided) return 'no';
    return {
      unknown: text(
        '同一凭证有几行同号发票而没有填发票金额，不知道是否分行列支',
        'one invoice stands on several rows of a voucher without 发票金额: a split cannot be told',
      ),
    };
  }
}

type CellCondition = Exclude<Condition, FormFact | { op: 'and' | 'or' | 'not' | 'invoiceBookedTwice' | 'reading' }>;

type LessThan = Extract<Condition, { op: 'lessThan' }>;

function valueOf(row: TypedRow, key: string): CellValue | undefined {
  return (row.values as Readonly<Record<string, CellValue>>)[key];
}

function cellKeys(condition: CellCondition): readonly string[] {
  if (condition.op === 'invoiceFormOdd') return [condition.number, condition.code];
  return 'other' in condition ? [condition.column, condition.other] : [condition.column];
}

/** 20 digits; or 8 with a code of 10 or 12. */
function hasInvoiceForm(number: string, code: string): boolean {
  return /^\d{20}$/.test(number) || (/^\d{8}$/.test(number) && /^(?:\d{10}|\d{12})$/.test(code));
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.toFixed() : String(value);
}

function negated(answer: Answer): Answer {
  if (answer === 'yes') return 'no';
  return answer === 'no' ? 'yes' : answer;
}
