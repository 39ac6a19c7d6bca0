import * as v from 'valibot';
import type { Dossier } from '../dossier/dossier.ts';
import { locateIn } from '../dossier/table-of.ts';
import { yearOf, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { countedRows, isUnknown, valueIn } from './support/counted-rows.ts';
import { finishedYears } from './support/finished-years.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** The years that have wholly passed since the day that this field names. */
  since: v.string(),
  /** Registers with a row for each such year, and the case that is told where one has none. */
  registers: v.array(v.strictObject({ case: v.string(), table: v.string(), on: v.string() })),
  /** The reading by which only a year that is lacking in all of them counts, and the case that is told then. */
  together: v.strictObject({ case: v.string(), setting: v.string(), value: v.string() }),
});

/** What is known of one register: the years that stand in it, or why that cannot be told. */
interface Register {
  readonly case: string;
  readonly on: string;
  readonly table: TypedTable | undefined;
  readonly years: ReadonlySet<number>;
  readonly unknown: Text | undefined;
}

/** A finished year without a single row in a register; or, by the other reading, in any of them. */
export const idleYears: Check = (dossier, rule) => {
  const { since, registers: asked, together } = paramsOf(rule, schema);
  const years = finishedYears(dossier, since);
  if ('zh' in years) return found([], [years]);
  if (years.length === 0)
    return inapplicable(text('起算以来还没有满一个自然年。', 'No calendar year has wholly passed since the start.'));
  const registers = asked.map((one) => registerOf(dossier, one));
  const isTogether = dossier.book.settings.text(together.setting) === together.value;
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  for (const year of years) {
    const lacking = registers.filter(({ years: known }) => !known.has(year));
    if (isTogether && lacking.length < registers.length) continue;
    const open = lacking.flatMap((register) => unknownIn(register, year) ?? []);
    gaps.push(...open);
    const sure = lacking.filter((register) => unknownIn(register, year) === undefined);
    if (!isTogether) hits.push(...sure.map((register) => hitOf(dossier, register, year, register.case)));
    else if (open.length === 0) hits.push(...sure.slice(0, 1).map((one) => hitOf(dossier, one, year, together.case)));
  }
  return found(hits, gaps);
};

function registerOf(dossier: Dossier, asked: { case: string; table: string; on: string }): Register {
  const counted = countedRows(dossier, asked.table);
  if ('zh' in counted) return { ...asked, table: undefined, years: new Set(), unknown: counted };
  const { table } = counted;
  const values = table.rows.map((row) => valueIn(table, row, asked.on));
  const years = values.flatMap((value) => {
    if (isUnknown(value)) return [];
    return [typeof value === 'number' ? value : yearOf(String(value) as LocalDate)];
  });
  const { sheet } = table.def;
  const unknown =
    values.length === 0
      ? text(`“${sheet}”没有登记`, `nothing is recorded on “${sheet}”`)
      : values.find(isUnknown)?.unknown;
  return { ...asked, table, years: new Set(years), unknown };
}

/** Why a year that does not stand in a register may still have had something: a row without its day, or a register begun later. */
function unknownIn({ unknown, years, table }: Register, year: number): Text | undefined {
  if (unknown || !table) return unknown;
  const first = Math.min(...years);
  return year < first
    ? text(`${year}年没有登记，台账从${first}年开始`, `nothing of ${year}: the register begins with ${first}`)
    : undefined;
}

function hitOf(dossier: Dossier, { table, on }: Register, year: number, id: string): Hit {
  return {
    case: id,
    at: table ? locateIn(dossier.book, table, undefined, on) : {},
    observed: '0',
    values: { year },
    identity: [id, String(year)],
  };
}
