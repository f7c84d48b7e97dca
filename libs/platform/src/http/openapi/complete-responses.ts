import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { listRoutes, type DeclaredRoute } from '../routes.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PROBLEM = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};
const TITLES: Readonly<Record<string, string>> = {
  '400': 'Bad input',
  '401': 'No session',
  '403': 'No right',
  '404': 'Not found, or its existence is secret',
  '409': 'Wrong state or lost race',
  '422': 'Content that breaks the form, or an Idempotency-Key used with another body',
  '429': 'Too fast; see Retry-After',
};

/** What is true of every operation is said for every operation: problems, security, headers. */
export function completeResponses(document: OpenAPIObject, app: INestApplication): void {
  const rules = new Map(listRoutes(app).map((route) => [keyOf(route.method, route.path), route]));
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const route = rules.get(keyOf(method, path));
      const open = route?.rule === 'public';
      if (!open) operation.security = [{ bearer: [] }];
      Object.assign(operation, { 'x-access': route?.rule });
      for (const status of statusesOf(method, path, open)) {
        operation.responses[status] ??= { description: TITLES[status] ?? '', ...PROBLEM };
      }
      if (method !== 'get' && !open) {
        operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
      }
    }
  }
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same body returns the first answer, for 24 hours',
  schema: { type: 'string', maxLength: 200 },
} as const;

const keyOf = (method: string, path: string): string =>
  `${method.toLowerCase()} ${path.replace(/:([A-Za-z]+)/g, '{$1}')}`;

function statusesOf(method: string, path: string, open: boolean): string[] {
  return [
    '400',
    ...(open ? [] : ['401', '403']),
    ...(path.includes('{') ? ['404'] : []),
    ...(method === 'get' ? [] : ['409', '422']),
    '429',
  ];
}

export type { DeclaredRoute };
