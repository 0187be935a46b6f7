// The shape of a page while its code is on the way.
import { PageShell } from "../ui/PageShell.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { TopBar } from "../ui/TopBar.tsx";

export function PagePending() {
  return (
    <PageShell bar={<TopBar />}>
      <Skeleton count={3} />
    </PageShell>
  );
}
