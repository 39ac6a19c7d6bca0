import type { Reference } from '../../../definition/rule.ts';

/**
 * Figures of outside texts that fees, meetings and training are compared with. They bind central institutions and the
 * projects they fund; for this money they are a reference only. Amounts are yuan after tax. None of the texts' first days
 * of validity could be verified: `effectiveFrom` is left out, and the words shown say 施行日未核实.
 */
interface Sourced {
  readonly references: Reference[];
}

/** Least and most for one person and day. */
interface DayRange {
  readonly from: string;
  readonly to: string;
}

interface ConsultingStandard extends Sourced {
  readonly title: string;
  /** By 职称级别 of 劳务费登记. */
  readonly day: Readonly<Record<string, DayRange>>;
  /** Part of a day's rate for half a day. */
  readonly halfDay: string;
  /** Part of it for each day after the first `fullDays`. */
  readonly laterDay: string;
  readonly fullDays: number;
  /** Part of it for one time by letter (通讯). */
  readonly perTime: string;
}

const CONSULTING_TITLE = '中央财政科研项目专家咨询费管理办法（财科教〔2017〕128号）';
const TRAINING_TITLE = '中央和国家机关培训费管理办法（财行〔2016〕540号）';
const MEETING_TITLE = '中央和国家机关会议费管理办法（财行〔2016〕214号）';

export const CONSULTING_STANDARD: ConsultingStandard = {
  title: '财科教〔2017〕128号',
  day: {
    // Half more than the others of high rank.
    院士或全国知名专家: { from: '2250.00', to: '3600.00' },
    正高级: { from: '1500.00', to: '2400.00' },
    副高级: { from: '1500.00', to: '2400.00' },
    中级及以下: { from: '900.00', to: '1500.00' },
  },
  halfDay: '0.6',
  laterDay: '0.5',
  fullDays: 2,
  perTime: '0.5',
  references: [
    { title: CONSULTING_TITLE, article: '第六条、第七条（每人每天）', confidence: 'H' },
    { title: CONSULTING_TITLE, article: '半天60%、第三天起50%（据两所高校的转引）', confidence: 'H' },
    { title: CONSULTING_TITLE, article: '第八条；通讯每次不超过50%（据转引）', confidence: 'M' },
  ],
};

interface LectureStandard extends Sourced {
  readonly title: string;
  /** Most for one 学时, by 职称级别. */
  readonly hour: Readonly<Record<string, string>>;
  /** Levels that the text does not price: 其他人员参照. */
  readonly byReference: readonly string[];
  readonly hoursPerHalfDay: string;
}

export const LECTURE_STANDARD: LectureStandard = {
  title: '财行〔2016〕540号',
  hour: { 院士或全国知名专家: '1500.00', 正高级: '1000.00', 副高级: '500.00', 中级及以下: '500.00' },
  byReference: ['中级及以下'],
  hoursPerHalfDay: '4',
  references: [{ title: TRAINING_TITLE, article: '第十条', confidence: 'H' }],
};

interface QuotaStandard extends Sourced {
  readonly title: string;
  /** 综合定额 for one person and day, by class. */
  readonly day: Readonly<Record<string, string>>;
}

export const MEETING_QUOTA: QuotaStandard = {
  title: '财行〔2016〕214号',
  day: { 一类: '760.00', 二类: '650.00', '三、四类': '550.00' },
  references: [{ title: MEETING_TITLE, article: '综合定额标准（据转引）', confidence: 'M' }],
};

/** The second and third class could not be verified and are left out. */
export const TRAINING_QUOTA: QuotaStandard = {
  title: '财行〔2016〕540号',
  day: { 一类: '760.00' },
  references: [{ title: TRAINING_TITLE, article: '一类培训综合定额（据转引）', confidence: 'M' }],
};
