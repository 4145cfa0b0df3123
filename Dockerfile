# The same Node as the dev dependency "node" in package.json; a test compares the two.
FROM node:26.10.0-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0

COPY package.json package-lock.json ./
RUN npm ci --omit=dev

COPY src ./src
COPY adapters ./adapters
COPY jobs ./jobs
COPY locales ./locales
COPY knowledge ./knowledge

# The embedded PostgreSQL, where no DATABASE_URL is given, keeps its files here.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 3978

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3978/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does.
CMD ["node", "--max-semi-space-size=8", "src/cli/allianzbote.js", "serve"]
