// What Relay writes by itself: pages, a fragment that fetches itself anew, a list that grows.
import { graphql } from "relay-runtime";

export const list = graphql`
  fragment Lists_units on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "ListsPageQuery") {
    units(first: $count, after: $cursor) @connection(key: "Lists_units") {
      edges {
        node {
          id
          ...Lists_unit
        }
      }
    }
  }
`;

export const one = graphql`
  fragment Lists_unit on Unit @refetchable(queryName: "ListsUnitQuery") {
    name
    posts {
      title
    }
  }
`;

export const page = graphql`
  query ListsQuery {
    ...Lists_units
  }
`;

export const act = graphql`
  mutation ListsMutation($input: ReportSentimentEventInput!, $connections: [ID!]!) {
    reportSentimentEvent(input: $input) {
      __typename
      ... on SentimentEventReported {
        event
          @prependNode(connections: $connections, edgeTypeName: "SentimentEventEdge") {
          id
          title
        }
      }
      ... on Refused {
        problems {
          code
          path
        }
      }
    }
  }
`;

export const live = graphql`
  subscription ListsSubscription($sessionId: ID!, $after: String) {
    scoreboard(sessionId: $sessionId, after: $after) {
      cursor
      slots {
        slotId
        ballotCount
      }
    }
  }
`;
