// The triangle that stands beside every sentence about a problem, so that colour is never alone.
import { TriangleAlert } from "lucide-react";
import styles from "./ProblemIcon.module.css";

export function ProblemIcon() {
  return <TriangleAlert className={styles["icon"]} aria-hidden="true" />;
}
