import { withoutPersons } from './without-persons.js';

const field = (...path: string[]) => ({ path });

it('takes out classified fields, in lists too, and leaves the rest', () => {
  const form = {
    applicant: { name: 'An', taxCode: '1' },
    investors: [{ name: 'Kim', sharePercent: 40 }, { sharePercent: 60 }],
    notes: ['a'],
  };
  const fields = [field('applicant', 'name'), field('investors', '*', 'name'), field('notes', '*')];
  expect(withoutPersons(form, fields)).toEqual({
    applicant: { taxCode: '1' },
    investors: [{ sharePercent: 40 }, { sharePercent: 60 }],
    notes: [],
  });
});
