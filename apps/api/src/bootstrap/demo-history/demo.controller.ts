import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/platform';
import { ProgressStore, type Progress } from './progress.store.js';

class DemoProgressDto implements Progress {
  @ApiProperty({ enum: ['waiting', 'running', 'done'] }) state!: Progress['state'];
  @ApiProperty({ description: 'dossiers told so far' }) done!: number;
  @ApiProperty() total!: number;
}

/** How far the demo history has been told. Exists in the demo only. */
@ApiTags('Demo')
@Controller('demo')
@Allow('public')
export class DemoController {
  constructor(@Inject(ProgressStore) private readonly progress: ProgressStore) {}

  @Get('progress')
  @ApiOperation({ summary: 'How far the demo history has been told' })
  @ApiOkResponse({ type: DemoProgressDto })
  read(): Promise<DemoProgressDto> {
    return this.progress.read();
  }
}
