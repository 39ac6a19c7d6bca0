import { text, type Text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import type { Condition } from '../../../definition/condition.ts';
import { all, grantExpense, oneOf } from '../conditions.ts';

type RuleInput = ProgrammeInput['rules'][number];

interface KeywordRule {
  readonly id: string;
  readonly gist: Text;
  /** What the words suggest, as part of a sentence. */
  readonly suggests: Text;
  readonly columns: readonly string[];
  readonly remedy?: Text;
  readonly scope?: Condition;
}

const REMEDY = text(
  '看原始单据：确属此类的转出本账、由别的经费承担；误报的写明情况，或把词加进口径 HX-KW-00。',
  'See the voucher: if it is so, move it out of this fund; if named wrongly, explain, or add the word to HX-KW-00.',
);

const TEXTS = ['summary', 'payee', 'category'] as const;

function keywordRule({ id, gist, suggests, columns, remedy = REMEDY, scope = grantExpense }: KeywordRule): RuleInput {
  return {
    id,
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist,
    settings: [id, 'HX-KW-00'],
    check: 'keywords',
    rows: { table: 'rf_expenses', scope },
    params: { words: id, guards: 'HX-KW-00', columns: [...columns] },
    inapplicable: text('没有这样的支出。', 'There is no such expense.'),
    cases: {
      word: {
        message: text(
          `“{observed}”里有“{words}”，${suggests.zh}，请人看一看。`,
          `“{observed}” contains “{words}”, ${suggests.en}; a person should look.`,
        ),
        expected: text('与创新项目有关的支出', 'an expense for an innovation project'),
        remedy,
      },
    },
  };
}

/**
 * 疑点 by words, after the eight prohibitions of union spending (总工办发〔2017〕32号, known to us by secondary sources
 * only): never a verdict. Nos. 4 and 5 do not go by words.
 */
export const keywordRules: readonly RuleInput[] = [
  keywordRule({
    id: 'HX-KW-01',
    gist: text('摘要或收款人像是请客送礼的。', 'Words that suggest treats and gifts.'),
    suggests: text('像是请客送礼', 'which suggests treats or gifts'),
    columns: TEXTS,
  }),
  keywordRule({
    id: 'HX-KW-02',
    gist: text('摘要像是发奖金、津贴、补贴、福利的。', 'Words that suggest bonuses, allowances or benefits.'),
    suggests: text('像是奖金、津贴、补贴或福利', 'which suggests bonuses, allowances or benefits'),
    columns: TEXTS,
  }),
  keywordRule({
    id: 'HX-KW-03',
    gist: text(
      '摘要或收款人像是高消费娱乐、健身、旅游的。',
      'Words that suggest costly leisure or travel for pleasure.',
    ),
    suggests: text('像是娱乐、健身或旅游', 'which suggests leisure or travel for pleasure'),
    columns: TEXTS,
  }),
  keywordRule({
    id: 'HX-KW-07',
    gist: text(
      '摘要像是出借、往来、担保、投资的（挪用的迹象）。',
      'Words that suggest lending, guarantees or investment (a sign of diversion).',
    ),
    suggests: text('像是出借、担保或投资', 'which suggests lending, guarantees or investment'),
    // Firms are often called 投资公司: only what the money was for counts.
    columns: ['summary', 'category'],
  }),
  keywordRule({
    id: 'HX-KW-08',
    gist: text(
      '摘要像是罚款、捐赠、赞助、保险等与创新项目无关的费用。',
      'Words that suggest fines, gifts, sponsoring or insurance.',
    ),
    suggests: text('像是与创新项目无关的费用', 'which suggests a cost foreign to the project'),
    columns: ['summary', 'category'],
  }),
];

/**
 * Costs without a name of their own among printed categories, booked as its catch-all: for a programme whose document
 * prints categories.
 */
export const unnamedCostRules: readonly RuleInput[] = [
  keywordRule({
    id: 'HX-KW-09',
    gist: text(
      '条文没有列名的费用（差旅、知识产权、出版、租金、软件）记在其他支出的，要说明与创新项目实施的关系。',
      'Costs that the clause does not name, booked as other: say how they serve the project.',
    ),
    suggests: text('条文没有列名这类费用', 'a cost that the clause does not name'),
    columns: ['summary'],
    scope: all(grantExpense, oneOf('category', '其他支出')),
    remedy: text(
      '在“疑点说明”写明与哪个项目的实施有什么关系，附上依据。',
      'Say under 疑点说明 how it serves which project, with the evidence.',
    ),
  }),
];
