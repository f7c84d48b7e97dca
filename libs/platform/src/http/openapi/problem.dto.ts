import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A fault of one field. */
export class FieldFaultDto {
  @ApiProperty({ description: 'RFC 6901 pointer into what was sent' })
  pointer!: string;
  @ApiProperty()
  code!: string;
  @ApiProperty()
  detail!: string;
}

/** RFC 9457. */
export class ProblemDto {
  @ApiProperty()
  type!: string;
  @ApiProperty()
  title!: string;
  @ApiProperty()
  status!: number;
  @ApiProperty({
    description: 'In the language of the reader; where there is no more to say, the title again',
  })
  detail!: string;
  @ApiProperty({ description: 'From a closed set' })
  code!: string;
  @ApiPropertyOptional({ type: [FieldFaultDto] })
  errors?: FieldFaultDto[];
  @ApiPropertyOptional()
  requestId?: string;
}
