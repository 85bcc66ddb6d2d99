/** Numbers as the pages print them: so many decimals, a real minus sign. */
export function figure(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** So many digits, whatever the size: 0.000523. */
export function digits(value: number, count: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return figure(value, Math.max(0, count - 1 - size));
}

export const percent = (share: number, decimals = 0) => `${figure(100 * share, decimals)} %`;

export const thousands = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
