import { text } from '../../kernel/text.ts';
import { integrity, type RuleInput } from './integrity-rule.ts';

/** About the workbook: its sheets, tables, columns and formulas, and what cannot be seen. */
export const structureRules: readonly RuleInput[] = [
  integrity('HX-IN-07', 'error', text('表格的栏目齐全，名称不改。', 'Every column is there under its name.'), {
    'column-missing': {
      message: text(
        '“{table}”没有“{column}”一栏{renamed}，要用到它的检查没有进行。',
        '“{table}” has no column “{column}”{renamed}; checks that need it were not made.',
      ),
      expected: text('栏目“{column}”', 'the column “{column}”'),
      remedy: text('把栏目名称改回原样；删掉的栏目请加回来。', 'Restore the heading, or add the column again.'),
    },
  }),
  integrity('HX-IN-08', 'error', text('工作表、表格和封面栏目齐全。', 'Every sheet, table and cover field is there.'), {
    'table-missing': {
      message: text(
        '找不到工作表“{sheet}”的表格（{table}），其中的内容没有检查。',
        'The table of sheet “{sheet}” ({table}) was not found; its content was not checked.',
      ),
      expected: text('工作表“{sheet}”及其表格', 'the sheet “{sheet}” with its table'),
      remedy: text(
        '从新模板复制这张工作表，或恢复删除前的文件。',
        'Copy the sheet from a new template, or restore the file.',
      ),
    },
    'field-missing': {
      message: text(
        '找不到封面栏目“{field}”（名称 {name} 已被删除）。',
        'The cover field “{field}” was not found (the name {name} is gone).',
      ),
      expected: text('名称 {name}', 'the name {name}'),
      remedy: text(
        '在名称管理器恢复这个名称，或把内容搬到新模板。',
        'Restore the name, or move the content to a new template.',
      ),
    },
  }),
  integrity('HX-IN-09', 'warning', text('工作表和表格保持原名。', 'Sheets and tables keep their names.'), {
    'sheet-renamed': {
      message: text(
        '工作表“{sheet}”改名为“{actual}”；仍按表格名称读取。',
        'Sheet “{sheet}” is now “{actual}”; it was read by its table name.',
      ),
      expected: text('{sheet}', '{sheet}'),
      remedy: text('改回原名，别的工具才找得到。', 'Restore the name.'),
    },
    'summary-missing': {
      message: text(
        '没有工作表“{sheet}”：被删除或改名了，其中的公式没有核对。',
        'There is no sheet “{sheet}”: deleted or renamed; its formulas were not compared.',
      ),
      expected: text('{sheet}', '{sheet}'),
      remedy: text('改回原名，或从新模板复制这张工作表。', 'Restore the name, or copy the sheet from a new template.'),
    },
    'table-renamed': {
      message: text(
        '没有名为 {table} 的表格，按栏目名称在“{actual}”找到并读取。',
        'There is no table {table}; found by its headings on “{actual}” and read.',
      ),
      expected: text('表格名称 {table}', 'a table named {table}'),
      remedy: text(
        '在表格工具里把名称改回 {table}，公式才会计算。',
        'Name the table {table} again so that formulas compute.',
      ),
    },
  }),
  integrity(
    'HX-IN-10',
    'error',
    text('公式不被手填的数盖住。', 'Formulas are not overwritten.'),
    {
      'formula-overwritten': {
        message: text(
          '“{column}”的公式被手填的“{observed}”盖住{more}；应为“{recomputed}”。',
          'The formula of “{column}” was overwritten by “{observed}”{more}; it should be “{recomputed}”.',
        ),
        expected: text('公式，结果“{recomputed}”', 'the formula, giving “{recomputed}”'),
        remedy: text(
          '从同一栏没有改过的单元格复制公式过来。',
          'Copy the formula from an unchanged cell of the column.',
        ),
      },
    },
    'overwritten-formulas',
  ),
  integrity(
    'HX-IN-24',
    'warning',
    text('公式没有被删掉。', 'Formulas are not deleted.'),
    {
      'formula-missing': {
        message: text(
          '“{column}”的公式没有了{more}；应为“{recomputed}”。校验、余额和合计因此可能不全。',
          'The formula of “{column}” is gone{more}; it should give “{recomputed}”. Checks, balances and totals may be incomplete.',
        ),
        expected: text('公式，结果“{recomputed}”', 'the formula, giving “{recomputed}”'),
        remedy: text(
          '从同一栏有公式的单元格向下复制；插入行之后也要这样补上。',
          'Copy the formula down from a cell that has it; do so after inserting rows, too.',
        ),
      },
    },
    'missing-formulas',
  ),
  integrity('HX-IN-11', 'error', text('金额单元格不合并。', 'Amount cells are not merged.'), {
    'merged-amount': {
      message: text(
        '“{column}”的{range}合并了，只能按第一行计一次。',
        '{range} of “{column}” are merged; counted once, for the first row.',
      ),
      expected: text('每行一个金额', 'one amount on each row'),
      remedy: text('取消合并，把金额拆到每一行。', 'Unmerge and give each row its amount.'),
    },
  }),
  integrity(
    'HX-IN-12',
    'info',
    text(
      '手填的小计、合计行和重复的表头不计入。',
      'Subtotals and repeated headings typed among the data are not counted.',
    ),
    {
      'subtotal-row': {
        message: text(
          '第{row}行是手填的“{observed}”，没有计入合计。',
          'Row {row} is a typed “{observed}” and is in no total.',
        ),
        expected: text('数据行之间没有小计', 'no subtotals among the data'),
        remedy: text(
          '可以删去这一行；合计在表头上方和“汇总”里。',
          'It can be deleted: totals stand above the table and on 汇总.',
        ),
      },
      'repeated-heading': {
        message: text('第{row}行是重复的表头，没有计入。', 'Row {row} repeats the headings and is not counted.'),
        expected: text('只有一行表头', 'one row of headings'),
        remedy: text('可以删去这一行。', 'It can be deleted.'),
      },
    },
  ),
  integrity('HX-IN-13', 'warning', text('手填的合计等于各行之和。', 'A typed total equals the sum of its rows.'), {
    'subtotal-differs': {
      message: text(
        '手填的“{observed}”是{printed}元，以上各行之和是{computed}元。',
        'The typed “{observed}” is {printed} yuan, the rows above make {computed}.',
      ),
      expected: text('{computed}', '{computed}'),
      remedy: text(
        '看看是漏行还是合计没有更新，再删去这一行。',
        'See whether a row is missing or the total is old; then delete it.',
      ),
    },
  }),
  integrity('HX-IN-14', 'info', text('离开表格很远的行也计入。', 'Rows far below the others are counted too.'), {
    'far-row': {
      message: text(
        '第{row}行前面空了{gap}行，仍照常计入。',
        'Row {row} stands after {gap} empty rows and is counted as usual.',
      ),
      expected: text('数据连续', 'data without gaps'),
      remedy: text('不是本表内容的请移走；是的请移到数据末尾。', 'Move it away, or up to the end of the data.'),
    },
    'outside-table': {
      message: text(
        '从第{row}行起在表格范围之外，照常计入；但表内的公式（余额、汇总）算不到这些行。',
        'From row {row} on, data stand outside the table; they are counted, but the sheet’s own formulas do not reach them.',
      ),
      expected: text('数据在表格之内', 'data inside the table'),
      remedy: text('拖动表格右下角，把这些行包进来。', 'Drag the corner of the table over these rows.'),
    },
    'stray-text': {
      message: text(
        '第{row}行只有文字“{observed}”，不是数据，没有计入。',
        'Row {row} only says “{observed}”: no data, not counted.',
      ),
      expected: text('表格里只有数据', 'data only'),
      remedy: text('移到备注或表外别的地方。', 'Move it to a note or elsewhere.'),
    },
  }),
  integrity('HX-IN-15', 'error', text('一张表只有一份。', 'Each table exists once.'), {
    'table-claimed-twice': {
      message: text(
        '“{used}”和“{others}”都像是“{table}”；只检查了前者。',
        'Both “{used}” and “{others}” look like “{table}”; only the first was checked.',
      ),
      expected: text('一张工作表', 'one sheet'),
      remedy: text('把数据并到一张表，删去或改掉副本的表头。', 'Bring the data together and remove the copy.'),
    },
  }),
  integrity(
    'HX-IN-17',
    'review',
    text('显示的公式结果等于重算的结果。', 'Displayed results equal recomputed ones.'),
    {
      'stale-result': {
        message: text(
          '“{column}”显示“{observed}”，重算是“{recomputed}”{more}；以重算为准。',
          '“{column}” shows “{observed}”, recomputed “{recomputed}”{more}; the latter counts.',
        ),
        expected: text('{recomputed}', '{recomputed}'),
        remedy: text(
          '在Excel里重新计算（F9）并保存；仍不同的，看公式是否被改过。',
          'Recalculate (F9) and save; if it still differs, see whether the formula was changed.',
        ),
      },
    },
    'stale-results',
  ),
  integrity(
    'HX-IN-18',
    'info',
    text('看不见的内容也读了，列在这里。', 'What cannot be seen was read too and is listed.'),
    {
      remark: {
        message: text('{note}', '{note}'),
        expected: text('—', '—'),
        remedy: text(
          '知道即可；不需要的请取消隐藏或删除。',
          'For your information; unhide or remove what is not needed.',
        ),
      },
    },
  ),
  integrity(
    'HX-IN-19',
    'review',
    text(
      '宏和外部链接不执行、不跟随，但要看一看。',
      'Macros and outside links are never run or followed; a person should look.',
    ),
    {
      'active-content': {
        message: text('{note}', '{note}'),
        expected: text('没有宏和外部链接', 'no macros and no outside links'),
        remedy: text('请填报人说明用途，或去掉后重新提交。', 'Ask what it is for, or have it removed.'),
      },
    },
  ),
  integrity('HX-IN-23', 'warning', text('模板和版本是本工具认识的。', 'Template and edition are known.'), {
    'template-unknown': {
      message: text(
        '封面写的模板“{observed}”不认识，按台账检查。',
        'The template “{observed}” is not known; checked as a ledger.',
      ),
      expected: text('{known}', '{known}'),
      remedy: text('把封面的模板改回原样。', 'Restore the template on the cover.'),
    },
    'version-unknown': {
      message: text(
        '封面写的模板版本是“{observed}”，本工具的版本是“{known}”，按后者检查。',
        'The edition is “{observed}”, ours is “{known}”, by which it was checked.',
      ),
      expected: text('{known}', '{known}'),
      remedy: text(
        '用生成它的那一版工具检查，或把内容搬到新模板。',
        'Use the edition of the tool that made it, or move the content to a new template.',
      ),
    },
  }),
  // A workbook that no programme of ours made: there is then nothing to apply the other rules to.
  integrity(
    'HX-IN-16',
    'error',
    text('工作簿要由本工具的模板生成。', 'The workbook was made from one of our templates.'),
    {
      'not-ours': {
        message: text(
          '这不是本工具的工作簿：没有找到方案（名称 rf_programme）{observedNote}，没有逐条检查。',
          'This is not a workbook of ours: no programme was found (name rf_programme){observedNote}; no rule was applied.',
        ),
        expected: text('用 ringfence new 生成的工作簿', 'a workbook made by ringfence new'),
        remedy: text(
          '用 ringfence new 建一本，把数据搬进去；只想看看内容，用 ringfence inspect。',
          'Make one with ringfence new and move the data in.',
        ),
      },
    },
  ),
];
