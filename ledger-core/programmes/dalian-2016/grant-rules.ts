import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** The city union under the names that are in use; a district's union (大连市…区总工会) is another. */
const CITY_UNION = {
  places: ['大连'],
  office: '大连市总工会',
  alone: ['市总', '大连总工会'],
  leading: ['市总工会'],
};

/** 五、奖励办法第2项: how much is given, by whom, to whom. */
export const grantRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-022',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '每个职工创新工作室或工作岗的创建助推金是1万元。',
      'Each workshop or post is given 10,000 yuan on its founding.',
    ),
    check: 'grant-amount',
    params: { scheme: 'founding' },
    cases: {
      amount: {
        message: text(
          '{fund}记了{amount}元，不是通知印的{expectedAmount}元。',
          '{fund} is {amount} yuan, not the {expectedAmount} printed.',
        ),
        expected: text('{expectedAmount} 元', '{expectedAmount} yuan'),
        remedy: text(
          '核对拨款通知和银行回单，更正金额；一笔拨款里有几个工作室（岗）的，本台账只记自己的一份。',
          'Compare with the notice and the bank slip; of a sum for several workshops, enter this workshop’s part only.',
        ),
      },
    },
  },
  {
    id: 'DL16-022a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '创建助推金为创建而给，一个工作室（岗）一般只有一笔。',
      'The grant is for founding: a workshop or post normally has one.',
    ),
    ours: text('只有一笔，是从“创建”推出来的，通知没有印', 'that there is one only: implied by 创建, not printed'),
    check: 'single-grant',
    params: { scheme: 'founding' },
    cases: {
      'second-grant': {
        message: text(
          '{fund}记了不止一笔：这是第{ordinal}笔。',
          'There is more than one {fund}: this is no. {ordinal}.',
        ),
        expected: text('一个工作室（岗）一笔', 'one for each workshop or post'),
        remedy: text(
          '重复登记的删去一行；退回后重拨的，在退回那行填“所属资金”；是别的资金的，改资金种类；确有第二笔的，写明情况。',
          'Remove a row entered twice; if the first was given back, name the fund on that return; if it is other money, change the fund; else explain.',
        ),
      },
    },
  },
  {
    id: 'DL16-023',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text('创建助推金由大连市总工会发放。', 'The grant is paid by the Dalian city union.'),
    check: 'grant-payer',
    params: { payer: CITY_UNION },
    cases: {
      payer: {
        message: text(
          '{fund}的拨付单位写的是“{payer}”，不是市总工会。',
          'The payer of {fund} is “{payer}”, not the city union.',
        ),
        expected: text('大连市总工会', '大连市总工会 (the Dalian city union)'),
        remedy: text(
          '按拨款通知和银行回单更正；经别的单位转来的，拨付单位填大连市总工会，转拨的经过写在备注。',
          'Correct it from the notice and the bank slip; if another unit passed it on, enter the city union and note how it came.',
        ),
      },
    },
  },
  {
    id: 'DL16-023a',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '创建助推金发给所在的基层工会，不是发给单位或个人。',
      'The grant goes to the basic union, not to the unit or to a person.',
    ),
    check: 'grant-payee',
    params: { oneOf: ['工会'] },
    cases: {
      payee: {
        message: text(
          '{fund}的收款单位写的是“{payee}”，名称里没有“工会”。',
          'The payee of {fund} is “{payee}”, which is not named as a union.',
        ),
        expected: text('所在基层工会', 'the basic union'),
        remedy: text(
          '按银行回单更正，写工会的全称；确实进了单位账户的，请与基层工会核实并写明情况。',
          'Correct it from the bank slip, with the union’s full name; if it went to the unit’s account, clarify that with the union.',
        ),
      },
    },
  },
  {
    id: 'DL16-023b',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '收款的是上级工会而不是所在基层工会的，写明情况。',
      'Where a superior union was paid instead of the basic union, say why.',
    ),
    ours: text(
      '按名称认出上级工会；小的基层工会可能由上级工会代开户、代收',
      'a superior union is told by its name; small unions may bank through one',
    ),
    check: 'grant-payee',
    params: { noneOf: ['总工会', '产业工会'] },
    cases: {
      payee: {
        message: text(
          '{fund}的收款单位“{payee}”像是上级工会，通知写的是发放至所在基层工会。',
          'The payee of {fund}, “{payee}”, looks like a superior union; the notice names the basic union.',
        ),
        expected: text('所在基层工会', 'the basic union'),
        remedy: text(
          '写错的，按银行回单更正；由上级工会代收的，写明代收和转到基层工会的情况。',
          'Correct a mistake from the bank slip; if a superior union received it for the basic union, say so and how it was passed on.',
        ),
      },
    },
  },
];
