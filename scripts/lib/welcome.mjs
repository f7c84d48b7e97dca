import { say } from './fail.mjs';
import { shown } from './paths.mjs';

const ACCOUNTS = [
  ['investor@demo.test', 'files and follows'],
  ['receptionist@demo.test', 'one-stop desk'],
  ['specialist@demo.test', 'investment division'],
  ['head@demo.test', 'head of the division'],
  ['leader@demo.test', 'leader of the zone authority'],
  ['clerk@demo.test', 'numbers, seals, issues'],
  ['consultee.finance@demo.test', 'consulted department (and .environment, .construction …)'],
  ['manager@demo.test', 'measures and reports'],
  ['process-owner@demo.test', 'procedures and processes'],
  ['admin@demo.test', 'accounts, units, roles'],
];

/** What people want to know when everything is up. */
export function welcome({ url, took, embedded, dataDir, logDir }) {
  say();
  say(`  Motcua is ready (${took})`);
  say();
  say(`  Portal     ${url}`);
  say(`  API        ${url}/api/docs`);
  if (embedded) {
    say(`  Mail       ${url}/dev/mail/inbox`);
    say(`  Data       ${shown(dataDir)}   (npm run reset throws them away)`);
  }
  say(`  Logs       ${shown(logDir)}`);
  if (embedded) {
    say();
    say('  Demo accounts, password motcua-demo');
    for (const [email, what] of ACCOUNTS) say(`    ${email.padEnd(29)} ${what}`);
  }
  say();
  say('  Ctrl-C stops everything.');
  say();
}
