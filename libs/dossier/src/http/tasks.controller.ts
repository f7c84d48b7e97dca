import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Result } from '#libs/kernel';
import {
  Allow,
  CurrentActor,
  ExpectedVersion,
  pageOf,
  ProblemException,
  type Actor,
  type Tx,
} from '#libs/platform';
import { Commit } from '../commit.js';
import type { DossierRefusal, EventData } from '../domain/index.js';
import type { WorklistRow } from '../persistence/worklist.store.js';
import { AcknowledgeTask } from '../use-cases/acknowledge-task.js';
import { AssignTask, ClaimTask, ReleaseTask } from '../use-cases/assign-task.js';
import { CompleteTask } from '../use-cases/complete-task.js';
import { cursorKey, Worklist } from '../worklist.js';
import { AssignmentDto, CompletionDto } from './act.dto.js';
import { unwrap } from './problems.js';
import { Shown } from './shown.js';
import { CompletedDto, TaskDto, TaskPageDto, TaskQuery } from './task.dto.js';
import { taskShape, type TaskView } from './task.shape.js';

/** The worklist, and what an officer does with a task. */
@ApiTags('Officer')
@Controller('tasks')
@Allow({ kind: 'officer' })
@ApiNotFoundResponse({ description: 'task.not-found' })
export class TasksController {
  constructor(
    @Inject(Commit) private readonly work: Commit,
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(AcknowledgeTask) private readonly acknowledgeTask: AcknowledgeTask,
    @Inject(ClaimTask) private readonly claimTask: ClaimTask,
    @Inject(AssignTask) private readonly assignTask: AssignTask,
    @Inject(ReleaseTask) private readonly releaseTask: ReleaseTask,
    @Inject(CompleteTask) private readonly completeTask: CompleteTask,
    @Inject(Shown) private readonly shown: Shown,
  ) {}

  /** What waits: mine, or everything of my units, the most urgent first. */
  @Get()
  @ApiOkResponse({ type: TaskPageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: TaskQuery): Promise<TaskPageDto> {
    const rows = await this.worklist.page(actor, query);
    const view = await this.view(actor, rows);
    const shape = (row: WorklistRow): TaskDto => taskShape(row, view);
    const page = pageOf(rows, query.limit, shape, (row) => cursorKey(row, query));
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  @Get(':id')
  @ApiOkResponse({ type: TaskDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TaskDto> {
    const row = await this.worklist.one(actor, id);
    if (!row) throw new ProblemException(404, 'task.not-found');
    return taskShape(row, await this.view(actor, [row]));
  }

  /** Takes a task out of the unit's queue. */
  @Post(':id/claim')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDto })
  @ApiConflictResponse({ description: 'task.taken, task.closed' })
  claim(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TaskDto> {
    return this.hand(actor, id, (tx) => this.claimTask.run(tx, actor, id));
  }

  /** Takes note of a task that was handed on, by opening it; the first time is an event. */
  @Post(':id/acknowledgement')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDto })
  @ApiConflictResponse({ description: 'task.closed' })
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TaskDto> {
    return this.hand(actor, id, (tx) => this.acknowledgeTask.run(tx, actor, id));
  }

  /** Gives a task to a colleague who holds its role. */
  @Post(':id/assign')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDto })
  @ApiConflictResponse({ description: 'task.taken, task.closed' })
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { officerId }: AssignmentDto,
  ): Promise<TaskDto> {
    return this.hand(actor, id, (tx) => this.assignTask.run(tx, actor, id, officerId));
  }

  /** Puts a task back into the unit's queue. */
  @Post(':id/release')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDto })
  @ApiConflictResponse({ description: 'task.closed' })
  release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TaskDto> {
    return this.hand(actor, id, (tx) => this.releaseTask.run(tx, actor, id));
  }

  /** Completes the step; the first outcome with a note alone always does. */
  @Post(':id/completion')
  @HttpCode(200)
  @ApiOkResponse({ type: CompletedDto })
  @ApiForbiddenResponse({ description: 'task.not-yours' })
  @ApiConflictResponse({ description: 'task.closed, task.taken, dossier.paused, …' })
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() expectedVersion: number | undefined,
    @Body() { outcome, note, data }: CompletionDto,
  ): Promise<CompletedDto> {
    const input = { taskId: id, outcome, note, data: data as EventData | undefined };
    const { state, record } = unwrap(
      await this.work.inTurn({ table: 'task', id }, (tx) =>
        this.completeTask.run(tx, actor, { ...input, expectedVersion }),
      ),
    );
    return {
      id,
      state: 'completed',
      outcome,
      dossierCode: record.code ?? '',
      dossierStatus: state.status,
      version: state.version,
    };
  }

  private async hand(
    actor: Actor,
    id: string,
    work: (tx: Tx) => Promise<Result<unknown, DossierRefusal>>,
  ): Promise<TaskDto> {
    unwrap(await this.work.run(work));
    return this.one(actor, id);
  }

  private async view(actor: Actor, rows: readonly WorklistRow[]): Promise<TaskView> {
    const [units, around] = await Promise.all([
      this.shown.units(),
      this.worklist.surroundings(rows),
    ]);
    return { actor, units, ...around };
  }
}
