import { grantFunds, type Programme } from '../../definition/programme.ts';
import { unknownReceipts, type Dossier } from '../../dossier/dossier.ts';
import { text, type Text } from '../../kernel/text.ts';
import { locate, type TypedTable } from '../../workbook/typed-table.ts';
import { found, inapplicable, type CheckResult, type Hit } from './check.ts';
import { rowIdentity } from './row-hits.ts';
import type { ReceiptRow } from './table-rows.ts';

/** The rows by which grants of any scheme came. */
export interface GrantReceipts {
  readonly table: TypedTable;
  readonly rows: readonly ReceiptRow[];
}

/** Who paid, or who was paid. */
type UnitColumn = 'payer' | 'payee';

const COLUMN_WORDS: Readonly<Record<UnitColumn, Text>> = {
  payer: text('拨付单位', 'payer'),
  payee: text('收款单位', 'payee'),
};

/** What a programme calls its grants: by their name where it has one, else 助推资金. */
export function grantWord({ schemes: [first, ...others] }: Programme): Text {
  return first && others.length === 0 ? text(first.fund, first.fund) : text('助推资金', 'grant');
}

/** The rows, as far as the unit of each can be read; or the result of a check that has none to judge. */
export function grantReceipts(dossier: Dossier, column: UnitColumn): GrantReceipts | CheckResult {
  const { programme, tables } = dossier.book;
  const funds = grantFunds(programme);
  const unknown = unknownReceipts(dossier, funds, column);
  if (unknown) return found([], [unknown]);
  const table = tables.rf_receipts;
  const rows = (table?.rows ?? []).filter((row) => funds.includes(row.values.fund ?? ''));
  if (table && rows.length > 0) return { table, rows };
  const { zh, en } = grantWord(programme);
  return inapplicable(text(`没有收到${zh}。`, `No ${en} was received.`));
}

/** One hit for each grant whose unit is not as it should be; a blank one is a gap. */
export function unitHits(
  { book: { programme } }: Dossier,
  { table, rows }: GrantReceipts,
  column: UnitColumn,
  isOdd: (name: string) => boolean,
): CheckResult {
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  const grant = grantWord(programme);
  const unit = COLUMN_WORDS[column];
  for (const row of rows) {
    const name = row.values[column];
    if (name === undefined) {
      gaps.push(text(`有${grant.zh}没有填${unit.zh}`, `the ${unit.en} of a ${grant.en} is blank`));
    } else if (isOdd(name)) {
      hits.push({
        case: column,
        at: locate(table, row, column),
        observed: name,
        values: { [column]: name, fund: row.values.fund ?? '' },
        identity: rowIdentity(table.def, row),
      });
    }
  }
  return found(hits, gaps);
}
