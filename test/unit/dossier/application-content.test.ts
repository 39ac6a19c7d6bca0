import { describe, expect, it } from 'vitest';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { Programme } from '../../../ledger-core/definition/programme.ts';
import { templateView } from '../../../ledger-core/definition/template-view.ts';
import { applicationContent } from '../../../ledger-core/dossier/application-content.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { findProgramme } from '../../../ledger-core/programmes/registry.ts';
import { applicationPlan } from '../../../ledger-core/templates/forms/application-plan.ts';
import { readBook, type Book } from '../../../ledger-core/workbook/read-book.ts';
import { dossierOf, type Damage } from '../../support/fixture-dossier.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';

/** An application filled with what the ledger knows: `new P application --from 台账.xlsx`. */

const PEOPLE = [
  { name: '李四', sex: '女', born: '1991-11', education: '本科', title: '技师', trade: '钳工', role: '骨干' },
  { name: '张三', sex: '男', born: '1980-05', education: '大专', title: '高级技师', trade: '铣工', role: '领军人' },
  { name: '王五', sex: '男', trade: '电工', role: '成员', leftOn: localDate('2025-01-31') },
  { name: '赵六', sex: '男', trade: '电工', role: '成员' },
];

const LEDGER: LedgerContent = {
  fields: {
    rf_workshop_name: '张三创新工作室',
    rf_unit: '示例精密制造公司',
    rf_leader: '张三',
    rf_established: localDate('2022-03-01'),
  },
  rows: {
    rf_members: PEOPLE,
    rf_activities: [{ id: 'HD-01', on: localDate('2025-05-09'), type: '技术攻关', theme: '夹紧变形攻关' }],
  },
};

function programme(id: string): Programme {
  return findProgramme(id) ?? expect.fail(id);
}

function made(
  id: string,
  ledger: LedgerContent = LEDGER,
  damage: Damage = {},
): { book: Book; left: readonly string[] } {
  const { content, left } = applicationContent(dossierOf(ledger, damage, programme(id)).book, programme(id));
  const image = imageOfPlan(applicationPlan(programme(id), undefined, content));
  return { book: readBook(image, templateView(programme(id), 'application')), left: left.map(({ zh }) => zh) };
}

describe('an application made from a ledger', () => {
  it('has the names and days of the cover in the boxes that ask for them', () => {
    const { book, left } = made('dalian-2016');
    expect(book.issues).toEqual([]);
    expect(book.fields.get('rf_F16_01').value).toBe('示例精密制造公司');
    expect(book.fields.get('rf_F16_03').value).toBe('张三创新工作室');
    expect(book.fields.text('rf_leader')).toBe('张三');
    expect(book.fields.date('rf_established')).toBe('2022-03-01');
    expect(left).toEqual([]);
  });

  it('lists the people who have not left, the leader first', () => {
    const team = made('dalian-2016').book.blocks.get('team');
    expect(team?.rows.map(({ values }) => values)).toEqual([
      { F16_04: '张三', F16_05: '男', F16_06: '1980-05', F16_07: '大专', F16_09: '铣工' },
      { F16_04: '李四', F16_05: '女', F16_06: '1991-11', F16_07: '本科', F16_09: '钳工' },
      { F16_04: '赵六', F16_05: '男', F16_09: '电工' },
    ]);
  });

  it('has the leader apart where the form asks for him apart, and key members only where it asks for them', () => {
    const dalian = made('dalian-2011').book;
    expect([dalian.fields.get('rf_F11_03').value, dalian.fields.get('rf_F11_07').value]).toEqual(['张三', '高级技师']);
    expect(dalian.blocks.get('team')?.rows.map(({ values }) => values)).toMatchObject([
      { F11_15: '李四' },
      { F11_15: '赵六' },
    ]);
    const langfang = made('langfang-2019').book;
    expect(langfang.fields.get('rf_F19_45').value).toBe('铣工');
    expect(langfang.blocks.get('team')?.rows.map(({ values }) => values)).toMatchObject([{ F19_50: '李四' }]);
  });

  it('takes the registers along, and neither materials nor answers', () => {
    const { tables } = made('dalian-2016').book;
    expect(tables.rf_activities?.rows.map(({ values }) => values)).toEqual(LEDGER.rows.rf_activities);
    expect(tables.rf_materials?.rows.map(({ values }) => values.ready)).toEqual([undefined]);
    expect(tables.rf_explanations?.rows).toEqual([]);
  });

  it('says what the printed rows have no room for', () => {
    const many = { ...LEDGER, rows: { rf_members: Array.from({ length: 6 }, (_, at) => ({ name: `成员${at + 1}` })) } };
    const { book, left } = made('dalian-2016', many);
    expect(book.blocks.get('team')?.rows).toHaveLength(4);
    expect(left).toEqual(['表上“团队成员基本情况”只印了4行，台账里有6人：后面的没有填上。']);
  });

  it('says what could not be read, and leaves it blank', () => {
    const { book, left } = made('dalian-2016', LEDGER, {
      unreadable: [['rf_activities', 1, 'on']],
      unreadableFields: ['rf_unit'],
    });
    expect(book.fields.get('rf_F16_01').state).toBe('blank');
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^台账里有2处读不出，没有带过来：所在单位、创新活动台账第\d+行。/);
  });

  it.each(['beijing-2011', 'etown'])('can be made for %s, whose document prints no form', (id) => {
    const { book } = made(id, { ...LEDGER, rows: { rf_members: PEOPLE } });
    expect(book.issues).toEqual([]);
    expect(book.fields.text('rf_unit')).toBe('示例精密制造公司');
    expect(book.tables.rf_members?.rows).toHaveLength(PEOPLE.length);
  });
});
