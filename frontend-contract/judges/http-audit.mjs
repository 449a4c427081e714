// Holds an endpoint to GraphQL over HTTP with the 61 audits of `graphql-http`.
//
//   node judges/http-audit.mjs http://127.0.0.1:8000/graphql
//
// AUTH: the Authorization header to send, e.g. "Bearer …"; the audits ask for the schema, which
// the server shows to known clients only. Prints what failed and `N/61`; fails unless all pass.
import { auditServer } from "graphql-http";

const url = process.argv[2];
if (!url) {
  console.error("usage: AUTH='Bearer …' node judges/http-audit.mjs URL");
  process.exit(2);
}

const known = { "graphql-require-preflight": "1" };
if (process.env.AUTH) {
  known.authorization = process.env.AUTH;
}

const results = await auditServer({
  url,
  fetchFn: (target, init = {}) => fetch(target, { ...init, headers: { ...init.headers, ...known } }),
});

const failed = results.filter((one) => one.status !== "ok");
for (const one of failed) {
  console.log(`${one.status} ${one.id} ${one.name} | ${one.reason} | HTTP ${one.response?.status}`);
}
console.log(`${results.length - failed.length}/${results.length}`);
// A shorter list of audits would be no proof either.
process.exitCode = failed.length === 0 && results.length === 61 ? 0 : 1;
