import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { formatInstant } from '#libs/kernel';
import { PageQuery } from '#libs/platform';
import { FOLLOWER_CHOICES, type FollowerChoice } from '../rule-overrides.js';
import { AUDIENCES, CHANNELS, DELIVERY_STATES, type DeliveryState } from '../domain/index.js';
import type { DeskDelivery } from '../persistence/desk.store.js';

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Part of an address, a name, a title or a dossier code; or a kind',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: DELIVERY_STATES })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn(CHANNELS)
  channel?: string;
}

export class HistoryLineDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: DELIVERY_STATES }) state!: string;
  @ApiPropertyOptional() said?: string;
}

export class DeliveryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) notificationId!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: CHANNELS }) channel!: string;
  @ApiProperty() address!: string;
  @ApiProperty({ type: String, nullable: true }) person!: string | null;
  @ApiProperty({ type: String, nullable: true }) dossierCode!: string | null;
  @ApiProperty({ enum: DELIVERY_STATES }) state!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty() possiblyRepeated!: boolean;
  @ApiProperty({ type: String, nullable: true }) lastError!: string | null;
  @ApiProperty({ description: 'Step of the ladder' }) rung!: number;
  @ApiProperty({ description: 'How often somebody had it sent again' }) round!: number;
  @ApiProperty({ format: 'date-time' }) queuedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) effectiveAt!: string | null;
  @ApiProperty({ type: [HistoryLineDto] }) history!: HistoryLineDto[];
}

const said = (at: Date | null): string | null => (at === null ? null : formatInstant(at.getTime()));

export const deliveryDto = (d: DeskDelivery): DeliveryDto => ({
  ...d,
  queuedAt: formatInstant(d.queuedAt.getTime()),
  finishedAt: said(d.finishedAt),
  effectiveAt: said(d.effectiveAt),
  history: d.history.map((line) => ({ ...line, at: formatInstant(Date.parse(line.at)) })),
});

export class DeliveryListDto {
  @ApiProperty({ type: [DeliveryDto] }) items!: DeliveryDto[];
}

export class ResentDto {
  @ApiProperty({ format: 'uuid', description: 'The new delivery' }) id!: string;
}

export class TopicFiguresDto {
  @ApiProperty() topic!: string;
  @ApiProperty() waiting!: number;
  @ApiProperty() failing!: number;
  @ApiProperty({ format: 'date-time' }) oldest!: string;
}
export class DeliveryFiguresDto {
  @ApiProperty({ enum: CHANNELS }) channel!: string;
  @ApiProperty({ enum: DELIVERY_STATES }) state!: string;
  @ApiProperty() count!: number;
}
export class QueueLoadDto {
  @ApiProperty() queue!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'null: the queue cannot be reached' })
  waiting!: number | null;
  @ApiProperty({ type: Number, nullable: true }) active!: number | null;
}
export class FiguresDto {
  @ApiProperty({ type: [QueueLoadDto] }) queues!: QueueLoadDto[];
  @ApiProperty({ type: [TopicFiguresDto] }) topics!: TopicFiguresDto[];
  @ApiProperty({ type: [DeliveryFiguresDto] }) deliveries!: DeliveryFiguresDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) oldestUnsent!: string | null;
}

export class LetterOutcomeDto {
  @ApiProperty({ enum: ['handed-over', 'failed'] })
  @IsIn(['handed-over', 'failed'])
  outcome!: 'handed-over' | 'failed';

  @ApiProperty({ description: 'Number of the consignment, who took it, or why it came back' })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  note!: string;
}

export class TemplateDto {
  @ApiProperty() key!: string;
  @ApiProperty() locale!: string;
  @ApiProperty({ description: 'Changes with any letter of the wording' }) version!: string;
  @ApiProperty() title!: string;
}
export class TemplateListDto {
  @ApiProperty({ type: [TemplateDto] }) items!: TemplateDto[];
}
export class TemplatePreviewDto extends TemplateDto {
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty() text!: string;
  @ApiProperty() html!: string;
}
export class LocaleQuery {
  @ApiPropertyOptional({ enum: ['vi', 'en'], default: 'vi' })
  @IsOptional()
  @IsIn(['vi', 'en'])
  locale: 'vi' | 'en' = 'vi';
}

export class RuleOverrideDto {
  @ApiPropertyOptional({ description: 'Nobody is told, and why' })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(300)
  silent?: string;

  @ApiPropertyOptional({ description: 'With a mail, or in the portal only' })
  @ValidateIf((o: RuleOverrideDto) => o.silent === undefined)
  @IsBoolean()
  mail?: boolean;

  @ApiPropertyOptional({ description: 'Comes at once, whatever people have chosen' })
  @IsOptional()
  @IsBoolean()
  urgent?: boolean;

  @ApiPropertyOptional({
    enum: FOLLOWER_CHOICES,
    description: 'How those who follow the dossier hear of it; missing: as the rule has it',
  })
  @IsOptional()
  @IsIn(FOLLOWER_CHOICES)
  followers?: FollowerChoice;
}
export class RuleDto {
  @ApiProperty() procedure!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ type: RuleOverrideDto }) override!: RuleOverrideDto;
  @ApiProperty({ format: 'date-time' }) setAt!: string;
}
export class ToldDto {
  @ApiProperty({ enum: AUDIENCES }) audience!: string;
  @ApiProperty() template!: string;
  @ApiProperty({ enum: CHANNELS, isArray: true }) channels!: string[];
  @ApiProperty({ enum: ['news', 'act', 'work'] }) class!: string;
  @ApiProperty() urgent!: boolean;
}
export class EventRuleDto {
  @ApiProperty({ description: 'the event' }) kind!: string;
  @ApiProperty({ type: [ToldDto], description: 'empty: deliberately silent' }) told!: ToldDto[];
}
export class RuleListDto {
  @ApiProperty({ type: [RuleDto] }) items!: RuleDto[];
  @ApiProperty({ type: [EventRuleDto], description: 'what holds where nothing departs from it' })
  rules!: EventRuleDto[];
}
