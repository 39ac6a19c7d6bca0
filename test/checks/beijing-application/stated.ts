import { yuan } from '../../../ledger-core/kernel/money.ts';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { FindingFixture, ReasonedFixture, RuleFixtures } from '../../support/fixture-rules.ts';

/** 附加核验表里如实写“无”的：一、二、三节和报送。 */

interface StatedBox {
  readonly label: string;
  readonly box: `rf_F${string}`;
  /** What the box says instead of 无. */
  readonly says?: string;
  readonly short?: string;
}

/** 每一栏：写“无”有疑点，没有填、读不出的不算。 */
function stated(rule: string, severity: Severity, cases: Readonly<Record<string, StatedBox>>): RuleFixtures {
  const boxes = Object.entries(cases);
  return {
    programme: 'beijing-2011-application',
    rule,
    severity,
    pass: [{ name: '如实的申报' }],
    finding: Object.fromEntries(
      boxes.map(([id, { box, label, says = '无' }]): [string, FindingFixture[]] => [
        id,
        [{ name: `“${label}”写“${says}”`, changes: [field(box, says)], at: `附加核验表 ${label}` }],
      ]),
    ),
    undetermined: boxes.flatMap(([, { box, label }]): ReasonedFixture[] => [
      { name: `没有填“${label}”`, changes: [field(box, undefined)], why: `没有填“${label}”` },
      { name: `“${label}”读不出`, unreadableFields: [box], why: `“${label}”读不出` },
    ]),
    inapplicable: { excused: '每份申报都要看' },
  };
}

export const bj11003 = stated('BJ11-003', 'error', { none: { box: 'rf_FBJ_S1', label: '负责人类别', says: '都不是' } });
export const bj11003a = stated('BJ11-003a', 'review', { 'no-papers': { box: 'rf_FBJ_S2', label: '负责人称号或证书' } });
export const bj11004 = stated('BJ11-004', 'warning', { none: { box: 'rf_FBJ_S3', label: '负责人专长' } });
export const bj11005 = stated('BJ11-005', 'warning', { none: { box: 'rf_FBJ_S4', label: '创新类型' } });
export const bj11006 = stated('BJ11-006', 'warning', { none: { box: 'rf_FBJ_S5', label: '创新主题' } });
export const bj11011 = stated('BJ11-011', 'review', { none: { box: 'rf_FBJ_S8', label: '负责人水平和经验' } });
export const bj11012 = stated('BJ11-012', 'error', {
  'no-premises': { box: 'rf_FBJ_S9', label: '活动场所地址', says: '没有' },
  'no-equipment': { box: 'rf_FBJ_S10', label: '设备设施' },
});
export const bj11013 = stated('BJ11-013', 'error', {
  management: { box: 'rf_FBJ_S11', label: '管理制度' },
  work: { box: 'rf_FBJ_S12', label: '工作制度' },
  aims: { box: 'rf_FBJ_S13', label: '规划目标', says: '暂无' },
});
export const bj11019 = stated('BJ11-019', 'warning', { none: { box: 'rf_FBJ_S22', label: '推荐工会' } });
export const bj11030 = stated('BJ11-030', 'warning', {
  'other-body': { box: 'rf_FBJ_S23', label: '填表单位', says: '其他' },
});
export const bj11039 = stated('BJ11-039', 'error', {
  incomplete: { box: 'rf_FBJ_S28', label: '电子版齐全', says: '否' },
});
export const bj11045 = stated('BJ11-045', 'warning', {
  'no-rooms': { box: 'rf_FBJ_S29', label: '办公场所由单位提供', says: '否' },
});

/** 有工作经费，数额不问。 */
export const bj11014: RuleFixtures = {
  programme: 'beijing-2011-application',
  rule: 'BJ11-014',
  severity: 'error',
  pass: [{ name: '六万元' }, { name: '一分钱', changes: [field('rf_FBJ_S14', yuan('0.01'))] }],
  finding: {
    none: [{ name: '0元', changes: [field('rf_FBJ_S14', yuan('0.00'))], at: '附加核验表 年度工作经费(元)' }],
  },
  undetermined: [
    { name: '空白不是0', changes: [field('rf_FBJ_S14', undefined)], why: '没有填“年度工作经费(元)”' },
    { name: '读不出', unreadableFields: ['rf_FBJ_S14'], why: '“年度工作经费(元)”读不出' },
  ],
  inapplicable: { excused: '每份申报都要看' },
};
