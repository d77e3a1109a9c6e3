import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';

let ready: Promise<void> | undefined;

/** Reads the one two-dimensional code on a picture (PNG bytes): its text, or undefined when none is found. */
export async function readCode(png: Uint8Array): Promise<string | undefined> {
  ready ??= prepare();
  await ready;
  // An image that is nothing but the code is read in half the time; only then is it looked for as in a photograph.
  return (await find(png, { isPure: true })) ?? find(png, { tryHarder: true });
}

async function find(png: Uint8Array, how: ReaderOptions): Promise<string | undefined> {
  const [code] = await readBarcodes(png, { formats: ['QRCode'], maxNumberOfSymbols: 1, ...how });
  return code?.text;
}

/** Loads the decoder once from the package on disk; by itself it would ask a server of somebody else's. */
async function prepare(): Promise<void> {
  const reader = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(reader);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}
