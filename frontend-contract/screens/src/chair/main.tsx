import { showSignedIn } from "../mount";
import { Chair } from "./Chair";
import "./chair.css";

showSignedIn("主持席 · Chair's desk", <Chair />);
