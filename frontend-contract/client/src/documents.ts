// The operations of the contract, typed: `ScoreboardDocument`, `SubmitBallotDocument` and so on.
export * from "./generated/graphql.js";
