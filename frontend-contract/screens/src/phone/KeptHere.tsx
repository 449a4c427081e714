// What a phone knows by itself while nothing has come from the hall yet: its session, and the
// ballots that wait to be sent.
import { nameOf } from "../words";
import { BallotStands } from "./Ballot";
import type { Badge, KeptBallot } from "./outbox";

export function KeptHere({ badge, ballots }: { badge: Badge; ballots: readonly KeptBallot[] }) {
  const waiting = ballots.filter((one) => one.standing === "waiting");
  if (waiting.length === 0) {
    return (
      <div className="rest">
        <p className="quiet">{badge.sessionTitle}</p>
      </div>
    );
  }
  return waiting.map((ballot) => (
    <div key={ballot.slotId}>
      <div className="now">
        <p className="quiet">{badge.sessionTitle}</p>
        <h2>{nameOf(ballot.unit)}</h2>
      </div>
      <BallotStands ballot={ballot} onCorrect={null} />
    </div>
  ));
}
