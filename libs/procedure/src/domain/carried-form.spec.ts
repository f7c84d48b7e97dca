import { carriedForm } from './carried-form.js';
import type { JsonSchema } from './json-schema.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    applicant: {
      type: 'object',
      properties: { name: { type: 'string' }, email: { type: 'string', format: 'email' } },
      required: ['name', 'email'],
      additionalProperties: false,
    },
    capital: { type: 'number' },
    sector: { enum: ['steel', 'port'] },
  },
  required: ['applicant', 'capital'],
  additionalProperties: false,
};

it.each([
  ['what both know, although more will be asked', { applicant: { name: 'A' } }, ['applicant']],
  ['nothing that the other form does not know', { colour: 'red', capital: 3 }, ['capital']],
  ['nothing of another type', { capital: '3', sector: 'port' }, ['sector']],
  ['nothing that it would refuse', { sector: 'tea', capital: 3 }, ['capital']],
  ['no part with a field too much', { applicant: { name: 'A', age: 3 } }, []],
])('takes over %s', (_, given, names) => {
  const carried = carriedForm(schema, given);
  expect(Object.keys(carried)).toEqual(names);
  expect(given).toMatchObject(carried);
});
