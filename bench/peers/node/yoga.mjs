// graphql-yoga with DataLoader, and graphql-ws over `ws`.
import { createServer } from 'node:http'
import DataLoader from 'dataloader'
import { createPubSub, createSchema, createYoga } from 'graphql-yoga'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { board } from './board.mjs'
import * as reads from './reads.mjs'

const typeDefs = `
  type Unit { code: String! name: String! }
  type HistoryEntry { version: Int! kind: String! at: String! }
  type Case {
    id: ID! number: Int! kind: String! state: String! title: String!
    openedAt: String! dueOn: String unit: Unit! history(first: Int! = 3): [HistoryEntry!]!
  }
  type BoardSlot { position: Int! state: String! ballotCount: Int! average: String unit: Unit! }
  type Scoreboard { state: String! slots: [BoardSlot!]! }
  type Row { unitId: Int! name: String! average: Float! ballots: Int! }
  type Board { seq: Int! rows: [Row!]! }
  type Query {
    cases(unitId: ID!, after: String, first: Int! = 20): [Case!]!
    case(id: ID!): Case
    scoreboard(sessionId: ID!): Scoreboard
  }
  type Subscription { board: Board! }`

const pubsub = createPubSub()
let newest = board(0, 0)

async function* boards() {
  yield { board: newest }
  for await (const one of pubsub.subscribe('board')) yield { board: one }
}

const ofUnit = (one, _, context) => context.units.load(one.unit_id)
const resolvers = {
  Query: {
    cases: (_, asked) => reads.cases(asked),
    case: (_, { id }) => reads.oneCase(id),
    scoreboard: (_, { sessionId }) => reads.scoreboard(sessionId),
  },
  Case: {
    unit: ofUnit,
    history: (one, { first }, context) => context.histories(first).load(one.id),
  },
  BoardSlot: { unit: ofUnit },
  Subscription: { board: { subscribe: boards } },
}

function context() {
  const histories = new Map()
  return {
    units: new DataLoader(reads.units),
    histories(first) {
      if (!histories.has(first)) {
        histories.set(first, new DataLoader((ids) => reads.histories(ids, first)))
      }
      return histories.get(first)
    },
  }
}

const schema = createSchema({ typeDefs, resolvers })
const yoga = createYoga({ schema, context, graphiql: false, logging: false })
const server = createServer((request, response) => {
  if (!request.url.startsWith('/publish')) return yoga(request, response)
  const count = Number(new URL(request.url, 'http://bench').searchParams.get('k'))
  newest = board(newest.seq + 1, count)
  pubsub.publish('board', newest)
  request.resume()
  response.setHeader('content-length', '2')
  return response.end('ok')
})
const sockets = new WebSocketServer({
  server, path: '/graphql', perMessageDeflate: process.env.BENCH_DEFLATE === '1',
})
useServer({ schema, context }, sockets)
server.listen({ port: Number(process.env.BENCH_PORT), host: '127.0.0.1', backlog: 4096 })
