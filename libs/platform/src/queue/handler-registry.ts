import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '../database/database.js';
import {
  HANDLES,
  type BatchHandler,
  type Handler,
  type HandlesOptions,
  type MessageHandler,
  type QueueName,
  type SettledEffectHandler,
} from '../outbox/handlers.js';

export interface Route {
  readonly topic: string;
  readonly queue: QueueName;
  readonly handler: Handler;
}

/** Each topic has exactly one handler, found among the providers by its `@Handles` mark. */
@Injectable()
export class HandlerRegistry {
  private routes: ReadonlyMap<string, Route> | undefined;

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(Database) private readonly database: Database,
  ) {}

  find(topic: string): Route | undefined {
    return this.all().get(topic);
  }

  all(): ReadonlyMap<string, Route> {
    return (this.routes ??= this.discover());
  }

  /** Stops the start when messages wait for a topic that nobody handles, or one has two handlers. */
  async check(): Promise<void> {
    const routes = this.all();
    const waiting = await this.database.query<{ topic: string }>(
      `SELECT DISTINCT topic FROM outbox WHERE done_at IS NULL ORDER BY topic`,
    );
    const missing = waiting.map((w) => w.topic).filter((topic) => !routes.has(topic));
    if (missing.length > 0) throw new Error(`No handler for the topic ${missing.join(', ')}`);
  }

  private discover(): ReadonlyMap<string, Route> {
    const routes = new Map<string, Route>();
    const seen = new Set<unknown>();
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (wrapper.metatype === null || !isObject(instance) || seen.has(instance)) continue;
      seen.add(instance);
      const options = handlesOf(instance);
      if (options === undefined) continue;
      const name = instance.constructor.name;
      if (!isHandler(instance))
        throw new Error(`${name} has neither handle(), handleAll() nor perform()`);
      const other = routes.get(options.topic);
      if (other) {
        const first = other.handler.constructor.name;
        throw new Error(`The topic ${options.topic} has two handlers: ${first} and ${name}`);
      }
      routes.set(options.topic, { ...options, handler: instance });
    }
    return routes;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const handlesOf = (instance: object): HandlesOptions | undefined =>
  Reflect.getMetadata(HANDLES, instance.constructor) as HandlesOptions | undefined;

const has = (value: object, method: string): boolean =>
  typeof Reflect.get(value, method) === 'function';

const isHandler = (value: object): value is Handler =>
  isMessageHandler(value) || isBatchHandler(value) || has(value, 'perform');

export const isMessageHandler = (value: object): value is MessageHandler => has(value, 'handle');
export const isBatchHandler = (value: object): value is BatchHandler => has(value, 'handleAll');
export const isSettled = (value: object): value is SettledEffectHandler => has(value, 'settle');

/** Whether one bell may ring for many messages of this handler. */
export const takesMany = (handler: Handler): boolean =>
  isBatchHandler(handler) || isSettled(handler);
