import type { RuleFixtures } from '../../support/fixture-rules.ts';

export const FEE_FIXTURES: readonly RuleFixtures[] = [];
