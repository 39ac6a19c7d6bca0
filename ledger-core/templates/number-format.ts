import type { ColumnType } from '../definition/table.ts';
import { DATE_FORMAT, MONEY_FORMAT } from './styles.ts';

/** Text columns are text cells before anything is typed: a 20-digit number typed there keeps its digits. */
export function numberFormatOf(type: ColumnType): string {
  switch (type) {
    case 'amount':
    case 'formula':
      return MONEY_FORMAT;
    case 'date':
      return DATE_FORMAT;
    case 'year':
    case 'count':
      return '0';
    case 'decimal':
      return '#,##0.##';
    case 'month':
    case 'identifier':
    case 'name':
    case 'person':
    case 'people':
    case 'text':
    case 'choice':
      return '@';
  }
}
