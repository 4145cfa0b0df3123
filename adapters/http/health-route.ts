import type { Health } from '#src/health.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

/** `GET /health`: 200 when every part is ready, else 503; the body names each part and its state. */
export function healthRoute(health: () => Promise<Health>): HttpRoutes {
  return {
    prefix: '/health',
    async handle(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
      const found = await health();
      return Response.json(found, {
        status: found.ready ? 200 : 503,
        headers: { 'cache-control': 'no-store' },
      });
    },
  };
}
