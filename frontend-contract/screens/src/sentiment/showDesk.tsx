import { showSignedIn } from "../mount";
import "./clock.css";
import { Desk } from "./Desk";
import "./desk.css";
import "./release.css";

showSignedIn({ title: ["舆情席位", "Sentiment desk"], needs: "sentiment:read" }, <Desk />);
