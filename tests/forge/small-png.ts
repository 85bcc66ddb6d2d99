import { crc32, deflateSync } from "node:zlib";

/** A picture's pixels, four bytes each (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A PNG of 256 colours, the most frequent ones; every other pixel takes the nearest of them. For pictures of pages. */
export function smallPng({ width, height, rgba }: Pixels): Buffer {
  const counts = new Map<number, number>();
  const colour = (pixel: number) => (rgba[pixel * 4]! << 16) | (rgba[pixel * 4 + 1]! << 8) | rgba[pixel * 4 + 2]!;
  for (let pixel = 0; pixel < width * height; pixel++) {
    counts.set(colour(pixel), (counts.get(colour(pixel)) ?? 0) + 1);
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256);
  const places = new Map(palette.map(([each], place) => [each, place]));
  for (const each of counts.keys()) {
    if (!places.has(each)) places.set(each, nearest(each, palette));
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colour(y * width + x))!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(([each]) => [each >> 16, (each >> 8) & 255, each & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(wanted: number, palette: readonly (readonly [number, number])[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(([each], place) => {
    const [r, g, b] = [16, 8, 0].map((shift) => ((wanted >> shift) & 255) - ((each >> shift) & 255));
    const far = r! * r! + g! * g! + b! * b!;
    if (far < least) [best, least] = [place, far];
  });
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
