import type { Reference, Severity } from '../definition/rule.ts';
import { text, type Text } from '../kernel/text.ts';

/** The fixed words of reports. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  review: text('复核', 'review'),
  info: text('提示', 'info'),
};

/** How well an outside text is known. */
export const CONFIDENCE_WORDS: Readonly<Record<Reference['confidence'], Text>> = {
  H: text('高', 'high'),
  M: text('中', 'medium'),
  L: text('低', 'low'),
};

export const WORDS = {
  asOf: text('检查日期', 'as of'),
  nothingFound: text('没有疑点。', 'Nothing was found.'),
  findings: text('疑点', 'Findings'),
  observed: text('看到', 'observed'),
  expected: text('应为', 'expected'),
  basis: text('依据', 'basis'),
  ours: text('自设', 'ours'),
  aboutTheFile: text('关于文件本身', 'about the file itself'),
  remedy: text('怎么办', 'what to do'),
  fingerprint: text('指纹', 'fingerprint'),
  refused: text('没有读取', 'refused'),
  notDecided: text('没有判断的（缺什么）', 'Not decided (what is missing)'),
  notApplicable: text('不适用的', 'Not applicable'),
  passed: text('通过', 'passed'),
  consequences: text('可能的处理（不是结论）', 'What may follow (no conclusion)'),
  evidence: text('请人看', 'for a person to look at'),
  alike: text('同样的还有', 'alike, and so are'),
  concerned: text('涉及规则', 'rules'),
  remarks: text('说明', 'Notes'),
  references: text('参照', 'reference'),
  confidence: text('可信度', 'confidence'),
  since: text('施行', 'in force from'),
  unverifiedDate: text('施行日未核实', 'date in force not verified'),
  settings: text('采用的口径', 'Interpretations in force'),
  byDefault: text('默认', 'default'),
  changed: text('已改', 'changed'),
  money: text('资金（元）', 'Money (yuan)'),
  fund: text('资金种类', 'fund'),
  opening: text('期初', 'opening'),
  received: text('到账', 'received'),
  spent: text('支出', 'spent'),
  returned: text('退回', 'returned'),
  balance: text('结余', 'balance'),
  total: text('合计', 'total'),
  category: text('支出类别', 'category'),
  unnamed: text('（未写明）', '(not named)'),
  incomplete: text('数字不完整', 'not the whole'),
  sameFact: text('同一件事，见', 'the same fact, see'),
  unchanged: text('文件没有改动', 'the file was not changed'),
  totals: text('共', 'In all'),
  files: text('个文件', 'file(s)'),
  person: text('疑点是请人看一看的地方，不是结论。', 'A finding asks a person to look; it is no verdict.'),
} satisfies Record<string, Text>;

/** Headings of the table of findings that no other report has. */
export const CSV_WORDS = {
  file: text('文件', 'file'),
  workshop: text('工作室', 'workshop'),
  programme: text('政策', 'programme'),
  severity: text('级别', 'grade'),
  rule: text('规则', 'rule'),
  sheet: text('工作表', 'sheet'),
  cell: text('单元格', 'cell'),
  column: text('列', 'column'),
} satisfies Record<string, Text>;
