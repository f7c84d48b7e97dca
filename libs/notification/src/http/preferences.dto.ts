import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CHOOSABLE_CHANNELS, type ChoosableChannel } from '../domain/index.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ChannelChoiceDto {
  @ApiProperty() @IsBoolean() 'e-mail'!: boolean;
  @ApiProperty() @IsBoolean() sms!: boolean;
  @ApiProperty() @IsBoolean() zalo!: boolean;
}

export class MutedDto {
  @ApiProperty({ example: 'dossier.resumed' }) @IsString() kind!: string;
  @ApiProperty({ enum: CHOOSABLE_CHANNELS }) @IsIn(CHOOSABLE_CHANNELS) channel!: ChoosableChannel;
}

export class QuietHoursDto {
  @ApiProperty({ example: '21:00' }) @Matches(TIME) from!: string;
  @ApiProperty({ example: '06:30' }) @Matches(TIME) to!: string;
}

export class PreferencesDto {
  @ApiProperty({ type: ChannelChoiceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ChannelChoiceDto)
  channels!: ChannelChoiceDto;

  @ApiProperty({ type: [MutedDto] })
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => MutedDto)
  muted!: MutedDto[];

  @ApiProperty({ type: QuietHoursDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsDefined()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours!: QuietHoursDto | null;

  @ApiProperty({ type: [Number], description: 'Hours of working days; officers only' })
  @IsArray()
  @ArrayMaxSize(6)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(23, { each: true })
  digestHours!: number[];
}

export class NotificationKindDto {
  @ApiProperty({ example: 'dossier.resumed' }) kind!: string;
  @ApiProperty({ description: 'What it says, in the language of the request' }) title!: string;
  @ApiProperty({ description: 'Comes at once, whatever is chosen' }) urgent!: boolean;
  @ApiProperty({
    enum: CHOOSABLE_CHANNELS,
    isArray: true,
    description: 'What it may come over: each can be muted, but for an urgent kind',
  })
  channels!: ChoosableChannel[];
}

export class PreferencesViewDto extends PreferencesDto {
  @ApiProperty({
    type: [NotificationKindDto],
    description: 'The kinds that reach this person outside the portal',
  })
  kinds!: NotificationKindDto[];
}
