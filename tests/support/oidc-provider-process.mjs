import { once } from 'node:events';
import { exportJWK, generateKeyPair, importJWK, SignJWT, decodeJwt } from 'jose';
import Provider from 'oidc-provider';

/**
 * A real OpenID provider in a process of its own. Whoever comes is the person that the test says; the
 * test may also have it lie: its ID tokens and log-out tokens are then signed with other claims.
 */
const [port, logoutAt, ...callbacks] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' };
const stranger = await exportJWK(
  (await generateKeyPair('RS256', { extractable: true })).privateKey,
);

let person = { sub: 'nobody', name: 'Nobody', acr: undefined };
let lies = {};
let portal = '';

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'motcua',
      client_secret: 'a-secret-of-the-test',
      redirect_uris: callbacks,
      backchannel_logout_uri: logoutAt,
      backchannel_logout_session_required: true,
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  jwks: { keys: [jwk] },
  cookies: { keys: ['test'] },
  pkce: { required: () => true },
  acrValues: ['loa2', 'loa3'],
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], profile: ['name'], acr: null, amr: null, sid: null },
  features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/person/${interaction.uid}` },
  findAccount: (_ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: person.name }),
  }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
  // The portal of the test listens elsewhere than its public address says, and on this machine.
  fetch: (url, { method, headers, body }) =>
    fetch(String(url).replace('http://localhost:8080', portal), { method, headers, body }),
});

provider.use(async (ctx, next) => {
  if (ctx.path.startsWith('/person/')) {
    const login = { accountId: person.sub, ...(person.acr ? { acr: person.acr } : {}) };
    return provider.interactionFinished(ctx.req, ctx.res, { login });
  }
  await next();
  if (ctx.path === '/token' && ctx.body?.id_token && Object.keys(lies).length > 0) {
    const { forged, ...claims } = lies;
    const all = Object.entries({ ...decodeJwt(ctx.body.id_token), ...claims });
    const told = Object.fromEntries(all.filter(([, value]) => value !== null));
    ctx.body = { ...ctx.body, id_token: await signed(told, {}, forged ? stranger : jwk) };
  }
});

const signed = async (claims, header = {}, key = jwk) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'test', ...header })
    .sign(await importJWK(key, 'RS256'));

const ACTS = {
  person: (given) => void (person = given),
  lies: (given) => void (lies = given),
  portal: (given) => void (portal = given),
  logout: async ({ sub, sid }) => {
    const client = await provider.Client.find('motcua');
    await client.backchannelLogout(sub, sid);
  },
  sign: ({ claims, header }) => signed(claims, header),
};

const server = provider.listen(Number(port), '127.0.0.1');
// A kept connection must not be closed just as the next question goes through it.
server.keepAliveTimeout = 0;
await once(server, 'listening');
const reply = async ({ id, act, given }) => {
  try {
    process.send({ id, answer: await ACTS[act](given) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
};
process.on('message', (asked) => void reply(asked));
process.on('disconnect', () => process.exit(0));
process.send({ ready: issuer });
