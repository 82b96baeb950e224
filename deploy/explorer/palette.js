// Makes a picture of a page small: at most 256 colours as a PNG with a palette, the most frequent ones that differ
// enough for the rare ones to have room.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const COLOURS_MAX = 256;
const DISTANCE_MIN = 150;
const SIGNATURE = 8;

/** @param {Buffer} png of 8 bits a channel, without interlacing, as browsers write it @returns {Buffer} */
export function withPalette(png) {
  const { width, height, channels, data } = read(png);
  const pixels = new Uint32Array(width * height);
  const counts = new Map();
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const colour = data.readUIntBE(pixel * channels, 3);
    pixels[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf([...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one)));
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, pixel) => rows.writeUInt8(places.get(colour), pixel + Math.floor(pixel / width) + 1));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.alloc(3 * palette.length);
  palette.forEach((colour, place) => colours.writeUIntBE(colour, 3 * place, 3));
  return Buffer.concat([png.subarray(0, SIGNATURE), chunk("IHDR", head), chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function paletteOf(colours) {
  const palette = [colours[0]];
  for (const colour of colours) {
    const isNew = distance(palette[nearest(palette, colour)], colour) > DISTANCE_MIN;
    isNew && palette.length < COLOURS_MAX && palette.push(colour);
  }
  return palette;
}

function nearest(palette, colour) {
  let best = 0;
  for (let place = 1; place < palette.length; place++) {
    best = distance(palette[place], colour) < distance(palette[best], colour) ? place : best;
  }
  return best;
}

function distance(one, other) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function read(png) {
  const parts = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const name = png.toString("latin1", at + 4, at + 8);
    if (name === "IHDR") {
      [width, height, channels] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9] === 6 ? 4 : 3];
    }
    name === "IDAT" && parts.push(body);
  }
  return { width, height, channels, data: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

/** Each row says how its bytes were guessed from those to the left and above. */
function unfiltered(rows, length, channels) {
  const data = Buffer.alloc((rows.length / (length + 1)) * length);
  for (let at = 0; at < data.length; at++) {
    const row = Math.floor(at / length);
    const left = at % length < channels ? 0 : data[at - channels];
    const above = row === 0 ? 0 : data[at - length];
    const corner = row === 0 || at % length < channels ? 0 : data[at - length - channels];
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][rows[row * (length + 1)]];
    data[at] = rows[at + row + 1] + guess;
  }
  return data;
}

function paeth(left, above, corner) {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
