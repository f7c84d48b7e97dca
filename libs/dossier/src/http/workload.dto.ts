import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UnitRefDto } from '#libs/identity';
import { AssigneeDto, StepRefDto } from './task.dto.js';

export class OfficerLoadDto extends AssigneeDto {
  @ApiProperty({ description: 'Open tasks, of all units' }) tasks!: number;
  @ApiProperty({
    description:
      'Remaining working minutes of those tasks: until each is due, at least an hour; none while its clock stands still',
  })
  minutes!: number;
  @ApiProperty({ description: 'Of them late, or due within a working day' }) atRisk!: number;
  @ApiPropertyOptional({ format: 'date-time' }) absentUntil?: string;
  @ApiProperty({ description: 'Holds the role by delegation only' }) standsIn!: boolean;
}

export class WaitingDto {
  @ApiProperty({ description: 'Open tasks that nobody has' }) tasks!: number;
  @ApiProperty() minutes!: number;
}

export class RoleLoadDto {
  @ApiProperty() role!: string;
  @ApiProperty({ description: 'Tasks are given out by rule as they open' }) automatic!: boolean;
  @ApiProperty({ type: WaitingDto }) waiting!: WaitingDto;
  @ApiProperty({ type: [OfficerLoadDto] }) officers!: OfficerLoadDto[];
}

export class UnitLoadDto {
  @ApiProperty({ type: UnitRefDto }) unit!: UnitRefDto;
  @ApiProperty({ type: [RoleLoadDto] }) roles!: RoleLoadDto[];
}

export class ReassignmentDto {
  @ApiProperty({ format: 'uuid' }) taskId!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty({ type: StepRefDto }) step!: StepRefDto;
  @ApiProperty() role!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty() provisional!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Working minutes; negative when late' })
  remainingMinutes!: number | null;
  @ApiPropertyOptional({ type: AssigneeDto, description: 'Missing where nobody has it' })
  from?: AssigneeDto;
  @ApiProperty({ type: AssigneeDto }) to!: AssigneeDto;
}

export class ProposalDto {
  @ApiProperty({ type: [ReassignmentDto] }) items!: ReassignmentDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: null;
}
