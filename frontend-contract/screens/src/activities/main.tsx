import { showSignedIn } from "../mount";
import { Activities } from "./Activities";
import "./activities.css";

showSignedIn({ title: ["四同活动", "Activities"], needs: "activity:read" }, <Activities />);
