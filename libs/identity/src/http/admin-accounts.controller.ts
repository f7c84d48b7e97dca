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
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { parseInstant } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  CurrentActor,
  Database,
  decodeCursor,
  pageOf,
  ProblemException,
  type Actor,
  type Page,
} from '#libs/platform';
import { AdministerAccounts, type PostInput } from '../administer-accounts.js';
import { ForgetFactors } from '../forget-factors.js';
import { AccountStore, type Account } from '../persistence/account.store.js';
import { PostStore } from '../persistence/post.store.js';
import { AdminAccountDto, adminAccountDto } from './account.dto.js';
import {
  AccountsQuery,
  BlockDto,
  EndPostDto,
  InviteDto,
  LostFactorDto,
  PostInputDto,
} from './admin.dto.js';

@ApiTags('administration')
@Controller('admin/accounts')
@Allow({ roles: ['administrator'], fresh: true })
export class AdminAccountsController {
  constructor(
    @Inject(AdministerAccounts) private readonly administer: AdministerAccounts,
    @Inject(ForgetFactors) private readonly forget: ForgetFactors,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(PostStore) private readonly posts: PostStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Accounts by address' })
  @ApiPage(AdminAccountDto)
  async list(@Query() query: AccountsQuery): Promise<Page<AdminAccountDto>> {
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, 1)[0];
    const found = await this.accounts.list({
      ...(query.q === undefined ? {} : { q: query.q }),
      ...(query.kind === undefined ? {} : { kind: query.kind }),
      ...(typeof after === 'string' ? { afterEmail: after } : {}),
      limit: query.limit + 1,
    });
    const page = pageOf(
      found,
      query.limit,
      (account) => account,
      ({ email }) => [email],
    );
    return { items: await this.shown(page.items), nextCursor: page.nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One account with all its posts, past and coming' })
  @ApiOkResponse({ type: AdminAccountDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<AdminAccountDto> {
    const account = await this.accounts.byId(id);
    const [shown] = account ? await this.shown([account]) : [];
    if (!shown) throw new ProblemException(404, 'account.unknown');
    return shown;
  }

  @Post()
  @ApiOperation({
    summary: 'Invite an officer',
    description: 'A mail brings the link to the first password.',
  })
  @ApiCreatedResponse({ type: AdminAccountDto })
  @ApiProblem(409, 'account.exists', 'post.exists')
  @ApiProblem(422, 'unit.unknown', 'post.period')
  async invite(@CurrentActor() actor: Actor, @Body() body: InviteDto): Promise<AdminAccountDto> {
    const { email, name, locale = 'vi', posts = [] } = body;
    const id = await this.administer.invite(actor, {
      email,
      name,
      locale,
      posts: posts.map(postInput),
    });
    return this.one(id);
  }

  @Post(':id/invitation')
  @HttpCode(202)
  @ApiAcceptedResponse()
  @ApiOperation({ summary: 'Send the invitation again; the old link becomes void' })
  @ApiProblem(409, 'account.already-active', 'account.not-officer')
  async inviteAgain(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.administer.inviteAgain(id);
  }

  @Post(':id/posts')
  @ApiOperation({ summary: 'Give a role in a unit, from one date to another; ends the sessions' })
  @ApiCreatedResponse({ type: AdminAccountDto })
  @ApiProblem(409, 'post.exists', 'account.not-officer')
  @ApiProblem(422, 'unit.unknown', 'post.period')
  async givePost(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PostInputDto,
  ): Promise<AdminAccountDto> {
    await this.administer.givePost(actor, id, postInput(body));
    return this.one(id);
  }

  @Post(':id/posts/:postId/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a post; ends the sessions' })
  @ApiOkResponse({ type: AdminAccountDto })
  @ApiProblem(409, 'post.ended', 'administrator.self')
  async endPost(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('postId', ParseUUIDPipe) postId: string,
    @Body() { at }: EndPostDto,
  ): Promise<AdminAccountDto> {
    await this.administer.endPost(actor, id, postId, at === undefined ? at : parseInstant(at));
    return this.one(id);
  }

  @Post(':id/block')
  @HttpCode(204)
  @ApiOperation({ summary: 'Block an account at once' })
  @ApiNoContentResponse()
  @ApiProblem(409, 'administrator.self')
  async block(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: BlockDto,
  ): Promise<void> {
    await this.administer.block(actor, id, reason);
  }

  @Post(':id/lost-factor')
  @HttpCode(204)
  @ApiOperation({
    summary: "Forget an officer's password, second factors and sessions",
    description: 'For one who lost them all and was recognised. A mail invites them anew.',
  })
  @ApiNoContentResponse()
  @ApiProblem(409, 'administrator.self', 'account.not-officer', 'account.blocked')
  async lostFactor(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { grounds }: LostFactorDto,
  ): Promise<void> {
    await this.forget.run(actor, id, grounds.trim());
  }

  @Post(':id/unblock')
  @HttpCode(204)
  @ApiOperation({ summary: 'Open a blocked account again' })
  @ApiNoContentResponse()
  async unblock(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.administer.block(actor, id, null);
  }

  private async shown(accounts: readonly Account[]): Promise<AdminAccountDto[]> {
    const [posts, now] = await Promise.all([
      this.posts.ofAccounts(accounts.map((account) => account.id)),
      this.database.now(),
    ]);
    return accounts.map((account) =>
      adminAccountDto({ account, posts: posts.filter((p) => p.accountId === account.id) }, now),
    );
  }
}

const postInput = (post: PostInputDto): PostInput => ({
  unit: post.unit,
  role: post.role,
  from: post.from === undefined ? undefined : parseInstant(post.from),
  to: post.to === undefined ? undefined : parseInstant(post.to),
});
