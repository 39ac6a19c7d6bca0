import { text, type Text } from '../../kernel/text.ts';
import type { Container } from './container.ts';
import type { ReadLimits } from './limits.ts';
import { CONTENT_TYPES } from './namespaces.ts';
import { ReadFault, refuse } from './read-fault.ts';
import { onlyTarget, readRelationships } from './relationships.ts';
import { children } from './xml-rules.ts';
import { readXml } from './xml.ts';

const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Parts that only one other kind of file has. */
const FOREIGN: readonly (readonly [part: RegExp, what: Text])[] = [
  [/^word\//, text('Word 文档 (.docx)', 'a Word document (.docx)')],
  [/^ppt\//, text('演示文稿 (.pptx)', 'a presentation (.pptx)')],
  [
    /^(?:mimetype|content\.xml)$/,
    text('OpenDocument 文件（如 .ods），请另存为 .xlsx', 'an OpenDocument file (such as .ods): save it as .xlsx'),
  ],
  [/^index\/document\.iwa$/, text('Numbers 文件，请导出为 .xlsx', 'a Numbers file: export it as .xlsx')],
];
const SPREADSHEET_FILE = /\.(?:xlsx|xlsm|xlsb|xls|et|csv)$/;

/** The name of the workbook part, found by relationship. @throws ReadFault when the package is no workbook. */
export function findWorkbookPart(container: Container, limits: ReadLimits): string {
  const names = container.names().map((name) => name.toLowerCase());
  const isXlsx = names.some((name) => name.startsWith('xl/'));
  if (names.some((name) => /(?:^|\/)workbook\.bin$/.test(name))) refuse('xlsb');
  if (!isXlsx) refuseForeignPackage(names);
  if (!container.has(CONTENT_TYPES_PART)) refuse('part-missing', CONTENT_TYPES_PART, CONTENT_TYPES_PART);
  readXml(container, { name: CONTENT_TYPES_PART, namespaces: CONTENT_TYPES, root: children({ Types: {} }) }, limits);
  const part = onlyTarget(readRelationships(container, '', limits), 'officeDocument');
  if (part === undefined)
    refuse('part-missing', '_rels/.rels 没有指向工作簿', '_rels/.rels does not lead to a workbook');
  return part;
}

/** A workbook's parts usually stand under xl/, but need not: only a package that shows what else it is is refused here. */
function refuseForeignPackage(names: readonly string[]): void {
  const what = FOREIGN.find(([part]) => names.some((name) => part.test(name)))?.[1];
  if (what) throw new ReadFault('not-a-workbook', what);
  if (names.includes('[content_types].xml') || names.includes('_rels/.rels')) return;
  if (names.some((name) => SPREADSHEET_FILE.test(name))) {
    refuse('not-a-workbook', '装有表格的压缩包，请先解压', 'an archive with spreadsheets in it: unpack it first');
  }
  refuse('not-a-workbook', '普通压缩包', 'an ordinary archive');
}
