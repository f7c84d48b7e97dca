import { deviceOf, networkOf } from './visit.js';

it.each([
  ['203.0.113.77', '203.0.113.x'],
  ['::ffff:203.0.113.77', '203.0.113.x'],
  ['2001:db8:12:34::1', '2001:db8:12::'],
  ['2001:db8::1', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['unknown', null],
])('of %s the network %s is kept', (address, network) => {
  expect(networkOf({ userAgent: undefined, address })).toBe(network);
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edg, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['some-client/1.0', 'API'],
  [undefined, null],
])('%s is called %s', (userAgent, device) => {
  expect(deviceOf({ userAgent, address: '' })).toBe(device);
});
