import { showToAll } from "../mount";
import "./draws.css";
import { Draws } from "./Draws";

// What was drawn is public; whoever has signed in may draw as well.
showToAll(<Draws />);
