import { funding } from '../definition/registers/money.ts';
import type { RowValues } from '../definition/table.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedRow } from '../workbook/typed-table.ts';
import { found, textParam, type Check } from './support/check.ts';

type FundingRow = TypedRow & { readonly values: RowValues<typeof funding> };

/** A given source gives money for daily work, or helps in another way that is written down. */
export const fundingSource: Check = (dossier, rule) => {
  const table = dossier.book.tables.rf_funding;
  const rows = (table?.rows ?? []) as readonly FundingRow[];
  const source = textParam(rule, 'source');
  const own = rows.filter(({ values }) => values.source === source);
  if (own.some(({ values: { amount, note } }) => (amount ?? 0) > 0 || note !== undefined)) return found([]);
  const unknown = unknownIn(dossier, 'rf_funding', 'source', 'amount', 'note');
  if (unknown || !table) return found([], unknown ? [unknown] : []);
  if (rows.length === 0)
    return found([], [text(`“${funding.sheet}”没有登记`, `nothing is recorded on “${funding.sheet}”`)]);
  if (rows.some(({ values }) => values.source === undefined)) {
    return found([], [text(`“${funding.sheet}”有一行没有填来源`, `a row of “${funding.sheet}” names no source`)]);
  }
  // A row that gives the source and nothing else is not finished: blank is not zero.
  if (own.some(({ values }) => values.amount === undefined)) {
    return found(
      [],
      [
        text(
          `“${funding.sheet}”来源为${source}的一行，金额和说明都没有填`,
          `a row of “${funding.sheet}” from ${source} says neither how much nor what`,
        ),
      ],
    );
  }
  const others = [...new Set(rows.map(({ values }) => values.source ?? ''))].join('、');
  return found([
    {
      case: 'none',
      at: locate(table, undefined, 'source'),
      observed: others,
      values: { sources: others, source },
      identity: [source],
    },
  ]);
};
