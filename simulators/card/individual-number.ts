/**
 * Computes the check digit that the first eleven digits of a 個人番号 call for.
 * @see 平成26年総務省令第85号 第5条
 */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return rest <= 1 ? 0 : 11 - rest;
}

/** Whether twelve digits could be somebody's 個人番号. */
export function isIndividualNumber(digits: string): boolean {
  return /^\d{12}$/.test(digits) && Number(digits[11]) === checkDigit(digits);
}
