import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, ProblemException, type Actor } from '#libs/platform';
import { TaskOfficers } from '../task-officers.js';
import { AssigneeDto } from './task.dto.js';

export class OfficerChoiceDto extends AssigneeDto {
  @ApiProperty({ description: 'Open tasks' }) tasks!: number;
  @ApiProperty({ description: 'Remaining working minutes of them' }) minutes!: number;
}

export class OfficerListDto {
  @ApiProperty({ type: [OfficerChoiceDto] }) items!: OfficerChoiceDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: null;
}

/** Whom a task can be given to. */
@ApiTags('Officer')
@Controller('tasks/:id/officers')
@Allow({ kind: 'officer' })
export class TaskOfficersController {
  constructor(@Inject(TaskOfficers) private readonly officers: TaskOfficers) {}

  /** The people who hold its role in its unit now, are there, and may do it; the least loaded first. */
  @Get()
  @ApiOkResponse({ type: OfficerListDto })
  @ApiNotFoundResponse({ description: 'task.not-found' })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficerListDto> {
    const fit = await this.officers.fitFor(actor, id);
    if (!fit) throw new ProblemException(404, 'task.not-found');
    const items = fit.map(({ accountId, name, tasks, minutes }) => ({
      id: accountId,
      name,
      tasks,
      minutes,
    }));
    return { items, nextCursor: null };
  }
}
