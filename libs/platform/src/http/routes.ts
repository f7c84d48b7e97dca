import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './allow.js';

export interface DeclaredRoute {
  readonly controller: string;
  readonly handler: string;
  readonly method: string;
  readonly path: string;
  /** `undefined` is a fault: nobody said who may call it. */
  readonly rule: AccessRule | undefined;
}

/** Paths that live at the root instead of under the API's prefix. */
export const ROOT_PATHS = ['health/live', 'health/ready', 'metrics', 'dev/*path'];
export const API_PREFIX = 'api/v1';

/** Every route of the application with its access rule: for the guard's proof and the document. */
export function listRoutes(app: INestApplication): DeclaredRoute[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const routes: DeclaredRoute[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype: object = metatype.prototype;
      for (const handler of scanner.getAllMethodNames(prototype)) {
        const target: unknown = Reflect.get(prototype, handler);
        if (typeof target !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, target)) continue;
        const rule = reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
          target,
          metatype,
        ]);
        for (const path of pathsOf(metatype, target)) {
          routes.push({ controller: metatype.name, handler, method: methodOf(target), path, rule });
        }
      }
    }
  }
  return routes;
}

function methodOf(target: object): string {
  const method: unknown = Reflect.getMetadata(METHOD_METADATA, target);
  return typeof method === 'number' ? (RequestMethod[method] ?? 'GET') : 'GET';
}

function pathsOf(controller: object, target: object): string[] {
  const list = (of: object): string[] => {
    const path: unknown = Reflect.getMetadata(PATH_METADATA, of);
    return Array.isArray(path) ? path.map(String) : [typeof path === 'string' ? path : ''];
  };
  return list(controller).flatMap((a) => list(target).map((b) => withPrefix(`${a}/${b}`)));
}

function withPrefix(raw: string): string {
  const path = raw.split('/').filter(Boolean).join('/');
  const atRoot = ROOT_PATHS.some(
    (root) => path === root || path.startsWith(root.replace('*path', '')),
  );
  return atRoot ? `/${path}` : `/${API_PREFIX}/${path}`;
}
