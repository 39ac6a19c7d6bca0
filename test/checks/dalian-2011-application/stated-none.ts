import { field } from '../../support/fixture-ledger.ts';

type Name = `rf_F11_${string}`;

/** 写了“无”的一栏。 */
export const none = (name: Name, label: string, sheet = '申报表') => ({
  finding: [
    { name: `${label}写“无”`, changes: [field(name, '无')], at: `${sheet} ${label}` },
    { name: `${label}写“暂无”`, changes: [field(name, '暂无')], at: `${sheet} ${label}` },
  ],
  undetermined: [
    { name: `${label}空着`, changes: [field(name, undefined)], why: `没有填“${label}”` },
    { name: `${label}读不出`, unreadableFields: [name], why: `“${label}”读不出` },
  ],
});
