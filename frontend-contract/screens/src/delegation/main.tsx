import { showSignedIn } from "../mount";
import { Delegation } from "./Delegation";
import "./delegation.css";

showSignedIn({ title: ["代表团", "Delegation"], needs: "representative:read" }, <Delegation />);
