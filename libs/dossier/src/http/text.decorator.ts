import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const checks = (max: number): PropertyDecorator[] => [
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
  IsString(),
  MaxLength(max),
];

/** A text that a person has to write. */
export const Text = (max: number, options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: max, ...options } as ApiPropertyOptions),
    ...checks(max),
    IsNotEmpty(),
  );

/** A text that a person may write. */
export const OptionalText = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, maxLength: max }),
    IsOptional(),
    ...checks(max),
  );

/** Article or articles, as one text. */
export const LegalBasis = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'The article that this rests on',
    }),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) && value.every((v) => typeof v === 'string') ? value.join('; ') : value,
    ),
    IsString(),
    IsNotEmpty(),
    MaxLength(2000),
  );
