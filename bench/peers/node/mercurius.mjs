// Fastify with Mercurius: its just-in-time compiler and its own loaders.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import * as reads from './reads.mjs'

const schema = `
  type Unit { code: String! name: String! }
  type HistoryEntry { version: Int! kind: String! at: String! }
  type Case {
    id: ID! number: Int! kind: String! state: String! title: String!
    openedAt: String! dueOn: String unit: Unit! history(first: Int! = 3): [HistoryEntry!]!
  }
  type BoardSlot { position: Int! state: String! ballotCount: Int! average: String unit: Unit! }
  type Scoreboard { state: String! slots: [BoardSlot!]! }
  type Query {
    cases(unitId: ID!, after: String, first: Int! = 20): [Case!]!
    case(id: ID!): Case
    scoreboard(sessionId: ID!): Scoreboard
  }`

const resolvers = {
  Query: {
    cases: (_, asked) => reads.cases(asked),
    case: (_, { id }) => reads.oneCase(id),
    scoreboard: (_, { sessionId }) => reads.scoreboard(sessionId),
  },
}
const ofUnits = (asked) => reads.units(asked.map(({ obj }) => obj.unit_id))
const loaders = {
  Case: {
    unit: ofUnits,
    history: (asked) => reads.histories(asked.map(({ obj }) => obj.id), asked[0].params.first),
  },
  BoardSlot: { unit: ofUnits },
}

const app = Fastify({ logger: false })
app.register(mercurius, { schema, resolvers, loaders, jit: 1, path: '/graphql' })
await app.listen({ port: Number(process.env.BENCH_PORT), host: '127.0.0.1' })
