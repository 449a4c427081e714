// The tabs shown at first: examples that the server offers, if it offers any.
const PLACEHOLDER = `# 四同 · GraphiQL
#
# 在下方 Headers 栏填写令牌 / put your token into Headers below:
#   { "Authorization": "Bearer …" }

query {
  __typename
}
`;

const asText = (value) =>
  value === undefined || value === null || typeof value === "string"
    ? (value ?? undefined)
    : JSON.stringify(value, null, 2);

async function offered() {
  try {
    const answer = await fetch("/graphiql/examples.json", { cache: "no-cache" });
    const examples = answer.ok ? await answer.json() : [];
    return Array.isArray(examples) ? examples : [];
  } catch {
    // No examples, or no JSON: the editor is as useful without.
    return [];
  }
}

// Each example is `{query, variables?, headers?}`; the last two may be objects or text.
export async function defaultTabs(headers) {
  const examples = (await offered()).filter((one) => typeof one?.query === "string");
  const shown = examples.length > 0 ? examples : [{ query: PLACEHOLDER }];
  return shown.map((one) => ({
    query: one.query,
    variables: asText(one.variables),
    headers: asText(one.headers) ?? headers,
  }));
}
