import { text, type Text } from '../kernel/text.ts';
import { FUND_WORDS } from './synonyms.ts';
import type { ColumnType } from './table.ts';

/** A single value of a workbook, kept under a defined name. */
export interface FieldDef {
  /** The defined name: exact, stable once released. */
  readonly name: string;
  readonly label: string;
  readonly en: string;
  readonly type: Exclude<ColumnType, 'formula'>;
  /** Of a choice, one of them; of a text, several. */
  readonly choices?: readonly string[];
  /** The list is a suggestion: another value is taken as it stands. */
  readonly isOpen?: true;
  /** Printed options side by side, a cell for each, of which any may be ticked. */
  readonly isTicks?: true;
  readonly source?: 'spendableFunds';
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly hint?: Text;
  /** Lines of text to leave room for. */
  readonly lines?: number;
  /** Ours, added to the contract: a workbook without it is no worse. */
  readonly isAddition?: true;
  /** Written by the product when the workbook is made; not for typing. */
  readonly fixed?: true;
}

function field(
  name: string,
  label: string,
  en: string,
  type: FieldDef['type'],
  extra: Partial<Pick<FieldDef, 'choices' | 'source' | 'synonyms' | 'hint' | 'isAddition' | 'fixed'>> = {},
): FieldDef {
  return { name, label, en, type, ...extra };
}

/** The cover's fields in reading order, by section. Which money fields a programme shows follows from its schemes. */
export const COVER_SECTIONS = [
  {
    title: text('工作室', 'Workshop'),
    fields: [
      field('rf_workshop_name', '工作室名称', 'Workshop', 'name'),
      field('rf_workshop_id', '工作室编号(更名不变)', 'Workshop id (kept on renaming)', 'identifier'),
      field('rf_workshop_type', '工作室类型', 'Type', 'choice', {
        choices: ['技术攻关型', '技能传授型', '窗口服务型'],
        synonyms: { 技术攻关: '技术攻关型', 技能传授: '技能传授型', 窗口服务: '窗口服务型' },
      }),
      field('rf_unit', '所在单位', 'Unit', 'name'),
      field('rf_uscc', '统一社会信用代码', 'Unified social credit code', 'identifier'),
      field('rf_leader', '领军人', 'Leader', 'person'),
      field('rf_established', '建立日期', 'Established', 'date'),
      field('rf_recognised', '认定日期', 'Recognised', 'date'),
      field('rf_area', '场所面积(㎡)', 'Area (m²)', 'decimal'),
    ],
  },
  {
    title: text('资金与核算', 'Money and books'),
    fields: [
      field('rf_union_affiliation', '工会隶属', 'Union affiliation', 'choice', {
        choices: ['隶属经开区', '不隶属经开区'],
        synonyms: {
          隶属: '隶属经开区',
          隶属于经开区: '隶属经开区',
          不隶属: '不隶属经开区',
          不隶属于经开区: '不隶属经开区',
        },
      }),
      field('rf_fund_nature', '资金性质', 'Nature of the money', 'choice', {
        choices: ['工会经费', '财政资金', '其他'],
        synonyms: { 财政性资金: '财政资金', 经开区财政资金: '财政资金' },
      }),
      field('rf_book_entity', '核算主体', 'Books kept by', 'choice', { choices: ['企业', '基层工会'] }),
      field('rf_sub_account', '专项核算编码', 'Sub-account code', 'identifier', {
        hint: text(
          '单位账上单独核算这笔资金的明细科目或辅助核算编码。',
          "The code under which the unit's books keep this money apart.",
        ),
      }),
      field('rf_sub_account_balance', '账面余额', 'Balance in the books', 'amount', {
        hint: text(
          '单位账上这个编码的余额，用来与本台账核对。',
          "The books' balance under that code, to be compared with this ledger.",
        ),
      }),
      field('rf_sub_account_date', '账面余额日期', 'Date of that balance', 'date'),
      field('rf_opening_balance', '期初结转', 'Opening balance', 'amount', {
        hint: text('台账开始前已有的余额；没有就留空。', 'What was left before this ledger starts; blank if none.'),
      }),
      field('rf_opening_date', '期初日期', 'Opening date', 'date'),
      field('rf_opening_fund', '期初结转资金种类', 'Fund of the opening balance', 'choice', {
        source: 'spendableFunds',
        synonyms: FUND_WORDS,
        isAddition: true,
      }),
      field('rf_matching_promised', '承诺配套资金', 'Matching funds promised', 'amount', {
        hint: text('没有配套约定就留空。', 'Blank where none were agreed.'),
      }),
      field('rf_matching_due', '配套到位期限', 'Matching funds due', 'date'),
    ],
  },
  {
    title: text('本工作簿', 'This workbook'),
    fields: [
      field('rf_programme', '方案', 'Programme', 'identifier', { fixed: true }),
      field('rf_template', '模板', 'Template', 'identifier', { fixed: true }),
      field('rf_template_version', '模板版本', 'Template version', 'identifier', { fixed: true }),
    ],
  },
] as const;

export const COVER_FIELDS: readonly FieldDef[] = COVER_SECTIONS.flatMap(
  (section): readonly FieldDef[] => section.fields,
);

export const COVER_SHEET = '封面';

export type FieldName =
  | 'rf_workshop_name'
  | 'rf_workshop_id'
  | 'rf_workshop_type'
  | 'rf_unit'
  | 'rf_uscc'
  | 'rf_leader'
  | 'rf_established'
  | 'rf_recognised'
  | 'rf_area'
  | 'rf_union_affiliation'
  | 'rf_fund_nature'
  | 'rf_book_entity'
  | 'rf_sub_account'
  | 'rf_sub_account_balance'
  | 'rf_sub_account_date'
  | 'rf_opening_balance'
  | 'rf_opening_date'
  | 'rf_opening_fund'
  | 'rf_matching_promised'
  | 'rf_matching_due'
  | 'rf_programme'
  | 'rf_template'
  | 'rf_template_version';
