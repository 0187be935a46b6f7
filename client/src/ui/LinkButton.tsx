// A link that looks like a button: goes somewhere, can be opened in a new tab, is announced as a link.
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./buttonLook.ts";

interface Props extends ButtonLook, Omit<ComponentProps<"a">, "className" | "href"> {
  readonly href: string;
  readonly icon?: ReactNode;
}

export function LinkButton({ kind, size, wide, icon, children, ...rest }: Props) {
  return (
    <a {...rest} className={buttonClass({ kind, size, wide })}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
