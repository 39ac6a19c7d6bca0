import { grantFunds } from '../definition/programme.ts';
import { unknownReceipts } from '../dossier/dossier.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { isNamedPayer } from './support/named-payer.ts';
import { rowIdentity } from './support/row-hits.ts';

/** Under a given union affiliation, the grants come from a given payer. */
export const grantPayer: Check = (dossier, rule) => {
  const { book } = dossier;
  const unknown = unknownReceipts(dossier, grantFunds(book.programme), 'payer');
  if (unknown) return found([], [unknown]);
  const affiliation = book.fields.text('rf_union_affiliation');
  const table = book.tables.rf_receipts;
  const rows = (table?.rows ?? []).filter((row) => grantFunds(book.programme).includes(row.values.fund ?? ''));
  if (!table || rows.length === 0) return inapplicable(text('没有收到助推资金。', 'No grant was received.'));
  if (affiliation === undefined)
    return found([], [text('封面没有填工会隶属', 'the union affiliation is blank on the cover')]);
  if (affiliation !== textParam(rule, 'affiliation')) {
    return inapplicable(text(`工会${affiliation}。`, `The union is: ${affiliation}.`));
  }
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  for (const row of rows) {
    const { payer } = row.values;
    if (payer === undefined) gaps.push(text('有助推资金没有填拨付单位', 'the payer of a grant is blank'));
    else if (!isNamedPayer(rule, payer)) {
      hits.push({
        case: 'payer',
        at: locate(table, row, 'payer'),
        observed: payer,
        values: { payer },
        identity: rowIdentity(table.def, row),
      });
    }
  }
  return found(hits, gaps);
};
