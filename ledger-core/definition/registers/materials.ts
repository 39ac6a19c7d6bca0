import { text } from '../../kernel/text.ts';
import { YES_NO_WORDS } from '../synonyms.ts';
import { column, defineTable } from '../table.ts';

/** What an application hands in. Its first rows come from the programme; whether they are ready is for the user. */
export const materials = defineTable({
  isAddition: true,
  name: 'rf_materials',
  sheet: '材料清单',
  en: 'What to hand in',
  note: text(
    '要交的材料一样一行：备齐了选“是”，写上份数或张数和文件名。前几行按文件列出，可以往下加。',
    'One row for each thing to hand in: choose 是 when it is ready, with its number and the file. The first rows are the document’s; add your own below.',
  ),
  columns: [
    column('id', 'identifier', '编号', 'No.', { width: 8, identity: true }),
    column('what', 'text', '材料', 'Material', { width: 30 }),
    column('requirement', 'text', '要求', 'What is asked', { width: 46 }),
    column('basis', 'text', '依据', 'Basis', { width: 18 }),
    column('ready', 'choice', '已备', 'Ready', { width: 8, choices: ['是', '否'], synonyms: YES_NO_WORDS }),
    column('count', 'count', '份数或张数', 'Number', { width: 10 }),
    column('file', 'text', '文件', 'File', { width: 24 }),
    column('note', 'text', '备注', 'Note', { width: 26 }),
  ],
});
