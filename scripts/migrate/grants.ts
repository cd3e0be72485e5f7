import type { Client } from "pg"
import { existsSync } from "node:fs"
import path from "node:path"
import { root } from "../paths.ts"

type Right = "select" | "insert" | "update" | "delete"
type Grants = { grants: Record<string, Right[]>; routines: string[] }

// What the owner made itself, not what extensions brought: operators need their functions.
const ownFunctions = `
  select p.oid::regprocedure::text as name, p.prokind from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
    and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`

const sequencesOf = `
  select s.oid::regclass::text as name from pg_class s
  join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype = 'a'
  where s.relkind = 'S' and d.refobjid = to_regclass($1)`

/**
 * Gives the application's role exactly the rights of `prisma/grants.ts` and takes every other one away, in one
 * transaction. Children of a partitioned table get none: access goes through the parent.
 */
export async function applyGrants(client: Client, appRole: string): Promise<void> {
  const { grants, routines } = await loadGrants()
  const app = client.escapeIdentifier(appRole)
  const database = client.escapeIdentifier((await client.query("select current_database() as name")).rows[0].name)
  await client.query("begin")
  try {
    await client.query(`
      revoke create on schema public from public;
      revoke temporary on database ${database} from public, ${app};
      revoke all on schema public from ${app};
      revoke all on all tables in schema public from ${app};
      revoke all on all sequences in schema public from ${app};
      grant connect on database ${database} to ${app};
      grant usage on schema public to ${app}`)
    for (const { name } of (await client.query(ownFunctions)).rows)
      await client.query(`revoke all on routine ${name} from public, ${app}`)
    for (const [table, rights] of Object.entries(grants)) {
      const name = `public.${client.escapeIdentifier(table)}`
      if (rights.length > 0) await client.query(`grant ${rights.join(", ")} on ${name} to ${app}`)
      if (!rights.includes("insert")) continue
      for (const sequence of (await client.query(sequencesOf, [name])).rows)
        await client.query(`grant usage on sequence ${sequence.name} to ${app}`)
    }
    for (const routine of routines) await client.query(`grant execute on routine ${routine} to ${app}`)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

async function loadGrants(): Promise<Grants> {
  const file = path.join(root, "prisma", "grants.ts")
  if (!existsSync(file)) return { grants: {}, routines: [] }
  const loaded = (await import(file)) as Partial<Grants>
  return { grants: loaded.grants ?? {}, routines: loaded.routines ?? [] }
}
