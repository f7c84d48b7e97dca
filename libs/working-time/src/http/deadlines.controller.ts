import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, fromRefusal } from '#libs/platform';
import {
  computeDeadline,
  presentDeadline,
  readDeadlineRequest,
  type PresentedDeadline,
} from '../domain/index.js';
import { WorkingTime } from '../working-time.js';
import { DeadlineAnswerDto, DeadlineRequestDto } from './deadline.dto.js';

const STATUS = { 'deadline.invalid': 400, 'deadline.beyond-calendar': 400 } as const;

@ApiTags('Public')
@Controller('deadlines')
export class DeadlinesController {
  constructor(@Inject(WorkingTime) private readonly workingTime: WorkingTime) {}

  /** Computes a due date and explains it, line by line. */
  @Post()
  @Allow('public')
  @HttpCode(200)
  @ApiBody({ type: DeadlineRequestDto })
  @ApiOkResponse({ type: DeadlineAnswerDto })
  @ApiBadRequestResponse({ description: 'a problem that names every field at fault' })
  async compute(@Body() body: unknown): Promise<PresentedDeadline> {
    const request = readDeadlineRequest(body);
    if (!request.ok) throw fromRefusal(request.error, STATUS);
    const answer = computeDeadline(request.value, await this.workingTime.calendarFor());
    if (!answer.ok) throw fromRefusal(answer.error, STATUS);
    return presentDeadline(answer.value);
  }
}
