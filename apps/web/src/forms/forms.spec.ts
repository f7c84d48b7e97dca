import type { FormSchema } from '../api/types.js';
import { check } from './check.js';
import { needOf } from './demanded.js';
import { mergeDiff } from './merge-diff.js';
import { choicesOf, effective, matches, sectionsOf, titleAt, withDefaults } from './schema.js';

const schema: FormSchema = {
  type: 'object',
  $defs: {
    person: {
      type: 'object',
      title: 'Person',
      properties: { name: { type: 'string', title: 'Name' } },
      required: ['name'],
    },
  },
  properties: {
    applicant: { $ref: '#/$defs/person' },
    kind: {
      type: 'string',
      title: 'Kind',
      oneOf: [
        { const: 'a', title: 'Alpha' },
        { const: 'b', title: 'Beta' },
      ],
    },
    mail: { type: 'string', format: 'email' },
    capital: { type: 'number', exclusiveMinimum: 0, maximum: 100 },
    tax: { type: 'string', pattern: '^[0-9]{10}$', minLength: 10, maxLength: 10 },
    partners: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: '#/$defs/person' } },
    sworn: { type: 'boolean', const: true },
    note: { type: 'string', default: 'none' },
    permit: { type: 'string' },
  },
  required: ['applicant', 'kind', 'sworn'],
  if: { properties: { kind: { const: 'b' } }, required: ['kind'] },
  ...(JSON.parse('{"then": {"required": ["permit"]}}') as Pick<FormSchema, 'then'>),
};

describe('the light check of a form', () => {
  const whole = { applicant: { name: 'An' }, kind: 'a', sworn: true };

  it('finds nothing wrong with a whole answer', () => {
    expect(check(schema, whole, schema)).toEqual([]);
  });

  it.each([
    ['a required group is empty', { applicant: {} }, '/applicant/name', 'required'],
    ['a choice is none of the choices', { kind: 'c' }, '/kind', 'choice'],
    ['an address is none', { mail: 'someone' }, '/mail', 'email'],
    ['a number lies on its open bound', { capital: 0 }, '/capital', 'small'],
    ['a number is too large', { capital: 101 }, '/capital', 'large'],
    ['a text is too short', { tax: '1' }, '/tax', 'short'],
    ['a text is too long', { tax: '12345678901' }, '/tax', 'long'],
    ['a text has another form', { tax: '12345abcde' }, '/tax', 'pattern'],
    ['a list is empty', { partners: [] }, '/partners', 'few'],
    ['an entry of a list is blank', { partners: [{}] }, '/partners/0/name', 'required'],
    ['a promise is not given', { sworn: false }, '/sworn', 'agree'],
    ['a condition adds a question', { kind: 'b' }, '/permit', 'required'],
  ])('says where: %s', (_, change, pointer, key) => {
    const faults = check(schema, { ...whole, ...change }, schema);
    expect(faults).toEqual([expect.objectContaining({ pointer, key })]);
  });

  it('leaves an optional field alone while it is blank', () => {
    expect(check(schema, { ...whole, mail: '', capital: null }, schema)).toEqual([]);
  });
});

describe('reading a schema', () => {
  it('follows references and adds what a condition asks', () => {
    expect(effective({ $ref: '#/$defs/person' }, {}, schema).title).toBe('Person');
    expect(effective(schema, { kind: 'b' }, schema).required).toContain('permit');
    expect(effective(schema, { kind: 'a' }, schema).required).not.toContain('permit');
  });

  it('matches a condition only when its field is there', () => {
    const condition = schema.if ?? {};
    expect(matches(condition, { kind: 'b' }, schema)).toBe(true);
    expect(matches(condition, {}, schema)).toBe(false);
  });

  it('names choices and places', () => {
    expect(choicesOf(schema.properties?.['kind'] ?? {})?.map((c) => c.value)).toEqual(['a', 'b']);
    expect(titleAt('/applicant/name', { applicant: {} }, schema)).toContain('Name');
  });

  it('fills defaults without touching what was said', () => {
    expect(withDefaults(schema, { kind: 'a' }, schema)).toMatchObject({ kind: 'a', note: 'none' });
    expect(withDefaults(schema, { note: 'mine' }, schema)).toMatchObject({ note: 'mine' });
  });

  it('asks for every property in some section', () => {
    const asked = sectionsOf(schema).flatMap((section) => section.properties);
    expect([...asked].sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
  });
});

describe('the patch between two states of a form', () => {
  it.each([
    ['nothing changed', { a: 1 }, { a: 1 }, null],
    ['a field was added', {}, { a: 1 }, { a: 1 }],
    ['a field was taken away', { a: 1 }, {}, { a: null }],
    ['a field inside changed', { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, { a: { b: 3 } }],
    ['an empty group appeared', {}, { a: {} }, { a: {} }],
    ['a list is sent whole', { a: [1, 2] }, { a: [1, 2, 3] }, { a: [1, 2, 3] }],
    ['a value became a group', { a: 1 }, { a: { b: 1 } }, { a: { b: 1 } }],
  ])('%s', (_, before, after, patch) => {
    expect(mergeDiff(before, after)).toEqual(patch);
  });
});

describe('which papers are asked', () => {
  const when = { k: 'eq', a: { k: 'field', path: 'kind' }, b: { k: 'text', v: 'b' } } as const;

  it('demands what the server demands', () => {
    expect(needOf({ required: true }, {})).toBe('demanded');
    expect(needOf({ required: false, when }, { kind: 'b' })).toBe('demanded');
    expect(needOf({ required: false, when }, { kind: 'a' })).toBe('not-asked');
    expect(needOf({ required: false, when }, {})).toBe('not-asked');
    expect(needOf({ required: false }, {})).toBe('optional');
  });
});
