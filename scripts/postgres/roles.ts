import type { Client } from "pg"
import type { ClusterState } from "./state.ts"

export const ownerRole = "siginjai_pemilik"
export const appRole = "siginjai_aplikasi"

/**
 * Makes the two roles and the database if they are not there: the owner migrates and seeds (and may make test
 * databases), the application's role owns nothing.
 */
export async function ensureRoles(client: Client, state: ClusterState, database: string): Promise<void> {
  const roles = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'siginjai%'")
  const has = (name: string) => roles.rows.some((row) => row.rolname === name)
  const make = (role: typeof ownerRole | typeof appRole, rights: string) =>
    client.query(`create role ${role} login ${rights} password ${client.escapeLiteral(state.passwords[role])}`)
  if (!has(ownerRole)) await make(ownerRole, "createdb")
  if (!has(appRole)) await make(appRole, "")
  const found = await client.query("select from pg_database where datname = $1", [database])
  if (found.rowCount === 0) await client.query(`create database ${database} owner ${ownerRole} template template0`)
}
