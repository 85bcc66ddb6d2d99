const CODES = { bold: 1, faint: 2, italic: 3, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Ink = keyof typeof CODES;

/** Puts ink on a text for a terminal; without colour the text stays as it is. */
export type Paint = (ink: Ink, text: string) => string;

/** @example painter(false)("bold", "x") // "x" */
export function painter(colour: boolean): Paint {
  return colour ? (ink, text) => (text === "" ? "" : `\u001b[${CODES[ink]}m${text}\u001b[0m`) : (_ink, text) => text;
}
