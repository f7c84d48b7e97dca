import { createHash, timingSafeEqual } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MINUTE } from '#libs/kernel';
import { Allow, ApiProblem, Config, Database, ProblemException } from '#libs/platform';
import { gatewaySignature } from '../channels/gateway-channel.js';
import { readDeliveryReport } from '../domain/index.js';
import { HearOfDelivery } from '../hear-of-delivery.js';
import { BounceDto, GatewayReportDto } from './delivery-report.dto.js';

/** An older signature may have been overheard. */
const SIGNED_WITHIN_MS = 5 * MINUTE;

/** Where gateways and the mail server tell what became of messages. Signed; hearing twice is harmless. */
@ApiTags('Delivery reports')
@ApiHeader({ name: 'X-Signature', description: 'HMAC-SHA256 in hexadecimal', required: true })
@Controller('delivery-reports')
@Allow('public')
export class DeliveryReportController {
  constructor(
    @Inject(HearOfDelivery) private readonly hear: HearOfDelivery,
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Post('bounces')
  @HttpCode(204)
  @ApiOperation({
    summary: 'A mail came back',
    description: 'Signed: `timestamp.sha256hex(message)` with BOUNCE_SECRET.',
  })
  @ApiNoContentResponse()
  @ApiProblem(403, 'delivery-report.signature')
  @ApiProblem(404, 'delivery-report.unknown')
  @ApiProblem(422, 'delivery-report.not-a-report')
  async bounce(
    @Headers('x-signature') signature: string | undefined,
    @Body() { message, timestamp }: BounceDto,
  ): Promise<void> {
    const digest = createHash('sha256').update(message).digest('hex');
    await this.assertSigned(this.config.bounceSecret, signature, timestamp, [digest]);
    const report = readDeliveryReport(message);
    if (report === undefined) throw new ProblemException(422, 'delivery-report.not-a-report');
    if (!(await this.hear.fromMailServer(report))) throw unknown();
  }

  @Post(':channel')
  @HttpCode(204)
  @ApiOperation({
    summary: 'What became of an SMS or a Zalo message',
    description: 'Signed: `timestamp.id.status` with the secret of the gateway.',
  })
  @ApiNoContentResponse()
  @ApiProblem(403, 'delivery-report.signature')
  @ApiProblem(404, 'delivery-report.unknown')
  async fromGateway(
    @Param('channel') name: string,
    @Headers('x-signature') signature: string | undefined,
    @Body() { id, status, timestamp, reason, unknownNumber }: GatewayReportDto,
  ): Promise<void> {
    const channel = name === 'sms' || name === 'zalo' ? name : undefined;
    if (channel === undefined) throw unknown();
    const gateway = channel === 'sms' ? this.config.smsGateway : this.config.zaloGateway;
    await this.assertSigned(gateway?.secret, signature, timestamp, [id, status]);
    const known = await this.hear.fromGateway({
      channel,
      providerId: id,
      status,
      ...(reason === undefined ? {} : { reason }),
      deadAddress: unknownNumber === true,
    });
    if (!known) throw unknown();
  }

  private async assertSigned(
    secret: string | undefined,
    signature: string | undefined,
    timestamp: number,
    parts: readonly string[],
  ): Promise<void> {
    const age = Math.abs((await this.database.now()) - timestamp);
    const right =
      secret !== undefined &&
      age <= SIGNED_WITHIN_MS &&
      same(signature ?? '', gatewaySignature(secret, [String(timestamp), ...parts]));
    if (!right) throw new ProblemException(403, 'delivery-report.signature');
  }
}

const unknown = (): ProblemException => new ProblemException(404, 'delivery-report.unknown');

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
