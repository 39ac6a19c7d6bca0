import { unknownReceipts, type Dossier } from '../dossier/dossier.ts';
import type { CheckedRule } from '../definition/rule.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { subtract, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, textParam, type Check, type CheckResult } from './support/check.ts';

/** What was promised of matching funds, and what came. */
export interface Matching {
  readonly promised: Fen;
  readonly due: LocalDate | undefined;
  readonly arrived: Fen;
}

/** The promise, or the result of a check that has none to judge. */
export function matchingOf(dossier: Dossier, rule: CheckedRule): Matching | CheckResult {
  const { fields } = dossier.book;
  if (fields.isUnknown('rf_matching_promised') || fields.isUnknown('rf_matching_due')) {
    return found([], [text('承诺配套资金或期限读不出', 'the promise or its due date cannot be read')]);
  }
  const promised = fields.amount('rf_matching_promised');
  if (promised === undefined || promised <= 0)
    return inapplicable(text('没有配套约定。', 'No matching funds were agreed.'));
  const unknown = unknownReceipts(dossier, [textParam(rule, 'fund')], 'received', 'receivedOn');
  if (unknown) return found([], [unknown]);
  return { promised, due: fields.date('rf_matching_due'), arrived: dossier.ledger.received([textParam(rule, 'fund')]) };
}

/** Promised matching funds that are short after their due date. */
export const matchingFunds: Check = (dossier, rule) => {
  const matching = matchingOf(dossier, rule);
  if ('hits' in matching) return matching;
  const { promised, due, arrived } = matching;
  if (arrived >= promised) return found([]);
  if (due === undefined)
    return inapplicable(text('没有填到位期限（见 ET-095a）。', 'No due date is given (see ET-095a).'));
  if (dossier.asOf <= due) return inapplicable(text(`期限 ${due} 未到。`, `Not due before ${due}.`));
  return found([
    {
      case: 'short',
      at: dossier.book.fields.get('rf_matching_promised').at,
      observed: yuanText(arrived),
      values: matchingValues(matching),
      identity: ['short', yuanText(promised), due],
    },
  ]);
};

export function matchingValues({ promised, arrived, due }: Matching): Readonly<Record<string, string>> {
  return {
    promised: yuanDisplay(promised),
    arrived: yuanDisplay(arrived),
    missing: yuanDisplay(subtract(promised, arrived)),
    due: due ?? '',
  };
}
