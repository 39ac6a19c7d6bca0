import type { RuleFixtures } from '../../support/fixture-rules.ts';

export const TIMING_FIXTURES: readonly RuleFixtures[] = [];
