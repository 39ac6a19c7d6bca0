import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import type { CheckedRule } from '../definition/rule.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, textParam, type Check, type Hit } from './support/check.ts';
import { amountHits, grantDay, grantRows, grantsOf, secondGrantHits, type GrantRows } from './support/grants.ts';
import { rowIdentity } from './support/row-hits.ts';

/** The first grant: once, of the printed amount, and not before the follow-up review was passed. */
export const firstGrant: Check = (dossier, rule) => {
  const granted = grantRows(dossier, rule);
  if ('hits' in granted) return granted;
  const { grants, gaps } = grantsOf(granted);
  const hits = [...amountHits(granted, grants), ...secondGrantHits(dossier, granted, grants)];
  const review = reviewHits(dossier, rule, granted);
  return found([...hits, ...review.hits], [...gaps, ...review.gaps]);
};

function reviewHits(dossier: Dossier, rule: CheckedRule, grants: GrantRows): { hits: Hit[]; gaps: Text[] } {
  const [type, passed] = [textParam(rule, 'review'), textParam(rule, 'passed')];
  const unknown = unknownIn(dossier, 'rf_reviews', 'type', 'result', 'on', 'rectifiedOn');
  if (unknown) return { hits: [], gaps: [unknown] };
  const reviews = (dossier.book.tables.rf_reviews?.rows ?? [])
    .filter((row) => row.values.type === type)
    .sort((a, b) => ((a.values.on ?? '') < (b.values.on ?? '') ? -1 : 1));
  const [first] = grants.rows;
  if (reviews.length === 0) {
    return { hits: [], gaps: [text(`“复审复核”没有登记${type}`, `no ${type} is recorded under 复审复核`)] };
  }
  const passes = reviews.filter((row) => row.values.result === passed);
  if (passes.length === 0) {
    // What was to be rectified and has been is for the authorities to pass; until that is recorded it is open.
    const latest = reviews.at(-1)?.values;
    const rectified = latest?.result === textParam(rule, 'toRectify') && latest.rectifiedOn !== undefined;
    return rectified
      ? {
          hits: [],
          gaps: [text(`${type}已整改，没有登记复核结果`, `the ${type} was rectified; its outcome is not recorded`)],
        }
      : notPassed(
          grants,
          reviews.map((row) => row.values.result),
        );
  }
  const days = passes.map((row) => row.values.on).filter((day): day is LocalDate => day !== undefined);
  const day = first && grantDay(first.values);
  if (days.length < passes.length || day === undefined) {
    return { hits: [], gaps: [text('复审日期或拨付日期没有填', 'the date of the review or of the grant is blank')] };
  }
  const reviewDay = days.sort()[0];
  if (!first || reviewDay === undefined || day >= reviewDay) return { hits: [], gaps: [] };
  const column = first.values.paidOn === undefined ? 'receivedOn' : 'paidOn';
  const hit: Hit = {
    case: 'before-review',
    at: locate(grants.table, first, column),
    observed: day,
    values: { date: day, reviewDate: reviewDay },
    identity: rowIdentity(grants.table.def, first),
  };
  return { hits: [hit], gaps: [] };
}

function notPassed(
  { scheme, table, rows }: GrantRows,
  results: readonly (string | undefined)[],
): { hits: Hit[]; gaps: Text[] } {
  const latest = results.at(-1);
  const [first] = rows;
  if (!first || results.some((result) => result === undefined)) {
    return { hits: [], gaps: [text('复审结果没有填', 'the result of the review is blank')] };
  }
  const hit: Hit = {
    case: 'review-not-passed',
    at: locate(table, first, 'fund'),
    observed: latest ?? '',
    values: { fund: scheme.fund, result: latest ?? '' },
    identity: rowIdentity(table.def, first),
  };
  return { hits: [hit], gaps: [] };
}
