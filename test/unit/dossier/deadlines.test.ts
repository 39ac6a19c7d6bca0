import { describe, expect, it } from 'vitest';
import { deadlinesOf, nextReview, unknownReviews } from '../../../ledger-core/dossier/deadlines.ts';
import { daysBetween, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { DALIAN_2016, dossierOf } from '../../support/fixture-dossier.ts';
import {
  addReceipt,
  addReview,
  changed,
  clear,
  field,
  SMALL_LEDGER,
  type Change,
} from '../../support/fixture-ledger.ts';

const LEDGER = changed(SMALL_LEDGER, [field('rf_recognised', localDate('2024-06-20')), clear('rf_reviews')]);

function told(...changes: readonly Change[]): readonly string[] {
  return deadlinesOf(dossierOf(changed(LEDGER, changes))).map(
    ({ what, due, state, clause }) => `${what.zh} ${due} ${state === 'done' ? '已办' : '未办'} ${clause ?? '本工作簿'}`,
  );
}

describe('a workshop of E-Town recognised on 2024-06-20', () => {
  it('has its follow-up review in the next year and the one of the cycle the day before five years are over', () => {
    expect(told()).toEqual(['次年复审 2025-12-31 未办 ET-054', '期满复审 2029-06-19 未办 ET-070']);
  });

  it('has the follow-up review behind it once it is on 复审复核 with a date', () => {
    expect(told(addReview({ type: '次年复审', on: localDate('2025-06-18'), result: '达标' }))[0]).toBe(
      '次年复审 2025-12-31 已办 ET-054',
    );
    expect(told(addReview({ type: '次年复审', result: '达标' }))[0]).toContain('未办');
  });

  it('has the next cycle before it once the first review of a cycle was held', () => {
    expect(told(addReview({ type: '期满复审', on: localDate('2029-05-30'), result: '达标' }))[1]).toBe(
      '期满复审 2034-06-19 未办 ET-070',
    );
  });

  it('has what its own workbook promises: matching funds and rectifications', () => {
    const promised = [field('rf_matching_promised', yuan('5000')), field('rf_matching_due', localDate('2026-03-31'))];
    expect(told(...promised)).toContain('承诺的配套资金到位 2026-03-31 未办 本工作簿');
    const arrived = addReceipt({ fund: '配套资金', received: yuan('5000'), receivedOn: localDate('2026-02-01') });
    expect(told(...promised, arrived)).toContain('承诺的配套资金到位 2026-03-31 已办 本工作簿');
    const review = { type: '考核', on: localDate('2026-01-10'), result: '整改', deadline: localDate('2026-04-10') };
    expect(told(addReview(review))).toContain('考核的整改 2026-04-10 未办 本工作簿');
    expect(told(addReview({ ...review, rectifiedOn: localDate('2026-04-01') }))).toContain(
      '考核的整改 2026-04-10 已办 本工作簿',
    );
  });
});

describe('the next review', () => {
  it('is the earliest that has not been held, though it be past', () => {
    const dossier = dossierOf(LEDGER, { asOf: localDate('2026-01-10') });
    expect(nextReview(dossier)?.id).toBe('review-follow-up');
    expect(daysBetween(dossier.asOf, nextReview(dossier)?.due ?? dossier.asOf)).toBe(-10);
  });

  it('cannot be told without the day of recognition, and that is said', () => {
    const dossier = dossierOf(changed(LEDGER, [field('rf_recognised', undefined)]));
    expect(nextReview(dossier)).toBeUndefined();
    expect(unknownReviews(dossier)?.zh).toBe('封面没有填认定日期，算不出复审日期。');
    expect(unknownReviews(dossierOf(LEDGER))).toBeUndefined();
  });

  it('is none where the document prints none', () => {
    const dossier = dossierOf({ fields: {}, rows: {} }, {}, DALIAN_2016);
    expect(deadlinesOf(dossier)).toEqual([]);
    expect(unknownReviews(dossier)).toBeUndefined();
  });
});
