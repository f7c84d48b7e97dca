import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldFault } from '#libs/kernel';
import { ProblemException } from './problem.js';

/** Guards the door: unknown fields, wrong types and broken rules are one 400 with every fault. */
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => invalid(errors.flatMap((e) => faultsOf(e, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && isDto(metadata) && value !== undefined && !isObject(value)) {
      throw invalid([{ pointer: '', code: 'isObject', detail: 'must be an object' }]);
    }
    return super.transform(value, metadata);
  }
}

const invalid = (faults: FieldFault[]): ProblemException =>
  new ProblemException(400, 'request.invalid', undefined, faults);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDto = ({ metatype }: ArgumentMetadata): boolean =>
  metatype !== undefined && ![Object, Array, String, Number, Boolean].some((t) => t === metatype);

/** RFC 6901: `~` and `/` inside a name are escaped. */
export const pointerStep = (name: string): string =>
  `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const pointer = parent + pointerStep(error.property);
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({
    pointer,
    code,
    detail,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
