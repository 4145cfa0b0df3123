import type { Health } from '#src/health.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

/**
 * `GET /health`: 200 when every part is ready, else 503; the body names each part and its state.
 * `GET /health/live`: 200 as long as the process answers at all. To start it anew helps only where it does not; a
 * database that is away comes back by itself.
 */
export function healthRoute(health: () => Promise<Health>): HttpRoutes {
  return {
    prefix: '/health',
    async handle(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
      const { pathname } = new URL(request.url);
      if (pathname === '/health/live') return told({ live: true }, 200);
      if (pathname !== '/health') return new Response(null, { status: 404 });
      const found = await health();
      return told(found, found.ready ? 200 : 503);
    },
  };
}

function told(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
