import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LIMIT_UNITS, POLICY_VALUES } from '../domain/index.js';

/** For the OpenAPI document; `readDeadlineRequest` checks what is sent, naming every fault. */
class LimitDto {
  @ApiProperty({ enum: LIMIT_UNITS, enumName: 'LimitUnit' }) unit!: string;
  @ApiProperty({ minimum: 0 }) amount!: number;
}

class DeadlinePauseDto {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null while the pause lasts',
  })
  to?: string | null;
}

class CalendarOverrideDto {
  @ApiPropertyOptional({ type: [String], format: 'date' }) addOff?: string[];
  @ApiPropertyOptional({ type: [String], format: 'date' }) addWorking?: string[];
  @ApiPropertyOptional({ type: [String], format: 'date' }) removeOff?: string[];
}

const policy = (values: readonly string[]) => ({ enum: [...values], default: values[0] });

class DeadlinePolicyDto {
  @ApiPropertyOptional(policy(POLICY_VALUES.reception)) reception?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.dayCounting)) dayCounting?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.cutoff)) cutoff?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.makeup)) makeup?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.pause)) pause?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.calendarEnd)) calendarEnd?: string;
  @ApiPropertyOptional(policy(POLICY_VALUES.elapsedEnd)) elapsedEnd?: string;
}

export class DeadlineRequestDto extends LimitDto {
  @ApiProperty({ format: 'date-time', example: '2026-03-02T09:00:00+07:00' }) startAt!: string;
  @ApiPropertyOptional({ type: [DeadlinePauseDto] }) pauses?: DeadlinePauseDto[];
  @ApiPropertyOptional({ type: [LimitDto], description: 'one is granted' }) extensions?: LimitDto[];
  @ApiPropertyOptional({ type: [Number], description: 'working hours of each step' })
  steps?: number[];
  @ApiPropertyOptional({ type: CalendarOverrideDto }) calendarOverride?: CalendarOverrideDto;
  @ApiPropertyOptional({ type: DeadlinePolicyDto }) policy?: DeadlinePolicyDto;
}

export class LocalizedDto {
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
}

const KINDS = ['reception', 'counted', 'extended', 'weekend', 'holiday', 'paused', 'restarted'];

export class ExplanationLineDto {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty({ enum: [...KINDS, 'rolled'], enumName: 'ExplanationKind' }) kind!: string;
  @ApiProperty({ description: 'in the unit of the request, or in `unit`' }) counted!: number;
  @ApiPropertyOptional({ enum: LIMIT_UNITS, enumName: 'LimitUnit' }) unit?: string;
  @ApiProperty({ type: LocalizedDto }) text!: LocalizedDto;
  @ApiPropertyOptional({ type: LocalizedDto }) basis?: LocalizedDto;
}

export class DeadlineAnswerDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ enum: ['due', 'paused', 'extension-rejected'] }) outcome!: string;
  @ApiProperty({ description: 'leads through a year that is not announced' }) provisional!: boolean;
  @ApiProperty({ format: 'date-time' }) effectiveStartAt!: string;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'date-time', nullable: true },
  })
  stepDueAt?: (string | null)[];
  @ApiProperty({ type: [ExplanationLineDto] }) explanation!: ExplanationLineDto[];
}
