import { artistName, songName } from "./names.ts";
import { type Random, randomOf } from "./random.ts";

const HEADER =
  "Artist,Track,Album,Album_type,Danceability,Energy,Key,Loudness,Speechiness,Acousticness,Instrumentalness,Liveness,Valence," +
  "Tempo,Duration_ms,Title,Channel,Views,Likes,Comments,Licensed,official_video,Stream\n";
const PIECE = 1 << 16;
/** One in so many songs is taken over from another artist. */
const SHARED = 0.08;

/**
 * A made-up dataset of tracks with the shape of the real one: 23 columns; about ten tracks an artist, who share an effect;
 * some songs stand under several artists; skewed views that go with streams; a few missing cells; names with quotes,
 * commas and accents. Nothing in it is a real artist or song.
 *
 * @param options.rows number of rows
 * @param options.seed another seed is another dataset
 * @returns pieces of CSV text, the header first; joined they are the file
 */
export function* sampleCsv(options: { rows: number; seed: number }): Generator<string> {
  const random = randomOf(options.seed);
  const recent: Song[] = [];
  let text = HEADER;
  let artist = artistOf(random);
  for (let row = 0, left = 0; row < options.rows; row++, left--) {
    if (left === 0) {
      artist = artistOf(random);
      left = 8 + random.integer(5);
    }
    const taken = recent.length === 100 && random.uniform() < SHARED;
    const song = taken ? random.pick(recent) : songOf(random, artist);
    if (!taken) recent[recent.length < 100 ? recent.length : random.integer(100)] = song;
    text += record(random, artist, song);
    if (text.length >= PIECE) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}

interface Artist {
  readonly name: string;
  /** Of the log of streams. */
  readonly fame: number;
  readonly licensed: number;
  readonly sound: number;
}

interface Song {
  readonly cells: readonly string[];
  readonly track: string;
  readonly logStream: number;
  readonly stream: string;
}

function artistOf(random: Random): Artist {
  const fame = random.normal();
  return { name: artistName(random), fame, licensed: 0.65 + 0.09 * fame, sound: random.normal() };
}

function songOf(random: Random, artist: Artist): Song {
  const track = songName(random);
  const logStream = 17.6 + 1.3 * artist.fame + 1.0 * random.normal();
  const kind = random.uniform();
  const share = (mean: number, spread: number) =>
    Math.min(0.99, Math.max(0.001, mean + spread * random.normal())).toFixed(3);
  const sounds = [
    share(0.62 + 0.05 * artist.sound, 0.15),
    share(0.63 + 0.08 * artist.sound, 0.19),
    `${random.integer(12)}.0`,
    (-7.6 + artist.sound + 3 * random.normal()).toFixed(3),
    share(0.09, 0.06),
    share(0.29 - 0.08 * artist.sound, 0.25),
    random.uniform() < 0.6 ? "0.0" : (random.uniform() * random.uniform() * 0.9).toExponential(2),
    share(0.19, 0.12),
    share(0.53, 0.24),
    (120 + 28 * random.normal()).toFixed(3),
    `${Math.round(30_000 + 195_000 * Math.exp(0.3 * random.normal()))}.0`,
  ];
  const album = kind < 0.25 ? track : songName(random);
  const albumType = kind < 0.25 ? "single" : kind < 0.96 ? "album" : "compilation";
  const stream = random.uniform() < 0.03 ? "" : `${Math.round(Math.exp(logStream))}.0`;
  return { cells: [track, album, albumType, ...sounds], track, logStream, stream };
}

function record(random: Random, artist: Artist, song: Song): string {
  const licensed = random.uniform() < artist.licensed;
  const official = random.uniform() < (licensed ? 0.9 : 0.45);
  const buzz = random.normal();
  const logViews =
    15.2 + 1.0 * (song.logStream - 17.6) + (licensed ? 1.6 : -0.8) + (official ? 0.3 : -0.8) + 1.7 * buzz;
  const logLikes = -4.2 + 0.85 * logViews + 0.22 * (song.logStream - 17.6) + 0.5 * random.normal();
  const logComments = -3.2 + 1.02 * logLikes - 0.1 + 0.7 * random.normal();
  const found = random.uniform() >= 0.02;
  const count = (log: number) => `${Math.round(Math.exp(log))}.0`;
  const maybe = (cell: string) => (random.uniform() < 0.004 ? "" : cell);
  const title = `${artist.name} - ${song.track}${official ? " (Official Video)" : ""}`;
  const channel = random.uniform() < 0.4 ? `${artist.name}VEVO` : artist.name;
  const video = found
    ? [
        title,
        channel,
        count(logViews),
        maybe(count(logLikes)),
        maybe(count(logComments)),
        words(licensed),
        words(official),
      ]
    : ["", "", "", "", "", "", ""];
  return `${[artist.name, ...song.cells, ...video, song.stream].map(quoted).join(",")}\n`;
}

function words(value: boolean): string {
  return value ? "True" : "False";
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
