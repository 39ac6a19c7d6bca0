import * as v from 'valibot';
import type { CheckedRule } from '../../definition/rule.ts';
import { nameKey } from '../../kernel/text.ts';

const payerSchema = v.object({
  places: v.array(v.string()),
  office: v.string(),
  alone: v.array(v.string()),
  leading: v.optional(v.array(v.string()), []),
});

/**
 * Whether a payer's name means the office that a rule names: a place and the office in one name (北京经济技术开发区总工会,
 * 经开区总工会（代）), a name that stands alone, or a name's beginning. @throws when the rule's data lack the parameter.
 */
export function isNamedPayer(rule: CheckedRule, payer: string): boolean {
  const { places, office, alone, leading } = v.parse(payerSchema, rule.params['payer']);
  const name = nameKey(payer);
  if (alone.includes(name) || leading.some((beginning) => name.startsWith(beginning))) return true;
  const at = name.indexOf(office);
  return at >= 0 && isOwnOffice(name.slice(at + office.length)) && places.some((place) => name.includes(place));
}

/** Behind the office's name: nothing, a note in brackets, or one of its own departments; not some other body of its. */
function isOwnOffice(rest: string): boolean {
  return rest === '' || /^[(（]|^(?:本级|机关|经费|账户|专户)|(?:部|处|科|室|委员会)$/.test(rest);
}
