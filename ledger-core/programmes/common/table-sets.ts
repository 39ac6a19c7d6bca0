import type { TableName } from '../../definition/registers/all-tables.ts';

/** The tables of money; a programme without any money leaves them out. */
export const MONEY_TABLES: readonly TableName[] = ['rf_receipts', 'rf_budget', 'rf_expenses', 'rf_fees'];

/** The same where the documents name no categories: the user lists them. */
export const OWN_CATEGORY_TABLES: readonly TableName[] = ['rf_categories', ...MONEY_TABLES];

/** The registers, and what is kept beside them. */
export const REGISTER_TABLES: readonly TableName[] = [
  'rf_projects',
  'rf_activities',
  'rf_achievements',
  'rf_patents',
  'rf_members',
  'rf_reviews',
  'rf_leader_changes',
  'rf_funding',
  'rf_reports',
  'rf_sanctions',
  'rf_explanations',
  'rf_settings',
];
