import type { Writable } from 'node:stream';

/**
 * Lets a command finish when whoever reads its output has gone, as in `tegata list scenarios | head`: what is still
 * printed is lost, reports and exit code are not.
 */
export function outliveReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
