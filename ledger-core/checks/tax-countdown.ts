import { grantFunds } from '../definition/programme.ts';
import { unknownBalance, unknownReceipts, type Dossier } from '../dossier/dossier.ts';
import { addMonths, type LocalDate } from '../kernel/local-date.ts';
import { fen, ZERO, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, numberParam, textParam, type Check, type Hit } from './support/check.ts';

/** Fiscal money in an enterprise's books that is unspent when its untaxed years end, or soon will. */
export const taxCountdown: Check = (dossier, rule) => {
  const { fields, programme, settings } = dossier.book;
  const [nature, entity] = [fields.text('rf_fund_nature'), fields.text('rf_book_entity')];
  if (nature === undefined || entity === undefined) {
    return found(
      [],
      [text('封面没有填资金性质或核算主体', 'the nature of the money or the books are blank on the cover')],
    );
  }
  if (nature !== textParam(rule, 'nature') || entity !== textParam(rule, 'entity')) {
    return inapplicable(text(`资金性质${nature}，核算主体${entity}。`, `Nature: ${nature}; books: ${entity}.`));
  }
  const funds = grantFunds(programme);
  const unknown = unknownBalance(dossier) ?? unknownReceipts(dossier, funds, 'receivedOn');
  if (unknown) return found([], [unknown]);
  const months = numberParam(rule, 'months');
  const lead = settings.number(textParam(rule, 'lead'));
  const hits = funds.flatMap((fund): Hit[] => {
    const first = firstDay(dossier, fund);
    if (first === undefined) return [];
    const ends = addMonths(first, months);
    if (dossier.asOf < addMonths(ends, -lead)) return [];
    const left = unspentSince(dossier, fund, addMonths(dossier.asOf, lead - months));
    if (left <= 0) return [];
    return [
      {
        case: dossier.asOf >= ends ? 'over' : 'near',
        at: fields.get('rf_fund_nature').at,
        observed: yuanText(left),
        values: { fund, first, ends, left: yuanDisplay(left) },
        identity: [fund, first],
      },
    ];
  });
  return found(hits);
};

function firstDay({ ledger }: Dossier, fund: string): LocalDate | undefined {
  const days = ledger.input.receipts.flatMap((one) => (one.fund === fund && one.receivedOn ? [one.receivedOn] : []));
  return days.sort()[0];
}

/** Of what had come by a day: what has neither been spent nor returned since, the oldest money first. */
function unspentSince({ ledger }: Dossier, fund: string, day: LocalDate): Fen {
  const { opening, spent, returned } = ledger.sums(fund);
  return fen(Math.max(ZERO, opening + ledger.received([fund], day) - spent - returned));
}
