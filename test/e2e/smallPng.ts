import { readFile, writeFile } from "node:fs/promises";
import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = 8;

/**
 * Saves a PNG (8 bits a channel, not interlaced) again with at most 256 colours: the most frequent ones that differ by `leastDistance`;
 * the others become the nearest.
 */
export async function makeSmall(path: string, leastDistance = 1): Promise<void> {
  const png = await readFile(path);
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")!.data;
  const [width, height, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]!];
  const channels = { 2: 3, 6: 4 }[colourType];
  if (channels === undefined) throw new Error(`${path} is a PNG of colour type ${colourType}`);
  const pixels = unfiltered(
    inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data))),
    width,
    channels,
  );
  const colours = Array.from({ length: width * height }, (_, pixel) => pixels.readUIntBE(pixel * channels, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = distinct(
    [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour),
    leastDistance,
  ).slice(0, 256);
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => (rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indices.get(colour)!));
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  await writeFile(
    path,
    Buffer.concat([
      png.subarray(0, signature),
      chunk("IHDR", indexed),
      chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
      chunk("IDAT", deflateSync(rows, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

/** Between two colours, as between two points in space. */
function distance(one: number, other: number): number {
  return Math.hypot(...[16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255)));
}

function distinct(colours: readonly number[], leastDistance: number): number[] {
  return colours.reduce<number[]>(
    (chosen, colour) => (chosen.some((other) => distance(colour, other) < leastDistance) ? chosen : [...chosen, colour]),
    [],
  );
}

function nearest(palette: readonly number[], colour: number): number {
  return palette.reduce((best, other, index) => (distance(colour, other) < distance(colour, palette[best]!) ? index : best), 0);
}

function chunksOf(png: Buffer, at = signature): { type: string; data: Buffer }[] {
  if (at >= png.length) return [];
  const length = png.readUInt32BE(at);
  const found = { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
  return [found, ...chunksOf(png, at + 12 + length)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Undoes the filters of the PNG specification (part 9): each row stands for differences to its neighbours. */
function unfiltered(data: Buffer, width: number, channels: number): Buffer {
  const stride = width * channels;
  const height = data.length / (stride + 1);
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]!;
    for (let column = 0; column < stride; column++) {
      const here = row * stride + column;
      const left = column < channels ? 0 : out[here - channels]!;
      const above = row === 0 ? 0 : out[here - stride]!;
      const corner = row === 0 || column < channels ? 0 : out[here - stride - channels]!;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
      out[here] = data[row * (stride + 1) + 1 + column]! + predicted;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const distances = [left, above, corner].map((value) => Math.abs(guess - value));
  return distances[0]! <= distances[1]! && distances[0]! <= distances[2]! ? left : distances[1]! <= distances[2]! ? above : corner;
}
