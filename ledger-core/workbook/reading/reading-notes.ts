import { text } from '../../kernel/text.ts';

/** Every code a reading can carry, with the sentence that goes with it. Codes are stable: logs and rules refer to them. */
export const READING_NOTES = {
  // Any column
  'no-cached-value': text(
    '公式没有保存计算结果，请用 Excel 打开、重新计算并保存。',
    'The formula has no saved result: open the file in Excel, recalculate and save it.',
  ),
  'error-value': text('单元格是错误值，请改正公式。', 'The cell holds an error value: correct its formula.'),
  'boolean-value': text(
    '单元格是 TRUE/FALSE，这一列不能这样填，请改填实际内容。',
    'The cell holds TRUE/FALSE, which this column cannot use: enter the actual value.',
  ),
  'bidi-control': text(
    '含有颠倒显示顺序的不可见字符，看到的与实际存的可能不同，请删除后重新输入。',
    'A hidden character reverses the display order, so what is shown may differ from what is stored: type it anew.',
  ),
  'odd-digits': text(
    '含有带圈、上标或分数字符（如 ①、²、½），请改用普通数字。',
    'It contains circled, raised or fraction characters (①, ², ½): use ordinary digits.',
  ),
  'several-values': text(
    '一个单元格里像是有几个值，请一格只填一个。',
    'The cell seems to hold several values: enter one per cell.',
  ),
  'lookalike-letters': text(
    '数字里混有字母 O、l、I 或“曰”等形近字，请核对后重新输入。',
    'Letters or signs that look like digits (O, l, I, 曰) are mixed in: check and type it anew.',
  ),

  // Numbers and amounts
  'number-as-text': text(
    '数字存成了文本，已按数字读取；请改为数值，否则求和会漏掉。',
    'The number is stored as text and was read as a number: make it a number, or sums will miss it.',
  ),
  'more-than-two-decimals': text(
    '金额超过两位小数，已四舍五入到分，请核对原始凭证。',
    'The amount has more than two decimals and was rounded to the fen: check it against the voucher.',
  ),
  'unit-word': text(
    '金额或数量带“万、千”等单位，已换算，请改填完整数字。',
    'A unit such as 万 or 千 was converted: enter the full figure.',
  ),
  'unit-removed': text(
    '数字后带有单位，已去掉，请只填数字。',
    'The unit after the number was removed: enter the number only.',
  ),
  'unit-converted': text(
    '文字里写明了单位，已换算为万元，请只填以万元计的数字。',
    'The unit written was converted to 万元 (10,000 yuan): enter the figure in 万元 only.',
  ),
  'chinese-numeral': text(
    '中文数字已换算，请改填阿拉伯数字。',
    'The Chinese numerals were converted: enter the figure in Arabic digits.',
  ),
  'negative-notation': text(
    '按负数（红字）读取，请改用普通减号填写。',
    'Read as a negative amount: write it with an ordinary minus sign.',
  ),
  'zero-or-missing': text(
    '是零还是没有填？为零请填 0，没有请留空。',
    'Is it zero or missing? Enter 0 for zero, or leave the cell empty.',
  ),
  'no-figure': text(
    '这里要填数字，目前没有数字；请补填，暂时没有就留空。',
    'A number is wanted here and none is given: enter it, or leave the cell empty for now.',
  ),
  approximate: text('是约数或范围，请填确切数字。', 'It is an approximation or a range: enter the exact figure.'),
  percent: text('是百分数，请改填确切的数字。', 'It is a percentage: enter the exact number this column asks for.'),
  'bad-grouping': text(
    '逗号、空格或小数点的位置不合规则，看不出数额，请重新输入（如 1234.50）。',
    'Commas, blanks or points stand in odd places and the figure is unclear: retype it (such as 1234.50).',
  ),
  'decimal-comma': text(
    '逗号是小数点还是千位分隔？请用小数点重新输入。',
    'Is the comma a decimal point or a thousands separator? Retype it with a point.',
  ),
  'exponent-notation': text(
    '是科学记数法的文本，位数可能已丢失，请填完整数字。',
    'It is text in scientific notation, which may have lost digits: enter the full figure.',
  ),
  'leading-zeros': text(
    '以 0 开头，像编号而不像数额，请核对是否填错了列。',
    'It starts with 0 and looks like a code, not a figure: check that it is in the right column.',
  ),
  'unclear-unit': text(
    '单位写法不明确（如 1万5、5w），请填完整数字。',
    'The unit is not clear (such as 1万5 or 5w): enter the full figure.',
  ),
  'unclear-chinese-numeral': text(
    '中文数字写法不规范（如“一万五”），请改填阿拉伯数字。',
    'The Chinese numerals are not in the regular form (such as 一万五): enter Arabic digits.',
  ),
  'double-negative': text(
    '有两个正负号，看不出是正是负，请重新输入。',
    'There are two signs, so it is unclear whether it is negative: type it anew.',
  ),
  'foreign-currency': text('不是人民币，请折算后填人民币元。', 'It is not in RMB: convert it and enter yuan.'),
  'date-in-amount': text(
    '金额列里是日期，请核对是否填错了列或单元格格式。',
    'There is a date in an amount column: check the column and the cell format.',
  ),
  'date-in-number': text(
    '数字列里是日期，请核对是否填错了列或单元格格式。',
    'There is a date in a number column: check the column and the cell format.',
  ),
  'too-large': text('数字大得不合理，请核对。', 'The number is implausibly large: check it.'),
  'not-a-number': text('读不出数字，请填阿拉伯数字。', 'No number can be read here: enter one in Arabic digits.'),
  'not-whole': text('这里要填整数，请核对。', 'A whole number is wanted here: check it.'),
  'unit-in-number': text(
    '带有金额单位，而这一列是普通数字，请核对并只填数字。',
    'It carries a unit of money, but this column takes a plain number: check it and enter the number only.',
  ),
  'unit-doubt': text(
    '这一列以万元计，数字超过 1000，请核对是否填成了元。',
    'This column is in 万元 (10,000 yuan) and the figure exceeds 1000: check that it is not in yuan.',
  ),

  // Dates
  'serial-number': text(
    '日期显示成了序号，已换算，请把单元格设为日期格式。',
    'The date is stored as a serial number and was converted: give the cell a date format.',
  ),
  'serial-as-text': text(
    '像是日期序号存成了文本，请核对并改填日期。',
    'It looks like the serial number of a date, stored as text: check it and enter a date.',
  ),
  'date-as-number': text(
    '八位数字已按年月日读取，请改填日期。',
    'The eight-digit number was read as year, month and day: enter a date.',
  ),
  'date-as-text': text(
    '日期存成了文本，已按日期读取，请改填日期。',
    'The date is stored as text and was read as a date: enter a real date.',
  ),
  'partial-date': text('日期不完整，请填年月日。', 'The date is incomplete: enter year, month and day.'),
  'two-digit-year': text(
    '年份只有两位，请按 2023-05-01 的样子填四位年份。',
    'The year has two digits only: enter four, as in 2023-05-01.',
  ),
  'day-month-order': text(
    '看不出哪个是月、哪个是日，请按 2023-05-01 的样子填写。',
    'It is unclear which is the month and which the day: write it as 2023-05-01.',
  ),
  'date-range': text('是一段日期，请只填一天。', 'It is a span of days: enter one day.'),
  'time-zone': text(
    '带有时区的时间，换算后可能差一天，请只填日期。',
    'A time with a time zone may mean another day: enter the date only.',
  ),
  'implausible-year': text('年份不合常理，请核对。', 'The year is implausible: check it.'),
  'impossible-date': text('没有这一天，请核对月和日。', 'There is no such day: check month and day.'),
  'no-date': text(
    '这里用符号代替了日期；没有日期请留空。',
    'A sign stands where a date belongs: leave the cell empty if there is none.',
  ),
  'not-a-date': text('读不出日期，请按 2023-05-01 的样子填写。', 'No date can be read here: write it as 2023-05-01.'),

  // Months and years
  'month-spelling': text('年月的写法已规范，请按 2023-05 的样子填写。', 'The month was read: write it as 2023-05.'),
  'month-of-date': text(
    '这里要填年月，已取这个日期的年和月；请按 2023-05 的样子填成文本。',
    'A month is wanted here and that of the date was taken: write it as text, as in 2023-05.',
  ),
  'lost-zero': text(
    '是 1 月还是 10 月？存成数字时末尾的 0 会丢失，请按 2023-10 的样子填成文本。',
    'January or October? A number loses its last 0: write it as text, as in 2023-10.',
  ),
  'unclear-month': text(
    '看不出是哪年哪月，请按 2023-05 的样子填写。',
    'It is unclear which month of which year is meant: write it as 2023-05.',
  ),
  'impossible-month': text('没有这个月份，请核对。', 'There is no such month: check it.'),
  'not-a-month': text('读不出年月，请按 2023-05 的样子填写。', 'No month can be read here: write it as 2023-05.'),
  'short-year': text('年份只有两位，请填四位。', 'The year has two digits only: enter four.'),
  'date-in-year': text(
    '这里只填年份，目前是日期或月份。',
    'Only a year is wanted here, and this is a date or a month.',
  ),
  'several-years': text('是几个年度，请一行只填一个年度。', 'These are several years: enter one for each row.'),
  'no-year': text(
    '这里用符号代替了年份；没有年份请留空。',
    'A sign stands where a year belongs: leave the cell empty if there is none.',
  ),
  'not-a-year': text('读不出年份，请填四位数字。', 'No year can be read here: enter its four digits.'),

  // People
  'name-spelling': text(
    '姓名里的空格、间隔号等写法已规范，请核对。',
    'Blanks, dots and the like in the name were made regular: check it.',
  ),
  'people-separator': text(
    '几个姓名之间已统一用顿号，姓名里多余的空格已去掉，请核对。',
    'The names were parted by 、 and surplus blanks removed: check them.',
  ),
  'several-people': text('有几个人，这里只填一个人。', 'There are several people: enter one.'),
  'one-or-two-people': text(
    '中间有空格，是一个人还是几个人？一个人请去掉空格，几个人请用顿号隔开。',
    'Is it one person or several? Remove the blank, or part the names by 、.',
  ),
  'odd-ideographs': text(
    '姓名里有部首字符或兼容汉字，看着像、存的却不是同一个字，请重新输入这个字。',
    'The name holds radicals or compatibility ideographs, which look like a character but are another: type it anew.',
  ),
  'no-name': text(
    '这里没有写姓名；没有请留空，“同上”请写出姓名。',
    'No name is given: leave the cell empty if there is none, and write a repeated name in full.',
  ),
  'not-a-name': text(
    '不像是姓名（有数字、符号，或写的是“等人”），请只填姓名。',
    'It does not look like a name (digits, signs, or “and others”): enter the name only.',
  ),

  // Identifiers, texts, choices
  'precision-lost': text(
    '长号码存成了数字，后面的位数已丢失，无法恢复；请把单元格设为文本后照原件重新输入。',
    'The long number is stored as a number and its last digits are lost: format the cell as text and retype it from the original.',
  ),
  'identifier-as-number': text(
    '号码存成了数字，前面的 0 可能已丢失；请核对并把单元格设为文本。',
    'The identifier is stored as a number, so leading zeros may be gone: check it and format the cell as text.',
  ),
  'identifier-spelling': text(
    '号码中的全角字符、空格、横线、单引号或小写字母已规范，请核对。',
    'Full-width characters, blanks, dashes, an apostrophe or small letters in the identifier were normalised: check it.',
  ),
  'not-an-identifier': text(
    '号码不应是小数或负数，请核对。',
    'An identifier is no fraction and not negative: check it.',
  ),
  'date-in-identifier': text(
    '号码被 Excel 变成了日期，请把单元格设为文本后重新输入。',
    'Excel turned the identifier into a date: format the cell as text and type it anew.',
  ),
  'outer-blanks': text(
    '前后多余的空格、换行或看不见的字符已去掉；表里的公式连空格一起比，不改就对不上。',
    'Surplus blanks, line breaks or invisible characters around it were removed: formulas of the sheet compare them too.',
  ),
  'inner-blanks': text(
    '文字中间多余的空格、换行或看不见的字符已去掉。',
    'Surplus blanks, line breaks or invisible characters inside the text were removed.',
  ),
  alias: text('按列表里的说法读取。', 'Read as the item of the list that it stands for.'),
  ticked: text('按打勾的一项读取，请直接填这一项。', 'Read as the item that is ticked: enter just that.'),
  'two-ticks': text('不止一项打了勾，请只选一项。', 'More than one item is ticked: choose one.'),
  'no-tick': text('方框没有打勾，请选一项。', 'No box is ticked: choose one item.'),
  'unclear-ticks': text(
    '看不出哪几项打了勾，请从下拉列表选“☑”或“□”。',
    'Which items are ticked is not clear: choose ☑ or □ from the list.',
  ),
  'choice-spelling': text(
    '写法与选项略有不同，已按选项读取，请从下拉列表选择。',
    'The spelling differs slightly from the option it was read as: choose from the list.',
  ),
} as const;

export type ReadingCode = keyof typeof READING_NOTES;
