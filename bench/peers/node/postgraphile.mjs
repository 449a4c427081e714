// PostGraphile 5 with its Amber preset over the product's own tables.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { pool } from './reads.mjs'

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
})
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql')
  console.log(printSchema(await service.getSchema()))
  process.exit(0)
}
const server = createServer()
await service.createServ(grafserv).addTo(server)
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1')
