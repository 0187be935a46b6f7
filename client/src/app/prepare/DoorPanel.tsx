// The way in: code, QR, door, and the addresses to hand out.

import { renewCode, setDoor, type Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { formatJoinCode } from "@minga/shared/protocol/joinCode.ts";
import { Monitor } from "lucide-react";
import { useState } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { failureSentence } from "../../ui/failure.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { copyText } from "../copyText.ts";
import { TextButton } from "../entry/TextLink.tsx";
import { addressOf } from "../router/routes.ts";
import styles from "./DoorPanel.module.css";
import { Panel } from "./Panel.tsx";
import { useReachableOrigin } from "./useReachableOrigin.ts";

interface Props {
  readonly workshop: Workshop;
  readonly onChanged: (workshop: Workshop) => void;
}

export function DoorPanel({ workshop, onChanged }: Props) {
  const text = useText();
  const language = useLanguage();
  const { toasts } = useInterface();
  const { origin, typed } = useReachableOrigin();
  const [isAsking, setAsking] = useState(false);
  const params = { workshop: workshop.id };
  const door = useCommand((state: Workshop["door"]) => call(setDoor, { params, body: { door: state } }), onChanged);
  const code = useCommand(() => call(renewCode, { params }), onChanged);
  const failure = door.failure ?? code.failure;
  const isOpen = workshop.door === "open";
  const copy = (address: string) => {
    const isCopied = copyText(address, window.document);
    toasts.show({ text: isCopied ? text("prepare.door.copied") : text("prepare.door.notCopied", { address }) });
  };
  const joinUrl = `${origin}${addressOf("enter")}#${workshop.joinSecret}`;
  return (
    <Panel title={text("prepare.door.title")}>
      <div className={styles["way"]}>
        <div className={styles["qr"]}>
          <QrCode value={joinUrl} label={text("prepare.door.qr")} />
        </div>
        <dl className={styles["facts"]}>
          <dt>{text("prepare.door.code")}</dt>
          <dd className={styles["code"]}>{formatJoinCode(workshop.code)}</dd>
          <dt>{text("prepare.door.address")}</dt>
          <dd>{typed}</dd>
        </dl>
      </div>
      <Switch
        label={text("prepare.door.open")}
        hint={text(isOpen ? "prepare.door.openHint" : "prepare.door.closedHint")}
        checked={isOpen}
        onChecked={(open) => door.send(open ? "open" : "closed")}
      />
      {failure && (
        <p role="alert" className={styles["failure"]}>
          {failureSentence(failure, text, language)}
        </p>
      )}
      <div className={styles["ways"]}>
        <LinkButton wide icon={<Monitor aria-hidden="true" />} href={addressOf("wall", params)} target="_blank">
          {text("prepare.door.project")}
        </LinkButton>
        <TextButton onPress={() => copy(joinUrl)}>{text("prepare.door.copyJoin")}</TextButton>
        <TextButton onPress={() => copy(`${origin}${addressOf("projector")}#${workshop.projectorSecret}`)}>
          {text("prepare.door.copyWall")}
        </TextButton>
        <TextButton onPress={() => setAsking(true)}>{text("prepare.door.renew")}</TextButton>
      </div>
      <Dialog
        isOpen={isAsking}
        title={text("prepare.door.renewTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {text("common.actions.cancel")}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                setAsking(false);
                code.send();
              }}
            >
              {text("prepare.door.renewYes")}
            </Button>
          </>
        }
      >
        <p>{text("prepare.door.renewBody")}</p>
      </Dialog>
    </Panel>
  );
}
