// In place of one group's board that will not come back by itself: the room around it goes on.
import { type Ended, useEnding } from "../workshop/useEnding.tsx";
import styles from "./EndedBoard.module.css";

export function EndedBoard(ended: Ended) {
  const { title, sentence, next } = useEnding(ended);
  return (
    <div className={styles["ended"]}>
      <h2>{title}</h2>
      <p role="alert">{sentence}</p>
      {next}
    </div>
  );
}
