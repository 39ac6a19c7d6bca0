import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, blank, negative, not } from './conditions.ts';

/** Where the documents name no categories: expenses keep to the list that the user made, ours (自设). */
export const ownCategoryRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-CT-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '支出类别取自“支出类别”表里自己列出的类别；表还空着时不核对。',
      'Categories are taken from the user’s own list; while that is empty nothing is compared.',
    ),
    check: 'row-cases',
    // A reversal repeats the category of what it takes back.
    rows: {
      table: 'rf_expenses',
      scope: all(not(blank('category')), not(blank('amount')), not(negative('amount'))),
    },
    inapplicable: text('没有填了支出类别的支出。', 'No expense names a category.'),
    cases: {
      'not-listed': {
        when: not({ op: 'registered', column: 'category', table: 'rf_categories', in: 'name' }),
        column: 'category',
        short: '类别未列',
        message: text(
          '支出类别“{observed}”不在“支出类别”表里。',
          'Category “{observed}” is not on the list of categories.',
        ),
        expected: text('“支出类别”表里列出的一类', 'a category listed under 支出类别'),
        remedy: text(
          '从下拉列表改选；确实要用这一类的，先在“支出类别”表列上并写明依据。',
          'Choose one from the list, or add this one to it with its basis.',
        ),
      },
    },
  },
];
