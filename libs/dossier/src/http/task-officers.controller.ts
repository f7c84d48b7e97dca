import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { UnitDirectory } from '#libs/identity';
import { Allow, CurrentActor, ProblemException, ROLES, type Actor } from '#libs/platform';
import { Worklist } from '../worklist.js';
import { AssigneeDto } from './task.dto.js';

export class OfficerListDto {
  @ApiProperty({ type: [AssigneeDto] }) items!: AssigneeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: null;
}

/** Whom a task can be given to. */
@ApiTags('Officer')
@Controller('tasks/:id/officers')
@Allow({ kind: 'officer' })
export class TaskOfficersController {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  /** The people who hold its role in its unit now. */
  @Get()
  @ApiOkResponse({ type: OfficerListDto })
  @ApiNotFoundResponse({ description: 'task.not-found' })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficerListDto> {
    const row = await this.worklist.one(actor, id);
    if (!row) throw new ProblemException(404, 'task.not-found');
    const role = ROLES.find((r) => r === row.role);
    const members = role ? await this.units.membersWithRole(row.unit_id, role) : [];
    const items = members.map(({ accountId, name }) => ({ id: accountId, name }));
    return { items, nextCursor: null };
  }
}
