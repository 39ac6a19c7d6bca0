import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { grantExpense } from '../common/conditions.ts';

/** 第二十九条 末: measures that the authorities took, as the workshop's own record has them. */
export const sanctionRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-097',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '主管部门暂停助推资金发放和使用以后，期限之内不再用助推资金付款。',
      'After the use of the grant was suspended, none of it is spent within the term.',
    ),
    check: 'suspended-spending',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: { measure: '暂停拨付' },
    inapplicable: text('处理记录里没有暂停拨付。', 'No suspension is recorded.'),
    cases: {
      used: {
        message: text(
          '{on}起暂停使用助推资金（{term}），这笔{amount}元用在{day}。',
          'The grant was suspended on {on} ({term}); these {amount} yuan were used on {day}.',
        ),
        expected: text('暂停期间不使用助推资金', 'no use of the grant while it is suspended'),
        remedy: text(
          '核对处理文件的日期、期限和付款日期；暂停之前已经付款的补填付款日期，暂停期间付的冲销后由单位经费承担。',
          'Compare the measure with the day of payment; what was paid in the term is reversed and borne by the unit.',
        ),
      },
    },
  },
  {
    id: 'ET-097a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '处理记录写明日期和金额；追回的资金在“拨款到账”有退回的记录。',
      'Measures have their date and amount; money clawed back is recorded as gone back.',
    ),
    ours: text(
      '处理记录的栏目和退回的记录方式，条文没有印',
      'the columns of the record, and how a return is entered; the clause prints none',
    ),
    check: 'recorded-clawback',
    params: { suspension: '暂停拨付', clawback: '追回资金', receipt: '追回' },
    inapplicable: text('处理记录里没有暂停拨付或追回资金。', 'No suspension or clawback is recorded.'),
    cases: {
      'not-returned': {
        message: text(
          '{on}要求追回{amount}元，此后“拨款到账”只记了追回{returned}元，还差{missing}元。',
          'On {on} {amount} yuan were claimed back; {returned} are recorded since, {missing} missing.',
        ),
        expected: text('追回 {amount} 元', '{amount} yuan gone back'),
        remedy: text(
          '已经退回的在“拨款到账”补记（资金种类：追回，并填所属资金）；没有退回的按文件办理。',
          'Enter what went back under 拨款到账 (追回); otherwise do as the document says.',
        ),
      },
      incomplete: {
        message: text('这条“{measure}”没有填{missing}。', 'This measure (“{measure}”) lacks: {missing}.'),
        expected: text('{missing}', '{missing}'),
        remedy: text('照处理文件补填。', 'Fill it in from the document.'),
      },
    },
  },
];
