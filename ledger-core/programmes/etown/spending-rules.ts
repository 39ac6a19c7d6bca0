import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, blank, grantExpense, inList, not, ofGrant, oneOf } from '../common/conditions.ts';

const isOther = oneOf('category', '其他支出');

/** 第二十七、二十八条: each expense is for a project and a stage, in the books, within the ten categories. */
export const spendingRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-084',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '助推资金只用于创新项目的研究、实施和成果转化应用：每笔支出要写明本工作室的项目和环节。',
      'The grant is for research, implementation and application of innovation projects: each expense names a project of the workshop and a stage.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: grantExpense },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grants.'),
    cases: {
      'no-project': {
        when: blank('project'),
        column: 'project',
        short: '缺项目编号',
        message: text(
          '这笔{amount}元的支出没有写项目编号，看不出用于哪个创新项目。',
          'This expense of {amount} yuan names no project.',
        ),
        expected: text('“创新项目”表里登记的一个项目编号', 'a project registered under 创新项目'),
        remedy: text(
          '选填项目编号；不是为创新项目花的，从本账转出，由单位经费承担。',
          "Choose the project; if it served none, move it to the unit's own money.",
        ),
      },
      'unregistered-project': {
        when: all(not(blank('project')), not({ op: 'registered', column: 'project', table: 'rf_projects', in: 'id' })),
        column: 'project',
        short: '项目未登记',
        message: text('项目编号“{observed}”不在“创新项目”表里。', 'Project “{observed}” is not registered.'),
        expected: text('“创新项目”表里登记的一个项目编号', 'a project registered under 创新项目'),
        remedy: text('更正编号，或先在“创新项目”登记这个项目。', 'Correct the number, or register the project first.'),
      },
      'no-stage': {
        when: blank('stage'),
        column: 'stage',
        short: '缺使用环节',
        message: text('这笔{amount}元的支出没有写使用环节。', 'This expense of {amount} yuan names no stage.'),
        expected: text('研究、实施、成果转化应用之一', '研究, 实施 or 成果转化应用'),
        remedy: text(
          '选填使用环节；三个环节都不是的，从本账转出。',
          'Choose the stage; if none fits, move it out of this ledger.',
        ),
      },
      'odd-stage': {
        when: all(not(blank('stage')), not(oneOf('stage', '研究', '实施', '成果转化应用'))),
        column: 'stage',
        short: '使用环节不符',
        message: text(
          '使用环节写的是“{observed}”，不是条文所列的三个环节。',
          'The stage “{observed}” is none of the three in the clause.',
        ),
        expected: text('研究、实施、成果转化应用之一', '研究, 实施 or 成果转化应用'),
        remedy: text(
          '从下拉列表选填；三个环节都不是的，从本账转出。',
          'Choose from the list; if none fits, move it out of this ledger.',
        ),
      },
    },
  },
  {
    id: 'ET-085',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '助推资金纳入单位财务统一管理：每笔支出在单位账上有凭证号和记账日期。',
      "The grant is part of the unit's finances: each row has a voucher number and a booking date.",
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: all(ofGrant, not(blank('amount'))) },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grants.'),
    cases: {
      'no-voucher': {
        when: blank('voucher'),
        column: 'voucher',
        short: '缺凭证号',
        message: text(
          '这笔{amount}元的支出没有凭证号，看不出是否入了单位的账。',
          'This expense of {amount} yuan has no voucher number.',
        ),
        expected: text('单位账上的凭证号', "the voucher number in the unit's books"),
        remedy: text('补填凭证号；还没入账的，先入账。', 'Fill it in; if not yet booked, book it first.'),
      },
      'no-date': {
        when: blank('bookedOn'),
        column: 'bookedOn',
        short: '缺记账日期',
        message: text('这笔{amount}元的支出没有记账日期。', 'This expense of {amount} yuan has no booking date.'),
        expected: text('单位账上的记账日期', "the booking date in the unit's books"),
        remedy: text('按凭证补填记账日期。', 'Fill it in from the voucher.'),
      },
    },
  },
  {
    id: 'ET-088',
    severity: 'info',
    origin: 'clause',
    disposition: 'informational',
    gist: text(
      '接受经开区财政审计局和区总工会经审委员会的审计：检查报告就是给审计看的底稿。',
      'Audit by the fiscal audit bureau and the audit committee of the district union: the report is made for them.',
    ),
  },
  {
    id: 'ET-089',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '支出要在条文所列的支出范围之内：每笔支出归入十类之一。',
      'Expenses lie within the printed range: each belongs to one of the ten categories.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: grantExpense },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grants.'),
    cases: {
      'no-category': {
        when: blank('category'),
        column: 'category',
        short: '缺支出类别',
        message: text('这笔{amount}元的支出没有写支出类别。', 'This expense of {amount} yuan names no category.'),
        expected: text('十个支出类别之一', 'one of the ten categories'),
        remedy: text(
          '从下拉列表选填；列名费用都不是、又在项目实施中发生的，选“其他支出”并写明用途。',
          'Choose from the list; what is not named but arose in implementation is 其他支出.',
        ),
      },
      'outside-range': {
        when: all(not(blank('category')), not(inList('category', 'categories'))),
        column: 'category',
        short: '支出类别不符',
        message: text(
          '支出类别“{observed}”不在第二十八条所列范围内。',
          'Category “{observed}” is not within the range of article 28.',
        ),
        expected: text('十个支出类别之一', 'one of the ten categories'),
        remedy: text(
          '从下拉列表选填{suggestion}；确实不在范围内的，从本账转出。',
          'Choose from the list{suggestion}; what lies outside the range leaves this ledger.',
        ),
      },
    },
  },
  {
    id: 'ET-090',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '类别名称照条文所列；“专家讲课、咨询、劳务费”分记为三类，汇总时再合成印出的一行。',
      'Categories carry the printed names; the expert fees are kept as three and rolled up to the printed line.',
    ),
    check: 'category-names',
    inapplicable: text('支出明细和预算都没有填支出类别。', 'No category is filled in, in expenses or budget.'),
    cases: {
      unknown: {
        message: text(
          '“{observed}”不是条文列出的费用名称，涉及{count}行，合计{amount}元。',
          '“{observed}” is not among the printed names; {count} row(s), {amount} yuan.',
        ),
        expected: text('{list}', '{list}'),
        remedy: text(
          '逐行改为条文列出的名称；报表才能与印出的各项对上。',
          'Change each row to a printed name, so that reports agree with the printed items.',
        ),
      },
    },
  },
  {
    id: 'ET-091',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '“其他支出”限于创新项目实施过程，要写明用途，占比不宜过大。',
      '“Other” is for the implementation stage only; it needs a description and should not be large.',
    ),
    ours: text('摘要字数和占比', 'the length of the description and the share'),
    settings: ['HX-ST-01', 'HX-ST-02'],
    check: 'other-expenses',
    rows: { table: 'rf_expenses', scope: all(grantExpense, isOther) },
    params: { category: '其他支出', shareSetting: 'HX-ST-01' },
    inapplicable: text('助推资金没有“其他支出”。', 'No “other” expense from the grants.'),
    cases: {
      'not-implementation': {
        when: oneOf('stage', '研究', '成果转化应用'),
        column: 'stage',
        short: '其他支出限实施环节',
        message: text(
          '其他支出的使用环节是“{observed}”，条文只说到实施过程中的其他支出。',
          '“Other” at the stage “{observed}”; the clause speaks of implementation only.',
        ),
        expected: text('使用环节：实施', 'stage: 实施'),
        remedy: text(
          '核对环节；研究和转化阶段的费用归入对应的列名类别，或书面说明。',
          'Check the stage; use a named category, or explain in writing.',
        ),
      },
      'thin-description': {
        when: { op: 'shorterThan', column: 'summary', setting: 'HX-ST-02' },
        column: 'summary',
        short: '其他支出用途太简',
        message: text(
          '其他支出的摘要“{observed}”太短，看不出用在项目的什么地方。',
          'The description “{observed}” of an “other” expense is too short.',
        ),
        expected: text('写明用途（口径 HX-ST-02，自设）', 'the purpose, spelled out (setting HX-ST-02, ours)'),
        remedy: text(
          '在摘要写清楚买了什么、用于哪个项目的什么环节。',
          'Say what was bought and for what part of the project.',
        ),
      },
      share: {
        message: text(
          '其他支出共{amount}元，占已到账助推资金{base}元的{share}%。',
          '“Other” comes to {amount} yuan, {share} % of the {base} received.',
        ),
        expected: text('不超过 {limit}%（口径 HX-ST-01，自设）', 'at most {limit} % (setting HX-ST-01, ours)'),
        remedy: text(
          '看一看有没有应归入列名类别的支出；确属其他支出的，准备书面说明。',
          'See whether some belong to a named category; otherwise prepare an explanation.',
        ),
      },
    },
  },
];
