import type { TableDef } from '../table.ts';
import { fees } from './fees.ts';
import { budget, categories, expenses, funding, receipts, sanctions } from './money.ts';
import { explanations, reports, reviews, settings } from './oversight.ts';
import { materials } from './materials.ts';
import { leaderChanges, members } from './people.ts';
import { achievements, activities, patents, projects } from './work.ts';

/** Every table of the workbook contract, in the order of a workbook's sheets. A programme names those it has. */
export const ALL_TABLES = {
  rf_materials: materials,
  rf_receipts: receipts,
  rf_categories: categories,
  rf_budget: budget,
  rf_expenses: expenses,
  rf_fees: fees,
  rf_projects: projects,
  rf_activities: activities,
  rf_achievements: achievements,
  rf_patents: patents,
  rf_members: members,
  rf_reviews: reviews,
  rf_leader_changes: leaderChanges,
  rf_funding: funding,
  rf_reports: reports,
  rf_sanctions: sanctions,
  rf_explanations: explanations,
  rf_settings: settings,
} as const;

export type TableName = keyof typeof ALL_TABLES;

export const TABLE_NAMES = Object.keys(ALL_TABLES) as readonly TableName[];

export function tableDef(name: TableName): TableDef {
  return ALL_TABLES[name];
}
