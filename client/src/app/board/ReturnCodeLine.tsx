// «Ana · K7QM»: the code to come back with, shown after joining until its owner has seen it.
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { keepReturnCode, readReturnCode } from "../join/returnCodes.ts";
import styles from "./ReturnCodeLine.module.css";

interface Props {
  readonly workshop: string;
  readonly member: string | undefined;
}

export function ReturnCodeLine({ workshop, member }: Props) {
  const text = useText();
  const [kept, setKept] = useState(() => readReturnCode(workshop));
  if (kept === undefined || kept.seen || kept.member !== member) return null;
  const close = () => {
    const seen = { ...kept, seen: true };
    keepReturnCode(workshop, seen);
    setKept(seen);
  };
  return (
    <aside className={styles["line"]} aria-label={text("page.returnCode.label")}>
      <p>
        <b>
          {kept.name} · {kept.returnCode}
        </b>{" "}
        {text("page.returnCode.line")}
      </p>
      <Button kind="quiet" onClick={close}>
        {text("page.returnCode.gotIt")}
      </Button>
    </aside>
  );
}
