import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { grantExpense } from '../common/conditions.ts';

/** 六、组织分工 and 七、几点要求: whose the money is to keep, what the unions do, and which rules on its use we lack. */
export const unionRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-024',
    severity: 'info',
    origin: 'clause',
    disposition: 'informational',
    gist: text(
      '评审、命名挂牌和发放创建助推金是市总工会的事；通知没有印发放的时间。',
      'Assessing, naming and paying is for the city union; the notice prints no time for the payment.',
    ),
  },
  {
    id: 'DL16-026',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '基层工会在政策、资金等方面支持活动：给了钱或写明怎样支持，有一样就行。',
      'The basic union supports the work by rules, money or otherwise: money given or help described, either will do.',
    ),
    check: 'funding-source',
    params: { source: '工会' },
    cases: {
      none: {
        message: text(
          '“经费保障”登记的来源是{sources}，没有工会的支持。',
          'The sources recorded under 经费保障 are {sources}; no support by the union is among them.',
        ),
        expected: text('来源为工会的一行，有金额或说明', 'a row from 工会 with an amount or a description'),
        remedy: text(
          '在“经费保障”补记工会的支持：给了钱的填金额；给政策、场地、时间等的，在说明里写明。',
          'Record the union’s support: an amount, or a description of rules, rooms, time and the like.',
        ),
      },
    },
  },
  {
    id: 'DL16-027',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text('创建助推金由基层工会管理使用。', 'The basic union keeps and uses the grant.'),
    check: 'cover-choice',
    params: { field: 'rf_book_entity', value: '基层工会' },
    cases: {
      other: {
        message: text(
          '封面的核算主体是“{observed}”，通知写的是由基层工会管理使用创建助推金。',
          'The cover says that the books are kept by “{observed}”; the notice gives the grant to the basic union to keep and use.',
        ),
        expected: text('核算主体：{expected}', 'books kept by: {expected}'),
        remedy: text(
          '工会记账的，改封面的核算主体；钱由单位代管的，请与基层工会办理转入工会账，并写明情况。',
          'If the union keeps the books, correct the cover; if the money is on the unit’s books, have it moved to the union’s, and explain.',
        ),
      },
    },
  },
  {
    id: 'DL16-028',
    severity: 'info',
    origin: 'clause',
    disposition: 'informational',
    gist: text(
      '各级工会把创建工作纳入年度重点工作：是工会的工作安排，台账不核对。',
      'Unions put this work among the year’s priorities: their own planning, not checked here.',
    ),
  },
  {
    id: 'DL16-029',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '创建助推金按另一份资助资金管理办法管理使用；本工具没有那份办法，支出类别是否合适请人对照办法看。',
      'The use of the grant is governed by another document that we do not have: a person compares the categories with it.',
    ),
    check: 'outside-document',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: {
      document: text(
        '《大连市劳模创新工作室、职工创新工作室（岗）资助资金管理办法》',
        '《大连市劳模创新工作室、职工创新工作室（岗）资助资金管理办法》',
      ),
      instead: text(
        '支出类别由用户自定，不作范围核对，请对照办法看',
        'the categories are the user’s own and are not judged; compare them with it',
      ),
    },
    inapplicable: text('没有创建助推金的支出。', 'No expense from 创建助推金.'),
    cases: {},
  },
];
