import { BJ11_CLAUSES } from './beijing-2011.ts';
import type { ClauseSource } from './clause-source.ts';
import { DL11_CLAUSES } from './dalian-2011.ts';
import { DL16_CLAUSES } from './dalian-2016.ts';
import { ET_CLAUSES } from './etown.ts';
import { LF19_CLAUSES } from './langfang-2019.ts';

/** One of the official documents that rules cite. Only what identifies it; its sentences are not carried. */
export interface SourceDocument {
  readonly code: DocumentCode;
  readonly title: string;
  readonly issuer: string;
  /** Undefined where the document prints none. */
  readonly issuedOn?: string;
}

export type DocumentCode = 'BJ11' | 'DL16' | 'LF19' | 'DL11' | 'ET';

export interface Citation extends ClauseSource {
  readonly document: DocumentCode;
  readonly title: string;
}

export const DOCUMENTS: Readonly<Record<DocumentCode, SourceDocument>> = {
  BJ11: { code: 'BJ11', title: '关于申报职工创新工作室工作的通知', issuer: '北京市总工会、北京市科学技术委员会' },
  DL16: {
    code: 'DL16',
    title: '关于开展创建职工创新工作室（岗）工作的通知',
    issuer: '大连市总工会',
    issuedOn: '2016-10-13',
  },
  LF19: {
    code: 'LF19',
    title: '关于推进劳模和工匠人才创新工作室创建活动的通知',
    issuer: '廊坊市总工会、廊坊市科技局',
    issuedOn: '2019-08-16',
  },
  DL11: { code: 'DL11', title: '大连市总工会关于创建劳模创新工作室的实施意见', issuer: '大连市总工会' },
  ET: {
    code: 'ET',
    title: '北京经济技术开发区职工创新工作室管理办法（修订版）',
    issuer: '北京经济技术开发区总工会',
  },
};

// One table for each document whose clauses are cited so far; ids are those of the rules.
const CLAUSES: Partial<Record<DocumentCode, Readonly<Record<string, ClauseSource>>>> = {
  BJ11: BJ11_CLAUSES,
  DL16: DL16_CLAUSES,
  LF19: LF19_CLAUSES,
  DL11: DL11_CLAUSES,
  ET: ET_CLAUSES,
};

/** The citation of a clause id such as `ET-084`; undefined when no such clause is on file. */
export function citationOf(clauseId: string): Citation | undefined {
  const code = clauseId.split('-')[0] ?? '';
  if (!Object.hasOwn(DOCUMENTS, code)) return undefined;
  const document = DOCUMENTS[code as DocumentCode];
  const clauses = CLAUSES[document.code];
  const clause = clauses && Object.hasOwn(clauses, clauseId) ? clauses[clauseId] : undefined;
  return clause && { document: document.code, title: document.title, ...clause };
}
