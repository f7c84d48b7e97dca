import Sequencer from '@jest/test-sequencer';

/** What takes long begins early, so that no worker is left alone with it at the end. */
const LONG = [
  'tests/browser/',
  'tests/officers/standing',
  'tests/e2e/every-procedure',
  'tests/e2e/side-paths',
  'tests/faults/',
  'tests/authoring/authoring-in-browser',
  'tests/deadlines/oracle',
  'tests/monitoring/boards',
  'tests/demo/',
  'tests/clocks/',
  'tests/officers/',
  'tests/e2e/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONG.findIndex((part) => path.includes(part));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).toSorted((a, b) => place(a) - place(b));
  }
}
