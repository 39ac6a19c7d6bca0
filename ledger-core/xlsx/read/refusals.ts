import { text, type Text } from '../../kernel/text.ts';

/** Every reason for which a file is not read. The codes are stable; `{detail}` says what was seen. */
export const REFUSALS = {
  'empty-file': text(
    '文件是空的（0 字节）。请重新导出或重新索取这份文件。',
    'The file is empty (0 bytes). Export it again or ask for it again.',
  ),
  'not-xlsx': text(
    '这不是 .xlsx 工作簿，内容看起来是{detail}。请用 Excel 或 WPS 打开原件，另存为“Excel 工作簿 (.xlsx)”。',
    'This is no .xlsx workbook; it looks like {detail}. Open the original in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  ),
  encrypted: text(
    '工作簿设有打开密码，无法读取。请向提供者索取密码，打开后取消密码再另存。',
    'The workbook is encrypted with a password. Ask its author for the password, open it, remove the password and save it again.',
  ),
  'legacy-xls': text(
    '这是旧格式工作簿 (.xls)。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”。',
    'This is a workbook of the old format (.xls). Open it in Excel or WPS and save it as "Excel Workbook (.xlsx)".',
  ),
  'wps-et': text(
    '这是 OLE 复合文档，不是 .xlsx，可能是 WPS 表格 (.et)。请用 WPS 打开，另存为“Excel 文件 (.xlsx)”。',
    'This is an OLE compound document, not .xlsx, perhaps a WPS spreadsheet (.et). Open it in WPS and save it as "Excel Workbook (.xlsx)".',
  ),
  xlsb: text(
    '这是二进制工作簿 (.xlsb)。请用 Excel 打开，另存为“Excel 工作簿 (.xlsx)”。',
    'This is a binary workbook (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  ),
  'not-a-workbook': text(
    '文件不是 Excel 工作簿，而是{detail}。请提供 .xlsx 工作簿。',
    'The file is not an Excel workbook but {detail}. Provide an .xlsx workbook.',
  ),
  'zip-damaged': text(
    '文件不完整或已损坏：{detail}。请重新下载或复制；若 Excel 仍能打开，请另存为新的 .xlsx。',
    'The file is incomplete or damaged: {detail}. Download or copy it again; if Excel still opens it, save it as a new .xlsx.',
  ),
  'zip-ambiguous': text(
    '文件的压缩结构有歧义，不同软件会读出不同内容：{detail}。请用 Excel 打开原件核对后另存为新的 .xlsx。',
    'The package is ambiguous, so that two programs may read different contents: {detail}. Open the original in Excel, check it and save it as a new .xlsx.',
  ),
  'zip-bomb': text(
    '文件展开后大得不正常，为安全起见不予读取：{detail}。请核实来源；如确系台账，请拆分后再提交。',
    'The file grows abnormally large when unpacked and is not read, for safety: {detail}. Check where it comes from; if it is a real ledger, split it.',
  ),
  'zip-unsupported': text(
    '文件使用了不支持的压缩特性：{detail}。请用 Excel 打开后另存为新的 .xlsx。',
    'The package uses an unsupported archive feature: {detail}. Open it in Excel and save it as a new .xlsx.',
  ),
  'part-missing': text(
    '工作簿缺少必需的部件：{detail}。请用 Excel 打开原件并另存；若打不开，请重新索取。',
    'The workbook lacks a part it needs: {detail}. Open the original in Excel and save it again; if that fails, ask for it again.',
  ),
  'xml-doctype': text(
    '工作簿内部含有 DOCTYPE 声明（{detail}），正常的工作簿没有它，可能是恶意文件，不予读取。请核实来源。',
    'The workbook contains a DOCTYPE declaration ({detail}), which no regular workbook has. It may be hostile and is not read. Check where it comes from.',
  ),
  'xml-damaged': text(
    '工作簿内部的部件已损坏：{detail}。请用 Excel 打开原件并另存；若打不开，请重新索取。',
    'A part of the workbook is damaged: {detail}. Open the original in Excel and save it again; if that fails, ask for it again.',
  ),
  'xml-limits': text(
    '工作簿内部的结构超出允许范围：{detail}。请核实来源；如确系台账，请用 Excel 另存或拆分后再提交。',
    'The structure of the workbook exceeds what is allowed: {detail}. Check where it comes from; if it is a real ledger, save it again in Excel or split it.',
  ),
  'too-many-cells': text(
    '工作簿的单元格太多：{detail}。请拆分，或提高单元格上限后再读取。',
    'The workbook has too many cells: {detail}. Split it, or raise the limit on cells.',
  ),
  'cell-invalid': text(
    '{detail}。无法确定其值，为免误读不予读取。请用 Excel 打开，改正后另存。',
    '{detail}. Its value is uncertain, and the file is not read so as not to misread it. Open it in Excel, correct this and save.',
  ),
  'cell-ambiguous': text(
    '{detail}。不同软件会取不同的值，不予读取。请用 Excel 打开核对后另存。',
    '{detail}. Two programs may take different values, so the file is not read. Open it in Excel, check this and save.',
  ),
} as const satisfies Record<string, Text>;

export type RefusalCode = keyof typeof REFUSALS;
