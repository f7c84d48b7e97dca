import { Controller, Get, Inject, Param } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { formatInstant } from '#libs/kernel';
import { Allow, CurrentActor, ProblemException, type Actor } from '#libs/platform';
import { weightOf, type Reassignment } from '../domain/index.js';
import { Workload, type RoleLoad, type UnitLoad } from '../workload.js';
import {
  ProposalDto,
  UnitLoadDto,
  type ReassignmentDto,
  type OfficerLoadDto,
  type RoleLoadDto,
} from './workload.dto.js';

/** Who has how much, for whoever leads the unit. */
@ApiTags('Officer')
@Controller('units/:unit/workload')
@Allow({ roles: ['head', 'leader', 'manager'] })
@ApiForbiddenResponse({ description: 'standing.not-yours' })
@ApiNotFoundResponse({ description: 'unit.unknown' })
export class WorkloadController {
  constructor(@Inject(Workload) private readonly workload: Workload) {}

  @Get()
  @ApiOperation({ summary: 'The load of every officer in remaining working minutes' })
  @ApiOkResponse({ type: UnitLoadDto })
  async load(@CurrentActor() actor: Actor, @Param('unit') unit: string): Promise<UnitLoadDto> {
    const load = await this.find(actor, unit);
    const { id, code, name } = load.unit;
    return { unit: { id, code, name }, roles: load.roles.map((role) => roleShape(role, load)) };
  }

  @Get('proposal')
  @ApiOperation({
    summary: 'Moves that would level the work',
    description: 'Nothing is changed by asking; each move is made by assigning its task.',
  })
  @ApiOkResponse({ type: ProposalDto })
  async proposal(@CurrentActor() actor: Actor, @Param('unit') unit: string): Promise<ProposalDto> {
    const load = await this.find(actor, unit);
    const moves = await this.workload.proposal(load);
    return { items: moves.flatMap((move) => moveShape(move, load)), nextCursor: null };
  }

  private async find(actor: Actor, unit: string): Promise<UnitLoad> {
    const load = await this.workload.of(actor, unit);
    if (load === 'unknown') throw new ProblemException(404, 'unit.unknown');
    if (load === 'not-led') throw new ProblemException(403, 'standing.not-yours');
    return load;
  }
}

function roleShape(
  { role, automatic, officers, tasks }: RoleLoad,
  { now, time }: UnitLoad,
): RoleLoadDto {
  const waiting = tasks.filter((t) => t.assigneeId === null);
  const weights = waiting.map((t) => weightOf(t.dueAt, now, time.workingMinutes));
  return {
    role,
    automatic,
    waiting: { tasks: waiting.length, minutes: weights.reduce((sum, w) => sum + w, 0) },
    officers: officers.map((o): OfficerLoadDto => ({
      id: o.accountId,
      name: o.name,
      tasks: o.tasks,
      minutes: o.minutes,
      atRisk: o.atRisk,
      standsIn: o.giverId !== null,
      ...(o.absentUntil === null ? {} : { absentUntil: formatInstant(o.absentUntil) }),
    })),
  };
}

function moveShape(
  { taskId, from, to }: Reassignment,
  { roles, now, time }: UnitLoad,
): ReassignmentDto[] {
  const task = roles.flatMap((r) => r.tasks).find((t) => t.id === taskId);
  const person = (id: string | null) => {
    const found = roles.flatMap((r) => r.officers).find((o) => o.accountId === id);
    return found && { id: found.accountId, name: found.name };
  };
  const [taker, giver] = [person(to), person(from)];
  if (!task || !taker) return [];
  const { dueAt } = task;
  return [
    {
      taskId,
      dossierCode: task.dossierCode,
      step: { key: task.nodeId, name: task.name },
      role: task.role,
      dueAt: dueAt === null ? null : formatInstant(dueAt),
      provisional: dueAt !== null && time.isProvisional(dueAt),
      remainingMinutes: dueAt === null ? null : time.workingMinutes(now, dueAt),
      ...(giver ? { from: giver } : {}),
      to: taker,
    },
  ];
}
