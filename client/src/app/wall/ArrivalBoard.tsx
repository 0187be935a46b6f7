// Who has come: a stitch a person at each group, how many in all, and the names of the last.
import type { Group } from "@minga/shared/facilitation/groups.ts";
import type { Person } from "@minga/shared/facilitation/people.ts";
import { formatList } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { People } from "../../sync/people.ts";
import { classes } from "../../ui/classes.ts";
import { StitchMark } from "../../ui/StitchMark.tsx";
import styles from "./ArrivalBoard.module.css";
import { type GroupArrivals, readArrivals } from "./arrivals.ts";

interface Props {
  readonly groups: ReadonlyMap<string, Group>;
  readonly people: ReadonlyMap<string, Person>;
  readonly names: People;
}

/** How many of the last to come are named. */
const NAMED = 3;
/** More groups than this stand in two rows, smaller. */
const ONE_ROW = 5;
/** A group draws at most this many stitches; the number beside them says the rest. */
const STITCHES = 16;

export function ArrivalBoard({ groups, people, names }: Props) {
  const text = useText();
  const language = useLanguage();
  const arrivals = readArrivals(groups, people);
  const latest = arrivals.latest.slice(0, NAMED).map((id) => names.get(id)?.name ?? text("people.someone"));
  const total =
    arrivals.seats === undefined || arrivals.people > arrivals.seats
      ? text("projector.total", { count: arrivals.people })
      : text("projector.totalOf", { people: arrivals.people, seats: arrivals.seats });
  return (
    <>
      <ul className={classes(styles["groups"], arrivals.groups.length > ONE_ROW && styles["many"])}>
        {arrivals.groups.map((group) => (
          <li key={group.id}>
            <h2>{group.name}</h2>
            {group.topic !== "" && <p>{group.topic}</p>}
            <Stitches group={group} />
          </li>
        ))}
      </ul>
      <p className={styles["last"]} aria-live="polite">
        {arrivals.people === 0 ? (
          text("projector.nobody")
        ) : (
          <>
            <b>{total}</b>{" "}
            {text("projector.justArrived", { count: latest.length, names: formatList(latest, language) })}
          </>
        )}
      </p>
    </>
  );
}

function Stitches({ group: { people, seats } }: { readonly group: GroupArrivals }) {
  const text = useText();
  const label =
    seats === undefined || people > seats
      ? text("projector.arrivedLabel", { count: people })
      : text("projector.seatsLabel", { people, seats });
  const places = Math.max(people, seats ?? 0);
  const shown = Math.min(places, STITCHES);
  return (
    <div className={styles["stitches"]} role="img" aria-label={label}>
      {Array.from({ length: shown }, (_, place) => place).map((place) => (
        <StitchMark key={place} kind={place < people ? "arrived" : "waiting"} />
      ))}
      {places > shown && <span aria-hidden="true">{people}</span>}
    </div>
  );
}
