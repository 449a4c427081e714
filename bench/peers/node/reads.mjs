// The reads of the hand-written Node peers: the same SQL for both, by node-postgres.
import pg from 'pg'

const env = process.env
export const pool = new pg.Pool({
  host: env.BENCH_DB_HOST,
  port: Number(env.BENCH_DB_PORT),
  user: env.BENCH_DB_USER,
  password: env.BENCH_DB_PASSWORD || undefined,
  database: env.BENCH_DB_NAME,
  max: Number(env.BENCH_POOL),
})

const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows

const CASE = `SELECT id, number::int AS number, kind, state, title, unit_id,
  to_char(opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "openedAt",
  due_on::text AS "dueOn" FROM case_file`
const NEWEST = 'ORDER BY opened_at DESC, id DESC LIMIT $2'

export function cases({ unitId, after, first }) {
  if (!after) return rows('page', `${CASE} WHERE unit_id = $1 ${NEWEST}`, [unitId, first])
  const [openedAt, id] = after.split('|')
  return rows('behind', `${CASE} WHERE unit_id = $1 AND (opened_at, id) < ($3, $4) ${NEWEST}`,
    [unitId, first, openedAt, id])
}

export const oneCase = async (id) => (await rows('one', `${CASE} WHERE id = $1`, [id]))[0] ?? null

export async function units(ids) {
  const found = await rows('units', 'SELECT id, code, name_zh AS name FROM unit WHERE id = ANY($1)', [ids])
  const byId = new Map(found.map((unit) => [unit.id, unit]))
  return ids.map((id) => byId.get(id))
}

// The newest events of many cases in one round trip.
export async function histories(ids, first) {
  const streams = ids.map((id) => `case:${id}`)
  const found = await rows('histories', `SELECT asked.stream, e.version::int AS version, e.kind,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
    FROM unnest($1::text[]) AS asked (stream) CROSS JOIN LATERAL (
      SELECT version, kind, at FROM event WHERE stream = asked.stream AND seq IS NOT NULL
      ORDER BY version DESC LIMIT $2) AS e`, [streams, first])
  const byStream = new Map(streams.map((stream) => [stream, []]))
  for (const event of found) byStream.get(event.stream).push(event)
  return streams.map((stream) => byStream.get(stream))
}

export async function scoreboard(sessionId) {
  const [session] = await rows('session', 'SELECT state FROM review_session WHERE id = $1', [sessionId])
  if (!session) return null
  const slots = await rows('slots', `SELECT position, state, unit_id, average::text AS average,
    COALESCE(ballot_count, (SELECT count(*) FROM roll r WHERE r.slot_id = s.id))::int AS "ballotCount"
    FROM slot s WHERE session_id = $1 ORDER BY position`, [sessionId])
  return { ...session, slots }
}
