import { OAuth2Server } from 'oauth2-mock-server';

/** The other peer: a mock that checks nothing and approves at once. */
const server = new OAuth2Server();
await server.issuer.keys.generate('ES256');
await server.start(0, '127.0.0.1');
const { port } = server.address();
const origin = `http://127.0.0.1:${port}`;
if (process.argv.includes('--print')) console.log(origin);
process.send?.({
  origin,
  authorizePath: '/authorize',
  tokenPath: '/token',
  userinfoPath: '/userinfo',
  audience: 'unchecked',
});
process.on('disconnect', () => process.exit());
