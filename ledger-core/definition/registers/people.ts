import { text } from '../../kernel/text.ts';
import { ABILITY_WORDS, FRONT_LINE_WORDS, ROLE_WORDS, SEX_WORDS } from '../synonyms.ts';
import { column, defineTable } from '../table.ts';

const IDENTITY = { identity: true } as const;

export const members = defineTable({
  name: 'rf_members',
  sheet: '成员发展台账',
  en: 'Members',
  note: text('退出的成员填退出日期，不要删行。', 'A member who leaves gets a leaving date; the row stays.'),
  columns: [
    column('name', 'person', '姓名', 'Name', { width: 11, ...IDENTITY }),
    column('sex', 'choice', '性别', 'Sex', { width: 7, choices: ['男', '女'], synonyms: SEX_WORDS }),
    column('born', 'month', '出生年月', 'Born', { width: 11, ...IDENTITY }),
    column('education', 'text', '学历', 'Education', { width: 12 }),
    column('title', 'text', '职称或技能等级', 'Title or skill level', { width: 17 }),
    column('department', 'text', '部门班组', 'Department', { width: 18 }),
    column('trade', 'text', '工种', 'Trade', { width: 12 }),
    column('frontline', 'choice', '一线职工', 'Front line', {
      width: 10,
      choices: ['是', '否'],
      synonyms: FRONT_LINE_WORDS,
    }),
    column('role', 'choice', '角色', 'Role', {
      width: 9,
      choices: ['领军人', '骨干', '成员', '徒弟'],
      synonyms: ROLE_WORDS,
    }),
    column('master', 'person', '师傅', 'Master', { width: 11 }),
    column('joinedOn', 'date', '加入日期', 'Joined on', { width: 12, ...IDENTITY }),
    column('leftOn', 'date', '退出日期', 'Left on', { width: 12 }),
    column('honours', 'text', '荣誉', 'Honours', { width: 30 }),
  ],
});

export const leaderChanges = defineTable({
  name: 'rf_leader_changes',
  sheet: '领军人变更',
  en: 'Changes of leader',
  note: text('领军人变更与更名的经过。', 'Changes of leader and of name.'),
  columns: [
    column('on', 'date', '变更日期', 'Changed on', { width: 12, ...IDENTITY }),
    column('from', 'person', '原领军人', 'Former leader', { width: 11, ...IDENTITY }),
    column('to', 'person', '新领军人', 'New leader', { width: 11, ...IDENTITY }),
    column('reason', 'text', '原因', 'Reason', { width: 22 }),
    column('continues', 'choice', '能否继续开展', 'Workshop goes on', {
      width: 13,
      choices: ['是', '否'],
      synonyms: ABILITY_WORDS,
    }),
    column('appliedOn', 'date', '更名申请日期', 'Rename applied on', { width: 14 }),
    column('applicant', 'name', '申请单位', 'Applicant', { width: 22 }),
    column('approvedOn', 'date', '更名批准日期', 'Rename approved on', { width: 14 }),
    column('oldName', 'name', '原名称', 'Old name', { width: 22 }),
    column('newName', 'name', '新名称', 'New name', { width: 22 }),
  ],
});
