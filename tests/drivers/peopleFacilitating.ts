/** What a facilitator does outside of the boards: account, workshops, doors and walls. */
import { expect, type Page } from "@playwright/test";

export interface Account {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

/** A workshop as the wall shows it. */
export interface Door {
  readonly workshop: string;
  /** «XXXX-XXXX». */
  readonly code: string;
  /** What the QR holds. */
  readonly joinUrl: string;
}

interface NewWorkshop {
  readonly title?: string;
  /** Its title among the templates. */
  readonly template?: string;
  readonly groups?: number;
}

export function facilitating(page: Page) {
  /** Asks the server with the page's own cookie and Origin. */
  async function asks<T>(path: string, body?: unknown): Promise<T> {
    return page.evaluate(
      async ([path, body]) => {
        const isQuestion = body === undefined;
        const answer = await fetch(path, {
          method: isQuestion ? "GET" : "POST",
          headers: isQuestion ? {} : { "Content-Type": "application/json", "X-Minga": "1" },
          body: isQuestion ? null : JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
        return answer.json();
      },
      [path, body] as const,
    );
  }

  async function readsDoor(workshop: string): Promise<Door> {
    const wall = await asks<{ code: string; joinUrl: string }>(`/api/workshops/${workshop}/wall`);
    return { workshop, code: wall.code, joinUrl: wall.joinUrl };
  }

  async function fillsAccount({ name, username, password }: Account): Promise<void> {
    await page.getByLabel("Su nombre").fill(name);
    await page.getByLabel("Usuario o correo").fill(username);
    await page.getByLabel("Contraseña", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Crear cuenta" }).click();
  }

  async function fillsSignIn({ username, password }: Pick<Account, "username" | "password">): Promise<void> {
    await page.getByLabel("Usuario o correo").fill(username);
    await page.getByLabel("Contraseña", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Ingresar", exact: true }).click();
  }

  return {
    asks,
    readsDoor,
    fillsAccount,
    fillsSignIn,

    async makesAccount(firstRunUrl: string, account: Account): Promise<void> {
      await page.goto(firstRunUrl);
      await fillsAccount(account);
      await expect(page.getByRole("heading", { name: "Sus talleres" })).toBeVisible();
    },

    async signsIn(account: Pick<Account, "username" | "password">): Promise<void> {
      await page.goto("/ingresar");
      await fillsSignIn(account);
    },

    /** Through the pages, as one does it. */
    async makesWorkshop({ title, template = "Ruta digital", groups }: NewWorkshop = {}): Promise<Door> {
      await page.goto("/talleres");
      await page.getByRole("link", { name: "Crear taller" }).click();
      await page.getByRole("radio", { name: template }).check();
      if (title !== undefined) await page.getByLabel("Nombre del taller").fill(title);
      if (groups !== undefined) await page.getByLabel("Número de mesas").fill(String(groups));
      await page.getByRole("button", { name: "Crear taller" }).click();
      await expect(page).toHaveURL(/\/taller\/[^/]+\/preparar$/);
      return readsDoor(page.url().split("/").at(-2) ?? "");
    },

    /** Straight from the server, for tests about something else. */
    async hasWorkshop({ title = "Ideas para el barrio", template = "brainstorm-and-vote", groups = 2 } = {}) {
      await page.goto("/");
      const wanted = { title, template, groups, place: "", startsOn: "", endsOn: "", language: "es" };
      const { id } = await asks<{ id: string }>("/api/workshops", wanted);
      return readsDoor(id);
    },

    /** From a board to another group's board. */
    async looksInto(group: string): Promise<void> {
      await page.getByRole("button", { name: /Ir a otro lugar$/ }).click();
      await page.getByRole("menuitemradio", { name: group }).click();
      await expect(page.getByRole("button", { name: new RegExp(`^${group}.*Ir a otro lugar$`) })).toBeVisible();
    },

    async setsDoor(workshop: string, door: "open" | "closed"): Promise<void> {
      await asks(`/api/workshops/${workshop}/door`, { door });
    },
  };
}
