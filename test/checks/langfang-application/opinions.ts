import { field } from '../../support/fixture-ledger.ts';
import type { FindingFixture } from '../../support/fixture-rules.ts';

const OWN = '附加核验表';

/** 一栏意见没有盖章、签名或日期。 */
export function unfinished(
  box: 'rf_F19_58' | 'rf_F19_59' | 'rf_F19_60',
  label: string,
): Record<string, FindingFixture[]> {
  const signed =
    box === 'rf_F19_60'
      ? {}
      : {
          unsigned: [{ name: '没有签名', changes: [field(`${box}_signer`, undefined)], at: `${OWN} ${label}·签名人` }],
        };
  return {
    unsealed: [{ name: '没有盖章', changes: [field(`${box}_sealed`, '否')], at: `${OWN} ${label}·已盖章` }],
    ...signed,
    undated: [{ name: '没有日期', changes: [field(`${box}_date`, undefined)], at: `${OWN} ${label}·日期` }],
  };
}
