import { problemBody } from './problem-body.js';
import { ProblemException } from './problem.js';

const LOCALES = ['vi', 'en'] as const;

it.each(LOCALES)(
  'has every member of the contract in %s, also where the title says all',
  (locale) => {
    const body = problemBody(new ProblemException(404, 'route.unknown'), locale);
    expect(body).toEqual({
      type: 'urn:motcua:problem:route.unknown',
      title: body.title,
      status: 404,
      detail: body.title,
      code: 'route.unknown',
    });
    expect(body.title).not.toBe('');
  },
);

it('says the title to a reader of Vietnamese where only a sentence in English is known', () => {
  const refused = new ProblemException(404, 'route.unknown', 'There is no such address');
  expect(problemBody(refused, 'vi').detail).toBe(problemBody(refused, 'vi').title);
  expect(problemBody(refused, 'en').detail).toBe('There is no such address');
});
