/** Stops what the set-up started; where Jest itself is killed, the watchdog does. */
export default async () => {
  const shared = globalThis.motcuaTestServer;
  shared?.broker?.close();
  shared?.broker?.closeAllConnections();
  const server = await shared?.server?.catch(() => undefined);
  await server?.stop();
};
