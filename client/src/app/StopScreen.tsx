// When a page breaks or its code cannot be loaded: one calm sentence and one button, and nothing typed is thrown away.
import { Component, type ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import { Button } from "../ui/Button.tsx";
import { PageShell } from "../ui/PageShell.tsx";
import { TopBar } from "../ui/TopBar.tsx";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly stop: "broken" | "not-loaded" | undefined;
}

// React offers this to classes only.
export class StopScreen extends Component<Props, State> {
  override state: State = { stop: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { stop: isMissingCode(error) ? "not-loaded" : "broken" };
  }

  override render() {
    return this.state.stop === undefined ? this.props.children : <Stopped stop={this.state.stop} />;
  }
}

function Stopped({ stop }: { readonly stop: "broken" | "not-loaded" }) {
  const text = useText();
  const reload = (
    <Button kind="primary" size="large" wide onClick={() => window.location.reload()}>
      {text("page.reload")}
    </Button>
  );
  return (
    <PageShell bar={<TopBar home="/" />} width="narrow" title={text(`page.stop.${stop}.title`)} docked={reload}>
      <p role="alert">{text(`page.stop.${stop}.sentence`)}</p>
    </PageShell>
  );
}

/** Each browser words it differently; all of them name the import or the style that did not arrive. */
function isMissingCode(error: unknown): boolean {
  return error instanceof Error && /import|module script|preload|chunk/i.test(error.message);
}
