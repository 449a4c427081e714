import "../clock/clock.css";
import { showSignedIn } from "../mount";
import { Deadlines } from "./Deadlines";

showSignedIn({ title: ["时限", "Deadlines"], needs: "deadline:read" }, <Deadlines />);
