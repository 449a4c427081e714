// What GraphQL's linter asks of the schema, with Relay's rules, and of the operations.
import graphql from "@graphql-eslint/eslint-plugin";

const config = (name) => graphql.configs[`flat/${name}`].rules;
const common = {
  plugins: { "@graphql-eslint": graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: "schema.graphql", documents: "operations/**/*.graphql" },
    },
  },
};

export default [
  {
    ...common,
    files: ["schema.graphql"],
    rules: {
      ...config("schema-recommended"),
      ...config("schema-relay"),
      // What a client caches implements Node and has an id; values and pages have none.
      "@graphql-eslint/strict-id-in-types": "off",
      // An entry of the log is found by its place, and lists of values need no pages.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // `Clause.clauseId` is what people cite, beside the opaque id.
      "@graphql-eslint/no-typename-prefix": "off",
    },
  },
  { ...common, files: ["operations/**/*.graphql"], rules: config("operations-recommended") },
];
