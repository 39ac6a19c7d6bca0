import { describe, expect, it } from 'vitest';
import { BookSheet } from '../../../addin/workbench/book/book-sheet.ts';
import { editOfData } from '../../../addin/workbench/univer/cell-data.ts';
import { changeRows } from '../../../addin/workbench/univer/table-rows.ts';
import type { SheetLooks } from '../../../ledger-core/workbook/looks.ts';
import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';
import { cell, tableSheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';
