import { idle, type Judge } from '../finding.ts';

/** Asks something of a service that reads the discovery document: one that knows its addresses by itself need not. */
export function ofMetadata(judge: Judge): Judge {
  return (evidence) =>
    evidence.shared.some(({ endpoint }) => endpoint === 'discovery')
      ? judge(evidence)
      : idle(
          'ディスカバリーを読まず、設定されたアドレスを使っています。',
          'It does not read the discovery document, and uses the addresses of its settings.',
        );
}
