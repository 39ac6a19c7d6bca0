import { unknownIn } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, textParam, type Check } from './support/check.ts';
import { amountHits, grantDay, grantRows, grantsGivenBack, grantsOf } from './support/grants.ts';
import { rowIdentity } from './support/row-hits.ts';

/** The grant with the Star: of the printed amount, each with an award of its own before it (AMB-16). */
export const starGrant: Check = (dossier, rule) => {
  const granted = grantRows(dossier, rule);
  if ('hits' in granted) return granted;
  const { scheme, table } = granted;
  const { grants, gaps } = grantsOf(granted);
  const hits = amountHits(granted, grants);
  const unknown = unknownIn(dossier, 'rf_reviews', 'type', 'star', 'on');
  if (unknown) return found(hits, [...gaps, unknown]);
  const reviews = dossier.book.tables.rf_reviews?.rows ?? [];
  const awards = reviews.filter((row) => row.values.star === '是');
  const isRefused = reviews.some((row) => row.values.type === textParam(rule, 'review') && row.values.star === '否');
  if (awards.length === 0 && !isRefused) {
    return found(hits, [
      ...gaps,
      text('“复审复核”没有登记授予“创新活力之星”的复审', 'the review that awarded the Star is not recorded'),
    ]);
  }
  const onceEver = dossier.book.settings.text(textParam(rule, 'setting')) === textParam(rule, 'onceEver');
  grants.forEach(({ rows: [row] }, at) => {
    const day = grantDay(row.values);
    const before = awards.filter(
      ({ values }) => day === undefined || values.on === undefined || values.on <= day,
    ).length;
    const countable = (onceEver ? Math.min(1, before) : before) + grantsGivenBack(dossier, granted);
    if (countable > at) return;
    hits.push({
      case: 'no-award',
      at: locate(table, row, 'fund'),
      observed: scheme.fund,
      values: { fund: scheme.fund, ordinal: at + 1, date: day ?? '—', awards: countable },
      identity: rowIdentity(table.def, row),
    });
  });
  return found(hits, gaps);
};
