import { startChild, type Child } from './child.ts';
import { measureLogins, type Logins, type LoginTarget } from './login/client.ts';
import { besidePeer, type BenchRow } from './row.ts';

const IN_FLIGHT = 8;
const ROUNDS = 5;
const LOGINS_A_ROUND = 800;

/** Logins a second over HTTP, ours and two peers in turns, so that noise falls on all alike; medians count. */
export async function benchLogins(): Promise<BenchRow[]> {
  const names = ['tegata', 'oidc-provider', 'oauth2-mock-server'] as const;
  const servers = await Promise.all(
    ['tegata-server.js', 'oidc-provider-server.js', 'mock-server.js'].map((module) =>
      startChild<LoginTarget>(`./login/${module}`, import.meta.url),
    ),
  );
  const seen: Logins[][] = servers.map(() => []);
  for (const server of servers) await drive(server, LOGINS_A_ROUND / 2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, server] of servers.entries()) seen[at]?.push(await drive(server, LOGINS_A_ROUND));
  }
  await Promise.all(servers.map((server) => server.stop()));
  const [ours, ...peers] = seen.map((rounds) => ({
    perSecond: median(rounds.map((one) => one.perSecond)),
    hops: rounds[0]?.hops ?? 0,
  }));
  return peers.map((peer, at) => {
    const peerName = names[at + 1] ?? '';
    const hops = `${ours?.hops} requests a login, ${peerName} ${peer.hops}; fresh sessions, ${IN_FLIGHT} in flight`;
    const row = {
      id: `logins/${peerName}`,
      ours: ours?.perSecond ?? 0,
      peer: peer.perSecond,
      peerName,
      unit: 'logins/s',
      note: hops,
    };
    const isProvider = peerName === 'oidc-provider';
    return besidePeer(
      { ...row, goal: isProvider ? 'at least 3 × the peer' : 'shown beside' },
      (ratio) => !isProvider || ratio >= 3,
    );
  });
}

function drive(server: Child<LoginTarget>, count: number): Promise<Logins> {
  return measureLogins(server.hello, count, IN_FLIGHT);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
