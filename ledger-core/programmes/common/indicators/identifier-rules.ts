import type { ProgrammeInput } from '../../../definition/programme.ts';
import { text } from '../../../kernel/text.ts';

const USCC_EXPECTED = text(
  '18位统一社会信用代码（数字和大写字母，没有I、O、S、V、Z）',
  '18 digits and capital letters, none of I, O, S, V, Z',
);

/** Numbers that carry their own proof: a wrong character shows. */
export const identifierRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-ID-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '劳务费登记填了18位身份证号的，核对校验码和出生日期；可以不填。',
      'Identity numbers of 18 digits on the fee sheet: check character and birth date. They may be left blank.',
    ),
    check: 'identity-numbers',
    rows: { table: 'rf_fees' },
    inapplicable: text('没有填身份证号。', 'No identity numbers are filled in.'),
    cases: {
      'resident-id': {
        message: text('{name}的身份证号{observed}：{why}。', 'The identity number {observed} of {name}: {why}.'),
        expected: text('照身份证填的18位号码', 'the 18 characters as on the card'),
        remedy: text(
          '照身份证重填；用护照等其他证件的，照证件填。',
          'Copy it from the card; other papers are copied as they are.',
        ),
      },
    },
  },
  {
    id: 'HX-ID-02',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '封面的统一社会信用代码，位数、字符和校验码要对。',
      'The unified social credit code on the cover has the right length, characters and check character.',
    ),
    check: 'uscc',
    cases: {
      form: {
        message: text(
          '统一社会信用代码“{observed}”的位数或字符不对。',
          'The code “{observed}” has the wrong length or characters.',
        ),
        expected: USCC_EXPECTED,
        remedy: text('照营业执照或登记证书重填。', 'Copy it from the certificate.'),
      },
      'check-character': {
        message: text(
          '统一社会信用代码“{observed}”的最后一位校验码不符，多半抄错了一位。',
          'The last character of “{observed}” does not fit: probably one was miscopied.',
        ),
        expected: USCC_EXPECTED,
        remedy: text('照营业执照或登记证书逐位核对。', 'Compare it with the certificate, character by character.'),
      },
    },
  },
];
