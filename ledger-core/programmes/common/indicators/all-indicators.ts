import type { ProgrammeInput } from '../../../definition/programme.ts';
import { controlIndicators } from './control-indicators.ts';
import { evidenceIndicators } from './evidence-indicators.ts';
import { feeIndicators } from './fee-indicators.ts';
import { indicatorSettings, standardSettings } from './indicator-settings.ts';
import { invoiceIndicators } from './invoice-indicators.ts';
import { keywordRules } from './keyword-rules.ts';
import { keywordSettings } from './keyword-settings.ts';
import { patternIndicators } from './pattern-indicators.ts';
import { taxIndicators } from './tax-indicators.ts';
import { timingIndicators } from './timing-indicators.ts';

/** What auditors commonly look for, ours (自设): the same for every programme that keeps money. */
export const indicatorRules: ProgrammeInput['rules'] = [
  ...keywordRules,
  ...invoiceIndicators,
  ...timingIndicators,
  ...patternIndicators,
  ...feeIndicators,
  ...controlIndicators,
  ...evidenceIndicators,
  ...taxIndicators,
];

export const allIndicatorSettings: ProgrammeInput['settings'] = [
  ...indicatorSettings,
  ...standardSettings,
  ...keywordSettings,
];
