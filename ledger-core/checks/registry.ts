import { activityEvidence } from './activity-evidence.ts';
import { allAlike } from './all-alike.ts';
import { arrivalDelay } from './arrival-delay.ts';
import { budget } from './budget.ts';
import { categoryNames } from './category-names.ts';
import type { Check } from './support/check.ts';
import { consecutiveInvoices } from './consecutive-invoices.ts';
import { consultingFees } from './consulting-fees.ts';
import { coverChoice } from './cover-choice.ts';
import { duplicatePayments } from './duplicate-payments.ts';
import { feeSheetTie } from './fee-sheet-tie.ts';
import { firstDigits } from './first-digits.ts';
import { firstGrant } from './first-grant.ts';
import { fundNature } from './fund-nature.ts';
import { fundNatureOpen } from './fund-nature-open.ts';
import { fundingSource } from './funding-source.ts';
import { futureDates } from './future-dates.ts';
import { grantAmount } from './grant-amount.ts';
import { grantPayee } from './grant-payee.ts';
import { grantPayer } from './grant-payer.ts';
import { headCount } from './head-count.ts';
import { identityNumbers } from './identity-numbers.ts';
import { idleFunds } from './idle-funds.ts';
import { idleResults } from './idle-results.ts';
import { idleYears } from './idle-years.ts';
import { invoiceDoubts } from './invoice-doubts.ts';
import { invoicePurchaser } from './invoice-purchaser.ts';
import { invoiceYear } from './invoice-year.ts';
import { integrity } from './integrity.ts';
import { keywords } from './keywords.ts';
import { labourScope } from './labour-scope.ts';
import { lectureFees } from './lecture-fees.ts';
import { lectureHours } from './lecture-hours.ts';
import { materialReady } from './material-ready.ts';
import { memberTurnover } from './member-turnover.ts';
import { matchingFunds } from './matching-funds.ts';
import { matchingFundsLate } from './matching-funds-late.ts';
import { mergedAccounts } from './merged-accounts.ts';
import { otherExpenses } from './other-expenses.ts';
import { missingFormulas } from './missing-formulas.ts';
import { outsideDocument } from './outside-document.ts';
import { outsidePeriod } from './outside-period.ts';
import { overwrittenFormulas } from './overwritten-formulas.ts';
import { ownPeople } from './own-people.ts';
import { payeeAndSeller } from './payee-and-seller.ts';
import { peopleTotal } from './people-total.ts';
import { personDayQuota } from './person-day-quota.ts';
import { personalPayee } from './personal-payee.ts';
import { recordedClawback } from './recorded-clawback.ts';
import { recentResults } from './recent-results.ts';
import { repeatedRows } from './repeated-rows.ts';
import { reversalOriginal } from './reversal-original.ts';
import { reversalYear } from './reversal-year.ts';
import { ringFence } from './ring-fence.ts';
import { roundAmounts } from './round-amounts.ts';
import { roundTrip } from './round-trip.ts';
import { rowCount } from './row-count.ts';
import { rowShare } from './row-share.ts';
import { rowCases } from './row-cases.ts';
import { runningBalance } from './running-balance.ts';
import { separateAccounting } from './separate-accounting.ts';
import { singleGrant } from './single-grant.ts';
import { singleLeader } from './single-leader.ts';
import { splitPurchases } from './split-purchases.ts';
import { staleResults } from './stale-results.ts';
import { starGrant } from './star-grant.ts';
import { statedShare } from './stated-share.ts';
import { suspendedSpending } from './suspended-spending.ts';
import { taxCountdown } from './tax-countdown.ts';
import { unspentFunds } from './unspent-funds.ts';
import { unsupportedPayments } from './unsupported-payments.ts';
import { uscc } from './uscc.ts';
import { voucherGaps } from './voucher-gaps.ts';
import { withheldTax } from './withheld-tax.ts';
import { yearEndRush } from './year-end-rush.ts';
import { yearlyReport } from './yearly-report.ts';

/** Every check by the id that rules name it with: its file's name. */
export const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['activity-evidence', activityEvidence],
  ['all-alike', allAlike],
  ['arrival-delay', arrivalDelay],
  ['budget', budget],
  ['category-names', categoryNames],
  ['consecutive-invoices', consecutiveInvoices],
  ['consulting-fees', consultingFees],
  ['cover-choice', coverChoice],
  ['duplicate-payments', duplicatePayments],
  ['fee-sheet-tie', feeSheetTie],
  ['first-digits', firstDigits],
  ['first-grant', firstGrant],
  ['fund-nature', fundNature],
  ['fund-nature-open', fundNatureOpen],
  ['funding-source', fundingSource],
  ['future-dates', futureDates],
  ['grant-amount', grantAmount],
  ['grant-payee', grantPayee],
  ['grant-payer', grantPayer],
  ['head-count', headCount],
  ['identity-numbers', identityNumbers],
  ['idle-funds', idleFunds],
  ['idle-results', idleResults],
  ['idle-years', idleYears],
  ['integrity', integrity],
  ['invoice-doubts', invoiceDoubts],
  ['invoice-purchaser', invoicePurchaser],
  ['invoice-year', invoiceYear],
  ['keywords', keywords],
  ['labour-scope', labourScope],
  ['lecture-fees', lectureFees],
  ['lecture-hours', lectureHours],
  ['matching-funds', matchingFunds],
  ['matching-funds-late', matchingFundsLate],
  ['material-ready', materialReady],
  ['member-turnover', memberTurnover],
  ['merged-accounts', mergedAccounts],
  ['other-expenses', otherExpenses],
  ['missing-formulas', missingFormulas],
  ['outside-document', outsideDocument],
  ['outside-period', outsidePeriod],
  ['overwritten-formulas', overwrittenFormulas],
  ['own-people', ownPeople],
  ['payee-and-seller', payeeAndSeller],
  ['people-total', peopleTotal],
  ['person-day-quota', personDayQuota],
  ['personal-payee', personalPayee],
  ['recent-results', recentResults],
  ['repeated-rows', repeatedRows],
  ['recorded-clawback', recordedClawback],
  ['reversal-original', reversalOriginal],
  ['reversal-year', reversalYear],
  ['ring-fence', ringFence],
  ['round-amounts', roundAmounts],
  ['round-trip', roundTrip],
  ['row-cases', rowCases],
  ['row-count', rowCount],
  ['row-share', rowShare],
  ['running-balance', runningBalance],
  ['separate-accounting', separateAccounting],
  ['single-grant', singleGrant],
  ['single-leader', singleLeader],
  ['split-purchases', splitPurchases],
  ['stale-results', staleResults],
  ['star-grant', starGrant],
  ['stated-share', statedShare],
  ['suspended-spending', suspendedSpending],
  ['tax-countdown', taxCountdown],
  ['unspent-funds', unspentFunds],
  ['unsupported-payments', unsupportedPayments],
  ['uscc', uscc],
  ['voucher-gaps', voucherGaps],
  ['withheld-tax', withheldTax],
  ['year-end-rush', yearEndRush],
  ['yearly-report', yearlyReport],
]);
