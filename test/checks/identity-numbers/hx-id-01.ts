import { addFees, lecture } from '../../support/fixture-fees.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const numbered = (idNumber: string) => addFees(lecture({ idNumber }));
const AT = '劳务费登记 1 身份证号';

/** 身份证号的校验码和出生日期。 */
export const hxId01: RuleFixtures = {
  rule: 'HX-ID-01',
  severity: 'warning',
  pass: [
    { name: '校验码是X', changes: [numbered('11010519491231002X')] },
    { name: '校验码是小写x', changes: [numbered('11010519491231002x')] },
    { name: '护照不按身份证核对', changes: [numbered('E12345678')] },
    { name: '旧的15位号码不核对', changes: [numbered('110105491231002')] },
    { name: '有的人没填', changes: [addFees(lecture({ idNumber: '11010519491231002X' }), lecture())] },
  ],
  finding: {
    'resident-id': [
      { name: '抄错一位', changes: [numbered('11010519491231003X')], at: AT },
      { name: '最后一位不对', changes: [numbered('110105194912310021')], at: AT },
      { name: '少抄一位', changes: [numbered('1101051949123100X')], at: AT },
      { name: '多抄一位', changes: [numbered('110105194912310022X')], at: AT },
      { name: '零写成字母O', changes: [numbered('11O10519491231002X')], at: AT },
      { name: '没有这一天，校验码对得上', changes: [numbered('110105194902300020')], at: AT },
      { name: '出生日期还没到，校验码对得上', changes: [numbered('11010520300101001X')], at: AT },
    ],
  },
  undetermined: [
    {
      name: '身份证号成了数字，后几位丢了',
      changes: [addFees(lecture())],
      unreadable: [['rf_fees', 1, 'idNumber']],
      why: '“身份证号”有读不出的内容',
    },
    {
      name: '“身份证号”一栏被删掉',
      changes: [addFees(lecture())],
      missingColumns: [['rf_fees', 'idNumber']],
      why: '缺“身份证号”一栏',
    },
    { name: '“劳务费登记”工作表读不到', missingTables: ['rf_fees'], why: '缺少“劳务费登记”表' },
  ],
  inapplicable: [
    { name: '没有登记劳务费', why: '没有填身份证号' },
    { name: '身份证号都没填', changes: [addFees(lecture())], why: '没有填身份证号' },
  ],
};
