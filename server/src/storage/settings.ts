// What the server was told while it ran, so that it knows it again after a restart.
import type { Catalogue } from "./catalogue.ts";
import type { SettingRow } from "./tables.ts";

export async function readSetting(catalogue: Catalogue, key: SettingRow["key"]): Promise<string | undefined> {
  const row = await catalogue.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value;
}

export async function keepSetting(catalogue: Catalogue, { key, value }: SettingRow): Promise<void> {
  await catalogue
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}
