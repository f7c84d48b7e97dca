import { registerDecorator } from 'class-validator';
import { parseInstant } from '#libs/kernel';

/** ISO 8601 with an offset, of a moment that exists. */
export const IsInstant = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isInstant',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'string' && parseInstant(value) !== undefined,
      defaultMessage: () => 'must be a moment with an offset',
    },
  });
