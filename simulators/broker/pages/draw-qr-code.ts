import { crc32, deflateSync } from 'node:zlib';
import { create } from 'qrcode';

const PIXELS_PER_MODULE = 4;
const QUIET_MODULES = 4;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Draws a text as a two-dimensional code: a PNG of one bit a pixel. The mask is fixed and the file written here, because
 * choosing among all masks and a general PNG writer cost forty times as much, which every sign-in on a PC would pay.
 */
export function drawQrCode(text: string): Uint8Array<ArrayBuffer> {
  // One segment of bytes: the search for the shortest mix of segments takes four times as long as all the rest.
  const segment = { data: Buffer.from(text), mode: 'byte' } as const;
  const { modules } = create([segment], { errorCorrectionLevel: 'M', maskPattern: 2 });
  const side = (modules.size + 2 * QUIET_MODULES) * PIXELS_PER_MODULE;
  const rowBytes = 1 + Math.ceil(side / 8);
  // Each row begins with its filter, none; a set bit is white.
  const pixels = Buffer.alloc(rowBytes * side, 0xff);
  for (let y = 0; y < side; y++) pixels[y * rowBytes] = 0;
  for (let moduleY = 0; moduleY < modules.size; moduleY++) {
    const first = (moduleY + QUIET_MODULES) * PIXELS_PER_MODULE * rowBytes;
    for (let moduleX = 0; moduleX < modules.size; moduleX++) {
      if (modules.data[moduleY * modules.size + moduleX]) blacken(pixels, first + 1, moduleX + QUIET_MODULES);
    }
    for (let copy = 1; copy < PIXELS_PER_MODULE; copy++) {
      pixels.copyWithin(first + copy * rowBytes, first, first + rowBytes);
    }
  }
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      header(side),
      chunk('IDAT', deflateSync(pixels, { level: 1 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Two modules share a byte, since a module is four pixels wide. */
function blacken(pixels: Buffer, at: number, module: number): void {
  const byte = at + (module >> 1);
  pixels[byte] = (pixels[byte] ?? 0) & (module % 2 === 0 ? 0x0f : 0xf0);
}

function header(side: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(side, 0);
  content.writeUInt32BE(side, 4);
  content[8] = 1;
  return chunk('IHDR', content);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(content.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
