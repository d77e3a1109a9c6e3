import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let ready: Promise<void> | undefined;

/** Reads the one two-dimensional code on a picture (PNG bytes): its text, or undefined when none is found. */
export async function readCode(png: Uint8Array): Promise<string | undefined> {
  ready ??= prepare();
  await ready;
  const [code] = await readBarcodes(png, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return code?.text;
}

/** Loads the decoder once from the package on disk; by itself it would ask a server of somebody else's. */
async function prepare(): Promise<void> {
  const reader = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(reader);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}
