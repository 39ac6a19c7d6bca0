import type { PageBox } from './page-box.ts';
import type { PrintOptions } from './print-options.ts';
import type { PrintedSheet } from './printed-sheet.ts';
import { sheetPages, type SheetPages } from './sheet-pages.ts';

/** A sheet's print as one HTML file that needs nothing else. */
export function sheetHtml(sheet: PrintedSheet, options: PrintOptions): string {
  const printed = sheetPages(sheet, options);
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escaped(sheet.name)}</title>`,
    `<style>${pageRule(printed)} html, body { margin: 0; }</style></head>`,
    `<body>${printed.pages.map(boxHtml).join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The paper, as a rule of CSS; margins are inside the pages' boxes. */
export function pageRule({ paper }: SheetPages): string {
  return `@page { size: ${inches(paper.width)} ${inches(paper.height)}; margin: 0; }`;
}

function inches(length: number): string {
  return `${Number((length / 96).toFixed(4))}in`;
}

function boxHtml({ style, text, children = [] }: PageBox): string {
  const inner = text === undefined ? children.map(boxHtml).join('') : escaped(text);
  return `<div style="${escaped(style.trim())}">${inner}</div>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (ch) => ESCAPES[ch] ?? ch);
}
