import type { Random } from "./random.ts";

const ONSETS = ["b", "br", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w", "z", "sh"];
const VOWELS = ["a", "ei", "i", "o", "u", "é", "ü", "ø", "ai", "ou"];
const ENDS = ["", "", "", "n", "l", "r", "sk", "x"];
const KINDS = ["", "", "", "", " & The %", "The %s", 'DJ "%"', "%, Jr."];

/** A made-up artist: some with quotes, commas and accents. */
export function artistName(random: Random): string {
  const kind = random.pick(KINDS);
  const name = `${word(random)}${random.uniform() < 0.6 ? ` ${word(random)}` : ""}`;
  if (kind.startsWith(" &")) return name + kind.replace("%", `${word(random)}s`);
  return kind === "" ? name : kind.replace("%", name);
}

/** A made-up song. */
export function songName(random: Random): string {
  const words = Array.from({ length: 1 + random.integer(3) }, () => word(random));
  const text = words.join(random.uniform() < 0.06 ? ", " : " ");
  if (random.uniform() < 0.04) return `${text} (feat. "${word(random)}")`;
  return random.uniform() < 0.1 ? `${text} - Live` : text;
}

function word(random: Random): string {
  let text = "";
  for (let syllables = 1 + random.integer(2) + random.integer(2); syllables > 0; syllables--) {
    text += random.pick(ONSETS) + random.pick(VOWELS);
  }
  text += random.pick(ENDS);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
