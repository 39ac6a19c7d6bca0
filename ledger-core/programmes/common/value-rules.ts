import { text } from '../../kernel/text.ts';
import { integrity, type CaseInput, type RuleInput } from './integrity-rule.ts';

const unreadable: CaseInput = {
  message: text('“{column}”填的是“{observed}”：{note}', '“{column}” says “{observed}”: {note}'),
  expected: text('能读懂的{kind}', 'a readable {kind}'),
  remedy: text(
    '改成规范写法再检查；在此之前这个值没有计入。',
    'Type it in the usual form; until then the value is not counted.',
  ),
};
const fixed: CaseInput = {
  message: text(
    '“{column}”填的是“{before}”，按“{after}”读取：{note}{more}',
    '“{column}” says “{before}”, read as “{after}”: {note}{more}',
  ),
  expected: text('{after}', '{after}'),
  remedy: text('核对读法；原文件没有改动。', 'See whether that is right; the file was not changed.'),
};

/** About single cells: what can be read, what is read differently, what cannot be read. */
export const valueRules: readonly RuleInput[] = [
  integrity('HX-IN-01', 'error', text('金额要读得懂。', 'Amounts can be read.'), { 'amount-unreadable': unreadable }),
  integrity('HX-IN-02', 'error', text('日期要读得懂。', 'Dates can be read.'), { 'date-unreadable': unreadable }),
  integrity(
    'HX-IN-03',
    'info',
    text('金额写法不规范但读得懂的，照读并记下。', 'Amounts in an odd but readable form are read and logged.'),
    {
      'amount-fixed': fixed,
    },
  ),
  integrity(
    'HX-IN-04',
    'info',
    text('日期写法不规范但读得懂的，照读并记下。', 'Dates in an odd but readable form are read and logged.'),
    {
      'date-fixed': fixed,
    },
  ),
  integrity(
    'HX-IN-05',
    'error',
    text('号码按文本保存，位数不能丢。', 'Numbers that identify are text; no digit is lost.'),
    {
      'precision-lost': {
        message: text(
          '“{column}”存成了数字“{observed}”，第15位以后已经丢失。',
          '“{column}” is stored as the number “{observed}”: digits after the 15th are lost.',
        ),
        expected: text('文本格式的完整号码', 'the whole number, as text'),
        remedy: text(
          '照原件重新输入（先把单元格设为文本）；丢失的位数无法推算。',
          'Retype it from the original into a text cell; lost digits cannot be recovered.',
        ),
      },
    },
  ),
  integrity(
    'HX-IN-06',
    'info',
    text('存成数字的号码照读并记下。', 'Identifiers stored as numbers are read and logged.'),
    {
      'identifier-fixed': fixed,
    },
  ),
  integrity('HX-IN-20', 'warning', text('其他栏目也要读得懂。', 'The other columns can be read, too.'), {
    'value-unreadable': unreadable,
    'merged-number': {
      message: text(
        '“{column}”的{range}合并了，只能按第一行计一次。',
        '{range} of “{column}” are merged; counted once, for the first row.',
      ),
      expected: text('每行一个数字', 'one number on each row'),
      remedy: text('取消合并，把数字拆到每一行。', 'Unmerge and give each row its number.'),
    },
  }),
  integrity('HX-IN-21', 'warning', text('口径的取值在可选范围内。', 'Settings have one of their values.'), {
    'setting-invalid': {
      message: text(
        '口径{id}的取值“{observed}”不在可选范围内，按默认“{used}”检查。',
        'Setting {id} says “{observed}”, which is none of its values; the default “{used}” was used.',
      ),
      expected: text('{options}', '{options}'),
      remedy: text('从可选取值里填一个。', 'Choose one of the values.'),
    },
  }),
  integrity(
    'HX-IN-22',
    'info',
    text(
      '读得懂的其他写法和合并的栏目，照读并记下。',
      'Other odd but readable values, and merged labels, are read and logged.',
    ),
    {
      'value-fixed': fixed,
      'merged-label': {
        message: text(
          '“{column}”的{range}合并了，各行都按“{observed}”读取。',
          '{range} of “{column}” are merged; each row was read as “{observed}”.',
        ),
        expected: text('每行各填', 'a value on each row'),
        remedy: text('取消合并后向下填充。', 'Unmerge and fill down.'),
      },
    },
  ),
];
