import { QueryFailedError } from 'typeorm';
import { describeError } from './logging.js';

describe('what a log says of an error', () => {
  it('tells a failed statement without its values', () => {
    const driverError = Object.assign(new Error('duplicate key'), {
      code: '23505',
      table: 'account',
      constraint: 'account_email_uq',
      detail: 'Key (email)=(mai@example.vn) already exists.',
    });
    const query = 'INSERT INTO account (email) VALUES ($1)';
    const error = new QueryFailedError(query, ['mai@example.vn'], driverError);
    const told = describeError(error);
    expect(told).toMatchObject({ code: '23505', constraint: 'account_email_uq', query });
    expect(JSON.stringify(told)).not.toContain('mai@example.vn');
  });

  it('tells any other error with its message and where it came from', () => {
    const told = describeError(new TypeError('x is not a function'));
    expect(told).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
    expect(told['stack']).toContain('logging.spec');
  });

  it('does not print what is no error', () => {
    expect(describeError({ password: 'x' })).toEqual({ type: 'object' });
  });
});
