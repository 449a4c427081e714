import "../clock/clock.css";
import { renamed } from "../kit/oldAddress";
import { showSignedIn } from "../mount";
import { Desk } from "./Desk";

// Links that were sent before the list had its filters.
renamed({ event: "id", q: "text" });

showSignedIn({ title: ["舆情席位", "Sentiment desk"], needs: "sentiment:read" }, <Desk />);
