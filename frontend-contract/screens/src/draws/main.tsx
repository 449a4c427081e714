import { show } from "../mount";
import "./draws.css";
import { Draws } from "./Draws";
import { ToAll } from "./ToAll";

// What was drawn is public; whoever has signed in may draw as well.
show(
  <ToAll>
    <Draws />
  </ToAll>,
);
