import { show } from "../mount";
import "./phone.css";
import { Phone } from "./Phone";

show(<Phone />);
