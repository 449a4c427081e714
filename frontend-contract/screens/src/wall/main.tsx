import { showSignedIn } from "../mount";
import "./wall.css";
import "./stage.css";
import "./board.css";
import "../hall/sheet.css";
import { Wall } from "./Wall";

document.documentElement.classList.add("is-wall");
showSignedIn(
  { title: ["现场大屏", "Hall wall"], needs: "session:read", waits: false },
  <Wall />,
);
