import { GeneralNames } from 'pkijs';
import { expect, it } from 'vitest';
import {
  directoryName,
  printDecodedName,
  encodeName,
  printName,
} from '../../../simulators/trust/distinguished-name.ts';

// The issuerAltName that real 利用者証明用 certificates carry. Only ever encoded here, as a vector.
const REAL_NAME = [
  ['C', 'JP'],
  ['O', '公的個人認証サービス'],
  ['OU', '公的個人認証サービス利用者証明用'],
  ['OU', '地方公共団体情報システム機構'],
] as const;

it('encodes a Japanese name byte for byte like the published certificate', () => {
  const der = new GeneralNames({ names: [directoryName(REAL_NAME)] }).toSchema().toBER();
  expect(Buffer.from(der).toString('hex').toUpperCase()).toBe(
    '3081ACA481A93081A6310B3009060355040613024A5031273025060355040A0C1EE585ACE79A84E5808BE4BABAE8AA8DE8A8BCE382B5E383BCE38393E382B931393037060355040B0C30E585ACE79A84E5808BE4BABAE8AA8DE8A8BCE382B5E383BCE38393E382B9E588A9E794A8E88085E8A8BCE6988EE794A831333031060355040B0C2AE59CB0E696B9E585ACE585B1E59BA3E4BD93E68385E5A0B1E382B7E382B9E38386E383A0E6A99FE6A78B',
  );
});

it('prints a decoded name like the one it came from', () => {
  expect(printDecodedName(encodeName(REAL_NAME))).toBe(printName(REAL_NAME));
});
