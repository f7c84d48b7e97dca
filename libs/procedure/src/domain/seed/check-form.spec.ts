import type { JsonSchema } from '../json-schema.js';
import { leanSchema } from '../lean-schema.js';
import { checkForm } from './check-form.js';

const named = { 'x-i18n': { title: { vi: 'Tên', en: 'Name' } } };
const good: JsonSchema = {
  type: 'object',
  'x-section': [{ key: 'one', properties: ['name', 'part'] }],
  required: ['name'],
  properties: {
    name: { type: 'string', ...named, examples: ['A'] },
    part: { $ref: '#/$defs/part' },
  },
  $defs: { part: { type: 'string', ...named, oneOf: [{ const: 'a', ...named }] } },
};
const withName = (name: JsonSchema): JsonSchema => ({
  ...good,
  properties: { ...(good['properties'] as JsonSchema), name },
});

describe('the shape of a form', () => {
  it('is as clients rely on', () => expect(checkForm(good)).toEqual([]));

  it.each<[string, JsonSchema, string, RegExp]>([
    ['allOf', { ...good, allOf: [] }, '', /allOf/],
    [
      'a reference outside',
      withName({ $ref: 'https://x.test', examples: ['A'] }),
      '/properties/name',
      /not a part/,
    ],
    [
      'a required property without answer',
      withName({ type: 'string', ...named }),
      '/properties/name',
      /no const, default or examples/,
    ],
    [
      'a required property that is not there',
      { ...good, required: ['name', 'other'] },
      '',
      /required other is not there/,
    ],
    [
      'a title in one language',
      withName({ type: 'string', 'x-i18n': { title: { vi: 'Tên', en: '' } }, examples: ['A'] }),
      '/properties/name',
      /title in vi and en/,
    ],
    [
      'a choice of schemas',
      withName({ ...named, oneOf: [{ type: 'string' }], examples: ['A'] }),
      '/properties/name',
      /const values/,
    ],
    [
      'a property in no section',
      { ...good, 'x-section': [{ key: 'one', properties: ['name'] }] },
      '/properties/part',
      /one section/,
    ],
    [
      'a first answer that breaks a rule',
      withName({ type: 'string', ...named, minLength: 2, examples: ['A'] }),
      '/name',
      /first answer/,
    ],
  ])('refuses %s', (_, form, row, detail) => {
    const fault = checkForm(form).find((f) => f.row === row && detail.test(f.detail));
    expect(fault).toBeDefined();
  });
});

it('a validator reads rules, not words', () =>
  expect(leanSchema(good)).toEqual({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, part: { $ref: '#/$defs/part' } },
    $defs: { part: { type: 'string', enum: ['a'] } },
  }));
