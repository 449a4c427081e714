import { show } from "../mount";
import "./index.css";
import { Index } from "./Index";

show(<Index />);
