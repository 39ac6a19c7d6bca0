import { text } from '../../kernel/text.ts';
import type { FileRemark, SheetImage } from '../../workbook/image.ts';
import type { Container } from './container.ts';
import type { ReadLimits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import { readRelationships, type Relationship, type Relationships } from './relationships.ts';
import type { SheetContent } from './sheet-source.ts';
import { children } from './xml-rules.ts';
import { readXml } from './xml.ts';

const MACRO_KINDS: ReadonlySet<string> = new Set(['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet']);
const SHOWN_TARGETS = 3;

/** Macros are reported and never looked into. */
export function remarkOnMacros(relationships: Relationships): FileRemark[] {
  if (![...relationships.values()].some(({ kind }) => MACRO_KINDS.has(kind))) return [];
  return [
    { code: 'macros', note: text('工作簿含有宏。宏没有被运行。', 'The workbook contains macros. They were not run.') },
  ];
}

/** Links to other files, data connections, DDE and OLE links: reported, never followed. */
export function remarkOnLinks(
  container: Container,
  relationships: Relationships,
  sheets: readonly SheetImage[],
  contents: readonly SheetContent[],
  limits: ReadLimits,
): FileRemark[] {
  const seen = { books: [] as string[], dde: 0, ole: 0 };
  for (const link of relationships.values()) {
    if (link.kind === 'externalLink') inspectLink(container, link, limits, seen);
    if (link.kind === 'connections') seen.books.push(link.target);
  }
  const remarks: FileRemark[] = [];
  if (seen.books.length > 0) remarks.push(linksRemark(seen.books));
  const ddeSheet = contents.findIndex(({ dde }) => dde.count > 0);
  if (seen.dde > 0 || ddeSheet >= 0) {
    const note = text(
      '工作簿通过 DDE 调用其他程序。没有执行。',
      'The workbook calls other programs by DDE. Nothing was called.',
    );
    const cell = contents[ddeSheet]?.dde.first[0];
    const sheet = sheets[ddeSheet]?.name;
    remarks.push({ code: 'dde', note, ...(sheet !== undefined && cell !== undefined ? { sheet, cell } : {}) });
  }
  const oleSheet = contents.findIndex(({ hasOleLinks }) => hasOleLinks);
  if (seen.ole > 0 || oleSheet >= 0) {
    const note = text(
      '工作簿链接了其他文件的 OLE 对象。没有打开。',
      'The workbook links OLE objects of other files. None was opened.',
    );
    const sheet = sheets[oleSheet]?.name;
    remarks.push({ code: 'ole-links', note, ...(sheet !== undefined ? { sheet } : {}) });
  }
  return remarks;
}

function inspectLink(
  container: Container,
  link: Relationship,
  limits: ReadLimits,
  seen: { books: string[]; dde: number; ole: number },
): void {
  const target = link.external ? link.target : externalTarget(container, link.target, limits);
  if (link.external || !container.has(link.target)) {
    seen.books.push(target);
    return;
  }
  const kinds = {
    externalBook: { open: () => void seen.books.push(target) },
    ddeLink: { open: () => void (seen.dde += 1) },
    oleLink: { open: () => void (seen.ole += 1) },
  };
  const root = children({ externalLink: { children: children(kinds) } });
  readXml(container, { name: link.target, namespaces: SPREADSHEET, root }, limits);
}

function externalTarget(container: Container, part: string, limits: ReadLimits): string {
  const external = [...readRelationships(container, part, limits).values()].find((one) => one.external);
  return external?.target ?? part;
}

function linksRemark(targets: readonly string[]): FileRemark {
  const shown = targets.slice(0, SHOWN_TARGETS).map((target) => target.slice(0, 120));
  const zhMore = targets.length > SHOWN_TARGETS ? '等' : '';
  const enMore = targets.length > SHOWN_TARGETS ? '…' : '';
  return {
    code: 'external-links',
    note: text(
      `工作簿链接 ${targets.length} 个外部来源（${shown.join('、')}${zhMore}）。没有打开，取用的是保存时的数值。`,
      `The workbook links outside sources, ${targets.length} in all (${shown.join(', ')}${enMore}). None was opened; values are as saved.`,
    ),
  };
}
