import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokerOptions } from '../../simulators/broker/options.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { readOptionsFile } from '../read-options-file.ts';
import { conclude, type Finding } from './conclude.ts';
import { maskRecording } from './mask-recording.ts';
import { readRecording } from './read-recording.ts';
import { renderPatch } from './render-patch.ts';
import { sortTraffic } from './traffic.ts';

/** What is to be learned from, and where what was learned goes. */
export interface LearnRequest {
  readonly file: string;
  /** The broker's host in it. */
  readonly host: string;
  /** Options to hold it against; the usual ones when absent. */
  readonly options?: string;
  readonly outDir: string;
}

/** What was learned. */
export interface Learned {
  readonly findings: readonly Finding[];
  /** The options file, and what the recording says without its secrets. */
  readonly files: readonly string[];
}

/** Learns from a recording which options are as the real service is. The recording itself is only read. */
export async function learn({ file, host, options, outDir }: LearnRequest): Promise<Learned> {
  const exchanges = await readRecording(file);
  const ofHost = exchanges.filter(({ url }) => url.host === host).length;
  if (ofHost === 0) {
    const seen = [...new Set(exchanges.map(({ url }) => url.host))].slice(0, 5).join(', ');
    const hint =
      'If it was recorded elsewhere, name the host with --host. 別の宛先の記録なら --host で指定してください。';
    throw new HarnessError(
      'file-invalid',
      `Failed to learn from ${file}: expected requests to ${host}, got only those to ${seen}. ${hint}`,
    );
  }
  const ours = brokerOptions.parse(options === undefined ? {} : (await readOptionsFile(options)).broker);
  const findings = conclude(sortTraffic(exchanges, host), ours);
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const files = [
    { name: join(outDir, 'options.yaml'), text: renderPatch(findings, { sha256, host, entries: ofHost }) },
    { name: join(outDir, 'recording.json'), text: maskRecording(exchanges, host) },
  ];
  await mkdir(outDir, { recursive: true });
  for (const { name, text } of files) await writeFile(name, text);
  return { findings, files: files.map(({ name }) => name) };
}
