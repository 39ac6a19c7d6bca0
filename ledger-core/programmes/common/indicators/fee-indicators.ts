import type { ProgrammeInput } from '../../../definition/programme.ts';
import { feePaymentRules } from './fee-payment-rules.ts';
import { feeStandardRules } from './fee-standard-rules.ts';
import { identifierRules } from './identifier-rules.ts';

/** Fees to persons: outside standards, whom they went to, the tax withheld, and the fee sheet against the ledger. */
export const feeIndicators: ProgrammeInput['rules'] = [...feeStandardRules, ...feePaymentRules, ...identifierRules];
